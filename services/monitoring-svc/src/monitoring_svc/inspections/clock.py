"""What the clock does with inspections: calling about overdue ones, and noting what was missed (R-2.2.2a, R-4.2.2e)."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.inspections import checkpoint_clock, repository, telling
from monitoring_svc.inspections.checkpoint_clock import CHECKPOINTS
from monitoring_svc.inspections.domain import UNFINISHED
from monitoring_svc.inspections.models import Inspection
from monitoring_svc.projections import sites
from svckit import timers
from svckit.timers import Timer

DUE = "inspection-due"
MISS = "inspection-miss"


async def watch(session: AsyncSession, inspection: Inspection, now: datetime) -> None:
    """Have the clock look at the inspection when its time is over, again when the grace is, and for its checkpoints."""
    await checkpoint_clock.look_again(session, inspection, now)
    if inspection.due_at < inspection.miss_at:
        await timers.schedule(session, kind=DUE, subject=str(inspection.id), due_at=inspection.due_at)
    await timers.schedule(session, kind=MISS, subject=str(inspection.id), due_at=inspection.miss_at)


async def unwatch(session: AsyncSession, inspection: Inspection, now: datetime, by: UUID | None = None) -> None:
    """Nobody needs to be called about the inspection any more."""
    for kind in (DUE, MISS, CHECKPOINTS):
        await timers.cancel(session, kind=kind, subject=str(inspection.id))
    await telling.settle(session, inspection, now, by)


async def overdue(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Its time is over: call who is at its post. What is missed by now is left to the other timer."""
    inspection = await repository.locked(session, UUID(timer.subject))
    if inspection is None or inspection.state not in UNFINISHED or inspection.overdue_at is not None:
        return
    if now < inspection.miss_at:
        inspection.overdue_at = now
        inspection.version += 1
        zone = await sites.timezone(session, inspection.site_id)
        await telling.call_overdue(session, inspection, zone, now)


async def missed(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """The grace is over, too: it was missed, and the duty chief is called.

    Whatever else of its site is missed by now, e.g. after an outage, is noted with it: one call says all of it.
    """
    inspection = await session.get(Inspection, UUID(timer.subject))
    if inspection is not None:
        await miss(session, await repository.lock_missed(session, inspection.site_id, now), now)


async def miss(session: AsyncSession, inspections: Sequence[Inspection], now: datetime) -> None:
    """Note that these of one site were missed, and call whoever answers for it, once."""
    if not inspections:
        return
    for one in inspections:
        await checkpoint_clock.before_missed(session, one, now)
        await telling.tell(session, one, one.miss(now), telling.CLOCK, now)
        for kind in (DUE, MISS, CHECKPOINTS):
            await timers.cancel(session, kind=kind, subject=str(one.id))
    zone = await sites.timezone(session, inspections[0].site_id)
    if len(inspections) == 1:
        await telling.call_missed(session, inspections[0], zone, now)
    else:
        await telling.call_missed_together(session, inspections, zone, now)
