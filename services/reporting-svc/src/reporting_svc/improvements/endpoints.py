"""HTTP of improvements."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query, Request
from fastapi.responses import StreamingResponse

from reporting_svc.improvements import export, repository, service
from reporting_svc.improvements.domain import Source, State
from reporting_svc.improvements.models import Improvement
from reporting_svc.improvements.repository import Wanted
from reporting_svc.improvements.schemas import (
    ImprovementCreate,
    ImprovementDetail,
    ImprovementEffect,
    ImprovementNote,
    ImprovementPlan,
    ImprovementRead,
    ImprovementReason,
    ImprovementReplan,
    ImprovementReturn,
    ImprovementSummary,
)
from svckit.web import (
    Now,
    Page,
    PageQuery,
    PrincipalDep,
    ReadSessionDep,
    SafeStr,
    SessionDep,
    UtcDatetime,
    paginate,
    router,
)
from svckit.web.language import language_of

endpoints = router("improvements")
NEWEST_FIRST = (Improvement.proposed_at.desc(), Improvement.id.desc())


def wanted(
    principal: PrincipalDep,
    site_id: UUID | None = None,
    state: Annotated[list[State], Query(max_length=5)] = [],  # noqa: B006  FastAPI copies defaults
    source: Source | None = None,
    owner_id: UUID | None = None,
    mine: Annotated[bool, Query(description="Only what you are to do, or did")] = False,
    meeting_id: UUID | None = None,
    overdue: Annotated[
        bool | None, Query(description="Only what waits longer than it may; false: only the rest")
    ] = None,
    from_: Annotated[UtcDatetime | None, Query(alias="from", description="Proposed then or later")] = None,
    to: Annotated[UtcDatetime | None, Query(description="Proposed before then")] = None,
    q: Annotated[SafeStr | None, Query(description="Words of its number or text")] = None,
) -> Wanted:
    """The filters; ``state`` may be given several times."""
    owner = principal.id if mine else owner_id
    return Wanted(site_id, state, source, owner, meeting_id, overdue, from_, to, tuple((q or "").split()))


WantedQuery = Annotated[Wanted, Depends(wanted)]


@endpoints.get("/improvements")
async def list_improvements(
    session: ReadSessionDep, principal: PrincipalDep, page: PageQuery, filters: WantedQuery
) -> Page[ImprovementRead]:
    """The improvements of your sites, the newest first (R-1.3.4a)."""
    query = repository.filtered(repository.visible(principal), filters)
    return await paginate(session, query, page, order=NEWEST_FIRST, schema=ImprovementRead)


@endpoints.post("/improvements", status_code=201)
async def propose_improvement(
    body: ImprovementCreate, session: SessionDep, principal: PrincipalDep, now: Now
) -> ImprovementDetail:
    """Propose a measure that makes things better; another person decides on it (R-1.3.4a)."""
    return ImprovementDetail.model_validate(await service.propose(session, body, principal, now))


@endpoints.get(
    "/improvements/export",
    response_class=StreamingResponse,
    responses={200: {"content": {"text/csv": {}}, "description": "One row an improvement, the oldest first."}},
)
async def export_improvements(
    request: Request, session: ReadSessionDep, principal: PrincipalDep, filters: WantedQuery
) -> StreamingResponse:
    """The improvements that fit, as a spreadsheet."""
    query = repository.filtered(repository.visible(principal), filters)
    return await export.exported(session, query, language_of(request.scope))


@endpoints.get("/improvements/summary")
async def summarise_improvements(
    session: ReadSessionDep, principal: PrincipalDep, filters: WantedQuery
) -> ImprovementSummary:
    """How many improvements there are in each state, of those that fit."""
    return await repository.summary(session, principal, filters)


@endpoints.get("/improvements/{improvement_id}")
async def read_improvement(improvement_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> ImprovementDetail:
    """One improvement with all that was done with it."""
    return ImprovementDetail.model_validate(await service.get(session, improvement_id, principal))


@endpoints.post("/improvements/{improvement_id}/approve")
async def approve_improvement(
    improvement_id: UUID, body: ImprovementPlan, session: SessionDep, principal: PrincipalDep, now: Now
) -> ImprovementDetail:
    """Have it done by somebody until a day; they are told. Who proposed it does not decide on it (R-1.3.4a)."""
    return ImprovementDetail.model_validate(await service.approve(session, improvement_id, body, principal, now))


@endpoints.post("/improvements/{improvement_id}/replan")
async def replan_improvement(
    improvement_id: UUID, body: ImprovementReplan, session: SessionDep, principal: PrincipalDep, now: Now
) -> ImprovementDetail:
    """Have it done by another person or by another day, with the reason. Who is to do it does not move its date."""
    return ImprovementDetail.model_validate(await service.replan(session, improvement_id, body, principal, now))


@endpoints.post("/improvements/{improvement_id}/reject")
async def reject_improvement(
    improvement_id: UUID, body: ImprovementReason, session: SessionDep, principal: PrincipalDep, now: Now
) -> ImprovementDetail:
    """Say why it is not done, or not done any more."""
    return ImprovementDetail.model_validate(await service.reject(session, improvement_id, body.reason, principal, now))


@endpoints.post("/improvements/{improvement_id}/finish")
async def finish_improvement(
    improvement_id: UUID, body: ImprovementNote, session: SessionDep, principal: PrincipalDep, now: Now
) -> ImprovementDetail:
    """Say that it was done, and how: whoever is to do it, the duty chief, headquarters."""
    return ImprovementDetail.model_validate(await service.finish(session, improvement_id, body.note, principal, now))


@endpoints.post("/improvements/{improvement_id}/return")
async def return_improvement(
    improvement_id: UUID, body: ImprovementReturn, session: SessionDep, principal: PrincipalDep, now: Now
) -> ImprovementDetail:
    """Say that it has shown no effect: it is to be done again, by another day."""
    return ImprovementDetail.model_validate(await service.send_back(session, improvement_id, body, principal, now))


@endpoints.post("/improvements/{improvement_id}/verify")
async def verify_improvement(
    improvement_id: UUID, body: ImprovementEffect, session: SessionDep, principal: PrincipalDep, now: Now
) -> ImprovementDetail:
    """Say what effect it has, and which rule was changed for it. Who did it does not check it (R-1.3.4a)."""
    return ImprovementDetail.model_validate(await service.verify(session, improvement_id, body, principal, now))
