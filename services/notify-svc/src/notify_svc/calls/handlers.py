"""call.requested and call.settled: have people called, and stop."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.calls import CallRequested, CallSettled
from notify_svc.calls import service


async def call_requested(session: AsyncSession, message: Message[CallRequested], now: datetime) -> None:
    """Call people, unless the call is settled already."""
    await service.request(session, message, now)


async def call_settled(session: AsyncSession, message: Message[CallSettled], now: datetime) -> None:
    """Stop calling."""
    await service.settle(session, message, now)
