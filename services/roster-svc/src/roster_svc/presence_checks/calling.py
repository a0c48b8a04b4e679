"""Whom a presence check calls, and with which words: the person, then the duty chief, then headquarters."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.calls import CallSubject, CallTarget, CallText
from roster_svc.calls import asking
from roster_svc.calls.asking import CHIEF, HEADQUARTERS
from roster_svc.presence_checks.models import PresenceCheck
from svckit.core.local_time import local_words

CLAUSE = "R-3.3.1d"


async def ask_person(session: AsyncSession, one: PresenceCheck, minutes: int, now: datetime) -> None:
    """Ask the person whether they are there."""
    await asking.ask_about(
        session,
        one,
        subject=_subject(one),
        targets=[CallTarget(staff_id=one.staff_id)],
        title=CallText(zh=f"查岗：请在 {minutes} 分钟内应答", en=f"Presence check: answer within {minutes} minutes"),
        text=CallText(zh="请在手机上点“我在岗”。", en='Press "I am at my post" on your phone.'),
        now=now,
        clause=CLAUSE,
        severity="minor",
        due_at=one.due_at,
    )


async def tell_missed(session: AsyncSession, one: PresenceCheck, name: str, zone: str | None, now: datetime) -> None:
    """Tell whom the step of the check names that nobody answered."""
    target = CHIEF if one.step == 2 else HEADQUARTERS
    asked_at = local_words(one.sent_at, zone)
    await asking.ask_about(
        session,
        one,
        subject=_subject(one),
        targets=[target],
        title=CallText(zh=f"查岗未应答：{name}", en=f"Presence check not answered: {name}"),
        text=CallText(
            zh=f"{name} 未在规定时间内应答 {asked_at} 的查岗。请立即确认其是否在岗。",
            en=f"{name} did not answer the presence check of {asked_at} in time. Find out at once whether they are "
            "at their post.",
        ),
        now=now,
        clause=CLAUSE,
        severity="major",
        step=one.step,
    )


async def settle(session: AsyncSession, one: PresenceCheck, now: datetime, by: UUID) -> None:
    """The calls about the check need no answer any more."""
    await asking.settle_about(session, one, subject=_subject(one), now=now, by=by)


def _subject(one: PresenceCheck) -> CallSubject:
    return CallSubject(
        type="presence_check", id=one.id, link=f"/presence?check={one.id}", phone_link=f"/m/presence/{one.id}"
    )
