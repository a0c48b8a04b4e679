"""What the clock does with leader's rounds."""

import secrets
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.leader_rounds import domain, repository, service
from roster_svc.leader_rounds.errors import RoundUnderWay
from roster_svc.policies import service as policies
from roster_svc.shifts import repository as shifts
from roster_svc.shifts.expected import there
from svckit import timers
from svckit.timers import Timer

LEADER_ROUND = "leader-round"
_random = secrets.SystemRandom()


async def draw_rounds(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """A shift has begun: draw when its rounds are called. Until then only this database knows."""
    shift = await shifts.by_id(session, UUID(timer.subject))
    if shift is None or shift.ended_at is not None:
        return
    policy = await policies.duty_policy(session, shift.site_id, now)
    for index, moment in enumerate(domain.times(now, shift.ends_at, policy, _random.random)):
        await timers.schedule(session, kind=LEADER_ROUND, subject=str(shift.id), step=str(index), due_at=moment)


async def call_at_random(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Have the round made now; not where one is under way, or nobody is there to be visited."""
    shift = await shifts.by_id(session, UUID(timer.subject))
    if shift is None or shift.ended_at is not None:
        return
    seats = await there(session, shift.site_id, now)
    try:
        await service.call(session, shift.site_id, shift.id, seats, now, None)
    except RoundUnderWay:
        return


async def not_made(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """The time of a round is over."""
    one = await repository.locked(session, UUID(timer.subject))
    if one is not None:
        await service.miss(session, one, now)
