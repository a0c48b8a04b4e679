"""What the clock does with improvements: people are called about what waits longer than it may (R-1.3.4a)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from reporting_svc.improvements import domain, repository, telling
from reporting_svc.improvements.domain import CALL_AGAIN, MOST_CALLS
from reporting_svc.improvements.models import Improvement
from reporting_svc.policies.figures import FIGURES
from reporting_svc.projections import repository as projections
from svckit import timers
from svckit.figures import in_force
from svckit.timers import Timer

OVERDUE = "improvement-overdue"


async def watch(session: AsyncSession, improvement: Improvement, since: datetime, now: datetime) -> None:
    """Have the clock look whether what it waits for from ``since`` on has happened in time; or no more."""
    policy = (await in_force(session, FIGURES, {improvement.site_id}, now))[improvement.site_id].policy
    until = domain.waits_until(improvement.state, since=since, due_at=improvement.due_at, policy=policy)
    improvement.waits_until = until
    if until is None:
        await timers.cancel(session, kind=OVERDUE, subject=str(improvement.id))
    else:
        await timers.schedule(session, kind=OVERDUE, subject=str(improvement.id), due_at=until)


async def overdue(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """It was not done in time: call people, and again a day later."""
    improvement = await repository.locked(session, UUID(timer.subject))
    if improvement is None or improvement.waits_until is None or improvement.waits_until > now:
        return
    await telling.tell(session, improvement.fall_overdue(now), telling.CLOCK, now)
    await telling.remind(session, improvement, await projections.timezone(session, improvement.site_id), now)
    if improvement.calls < MOST_CALLS:
        await timers.schedule(session, kind=OVERDUE, subject=timer.subject, due_at=now + CALL_AGAIN)
