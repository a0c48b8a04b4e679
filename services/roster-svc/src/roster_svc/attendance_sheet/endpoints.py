"""HTTP of the attendance sheet."""

from datetime import date
from typing import Annotated
from uuid import UUID
from zoneinfo import ZoneInfo

from fastapi import Depends, Query, Request
from fastapi.responses import StreamingResponse

from roster_svc.attendance_sheet import days, export, repository, service
from roster_svc.attendance_sheet.rights import of_own
from roster_svc.attendance_sheet.schemas import PersonKey, PersonSheet, SheetTotal
from roster_svc.sites import service as sites
from roster_svc.staff.models import Staff
from svckit.web import Now, Page, PageQuery, PrincipalDep, ReadSessionDep, paginate, router
from svckit.web.language import language_of

endpoints = router("attendance-sheet")
Days = tuple[date | None, date | None]


def _days(
    from_: Annotated[
        date | None, Query(alias="from", description="First day of the site's calendar; default: of that month.")
    ] = None,
    to: Annotated[date | None, Query(description="Last day, included; default: of that month.")] = None,
) -> Days:
    return from_, to


DaysQuery = Annotated[Days, Depends(_days)]
PersonQuery = Annotated[UUID | None, Query(description="One person; default: everybody the caller may see.")]


@endpoints.get("/attendance-sheet")
async def read_attendance_sheet(
    site_id: UUID,
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    asked: DaysQuery,
    now: Now,
    staff_id: PersonQuery = None,
) -> Page[PersonSheet]:
    """Person by person, shift by shift: planned, came, left, late, early, absent, overtime, away, corrected, and sums.

    The default is this month. Who neither leads nor is at headquarters sees their own. A shift belongs to the day on
    which it begins.
    """
    site = await sites.get(session, site_id, principal)
    period = days.asked(*asked, ZoneInfo(site.timezone), now)
    query = of_own(repository.people(site.id, period, staff_id), Staff.id, principal)
    found = await paginate(session, query, page, order=(Staff.code.asc(), Staff.id.asc()), schema=PersonKey)
    told = await service.sheets(session, site.id, period, [one.id for one in found.items], now)
    return Page[PersonSheet](items=told, next_cursor=found.next_cursor)


@endpoints.get("/attendance-sheet/total")
async def read_attendance_total(
    site_id: UUID,
    session: ReadSessionDep,
    principal: PrincipalDep,
    asked: DaysQuery,
    now: Now,
    staff_id: PersonQuery = None,
) -> SheetTotal:
    """What the attendance sheet of the site comes to: everybody on it whom the caller may see."""
    site = await sites.get(session, site_id, principal)
    period = days.asked(*asked, ZoneInfo(site.timezone), now)
    query = of_own(repository.people(site.id, period, staff_id), Staff.id, principal)
    return await service.total(session, site.id, query, period, now)


@endpoints.get(
    "/attendance-sheet/export",
    response_class=StreamingResponse,
    responses={
        200: {
            "content": {"text/csv": {}},
            "description": "One row a person and shift, each one's total, and everybody's.",
        }
    },
)
async def export_attendance_sheet(
    request: Request,
    site_id: UUID,
    session: ReadSessionDep,
    principal: PrincipalDep,
    asked: DaysQuery,
    now: Now,
    staff_id: PersonQuery = None,
) -> StreamingResponse:
    """The attendance sheet as a spreadsheet."""
    site = await sites.get(session, site_id, principal)
    period = days.asked(*asked, ZoneInfo(site.timezone), now)
    query = of_own(repository.people(site.id, period, staff_id), Staff.id, principal)
    return await export.exported(session, site, query, period, now, language_of(request.scope))
