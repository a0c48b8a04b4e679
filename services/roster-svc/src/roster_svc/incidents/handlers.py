"""Keeping the read copy of incidents."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.incidents import IncidentFact
from roster_svc.incidents.models import ActiveIncident
from svckit.db import upsert_newer


async def incident_changed(session: AsyncSession, message: Message[IncidentFact], _now: datetime) -> None:
    """Every fact about an incident describes the whole of it, so an opening that was never heard of is made up for.

    An exercise 演练 keeps nobody from ending a shift.
    """
    if message.envelope.exercise:
        return
    fact = message.event
    values = fact.model_dump(include={"version", "site_id", "number", "title", "level", "state"})
    await upsert_newer(session, ActiveIncident, {"id": fact.incident_id, **values})
