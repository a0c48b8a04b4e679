"""HTTP of away passes."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from roster_svc.away_passes import repository, service
from roster_svc.away_passes.domain import State
from roster_svc.away_passes.models import AwayPass
from roster_svc.away_passes.schemas import AwayRead, AwayRefusal, AwayRequest
from svckit.web import Now, Page, PageQuery, PrincipalDep, ReadSessionDep, SessionDep, UtcDatetime, paginate, router

endpoints = router("away-passes")
NEWEST_FIRST = (AwayPass.requested_at.desc(), AwayPass.id.desc())


@endpoints.post("/away-passes", status_code=201)
async def request_away_pass(body: AwayRequest, session: SessionDep, principal: PrincipalDep, now: Now) -> AwayRead:
    """Ask to leave your post for a while (R-3.3.1d).

    The duty chief on duty or headquarters decides; of a chief's own pass another chief on duty, or headquarters. A pass
    as short as the site lets go without approval is granted at once.
    """
    return AwayRead.model_validate(await service.request(session, body, principal, now))


@endpoints.get("/away-passes")
async def list_away_passes(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    site_id: UUID | None = None,
    shift_id: UUID | None = None,
    staff_id: UUID | None = None,
    state: Annotated[list[State], Query(max_length=6)] = [],  # noqa: B006  FastAPI copies defaults
    from_: Annotated[UtcDatetime | None, Query(alias="from", description="Requested then or later")] = None,
    to: Annotated[UtcDatetime | None, Query(description="Requested before then")] = None,
) -> Page[AwayRead]:
    """The away passes of your sites, newest first. ``state`` may be repeated."""
    query = repository.filtered(
        repository.visible(principal),
        site_id=site_id,
        shift_id=shift_id,
        staff_id=staff_id,
        state=state,
        from_=from_,
        to=to,
    )
    return await paginate(session, query, page, order=NEWEST_FIRST, schema=AwayRead)


@endpoints.get("/away-passes/{away_pass_id}")
async def read_away_pass(away_pass_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> AwayRead:
    """One away pass."""
    return AwayRead.model_validate(await service.get(session, away_pass_id, principal))


@endpoints.post("/away-passes/{away_pass_id}/grant")
async def grant_away_pass(away_pass_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now) -> AwayRead:
    """Let the person go: for the duty chief on duty and headquarters, never for yourself."""
    return AwayRead.model_validate(await service.grant(session, away_pass_id, principal, now))


@endpoints.post("/away-passes/{away_pass_id}/refuse")
async def refuse_away_pass(
    away_pass_id: UUID, body: AwayRefusal, session: SessionDep, principal: PrincipalDep, now: Now
) -> AwayRead:
    """Have the person stay, and say why: for the duty chief on duty and headquarters."""
    return AwayRead.model_validate(await service.refuse(session, away_pass_id, body.reason, principal, now))


@endpoints.post("/away-passes/{away_pass_id}/withdraw")
async def withdraw_away_pass(away_pass_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now) -> AwayRead:
    """Not to go after all: your own pass, before anybody decided."""
    return AwayRead.model_validate(await service.withdraw(session, away_pass_id, principal, now))


@endpoints.post("/away-passes/{away_pass_id}/end")
async def end_away_pass(away_pass_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now) -> AwayRead:
    """The person is back: say so for yourself; the duty chief on duty and headquarters may for others."""
    return AwayRead.model_validate(await service.end(session, away_pass_id, principal, now))
