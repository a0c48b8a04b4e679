"""The timers of a handover: when it is drafted, when people are called because no relief has come, when it lapses."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.handovers import domain
from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts.models import Shift
from svckit import timers

HANDOVER_DRAFT = "handover-draft"
RELIEF_MISSING = "relief-missing"
HANDOVER_LAPSE = "handover-lapse"
STEPS = ("1", "2")


async def watch(session: AsyncSession, shift: Shift, now: datetime, policy: DutyPolicy) -> None:
    """Have the clock draft the handover of the shift, and look whether its relief has come."""
    subject = str(shift.id)
    if policy.handover_before_leaving:
        await watch_for_draft(session, shift, now, policy)
    for step, due_at in zip(STEPS, domain.relief_calls(shift.ends_at, policy), strict=True):
        if due_at > now:
            await timers.schedule(session, kind=RELIEF_MISSING, subject=subject, step=step, due_at=due_at)


async def watch_for_draft(session: AsyncSession, shift: Shift, now: datetime, policy: DutyPolicy) -> None:
    """Have the clock draft the handover so long before the end of the shift as the site says, else now."""
    due_at = max(domain.draft_at(shift.ends_at, policy), now)
    await timers.schedule(session, kind=HANDOVER_DRAFT, subject=str(shift.id), due_at=due_at)


async def ended(session: AsyncSession, shift: Shift, now: datetime) -> None:
    """The shift has ended: have the clock close its handover where nobody carried it out."""
    await timers.schedule(session, kind=HANDOVER_LAPSE, subject=str(shift.id), due_at=now)
