"""The end of a handover that nobody carried out: its shift has ended, or the site asks for none any more."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.handovers import calling, repository, writing
from roster_svc.handovers.domain import LapseReason
from roster_svc.handovers.models import Handover
from svckit.messaging import publish
from svckit.timers import Timer

CLAUSE = "R-4.0.1"


async def shift_ended(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """A shift has ended: what was not sealed by then can be signed by nobody any more."""
    handover = await repository.lock_from(session, UUID(timer.subject))
    if handover is not None:
        await lapse(session, handover, "shift_ended", now)


async def lapse(session: AsyncSession, handover: Handover, reason: LapseReason, now: datetime) -> None:
    """Close it and tell of it; whoever is called about it need not answer."""
    if handover.over:
        return
    await calling.settle_calls(session, handover, now)
    fact = writing.lapse(handover, reason, now)
    await session.flush()
    await publish(session, fact, at=now, actor="system:clock", clause=CLAUSE)
