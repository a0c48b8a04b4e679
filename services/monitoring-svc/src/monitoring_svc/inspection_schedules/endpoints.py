"""HTTP of schedules of inspections."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query, Request
from fastapi.responses import StreamingResponse

from monitoring_svc.inspection_schedules import export, reading, repository, service
from monitoring_svc.inspection_schedules.domain import State
from monitoring_svc.inspection_schedules.models import InspectionSchedule
from monitoring_svc.inspection_schedules.repository import Wanted
from monitoring_svc.inspection_schedules.schemas import (
    InspectionScheduleBody,
    InspectionScheduleCreate,
    InspectionScheduleDetail,
    InspectionScheduleRead,
    NextDates,
    RecurrencePreview,
    SchedulePause,
)
from monitoring_svc.projections import sites
from svckit.web import (
    Code,
    IfMatch,
    Now,
    Page,
    PageQuery,
    PrincipalDep,
    ReadSessionDep,
    SessionDep,
    paginate,
    router,
)
from svckit.web.language import language_of

endpoints = router("inspection schedules")
BY_SITE = (InspectionSchedule.site_id.asc(), InspectionSchedule.id.asc())
Count = Annotated[int, Query(ge=1, le=50)]


def wanted(
    site_id: UUID | None = None,
    checklist_id: UUID | None = None,
    post: Code | None = None,
    state: Annotated[State | None, Query(description="Left out: all but those out of use")] = None,
) -> Wanted:
    """The filters."""
    return Wanted(site_id, checklist_id, post, state)


WantedQuery = Annotated[Wanted, Depends(wanted)]


@endpoints.get("/inspection-schedules")
async def list_inspection_schedules(
    session: ReadSessionDep, principal: PrincipalDep, page: PageQuery, filters: WantedQuery, now: Now
) -> Page[InspectionScheduleRead]:
    """The schedules of your sites: what is checked again and again, outside shifts (R-2.2.2a)."""
    query = repository.filtered(repository.visible(principal), filters, now)
    found = await paginate(session, query, page, order=BY_SITE, schema=InspectionScheduleRead)
    return found.model_copy(update={"items": await reading.as_of(session, found.items, now)})


@endpoints.post("/inspection-schedules", status_code=201)
async def add_inspection_schedule(
    body: InspectionScheduleCreate, session: SessionDep, principal: PrincipalDep, now: Now
) -> InspectionScheduleDetail:
    """Have a checklist worked through again and again at a site, by the site's clock, whoever is on duty."""
    return await reading.one(session, await service.add(session, body, principal, now), now)


@endpoints.post("/inspection-schedules/preview")
async def preview_inspection_schedule(
    body: RecurrencePreview, session: ReadSessionDep, principal: PrincipalDep, now: Now, count: Count = 5
) -> NextDates:
    """What a recurrence that nobody has saved says in words, and its next dates; saves nothing."""
    sites.require_visible(principal, body.site_id)
    zone = await service.zone_of(session, body.site_id)
    return reading.dates_of_unsaved(body.recurrence.value(), zone, count, now)


@endpoints.get(
    "/inspection-schedules/export",
    response_class=StreamingResponse,
    responses={200: {"content": {"text/csv": {}}, "description": "One row a schedule, by site."}},
)
async def export_inspection_schedules(
    request: Request, session: ReadSessionDep, principal: PrincipalDep, filters: WantedQuery, now: Now
) -> StreamingResponse:
    """The schedules that fit, as a spreadsheet."""
    query = repository.filtered(repository.visible(principal), filters, now)
    return await export.exported(session, query, language_of(request.scope), now)


@endpoints.get("/inspection-schedules/{schedule_id}")
async def read_inspection_schedule(
    schedule_id: UUID, session: ReadSessionDep, principal: PrincipalDep, now: Now
) -> InspectionScheduleDetail:
    """One schedule, with the dates that had no inspection, and why."""
    return await reading.one(session, await service.get(session, schedule_id, principal), now)


@endpoints.put("/inspection-schedules/{schedule_id}")
async def put_inspection_schedule(
    schedule_id: UUID,
    body: InspectionScheduleBody,
    session: SessionDep,
    principal: PrincipalDep,
    version: IfMatch,
    now: Now,
) -> InspectionScheduleDetail:
    """Set a schedule anew; inspections that it opened stay as they are."""
    return await reading.one(session, await service.change(session, schedule_id, body, principal, version, now), now)


@endpoints.delete("/inspection-schedules/{schedule_id}", status_code=204)
async def retire_inspection_schedule(
    schedule_id: UUID, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> None:
    """Take a schedule out of use. Its inspections stay."""
    await service.retire(session, schedule_id, principal, version, now)


@endpoints.get("/inspection-schedules/{schedule_id}/next")
async def next_dates_of_inspection_schedule(
    schedule_id: UUID, session: ReadSessionDep, principal: PrincipalDep, count: Count = 5
) -> NextDates:
    """The next dates of a schedule, by the clock of its site."""
    return await reading.dates_of(session, await service.get(session, schedule_id, principal), count)


@endpoints.post("/inspection-schedules/{schedule_id}/pause")
async def pause_inspection_schedule(
    schedule_id: UUID, body: SchedulePause, session: SessionDep, principal: PrincipalDep, now: Now
) -> InspectionScheduleDetail:
    """Ask for nothing until a day, and say why. What was opened stays open."""
    return await reading.one(session, await service.pause(session, schedule_id, body, principal, now), now)


@endpoints.post("/inspection-schedules/{schedule_id}/resume")
async def resume_inspection_schedule(
    schedule_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now
) -> InspectionScheduleDetail:
    """Go on before the pause is over."""
    return await reading.one(session, await service.resume(session, schedule_id, principal, now), now)
