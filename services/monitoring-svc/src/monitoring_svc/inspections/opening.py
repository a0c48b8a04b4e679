"""Opening an inspection: its row, the route that it follows, what is told of it, and what the clock looks for."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.checklists.domain import Window
from monitoring_svc.checklists.models import Checklist
from monitoring_svc.inspections import clock, telling
from monitoring_svc.inspections.domain import Scheduled
from monitoring_svc.inspections.models import Inspection
from monitoring_svc.policies.domain import Policy
from monitoring_svc.routes import repository as routes


async def open_one(
    session: AsyncSession,
    checklist: Checklist,
    site_id: UUID,
    window: Window,
    policy: Policy,
    now: datetime,
    *,
    shift_id: UUID | None,
    by: UUID | None = None,
    scheduled: Scheduled | None = None,
    actor: str = telling.CLOCK,
) -> Inspection:
    """Something to check within a window, by the checklist and its route as they are now."""
    grace = timedelta(minutes=policy.inspection_grace_min)
    inspection = Inspection.open(checklist, site_id, window, now, grace=grace, shift_id=shift_id, by=by)
    if scheduled is not None:
        inspection.scheduled_by(scheduled)
    route = await routes.in_use(session, checklist.route_id, site_id) if checklist.route_id else None
    if route is not None:
        inspection.follow(route, timedelta(minutes=policy.checkpoint_notice_min))
    session.add(inspection)
    await telling.tell(session, inspection, inspection.opened(), actor, now)
    await clock.watch(session, inspection, now)
    return inspection
