"""Events and timers of shift reports."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.shifts import ShiftEnded
from reporting_svc.projections import handlers as projections
from reporting_svc.shift_reports import service
from svckit.timers import Timer


async def shift_ended(session: AsyncSession, message: Message[ShiftEnded], now: datetime) -> None:
    """shift.ended: the report falls due (R-4.3.3a)."""
    await projections.shift(session, message, now)
    await service.open_draft(session, message.event)


async def report_overdue(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """The report's deadline (R-4.3.3b)."""
    await service.mark_overdue(session, UUID(timer.subject))
