"""What a pulse of monitoring-svc does here."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.heartbeats import AnomalyHeartbeat, IncidentHeartbeat
from svckit.messaging import publish


async def anomaly_heartbeat(session: AsyncSession, message: Message[AnomalyHeartbeat], now: datetime) -> None:
    """Pass it on by the outbox, as an incident would go."""
    pulse = message.event
    await publish(session, IncidentHeartbeat(version=pulse.version, road=pulse.road, began_at=pulse.began_at))
