"""What the clock and the answers of messages do with presence checks."""

import secrets
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.calls import CallAnswered
from contracts.posts import DUTY_CHIEF
from roster_svc.away_passes import repository as away
from roster_svc.policies import service as policies
from roster_svc.presence_checks import calling, domain, repository, service
from roster_svc.presence_checks.domain import Answer, State
from roster_svc.presence_checks.errors import CheckAnsweredAlready
from roster_svc.shifts import repository as shifts
from roster_svc.shifts.expected import there
from roster_svc.sites import service as sites
from roster_svc.staff import repository as staff
from svckit import timers
from svckit.timers import Timer

PRESENCE_CHECK = "presence-check"
_random = secrets.SystemRandom()


async def draw(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """A shift has begun: draw when each of its posts is asked. Until then only this database knows."""
    shift = await shifts.by_id(session, UUID(timer.subject))
    if shift is None or shift.ended_at is not None:
        return
    policy = await policies.duty_policy(session, shift.site_id, now)
    for post in sorted({one.post for one in shift.assignments}):
        moments = domain.drawn(now, shift.ends_at, policy.presence_checks_per_shift, _random.random)
        for index, moment in enumerate(moments):
            step = f"{post}:{index}"
            await timers.schedule(session, kind=PRESENCE_CHECK, subject=str(shift.id), step=step, due_at=moment)


async def check_at_random(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Ask whoever is at the post; not who is away with leave, or is being asked."""
    shift = await shifts.by_id(session, UUID(timer.subject))
    if shift is None or shift.ended_at is not None:
        return
    post, _, _ = timer.step.rpartition(":")
    seats = [
        one for one in await there(session, shift.site_id, now) if one.post == post and one.span.shift_id == shift.id
    ]
    spared = await repository.being_asked(session, [one.staff_id for one in seats])
    spared |= {one.staff_id for one in await away.away_at(session, [shift.site_id])}
    for seat in service.one_each(seats):
        if seat.staff_id not in spared:
            await service.send(session, shift.site_id, seat, now, None)


async def no_answer(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Nobody answered in time: the duty chief is called, then headquarters."""
    one = await repository.locked(session, UUID(timer.subject))
    if one is None or one.state == State.ANSWERED or one.answered_at is not None:
        return
    await service.tell(session, one.miss(now, leads=one.post == DUTY_CHIEF), "system:clock", now)
    [person] = await staff.by_ids(session, [one.staff_id])
    await calling.tell_missed(session, one, person.name, await sites.timezone(session, one.site_id), now)
    if one.step < domain.LAST_STEP:
        policy = await policies.duty_policy(session, one.site_id, now)
        again = now + timedelta(minutes=policy.presence_call_step_min)
        await timers.schedule(session, kind=service.PRESENCE_MISSED, subject=str(one.id), due_at=again)


async def answered_by_message(session: AsyncSession, message: Message[CallAnswered], now: datetime) -> None:
    """The person answered from the message itself; what somebody else's message says is no answer of theirs."""
    fact = message.event
    if fact.subject.type != "presence_check" or fact.answer == "declined" or fact.staff_id is None:
        return
    one = await repository.locked(session, fact.subject.id)
    if one is None or one.staff_id != fact.staff_id:
        return
    at = min(fact.answered_at, now)
    try:
        await service.take(session, one, Answer(at, now, fact.staff_id, "own", "message"), f"user:{fact.staff_id}")
    except CheckAnsweredAlready:
        return
