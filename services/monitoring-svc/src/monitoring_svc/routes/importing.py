"""Use case: a spreadsheet of checkpoints, all of it or nothing, as a further version of a route."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.projections import sites
from monitoring_svc.routes import repository, service
from monitoring_svc.routes.import_plan import merged, plan
from monitoring_svc.routes.models import Route
from monitoring_svc.routes.schemas import CheckpointBody, RouteBody
from svckit.spreadsheets import ImportRefused, Planned, Sheet
from svckit.web import Principal


async def judge(session: AsyncSession, route: Route, sheet: Sheet, principal: Principal) -> list[Planned]:
    """What importing the sheet would do, row by row. Stores nothing."""
    await sites.require(session, principal, route.site_id)
    return plan(sheet.rows, _checkpoints(route))


async def take(
    session: AsyncSession, route: Route, planned: Sequence[Planned], principal: Principal, now: datetime
) -> None:
    """Set a further version of the locked route, where something differs. Raises `ImportRefused`."""
    mistakes = [mistake for one in planned for mistake in one.mistakes]
    if mistakes:
        raise ImportRefused(mistakes)
    if all(one.outcome == "unchanged" for one in planned):
        return
    used = await repository.newest_codes(session, route.id)
    checkpoints = merged(_checkpoints(route), planned, used.keys())
    body = RouteBody.model_validate({**route.content, "active": route.active, "checkpoints": checkpoints})
    await service.change(session, route.id, body, principal, None, now)


def _checkpoints(route: Route) -> list[CheckpointBody]:
    return [CheckpointBody.model_validate(one) for one in route.checkpoints]
