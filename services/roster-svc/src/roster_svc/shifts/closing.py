"""Ending what nobody ends: a durable timer per published shift (R-4.3.3a). `ending` decides."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.duty import service as duty
from roster_svc.handovers import clock as handover_clock
from roster_svc.handovers import repository as handovers
from roster_svc.incidents import repository as incidents
from roster_svc.policies import service as policies
from roster_svc.policies.domain import DutyPolicy
from roster_svc.posts.naming import speak_of_own
from roster_svc.shifts import archiving, ending, repository
from roster_svc.shifts.claims import CLOCK
from roster_svc.shifts.domain import Phase
from roster_svc.shifts.ending import LeftBehind
from roster_svc.shifts.expected import expected_elsewhere, expected_on, span_of
from roster_svc.shifts.models import Shift
from roster_svc.shifts.on_duty import Expected
from svckit import timers
from svckit.messaging import publish
from svckit.timers import Timer

SHIFT_CLOSE = "shift-close"
SHIFT_WIND_DOWN = "shift-wind-down"


async def watch(session: AsyncSession, shift: Shift, now: datetime, policy: DutyPolicy) -> None:
    """Have the clock look at the shift once it should have ended."""
    due_at = ending.first_look(max(shift.ends_at, now), policy)
    await timers.schedule(session, kind=SHIFT_CLOSE, subject=str(shift.id), due_at=due_at)
    due_at = max(shift.ends_at, now)
    await timers.schedule(session, kind=SHIFT_WIND_DOWN, subject=str(shift.id), due_at=due_at)
    await handover_clock.watch(session, shift, now, policy)


async def wind_down_by_the_clock(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """The planned end of a running shift has come: it closes from now on, whoever ends it (R-4.1.2d)."""
    shift = await repository.find_unless_held(session, UUID(timer.subject))
    if shift is None:
        await timers.try_again_soon(session, timer, now)
    elif shift.phase == Phase.OPEN and now >= shift.ends_at:
        shift.wind_down(now)


async def close_by_the_clock(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """End the shift that was forgotten, and the visits of who forgot to check out; else look again later.

    A shift that somebody holds this moment is left to them: a batch of timers must not wait for who waits for it.
    """
    shift = await repository.find_unless_held(session, UUID(timer.subject))
    if shift is None:
        await timers.try_again_soon(session, timer, now)
        return
    again_at = await _settle(session, shift, now)
    if again_at is not None:
        await timers.schedule(session, kind=timer.kind, subject=timer.subject, due_at=again_at)


async def _settle(session: AsyncSession, shift: Shift, now: datetime) -> datetime | None:
    policy = await policies.duty_policy(session, shift.site_id, now)
    mine, others = await _of_the_site(session, shift, now)
    taken_over = await repository.taken_over(session, shift)
    deferred = await handovers.deferred_from(session, shift.id)
    verdict = ending.by_the_clock(
        mine,
        others,
        span_of(shift),
        now,
        policy,
        taken_over=taken_over and not deferred,
        released=shift.released,
    )
    facts = []
    if verdict.ends:
        facts.append(shift.end_by_the_clock(now, await _left_behind(session, shift, verdict.unrelieved)))
        await handover_clock.ended(session, shift, now)
    gone = shift.close_visits(verdict.leave, now, CLOCK)
    await session.flush()
    for fact in (*facts, *gone):
        await publish(session, fact, at=now, actor=CLOCK.label, clause="R-4.3.3a")
    if facts:
        await archiving.watch(session, shift, now)
    if facts or gone:
        await duty.settle(session, shift.site_id, now)
    return verdict.again_at


async def left_behind(session: AsyncSession, shift: Shift, now: datetime, policy: DutyPolicy) -> LeftBehind:
    """What would be left undone if the shift ended now."""
    mine, others = await _of_the_site(session, shift, now)
    unrelieved = ending.unrelieved(mine, others, now, policy)
    if unrelieved:
        await speak_of_own(session)
    return await _left_behind(session, shift, unrelieved)


async def _left_behind(session: AsyncSession, shift: Shift, unrelieved: tuple[str, ...]) -> LeftBehind:
    return LeftBehind(unrelieved, tuple(await incidents.numbers_of_active(session, shift.site_id)))


async def _of_the_site(session: AsyncSession, shift: Shift, now: datetime) -> tuple[list[Expected], list[Expected]]:
    """Who is expected on the shift, and who on the others: nobody leaves the site meanwhile."""
    await repository.hold_site(session, shift.site_id)
    return await expected_on(session, shift), await expected_elsewhere(session, shift, now)
