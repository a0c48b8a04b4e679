"""shift.changed: keep how the shift stands, and tell those concerned."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.shifts import ShiftChanged
from notify_svc.projections import handlers as roster
from notify_svc.shift_changes import service


async def shift_changed(session: AsyncSession, message: Message[ShiftChanged], now: datetime) -> None:
    """A snapshot states again what has been told: it only keeps."""
    await roster.shift_planned(session, message, now)
    if not message.envelope.snapshot:
        await service.tell(session, message.event, now, exercise=message.envelope.exercise)
