"""What the clock does with checkpoints: the leader is told inside the window where nobody was (R-2.2.2a)."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.inspections import CheckpointMissed
from monitoring_svc.inspections import checkpoints, repository, telling
from monitoring_svc.inspections.domain import UNFINISHED
from monitoring_svc.inspections.models import Inspection
from monitoring_svc.projections import sites
from monitoring_svc.routes import repository as routes
from monitoring_svc.routes.domain import RouteContent
from svckit import timers
from svckit.timers import Timer

CHECKPOINTS = "inspection-checkpoints"


async def look_again(session: AsyncSession, inspection: Inspection, now: datetime) -> None:
    """Have the clock look when the next checkpoint is to have been passed."""
    at = checkpoints.next_due(inspection.checkpoint_dues, _settled(inspection), now)
    if at is not None:
        await timers.schedule(session, kind=CHECKPOINTS, subject=str(inspection.id), due_at=at)


async def due(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Call the leader about the checkpoints where nobody was, while somebody can still go there."""
    inspection = await repository.locked_whole(session, UUID(timer.subject))
    if inspection is None or inspection.state not in UNFINISHED:
        return
    fact = await _tell_due(session, inspection, now)
    if fact is not None and now < inspection.due_at:
        await call(session, inspection, fact, now)
    await look_again(session, inspection, now)


async def before_missed(session: AsyncSession, inspection: Inspection, now: datetime) -> None:
    """What is missed as a whole is told and called about by itself: its checkpoints are only told."""
    if inspection.checkpoints:
        whole = await repository.locked_whole(session, inspection.id)
        assert whole is not None, "it is there and locked"
        await _tell_due(session, whole, now)


async def tell_missed(
    session: AsyncSession,
    inspection: Inspection,
    route: RouteContent | None,
    keys: Sequence[str],
    now: datetime,
    by: UUID | None = None,
) -> CheckpointMissed:
    """Tell that nobody was at the checkpoints, or that ``by`` skips them."""
    there = [one for one in (route.checkpoints if route else ()) if one.key in keys]
    fact = inspection.miss_checkpoints(there, now, by)
    await telling.tell(session, inspection, fact, f"user:{by}" if by else telling.CLOCK, now)
    return fact


async def call(session: AsyncSession, inspection: Inspection, fact: CheckpointMissed, now: datetime) -> None:
    """Call whoever leads at the site."""
    zone = await sites.timezone(session, inspection.site_id)
    await telling.call_checkpoints(session, inspection, fact, zone, now)


async def _tell_due(session: AsyncSession, inspection: Inspection, now: datetime) -> CheckpointMissed | None:
    keys = checkpoints.due_by(inspection.checkpoint_dues, _settled(inspection), now)
    if not keys:
        return None
    return await tell_missed(session, inspection, await route_of(session, inspection), keys, now)


async def route_of(session: AsyncSession, inspection: Inspection) -> RouteContent | None:
    """What the version of the route says that the inspection keeps."""
    if inspection.route_id is None or inspection.route_version is None:
        return None
    version = await routes.version(session, inspection.route_id, inspection.route_version)
    return RouteContent.read(version.content)


def _settled(inspection: Inspection) -> set[str]:
    return {one.checkpoint for one in inspection.visits} | set(inspection.told_checkpoints)
