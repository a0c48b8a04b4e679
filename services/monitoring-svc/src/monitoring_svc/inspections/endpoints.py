"""HTTP of inspections."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query, Request
from fastapi.responses import StreamingResponse

from monitoring_svc.checklists.domain import Kind
from monitoring_svc.inspections import export, reading, repository, service, visiting
from monitoring_svc.inspections.checkpoint_schemas import VisitWritten
from monitoring_svc.inspections.domain import State
from monitoring_svc.inspections.models import Inspection
from monitoring_svc.inspections.repository import Wanted
from monitoring_svc.inspections.schemas import (
    InspectionBegin,
    InspectionComplete,
    InspectionCorrection,
    InspectionCreate,
    InspectionDetail,
    InspectionRates,
    InspectionRead,
    InspectionReason,
    InspectionResults,
)
from svckit.web import (
    Code,
    Now,
    Page,
    PageQuery,
    PrincipalDep,
    ReadSessionDep,
    SessionDep,
    UtcDatetime,
    paginate,
    router,
)
from svckit.web.language import language_of

endpoints = router("inspections")
FIRST_DUE_FIRST = (Inspection.due_at.asc(), Inspection.id.asc())


def wanted(
    principal: PrincipalDep,
    site_id: UUID | None = None,
    shift_id: UUID | None = None,
    checklist_id: UUID | None = None,
    schedule_id: UUID | None = None,
    state: Annotated[list[State], Query(max_length=5)] = [],  # noqa: B006  FastAPI copies defaults
    kind: Kind | None = None,
    post: Code | None = None,
    overdue: Annotated[bool | None, Query(description="Unfinished after its time")] = None,
    mine: Annotated[bool, Query(description="Only those of posts that you have the duty at now")] = False,
    from_: Annotated[UtcDatetime | None, Query(alias="from", description="Due then or later")] = None,
    to: Annotated[UtcDatetime | None, Query(description="Due before then")] = None,
) -> Wanted:
    """The filters; ``state`` may be given several times."""
    for_id = principal.id if mine else None
    return Wanted(site_id, shift_id, checklist_id, schedule_id, state, kind, post, overdue, for_id, from_, to)


WantedQuery = Annotated[Wanted, Depends(wanted)]


@endpoints.get("/inspections")
async def list_inspections(
    session: ReadSessionDep, principal: PrincipalDep, page: PageQuery, filters: WantedQuery
) -> Page[InspectionRead]:
    """The inspections of your sites, the first due first (R-2.2.2a, R-4.2.2e)."""
    query = repository.filtered(repository.visible(principal), filters)
    return await paginate(session, query, page, order=FIRST_DUE_FIRST, schema=InspectionRead)


@endpoints.post("/inspections", status_code=201)
async def open_inspection(
    body: InspectionCreate, session: SessionDep, principal: PrincipalDep, now: Now
) -> InspectionDetail:
    """Open an inspection by hand, by the checklist as it is now: for who is on duty at the site, and headquarters."""
    return await reading.detail(session, await service.open_by_hand(session, body, principal, now))


@endpoints.get("/inspections/rates")
async def inspection_rates(
    session: ReadSessionDep, principal: PrincipalDep, filters: WantedQuery, now: Now
) -> InspectionRates:
    """How many of the inspections that fit were done in time, late and missed, by site and kind (R-2.2.2a)."""
    query = repository.filtered(repository.visible(principal), filters)
    return await reading.rates(session, query, now)


@endpoints.get(
    "/inspections/export",
    response_class=StreamingResponse,
    responses={200: {"content": {"text/csv": {}}, "description": "One row an answer, by inspection, first due first."}},
)
async def export_inspections(
    request: Request, session: ReadSessionDep, principal: PrincipalDep, filters: WantedQuery
) -> StreamingResponse:
    """The inspections that fit with every answer, as a spreadsheet."""
    query = repository.filtered(repository.visible(principal), filters)
    return await export.exported(session, query, language_of(request.scope))


@endpoints.get("/inspections/{inspection_id}")
async def read_inspection(inspection_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> InspectionDetail:
    """One inspection with the items of its version and every answer."""
    return await reading.detail(session, await service.get(session, inspection_id, principal))


@endpoints.post("/inspections/{inspection_id}/begin")
async def begin_inspection(
    inspection_id: UUID, body: InspectionBegin, session: SessionDep, principal: PrincipalDep, now: Now
) -> InspectionDetail:
    """Begin it; a second person may join, and each answer says whose it is. What was missed may still be done."""
    return await reading.detail(session, await service.begin(session, inspection_id, body.at, principal, now))


@endpoints.post("/inspections/{inspection_id}/results")
async def record_results(
    inspection_id: UUID, body: InspectionResults, session: SessionDep, principal: PrincipalDep, now: Now
) -> InspectionDetail:
    """Write answers, and begin with the first. Failures of `major` and `critical` items are told at once."""
    return await reading.detail(session, await service.record(session, inspection_id, body, principal, now))


@endpoints.post("/inspections/{inspection_id}/visits")
async def record_visit(
    inspection_id: UUID, body: VisitWritten, session: SessionDep, principal: PrincipalDep, now: Now
) -> InspectionDetail:
    """Record that somebody is at a checkpoint, with its proof, or skips it. What is odd is flagged and counts."""
    return await reading.detail(session, await visiting.visit(session, inspection_id, body, principal, now))


@endpoints.post("/inspections/{inspection_id}/complete")
async def complete_inspection(
    inspection_id: UUID, body: InspectionComplete, session: SessionDep, principal: PrincipalDep, now: Now
) -> InspectionDetail:
    """Complete it once every required item that applies has an answer, or a reason (R-1.3.2b)."""
    return await reading.detail(session, await service.complete(session, inspection_id, body.at, principal, now))


@endpoints.post("/inspections/{inspection_id}/cancel")
async def cancel_inspection(
    inspection_id: UUID, body: InspectionReason, session: SessionDep, principal: PrincipalDep, now: Now
) -> InspectionDetail:
    """Order that it is not to be done, and why: for the duty chief on duty, and headquarters."""
    return await reading.detail(session, await service.cancel(session, inspection_id, body.reason, principal, now))


@endpoints.post("/inspections/{inspection_id}/explain")
async def explain_inspection(
    inspection_id: UUID, body: InspectionReason, session: SessionDep, principal: PrincipalDep, now: Now
) -> InspectionDetail:
    """Say why it was missed, once. Missed it stays."""
    return await reading.detail(session, await service.explain(session, inspection_id, body.reason, principal, now))


@endpoints.post("/inspections/{inspection_id}/corrections", status_code=201)
async def correct_inspection(
    inspection_id: UUID, body: InspectionCorrection, session: SessionDep, principal: PrincipalDep, now: Now
) -> InspectionDetail:
    """Put an answer right after completion by a further one, with the reason; the outcome that was told stays."""
    return await reading.detail(session, await service.correct(session, inspection_id, body, principal, now))
