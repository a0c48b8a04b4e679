"""Reading inspections: one with everything that belongs to it, and how well a site does them."""

from datetime import datetime

from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.checklists import repository as checklists
from monitoring_svc.checklists.domain import Content, Kind
from monitoring_svc.checklists.schemas import ContentBody
from monitoring_svc.inspections import repository, suggesting
from monitoring_svc.inspections.checkpoint_schemas import CheckpointDue, VisitRead
from monitoring_svc.inspections.domain import Sheet, State
from monitoring_svc.inspections.models import Inspection
from monitoring_svc.inspections.schemas import (
    InspectionDetail,
    InspectionRate,
    InspectionRates,
    InspectionRead,
    ResultRead,
)
from monitoring_svc.photos import repository as photos
from monitoring_svc.photos.schemas import PhotoRead
from monitoring_svc.routes import repository as routes
from monitoring_svc.routes.schemas import RouteContentBody


async def detail(session: AsyncSession, inspection: Inspection) -> InspectionDetail:
    """The inspection with its version of the checklist, and every answer."""
    version = await checklists.version(session, inspection.checklist_id, inspection.checklist_version)
    assert version is not None, "an inspection keeps a version that there is"
    sheet = Sheet(Content.read(version.content), inspection.answers)
    over = inspection.state in (State.COMPLETED, State.CANCELLED)
    results = [ResultRead.model_validate(one) for one in inspection.results]
    return InspectionDetail(
        **InspectionRead.model_validate(inspection).model_dump(),
        content=ContentBody.model_validate(version.content),
        applicable=[one.key for one in sheet.items],
        missing=[one.key for one in sheet.missing],
        newest={one.item: one for one in results},
        results=results,
        route=await _route(session, inspection),
        checkpoints=[
            CheckpointDue(key=key, due_at=due_at, missed=key in inspection.told_checkpoints)
            for key, due_at in inspection.checkpoint_dues.items()
        ],
        visits=[VisitRead.model_validate(one) for one in inspection.visits],
        photos=[PhotoRead.model_validate(one) for one in await photos.of_subject(session, inspection.id)],
        suggestions={} if over else await suggesting.of(session, inspection, sheet.content),
    )


async def _route(session: AsyncSession, inspection: Inspection) -> RouteContentBody | None:
    if inspection.route_id is None or inspection.route_version is None:
        return None
    version = await routes.version(session, inspection.route_id, inspection.route_version)
    return RouteContentBody.model_validate(version.content)


async def rates(session: AsyncSession, query: Select[Inspection], now: datetime) -> InspectionRates:
    """How many were done in time, late and missed."""
    items = [
        InspectionRate(
            site_id=site_id,
            kind=Kind(kind),
            planned=planned,
            on_time=on_time,
            late=late,
            missed=missed,
            failed=failed,
            rate=_rate(on_time, planned),
            checkpoints=checkpoints,
            visited=visited,
            checkpoint_rate=_rate(visited, checkpoints),
        )
        for site_id, kind, planned, on_time, late, missed, failed, checkpoints, visited in await repository.rates(
            session, query, now
        )
    ]
    planned, on_time = sum(one.planned for one in items), sum(one.on_time for one in items)
    checkpoints, visited = sum(one.checkpoints for one in items), sum(one.visited for one in items)
    return InspectionRates(
        planned=planned,
        on_time=on_time,
        late=sum(one.late for one in items),
        missed=sum(one.missed for one in items),
        failed=sum(one.failed for one in items),
        rate=_rate(on_time, planned),
        checkpoints=checkpoints,
        visited=visited,
        checkpoint_rate=_rate(visited, checkpoints),
        items=items,
    )


def _rate(on_time: int, planned: int) -> float | None:
    return on_time / planned if planned else None
