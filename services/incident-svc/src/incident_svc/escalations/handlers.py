"""The durable timers of an escalation. The incident's row lock decides between them and a move at the same moment;
where we were away at their time, what came meanwhile goes first.
"""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from incident_svc.escalations import progress, service
from incident_svc.escalations.progress import Happening
from incident_svc.incidents import repository
from incident_svc.incidents.models import Incident
from svckit import timers
from svckit.db import process_cache
from svckit.messaging import Progress
from svckit.timers import LOOK_AGAIN, SEEN_AT, Timer, first_seen, hears_first


async def waits(session: AsyncSession, timer: Timer, now: datetime) -> bool:
    """Whether the timer is put off a little: somebody may have answered, or the cause may have changed, meanwhile."""
    was_due_at = timer.payload.get("was_due_at")
    due_at = timer.due_at if was_due_at is None else datetime.fromisoformat(was_due_at)
    seen_at = first_seen(timer, now)
    if not hears_first(due_at, seen_at, now, heard=process_cache(session, Progress).heard_until(due_at)):
        return False
    payload = {**timer.payload, "was_due_at": due_at.isoformat(), SEEN_AT: seen_at.isoformat()}
    again = {"kind": timer.kind, "subject": timer.subject, "step": timer.step}
    await timers.schedule(session, **again, due_at=now + LOOK_AGAIN, payload=payload, exercise=timer.exercise)
    return True


def _follows(decide: Callable[[Incident, Timer, datetime], Sequence[Happening]]) -> Callable[..., Awaitable[None]]:
    async def fired(session: AsyncSession, timer: Timer, now: datetime) -> None:
        if await waits(session, timer, now):
            return
        incident = await repository.lock(session, UUID(timer.subject))
        if incident is not None:
            await service.follow(session, incident, decide(incident, timer, now), now)

    return fired


escalate = _follows(
    lambda incident, timer, now: progress.step_due(incident, timer.payload["round"], timer.payload["step"], now)
)
"""A step came due."""
acknowledgement_limit = _follows(lambda incident, _, now: progress.limit_passed(incident, now))
"""Somebody has had it for as long as the policy allows."""
quiet_time = _follows(lambda incident, _, now: progress.quiet_passed(incident, now))
"""People may be told again that the cause is back."""
