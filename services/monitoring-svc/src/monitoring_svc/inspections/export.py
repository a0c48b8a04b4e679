"""Inspections with their answers and visits as a file for a spreadsheet, times in the zone of each one's site."""

from collections.abc import AsyncIterator, Mapping, Sequence
from uuid import UUID

from fastapi.responses import StreamingResponse
from sqlalchemy import Select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from monitoring_svc.checklists import repository as checklists
from monitoring_svc.checklists.domain import Content, Item
from monitoring_svc.inspections.export_cells import HEADINGS, Context, cells, records
from monitoring_svc.inspections.models import Inspection
from monitoring_svc.projections import repository as projections
from monitoring_svc.projections import sites
from monitoring_svc.routes import repository as routes
from monitoring_svc.routes.domain import Checkpoint, RouteContent
from svckit.core.errors import Language
from svckit.web import batches
from svckit.web.csv import Cell, csv_response

AT_ONCE = 200


async def exported(session: AsyncSession, query: Select[Inspection], language: Language) -> StreamingResponse:
    """The file: a row for each answer and each visit, as they came; an inspection without any has one row."""
    head = [one.in_language(language) for one in HEADINGS]
    return await csv_response("inspections.csv", head, _rows(session, query, language))


async def _rows(
    session: AsyncSession, query: Select[Inspection], language: Language
) -> AsyncIterator[list[Sequence[Cell]]]:
    whole = query.options(selectinload(Inspection.results), selectinload(Inspection.visits))
    own_posts = await projections.own_posts(session)
    async for found in batches(session, whole, order=(Inspection.due_at, Inspection.id), at_once=AT_ONCE):
        places = await sites.by_ids(session, {one.site_id for one in found})
        items, checkpoints = await _items(session, found), await _checkpoints(session, found)
        yield [
            cells(one, record, Context(places.get(one.site_id), items, checkpoints, own_posts, language))
            for one in found
            for record in records(one)
        ]


async def _items(session: AsyncSession, found: Sequence[Inspection]) -> Mapping[tuple[UUID, int, str], Item]:
    keys = {(one.checklist_id, one.checklist_version) for one in found}
    versions = await checklists.versions_of(session, keys) if keys else {}
    return {(*key, item.key): item for key, one in versions.items() for item in Content.read(one.content).items}


async def _checkpoints(
    session: AsyncSession, found: Sequence[Inspection]
) -> Mapping[tuple[UUID, int, str], Checkpoint]:
    keys = {(one.route_id, one.route_version) for one in found if one.route_id and one.route_version}
    versions = await routes.versions_of(session, keys) if keys else {}
    return {
        (*key, one.key): one
        for key, version in versions.items()
        for one in RouteContent.read(version.content).checkpoints
    }
