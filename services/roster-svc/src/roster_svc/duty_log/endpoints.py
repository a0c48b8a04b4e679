"""HTTP of the duty log."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query, Request
from fastapi.responses import StreamingResponse

from roster_svc.duty_log import export, repository, service
from roster_svc.duty_log.repository import Wanted
from roster_svc.duty_log.schemas import LogEntryCorrection, LogEntryCreate, LogEntryRead
from svckit.web import (
    Code,
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

endpoints = router("duty log")


def wanted(
    now: Now,
    site_id: Annotated[list[UUID], Query(max_length=100)] = [],  # noqa: B006  FastAPI copies defaults
    shift_id: UUID | None = None,
    kind: Annotated[list[Code], Query(max_length=20, description="`manual`, `correction`, or what it is about")] = [],  # noqa: B006
    tag: Annotated[list[SafeStr], Query(max_length=8)] = [],  # noqa: B006
    person: Annotated[UUID | None, Query(description="Who wrote it, or whom it is about")] = None,
    follow_up: bool | None = None,
    from_: Annotated[UtcDatetime | None, Query(alias="from", description="Happened then or later")] = None,
    to: Annotated[UtcDatetime | None, Query(description="Happened before then")] = None,
    upcoming: Annotated[bool, Query(description="False: without what is told of shifts that have not begun")] = True,
    q: Annotated[SafeStr | None, Query(description="Words of the entry, its author or its tags")] = None,
) -> Wanted:
    """The filters; site, kind and tag may be given several times."""
    return Wanted(
        site_id=site_id,
        shift_id=shift_id,
        kind=kind,
        tag=tag,
        person=person,
        follow_up=follow_up,
        from_=from_,
        to=to,
        words=tuple((q or "").split()),
        begun_by=None if upcoming else now,
    )


WantedQuery = Annotated[Wanted, Depends(wanted)]


@endpoints.get("/log-entries")
async def list_entries(
    session: ReadSessionDep, principal: PrincipalDep, page: PageQuery, filters: WantedQuery
) -> Page[LogEntryRead]:
    """The duty log of your sites, newest first (R-4.2.2d). What was corrected stays, with its correction."""
    query = repository.filtered(repository.visible(principal), filters)
    return await paginate(session, query, page, order=repository.NEWEST_FIRST, schema=LogEntryRead)


@endpoints.get(
    "/log-entries/export",
    response_class=StreamingResponse,
    responses={200: {"content": {"text/csv": {}}, "description": "One row an entry, newest first."}},
)
async def export_entries(
    request: Request, session: ReadSessionDep, principal: PrincipalDep, filters: WantedQuery
) -> StreamingResponse:
    """The entries that fit as CSV for spreadsheets, times in the zone of each one's site.

    Language follows Accept-Language.
    """
    query = repository.filtered(repository.visible(principal), filters)
    return await export.exported(session, query, language_of(request.scope))


@endpoints.post("/log-entries", status_code=201)
async def write_entry(body: LogEntryCreate, session: SessionDep, principal: PrincipalDep, now: Now) -> LogEntryRead:
    """Write into the duty log: whoever is on duty at the site, its duty chief, headquarters (R-4.2.2d).

    A time that lies further back than the site tolerates needs a `reason`.
    """
    return LogEntryRead.model_validate(await service.write(session, body, principal, now))


@endpoints.post("/log-entries/{entry_id}/corrections", status_code=201)
async def correct_entry(
    entry_id: UUID, body: LogEntryCorrection, session: SessionDep, principal: PrincipalDep, now: Now
) -> LogEntryRead:
    """Put an entry right by a further one, with the reason; the first stays as it is (R-4.2.2d)."""
    return LogEntryRead.model_validate(await service.correct(session, entry_id, body, principal, now))
