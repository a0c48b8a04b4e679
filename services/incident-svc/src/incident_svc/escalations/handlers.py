"""The durable timer of an escalation step."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from incident_svc.escalations import service
from incident_svc.incidents import repository
from svckit.timers import Timer


async def escalate(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """A step came due. The incident's row lock decides between this and an acknowledgement at the same moment."""
    incident = await repository.lock(session, UUID(timer.subject))
    if incident is not None:
        await service.time_is_up(session, incident, timer.payload["round"], timer.payload["step"], now)
