"""Keeping the meetings of a shift up to date with its facts, which come over the bus."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.shifts import ShiftFact
from roster_svc.meetings.upkeep import keep_up


async def shift_changed(session: AsyncSession, message: Message[ShiftFact], now: datetime) -> None:
    """Whatever is told of a shift: its meetings follow what is known of it now."""
    await keep_up(session, message.event.shift_id, now)
