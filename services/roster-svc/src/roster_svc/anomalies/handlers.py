"""Keeping the read copy of anomalies."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.anomalies import AnomalyCleared, AnomalyFact
from roster_svc.anomalies.models import ActiveAnomaly
from svckit.db import upsert_newer


async def anomaly_changed(session: AsyncSession, message: Message[AnomalyFact], _now: datetime) -> None:
    """Whichever fact comes first makes an anomaly known; an exercise 演练 is nothing to hand over."""
    if message.envelope.exercise:
        return
    fact = message.event
    values = fact.model_dump(include={"version", "site_id", "series", "severity", "summary", "began_at"})
    ended = isinstance(fact, AnomalyCleared)
    await upsert_newer(session, ActiveAnomaly, {"id": fact.anomaly_id, "active": not ended, **values})
