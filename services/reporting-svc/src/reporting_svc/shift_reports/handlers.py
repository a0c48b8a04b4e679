"""Events and timers of shift reports."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.shifts import ShiftEnded
from reporting_svc.projections import handlers as projections
from reporting_svc.shift_reports import service
from svckit.messaging import handling
from svckit.timers import Timer


async def shifts_ended(session: AsyncSession, messages: Sequence[Message[ShiftEnded]], now: datetime) -> None:
    """shift.ended: the reports fall due (R-4.3.3a)."""
    await projections.shifts(session, messages, now)
    for message in messages:
        with handling(message):
            await service.open_draft(session, message.event, now)


async def report_overdue(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """The report's deadline (R-4.3.3b)."""
    await service.mark_overdue(session, UUID(timer.subject))
