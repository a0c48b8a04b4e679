"""HTTP of no-shows."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from roster_svc.no_shows import repository, service
from roster_svc.no_shows.domain import State
from roster_svc.no_shows.models import NoShow
from roster_svc.no_shows.schemas import NoShowRead
from svckit.web import Now, Page, PageQuery, PrincipalDep, ReadSessionDep, SessionDep, UtcDatetime, paginate, router

endpoints = router("no-shows")
NEWEST_FIRST = (NoShow.due_at.desc(), NoShow.id.desc())


@endpoints.get("/no-shows")
async def list_no_shows(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    site_id: UUID | None = None,
    shift_id: UUID | None = None,
    candidate_id: Annotated[UUID | None, Query(description="For which this person was asked to come")] = None,
    state: Annotated[list[State], Query(max_length=5)] = [],  # noqa: B006  FastAPI copies defaults
    from_: Annotated[UtcDatetime | None, Query(alias="from", description="Due then or later")] = None,
    to: Annotated[UtcDatetime | None, Query(description="Due before then")] = None,
) -> Page[NoShowRead]:
    """Who of your sites did not come, and who was asked to come instead, newest first (R-2.2.1b)."""
    query = repository.filtered(
        repository.visible(principal),
        site_id=site_id,
        shift_id=shift_id,
        candidate_id=candidate_id,
        state=state,
        from_=from_,
        to=to,
    )
    return await paginate(session, query, page, order=NEWEST_FIRST, schema=NoShowRead)


@endpoints.get("/no-shows/{no_show_id}")
async def read_no_show(no_show_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> NoShowRead:
    """One no-show with its list of who could come."""
    return NoShowRead.model_validate(await service.get(session, no_show_id, principal))


@endpoints.post("/replacement-calls/{replacement_call_id}/accept")
async def accept_replacement(
    replacement_call_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now
) -> NoShowRead:
    """Come instead: the first who accepts is put on the shift. The duty chief and headquarters record it for others."""
    return NoShowRead.model_validate(await service.answer(session, replacement_call_id, "accepted", principal, now))


@endpoints.post("/replacement-calls/{replacement_call_id}/decline")
async def decline_replacement(
    replacement_call_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now
) -> NoShowRead:
    """Not to come: the next one in the list is asked."""
    return NoShowRead.model_validate(await service.answer(session, replacement_call_id, "declined", principal, now))
