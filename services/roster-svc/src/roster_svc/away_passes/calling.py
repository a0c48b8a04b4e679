"""Whom a pass calls, and with which words: who decides, and who is told that somebody is not back."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.calls import Asked, CallSubject, CallTarget, CallText
from contracts.severities import Severity
from roster_svc.away_passes.models import AwayPass
from roster_svc.calls import asking
from roster_svc.calls.asking import CHIEF, HEADQUARTERS
from svckit.core.local_time import local_words

CLAUSE = "R-3.3.1d"


async def ask_for_leave(
    session: AsyncSession, one: AwayPass, name: str, zone: str | None, now: datetime, *, leads: bool
) -> None:
    """Ask the duty chief for a decision; of a chief's own pass headquarters."""
    until = local_words(one.until, zone)
    title = CallText(zh=f"离岗申请：{name}", en=f"Away pass asked for: {name}")
    text = CallText(
        zh=f"{name} 申请离岗至 {until}，原因：{one.reason}。请审批。",
        en=f"{name} asks to leave the post until {until}: {one.reason}. Please decide.",
    )
    await _ask(session, one, HEADQUARTERS if leads else CHIEF, title, text, now, step=1, severity="minor", asked="read")


async def tell_overdue(session: AsyncSession, one: AwayPass, name: str, zone: str | None, now: datetime) -> None:
    """Call whom the step of the pass names: the person, then the chief, then headquarters."""
    until = local_words(one.until, zone)
    target = (CallTarget(staff_id=one.staff_id), CHIEF, HEADQUARTERS)[one.overdue_step - 1]
    title = CallText(zh=f"离岗超时未返：{name}", en=f"Not back in time: {name}")
    text = CallText(
        zh=f"{name} 应于 {until} 前返岗，至今未登记返岗。请立即返岗或确认去向。",
        en=f"{name} was to be back by {until} and is not. Come back at once, or find out where they are.",
    )
    step = one.overdue_step + 1
    await _ask(session, one, target, title, text, now, step=step, severity="major", asked="acknowledge")


async def settle(session: AsyncSession, one: AwayPass, now: datetime) -> None:
    """The calls about the pass need no answer any more."""
    await asking.settle_about(session, one, subject=_subject(one), now=now)


async def _ask(
    session: AsyncSession,
    one: AwayPass,
    target: CallTarget,
    title: CallText,
    text: CallText,
    now: datetime,
    *,
    step: int,
    severity: Severity,
    asked: Asked,
) -> None:
    await asking.ask_about(
        session,
        one,
        subject=_subject(one),
        targets=[target],
        title=title,
        text=text,
        now=now,
        clause=CLAUSE,
        asked=asked,
        severity=severity,
        step=step,
    )


def _subject(one: AwayPass) -> CallSubject:
    return CallSubject(type="away_pass", id=one.id, link=f"/away?pass={one.id}", phone_link="/m/away")
