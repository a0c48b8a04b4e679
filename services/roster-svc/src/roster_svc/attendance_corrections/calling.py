"""Whom a correction calls, and with which words: who decides on it, and whom it concerns."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.calls import CallSubject, CallTarget, CallText
from contracts.words import Words
from roster_svc.attendance_corrections.models import AttendanceCorrection
from roster_svc.calls import asking
from roster_svc.calls.asking import CHIEF, HEADQUARTERS
from svckit.core.local_time import local_words

CLAUSE = "R-3.3.1c"


async def ask_for_decision(
    session: AsyncSession,
    one: AttendanceCorrection,
    *,
    name: str,
    starts_at: datetime,
    zone: str | None,
    now: datetime,
    by_headquarters: bool,
) -> None:
    """Ask the duty chief for a decision; headquarters where the chief has asked for it, or it is about them."""
    begins = local_words(starts_at, zone)
    await asking.ask_about(
        session,
        one,
        subject=_subject(one),
        targets=[HEADQUARTERS if by_headquarters else CHIEF],
        title=CallText(zh=f"考勤更正申请：{name}", en=f"Correction of attendance asked for: {name}"),
        text=CallText(
            zh=f"申请更正 {name} 在 {begins} 班次的到离岗时间，原因：{one.reason}。请审批。",
            en=f"The times of {name} on the shift of {begins} are to be corrected: {one.reason}. Please decide.",
        ),
        now=now,
        clause=CLAUSE,
        severity="minor",
        asked="read",
    )


async def tell_concerned(
    session: AsyncSession, one: AttendanceCorrection, said: Words, staff_ids: Sequence[UUID], now: datetime
) -> None:
    """Have these people read what became of the correction; nobody takes that back, so it is not kept."""
    await asking.ask(
        session,
        site_id=one.site_id,
        subject=_subject(one),
        targets=[CallTarget(staff_id=id_) for id_ in staff_ids],
        title=CallText(zh="考勤更正", en="Correction of attendance"),
        text=CallText(zh=said.zh, en=said.en),
        now=now,
        clause=CLAUSE,
        severity="minor",
        asked="read",
    )


async def settle(session: AsyncSession, one: AttendanceCorrection, now: datetime) -> None:
    """The calls about the correction need no answer any more."""
    await asking.settle_about(session, one, subject=_subject(one), now=now)


def _subject(one: AttendanceCorrection) -> CallSubject:
    return CallSubject(
        type="attendance_correction",
        id=one.id,
        link=f"/corrections?correction={one.id}",
        phone_link="/m/attendance",
    )
