"""shift.changed, shift.cancelled: keep how the shift stands, and tell those concerned."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.shifts import ShiftCancelled, ShiftChanged
from notify_svc.projections import handlers as roster
from notify_svc.shift_changes import service


async def shift_changed(session: AsyncSession, message: Message[ShiftChanged], now: datetime) -> None:
    """A snapshot states again what has been told: it only keeps."""
    await roster.shift_planned(session, message, now)
    if not message.envelope.snapshot:
        await service.tell(session, message.event, now, exercise=message.envelope.exercise)


async def shift_cancelled(session: AsyncSession, message: Message[ShiftCancelled], now: datetime) -> None:
    """The same of a shift that was given up: it is over before it began."""
    await roster.shift_ended(session, message, now)
    if not message.envelope.snapshot:
        await service.tell(session, message.event, now, exercise=message.envelope.exercise)
