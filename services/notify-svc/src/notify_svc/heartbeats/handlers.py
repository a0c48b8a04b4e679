"""What a heartbeat does when it arrives."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.heartbeats import IncidentHeartbeat
from notify_svc.heartbeats.models import AlarmPathHeartbeat
from svckit.db import upsert_newer


async def incident_heartbeat(session: AsyncSession, message: Message[IncidentHeartbeat], now: datetime) -> None:
    """Keep the newest."""
    heartbeat = message.event
    await upsert_newer(
        session,
        AlarmPathHeartbeat,
        {"road": heartbeat.road, "version": heartbeat.version, "began_at": heartbeat.began_at},
    )
