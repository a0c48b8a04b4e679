"""What a pulse of monitoring-svc does here."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.pulses import AnomalyPulse, IncidentPulse
from svckit.messaging import publish


async def anomaly_pulse(session: AsyncSession, message: Message[AnomalyPulse], now: datetime) -> None:
    """Pass it on by the outbox, as an incident would go."""
    pulse = message.event
    await publish(session, IncidentPulse(version=pulse.version, road=pulse.road, began_at=pulse.began_at))
