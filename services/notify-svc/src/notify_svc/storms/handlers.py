"""Timers of storms."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.storms import service
from svckit.timers import Timer


async def window_closed(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """A person's window is over: their digest goes out."""
    await service.send_digest(session, UUID(timer.subject), UUID(timer.payload["staff_id"]), now)
