"""Reads the signs of life."""

from datetime import datetime

from sqlalchemy import func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.deliveries.models import Delivery
from notify_svc.heartbeats.domain import TECHNICAL, Signs
from notify_svc.heartbeats.models import Pulse


async def signs(session: AsyncSession, now: datetime, since: datetime) -> Signs:
    """The newest pulse, the attempt that has been due longest without anybody at work on it, what ended ``since``."""
    idle = or_(Delivery.lease_until.is_(None), Delivery.lease_until < now)
    oldest = select(func.min(Delivery.next_attempt_at)).where(Delivery.state == "sending", idle)
    arrived = func.count().filter(Delivery.state != "failed")
    failed = func.count().filter(Delivery.reason.in_(TECHNICAL))
    ended = (await session.execute(select(arrived, failed).where(Delivery.finished_at >= since))).one()
    return Signs(
        pulse_at=await session.scalar(select(func.max(Pulse.began_at))),
        due_at=await session.scalar(oldest),
        arrived=ended[0],
        failed=ended[1],
    )
