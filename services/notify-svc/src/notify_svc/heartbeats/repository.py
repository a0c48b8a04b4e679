"""Reads the signs of life."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func, or_, select, union
from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.attempts.models import Attempt
from notify_svc.contacts.models import ContactMethod
from notify_svc.heartbeats.domain import TECHNICAL, AlarmPathState
from notify_svc.heartbeats.models import AlarmPathHeartbeat
from notify_svc.projections.models import Staff


async def alarm_path(session: AsyncSession, now: datetime, since: datetime) -> AlarmPathState:
    """The newest heartbeat, the attempt that has been due longest and nobody works on, what ended ``since``."""
    idle = or_(Attempt.lease_until.is_(None), Attempt.lease_until < now)
    oldest = select(func.min(Attempt.next_attempt_at)).where(Attempt.state == "sending", idle)
    arrived = func.count().filter(Attempt.state != "failed")
    failed = func.count().filter(Attempt.reason.in_(TECHNICAL))
    ended = (await session.execute(select(arrived, failed).where(Attempt.finished_at >= since))).one()
    return AlarmPathState(
        heartbeat_at=await session.scalar(select(func.max(AlarmPathHeartbeat.began_at))),
        due_at=await session.scalar(oldest),
        arrived=ended[0],
        failed=ended[1],
    )


async def addresses_in_use(session: AsyncSession) -> Sequence[str]:
    """The e-mail addresses that people are called at: those of the roster and of their contact methods."""
    roster = select(Staff.email.label("address")).where(Staff.active, Staff.email.is_not(None))
    methods = select(ContactMethod.address).where(ContactMethod.enabled, ContactMethod.channel == "email")
    return (await session.scalars(union(roster, methods))).all()
