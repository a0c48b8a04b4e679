"""What a heartbeat of monitoring-svc does here."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.heartbeats import AnomalyHeartbeat, IncidentHeartbeat
from svckit.messaging import publish


async def anomaly_heartbeat(session: AsyncSession, message: Message[AnomalyHeartbeat], now: datetime) -> None:
    """Pass it on by the outbox, as an incident would go."""
    heartbeat = message.event
    await publish(
        session, IncidentHeartbeat(version=heartbeat.version, road=heartbeat.road, began_at=heartbeat.began_at)
    )
