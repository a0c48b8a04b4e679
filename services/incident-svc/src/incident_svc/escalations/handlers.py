"""The durable timer of an escalation step."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from incident_svc.escalations import service
from incident_svc.escalations.domain import Lateness, hears_first
from incident_svc.incidents import repository
from svckit import timers
from svckit.db import kept
from svckit.events import Progress
from svckit.timers import Timer

_LOOK_AGAIN = timedelta(seconds=0.5)


async def escalate(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """A step came due. The incident's row lock decides between this and an acknowledgement at the same moment; where we
    were away at its time, the acknowledgements that came meanwhile go first.
    """
    late = _lateness(timer, now)
    if hears_first(late, now, heard=kept(session, Progress).heard_until(late.due_at)):
        payload = {**timer.payload, "was_due_at": late.due_at.isoformat(), "seen_at": late.seen_at.isoformat()}
        again = {"kind": timer.kind, "subject": timer.subject, "step": timer.step}
        await timers.schedule(session, **again, due_at=now + _LOOK_AGAIN, payload=payload)
        return
    incident = await repository.lock(session, UUID(timer.subject))
    if incident is not None:
        await service.time_is_up(session, incident, timer.payload["round"], timer.payload["step"], now)


def _lateness(timer: Timer, now: datetime) -> Lateness:
    due_at, seen_at = timer.payload.get("was_due_at"), timer.payload.get("seen_at")
    return Lateness(
        due_at=timer.due_at if due_at is None else datetime.fromisoformat(due_at),
        seen_at=now if seen_at is None else datetime.fromisoformat(seen_at),
    )
