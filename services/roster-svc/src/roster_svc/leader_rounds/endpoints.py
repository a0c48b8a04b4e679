"""HTTP of leader's rounds."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from roster_svc.leader_rounds import repository, service
from roster_svc.leader_rounds.domain import State
from roster_svc.leader_rounds.schemas import RoundBegin, RoundRead, VisitCreate
from svckit.web import Now, Page, PageQuery, PrincipalDep, ReadSessionDep, SessionDep, UtcDatetime, paginate, router

endpoints = router("leader-rounds")


@endpoints.get("/leader-rounds")
async def list_leader_rounds(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    site_id: UUID | None = None,
    shift_id: UUID | None = None,
    state: State | None = None,
    from_: Annotated[UtcDatetime | None, Query(alias="from", description="Called then or later")] = None,
    to: Annotated[UtcDatetime | None, Query(description="Called before then")] = None,
) -> Page[RoundRead]:
    """The leader's rounds of your sites, newest first; of those to come nobody is told (R-4.2.3a)."""
    query = repository.filtered(
        repository.visible(principal), site_id=site_id, shift_id=shift_id, state=state, from_=from_, to=to
    )
    return await paginate(session, query, page, order=repository.NEWEST_FIRST, schema=RoundRead)


@endpoints.post("/leader-rounds", status_code=201)
async def begin_leader_round(body: RoundBegin, session: SessionDep, principal: PrincipalDep, now: Now) -> RoundRead:
    """Make a further round now: for whoever commands the site (R-4.2.3a)."""
    return RoundRead.model_validate(await service.begin(session, body, principal, now))


@endpoints.get("/leader-rounds/{round_id}")
async def read_leader_round(round_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> RoundRead:
    """One round with what was found at each post."""
    return RoundRead.model_validate(await service.get(session, round_id, principal))


@endpoints.post("/leader-rounds/{round_id}/visits", status_code=201)
async def visit_post(
    round_id: UUID, body: VisitCreate, session: SessionDep, principal: PrincipalDep, now: Now
) -> RoundRead:
    """Say how a post was found: in order, or a finding, which becomes a task of the shift at once (R-4.2.3b).

    For whoever commands the site. With the last post the round is done.
    """
    return RoundRead.model_validate(await service.visit(session, round_id, body, principal, now))
