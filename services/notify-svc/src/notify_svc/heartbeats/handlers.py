"""What a pulse does when it arrives."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.pulses import IncidentPulse
from notify_svc.heartbeats.models import Pulse
from svckit.db import upsert_newer


async def incident_pulse(session: AsyncSession, message: Message[IncidentPulse], now: datetime) -> None:
    """Keep the newest."""
    pulse = message.event
    await upsert_newer(session, Pulse, {"road": pulse.road, "version": pulse.version, "began_at": pulse.began_at})
