"""What other services' events mean to inspections."""

from datetime import datetime

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.shifts import ShiftFact
from monitoring_svc.inspections import creating, shift_facts
from monitoring_svc.projections.models import Shift
from svckit.db import upsert_newer


async def shift_told(session: AsyncSession, message: Message[ShiftFact], now: datetime) -> None:
    """Keep the newest truth about the shift, and have the inspections that follow from it: in any order of events."""
    fact = message.event
    newer = await upsert_newer(session, Shift, shift_facts.kept(fact))
    published_at = shift_facts.published_at(fact)
    if published_at is not None:
        await session.execute(update(Shift).where(Shift.id == fact.shift_id).values(published_at=published_at))
    if newer or published_at is not None:
        await creating.follow(session, fact.shift_id, now)
