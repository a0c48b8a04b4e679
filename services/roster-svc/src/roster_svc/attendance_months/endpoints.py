"""HTTP of closed months of attendance."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from roster_svc.attendance_months import repository, service
from roster_svc.attendance_months.models import AttendanceMonth
from roster_svc.attendance_months.schemas import MonthClose, MonthContent, MonthRead
from svckit.web import Now, Page, PageQuery, PrincipalDep, ReadSessionDep, SessionDep, paginate, router

endpoints = router("attendance-months")
NEWEST_FIRST = (AttendanceMonth.closed_at.desc(), AttendanceMonth.id.desc())


@endpoints.post("/attendance-months", status_code=201)
async def close_attendance_month(body: MonthClose, session: SessionDep, principal: PrincipalDep, now: Now) -> MonthRead:
    """Close the attendance sheet of a month: it is sealed by its hash and corrected no more. For headquarters.

    Refused while the month lasts at the site, a shift of it is not over, or a correction waits for a decision.
    """
    return MonthRead.model_validate(await service.close(session, body, principal, now))


@endpoints.get("/attendance-months")
async def list_attendance_months(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    site_id: Annotated[UUID | None, Query(description="Of one site.")] = None,
) -> Page[MonthRead]:
    """The closed months of your sites, the last one closed first."""
    query = repository.visible(principal)
    if site_id is not None:
        query = query.where(AttendanceMonth.site_id == site_id)
    return await paginate(session, query, page, order=NEWEST_FIRST, schema=MonthRead)


@endpoints.get("/attendance-months/{month_id}")
async def read_attendance_month(month_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> MonthContent:
    """A closed month with the content that was sealed. For headquarters and duty chiefs."""
    return MonthContent.model_validate(await service.get(session, month_id, principal))
