"""HTTP of corrections of attendance."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query

from roster_svc.attendance_corrections import repository, service
from roster_svc.attendance_corrections.domain import State
from roster_svc.attendance_corrections.models import AttendanceCorrection
from roster_svc.attendance_corrections.repository import Wanted
from roster_svc.attendance_corrections.schemas import (
    AttendanceCorrectionRead,
    AttendanceCorrectionRequest,
    CorrectionApproval,
    CorrectionRefusal,
)
from roster_svc.attendance_sheet.rights import of_own
from svckit.web import Now, Page, PageQuery, PrincipalDep, ReadSessionDep, SessionDep, UtcDatetime, paginate, router

endpoints = router("attendance-corrections")
NEWEST_FIRST = (AttendanceCorrection.requested_at.desc(), AttendanceCorrection.id.desc())


def wanted(
    site_id: UUID | None = None,
    shift_id: UUID | None = None,
    staff_id: UUID | None = None,
    state: Annotated[list[State], Query(max_length=4)] = [],  # noqa: B006  FastAPI copies defaults
    from_: Annotated[UtcDatetime | None, Query(alias="from", description="Asked for then or later")] = None,
    to: Annotated[UtcDatetime | None, Query(description="Asked for before then")] = None,
) -> Wanted:
    """The filters; ``state`` may be given several times."""
    return Wanted(site_id, shift_id, staff_id, state, from_, to)


WantedQuery = Annotated[Wanted, Depends(wanted)]


@endpoints.post("/attendance-corrections", status_code=201)
async def request_correction(
    body: AttendanceCorrectionRequest, session: SessionDep, principal: PrincipalDep, now: Now
) -> AttendanceCorrectionRead:
    """Ask that a wrong or missing check-in or check-out of a shift be corrected (R-3.3.1c).

    For the person themselves, the duty chief of the shift or on duty, and headquarters. One request per attendance
    waits at a time; none is taken for a month whose sheet is closed.
    """
    return AttendanceCorrectionRead.model_validate(await service.request(session, body, principal, now))


@endpoints.get("/attendance-corrections")
async def list_corrections(
    session: ReadSessionDep, principal: PrincipalDep, page: PageQuery, filters: WantedQuery
) -> Page[AttendanceCorrectionRead]:
    """The corrections of your sites, newest first; who neither leads nor is at headquarters sees their own."""
    query = of_own(repository.visible(principal), AttendanceCorrection.staff_id, principal)
    query = repository.filtered(query, filters)
    return await paginate(session, query, page, order=NEWEST_FIRST, schema=AttendanceCorrectionRead)


@endpoints.get("/attendance-corrections/{correction_id}")
async def read_correction(
    correction_id: UUID, session: ReadSessionDep, principal: PrincipalDep
) -> AttendanceCorrectionRead:
    """One correction."""
    return AttendanceCorrectionRead.model_validate(await service.get(session, correction_id, principal))


@endpoints.post("/attendance-corrections/{correction_id}/approve")
async def approve_correction(
    correction_id: UUID,
    session: SessionDep,
    principal: PrincipalDep,
    now: Now,
    body: CorrectionApproval | None = None,
) -> AttendanceCorrectionRead:
    """Have the attendance sheet count the claimed times: for the duty chief on duty and headquarters.

    Never for whoever asked, nor for the person themselves. The recorded times stay visible, and who was on duty stays
    as it was known then.
    """
    reason = body.reason if body else None
    return AttendanceCorrectionRead.model_validate(
        await service.approve(session, correction_id, reason, principal, now)
    )


@endpoints.post("/attendance-corrections/{correction_id}/refuse")
async def refuse_correction(
    correction_id: UUID, body: CorrectionRefusal, session: SessionDep, principal: PrincipalDep, now: Now
) -> AttendanceCorrectionRead:
    """Have it stay as it was recorded, and say why: for whoever could approve it."""
    return AttendanceCorrectionRead.model_validate(
        await service.refuse(session, correction_id, body.reason, principal, now)
    )


@endpoints.post("/attendance-corrections/{correction_id}/withdraw")
async def withdraw_correction(
    correction_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now
) -> AttendanceCorrectionRead:
    """Not to ask for it any more: who asked, or whom it is about, before anybody decided."""
    return AttendanceCorrectionRead.model_validate(await service.withdraw(session, correction_id, principal, now))
