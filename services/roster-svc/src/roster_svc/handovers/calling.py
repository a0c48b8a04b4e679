"""Calling people about a handover: its relief has not come, or its chief cannot take over (R-3.3.1f, R-4.0.3)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.calls import CallSubject, CallTarget, CallText
from roster_svc.calls import asking
from roster_svc.calls.asking import HEADQUARTERS
from roster_svc.handovers.domain import Sides
from roster_svc.handovers.models import Handover
from roster_svc.handovers.words import BLOCKED
from roster_svc.shifts.models import Shift
from roster_svc.sites import repository as sites
from svckit.core.local_time import local_words


async def relief_missing(
    session: AsyncSession, handover: Handover, coming: Shift, sides: Sides, step: int, now: datetime
) -> None:
    """Call both chiefs because the one who relieves has not come; with the second step headquarters, too."""
    due = local_words(coming.starts_at, await sites.timezone(session, handover.site_id))
    people = [CallTarget(staff_id=one) for one in (*sorted(sides.incoming), *sorted(sides.outgoing_there))]
    await asking.ask_about(
        session,
        handover,
        subject=subject_of(handover),
        targets=people if step == 1 else [*people, HEADQUARTERS],
        title=CallText(zh="接班值班长未到岗", en="The relieving duty chief has not come"),
        text=CallText(
            zh=f"接班班次应于 {due} 开始，值班长尚未签到。交班值班长请继续值守，接班值班长请立即到岗。",
            en=f"The next shift was due at {due} and its duty chief has not checked in. Whoever is on duty stays; "
            "whoever relieves comes at once.",
        ),
        now=now,
        clause="R-3.3.1f",
        severity="major" if step == 1 else "critical",
        step=step,
    )


async def blocked(session: AsyncSession, handover: Handover, sides: Sides, now: datetime) -> None:
    """Call headquarters and the chief who stays because the other one cannot take over: somebody else must come."""
    why = BLOCKED[handover.hold_reason or "unfit"]
    await asking.ask_about(
        session,
        handover,
        subject=subject_of(handover),
        targets=[HEADQUARTERS, *(CallTarget(staff_id=one) for one in sorted(sides.outgoing_there))],
        title=CallText(zh="接班值班长不能接班", en="The relieving duty chief cannot take over"),
        text=CallText(
            zh=f"接班值班长{why.zh}，不得交接。请另派值班长接班，交班值班长请继续值守。",
            en=f"The relieving duty chief is {why.en}, so the duty must not be handed over. Send another one; "
            "whoever is on duty stays.",
        ),
        now=now,
        clause="R-4.0.3",
        severity="critical",
    )


async def settle_calls(session: AsyncSession, handover: Handover, now: datetime, by: UUID | None = None) -> None:
    """The calls need no answer any more."""
    subject = subject_of(handover)
    await asking.settle_about(session, handover, subject=subject, now=now, by=by)


def subject_of(handover: Handover) -> CallSubject:
    """The handover as a call names it."""
    return CallSubject(
        type="handover",
        id=handover.id,
        link=f"/handovers/{handover.id}",
        phone_link=f"/m/handovers/{handover.id}",
    )
