"""Archiving a shift that is over: its record is looked through, what it lacks is named, and it is sealed (R-4.3.2a)."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.reports import ReportSubmitted
from roster_svc.handovers import pairs
from roster_svc.handovers import repository as handovers
from roster_svc.policies import service as policies
from roster_svc.shift_archives import calling
from roster_svc.shift_archives import service as archives
from roster_svc.shifts import repository
from roster_svc.shifts.domain import MOVES, Move, Phase
from roster_svc.shifts.models import Shift
from svckit import timers
from svckit.messaging import publish
from svckit.timers import Timer

SHIFT_ARCHIVE = "shift-archive"
SHIFT_UNARCHIVED = "shift-unarchived"
CLAUSE = "R-4.3.2a"
_SOMEBODY_THERE = timedelta(hours=1)
_LATEST = timedelta(hours=24)
_A_LITTLE = timedelta(minutes=15)
"""The clock archives at the deadline: so long after it, a shift that still is not has been held up."""


async def watch(session: AsyncSession, shift: Shift, now: datetime) -> None:
    """Have the clock archive a shift that has just ended, once the site's hours are over, and tell if it could not."""
    policy = await policies.duty_policy(session, shift.site_id, now)
    wait = timedelta(hours=policy.archive_after_h)
    await timers.schedule(session, kind=SHIFT_ARCHIVE, subject=str(shift.id), due_at=now + wait)
    told_at = now + max(wait, _LATEST) + _A_LITTLE
    await timers.schedule(session, kind=SHIFT_UNARCHIVED, subject=str(shift.id), due_at=told_at)


async def archive_by_the_clock(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Seal the shift; later, while somebody is still at a post of it, or holds it this moment."""
    shift = await repository.find_unless_held(session, UUID(timer.subject))
    if shift is None:
        await timers.try_again_soon(session, timer, now)
        return
    if Move.ARCHIVE not in MOVES[shift.state]:
        return
    if any(one.presence == "present" for one in shift.assignments):
        again_at = now + _SOMEBODY_THERE
        await timers.schedule(session, kind=timer.kind, subject=timer.subject, due_at=again_at)
        return
    fact = shift.archive(now, await _missing(session, shift, now))
    await session.flush()
    await publish(session, fact, at=now, actor="system:clock", clause=CLAUSE)
    await archives.seal(session, shift, await policies.duty_policy(session, shift.site_id, now), now)
    await timers.cancel(session, kind=SHIFT_UNARCHIVED, subject=timer.subject)


async def tell_unarchived(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """A day after its end the shift is not archived: headquarters is told, once."""
    shift = await repository.by_id(session, UUID(timer.subject))
    if shift is not None and Move.ARCHIVE in MOVES[shift.state]:
        await calling.tell_overdue(session, shift, now, CLAUSE)


async def report_submitted(session: AsyncSession, message: Message[ReportSubmitted], _now: datetime) -> None:
    """The report of a shift is in. An archived shift keeps that it was missing: the report itself says when it came."""
    fact = message.event
    shift = await repository.locked_by_id(session, fact.shift_id) if fact.shift_id else None
    if shift is not None and shift.archived_at is None:
        shift.report_submitted_at = fact.submitted_at


async def _missing(session: AsyncSession, shift: Shift, now: datetime) -> list[str]:
    lacks = {
        "handover": await _handover_missing(session, shift, now),
        "report": shift.report_submitted_at is None,
    }
    return [name for name, lacking in lacks.items() if lacking]


async def _handover_missing(session: AsyncSession, shift: Shift, now: datetime) -> bool:
    """Whether the shift should have been handed over and was not: another one has followed it."""
    policy = await policies.duty_policy(session, shift.site_id, now)
    if not policy.handover_before_leaving or shift.phase != Phase.CLOSED:
        return False
    if await handovers.sealed_from(session, shift.id):
        return False
    return pairs.relieves(shift, await handovers.following_ever(session, shift), policy)
