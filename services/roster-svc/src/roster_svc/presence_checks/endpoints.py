"""HTTP of presence checks."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query, Request
from fastapi.responses import StreamingResponse

from roster_svc.presence_checks import export, repository, service
from roster_svc.presence_checks.domain import State, Trigger
from roster_svc.presence_checks.models import PresenceCheck
from roster_svc.presence_checks.repository import Wanted
from roster_svc.presence_checks.schemas import AnswerGiven, CheckRead, CheckRequest, ChecksRead, CheckStatistics
from svckit.web import Now, Page, PageQuery, PrincipalDep, ReadSessionDep, SessionDep, UtcDatetime, paginate, router
from svckit.web.language import language_of

endpoints = router("presence-checks")
NEWEST_FIRST = (PresenceCheck.sent_at.desc(), PresenceCheck.id.desc())


def wanted(
    site_id: UUID | None = None,
    shift_id: UUID | None = None,
    staff_id: UUID | None = None,
    state: Annotated[list[State], Query(max_length=3)] = [],  # noqa: B006  FastAPI copies defaults
    trigger: Trigger | None = None,
    from_: Annotated[UtcDatetime | None, Query(alias="from", description="Asked then or later")] = None,
    to: Annotated[UtcDatetime | None, Query(description="Asked before then")] = None,
) -> Wanted:
    """The filters; ``state`` may be given several times."""
    return Wanted(site_id, shift_id, staff_id, state, trigger, from_, to)


WantedQuery = Annotated[Wanted, Depends(wanted)]


@endpoints.post("/presence-checks", status_code=201)
async def ask_presence(body: CheckRequest, session: SessionDep, principal: PrincipalDep, now: Now) -> ChecksRead:
    """Ask a person, or everybody at a post, whether they are there (R-3.3.1d); never yourself.

    For the duty chief on duty and headquarters. Who does not answer in time is told of to the duty chief, then to
    headquarters.
    """
    asked = await service.ask(session, body, principal, now)
    return ChecksRead(items=[CheckRead.model_validate(one) for one in asked])


@endpoints.get("/presence-checks")
async def list_presence_checks(
    session: ReadSessionDep, principal: PrincipalDep, page: PageQuery, filters: WantedQuery
) -> Page[CheckRead]:
    """The presence checks of your sites, newest first; of those to come nobody is told."""
    query = repository.filtered(repository.visible(principal), filters)
    return await paginate(session, query, page, order=NEWEST_FIRST, schema=CheckRead)


@endpoints.get("/presence-checks/statistics")
async def presence_statistics(
    session: ReadSessionDep, principal: PrincipalDep, filters: WantedQuery
) -> CheckStatistics:
    """What the presence checks that fit these filters come to, and the presence rate."""
    return await service.statistics(session, filters, principal)


@endpoints.get(
    "/presence-checks/export",
    response_class=StreamingResponse,
    responses={200: {"content": {"text/csv": {}}, "description": "One row a check, newest first."}},
)
async def export_presence_checks(
    request: Request, session: ReadSessionDep, principal: PrincipalDep, filters: WantedQuery
) -> StreamingResponse:
    """The presence checks that fit these filters as a spreadsheet."""
    query = repository.filtered(repository.visible(principal), filters)
    return await export.exported(session, query, language_of(request.scope))


@endpoints.get("/presence-checks/{check_id}")
async def read_presence_check(check_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> CheckRead:
    """One presence check."""
    return CheckRead.model_validate(await service.get(session, check_id, principal))


@endpoints.post("/presence-checks/{check_id}/answer")
async def answer_presence_check(
    check_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now, body: AnswerGiven | None = None
) -> CheckRead:
    """Say that you are there; the duty chief on duty and headquarters may, for somebody they have seen.

    After its time the check stays missed; that the person is there after all is recorded beside it. Whoever answers at
    the screen of the desk shows that they watch (R-2.2.3a).
    """
    through = body.through if body else None
    return CheckRead.model_validate(await service.answer(session, check_id, principal, now, through))
