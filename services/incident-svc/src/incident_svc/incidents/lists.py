"""HTTP of looking back: the list of incidents in all states, what it comes to, and the same as a spreadsheet."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query, Request
from fastapi.responses import StreamingResponse

from contracts.severities import Severity
from incident_svc.incidents import export, repository, search
from incident_svc.incidents.domain import State
from incident_svc.incidents.repository import Wanted
from incident_svc.incidents.schemas import IncidentRead, LevelFilter
from incident_svc.statistics import repository as statistics
from incident_svc.statistics.schemas import StatisticsRead
from svckit.web import (
    ExerciseQuery,
    Page,
    PageQuery,
    PrincipalDep,
    ReadSessionDep,
    SafeStr,
    UtcDatetime,
    paginate,
    router,
)
from svckit.web.language import language_of

endpoints = router("incidents")


def wanted(
    site_id: Annotated[list[UUID], Query(max_length=100)] = [],  # noqa: B006  FastAPI copies defaults
    state: Annotated[list[State], Query(max_length=4)] = [],  # noqa: B006
    level: Annotated[list[LevelFilter], Query(max_length=4)] = [],  # noqa: B006
    severity: Annotated[list[Severity], Query(max_length=4)] = [],  # noqa: B006
    from_: Annotated[UtcDatetime | None, Query(alias="from", description="Opened then or later")] = None,
    to: Annotated[UtcDatetime | None, Query(description="Opened before then")] = None,
    exercise: ExerciseQuery = "false",
    person: Annotated[UUID | None, Query(description="Who has, or had, or resolved it")] = None,
    sos: Annotated[bool | None, Query(description="Only calls for help, or none of them")] = None,
    q: Annotated[
        SafeStr | None, Query(description="Words of the number, title, summary, cause, site, or of who had it")
    ] = None,
) -> Wanted:
    """The filters; each of the first four may be given several times."""
    return Wanted(
        site_id=site_id,
        state=state,
        level=level,
        severity=severity,
        from_=from_,
        to=to,
        exercise=exercise,
        person=person,
        sos=sos,
        words=tuple((q or "").split()),
    )


WantedQuery = Annotated[Wanted, Depends(wanted)]


@endpoints.get("/incidents")
async def list_incidents(
    session: ReadSessionDep, principal: PrincipalDep, page: PageQuery, filters: WantedQuery
) -> Page[IncidentRead]:
    """The incidents of your sites, newest first. Filters may be repeated: ``?state=open&state=acknowledged``."""
    query = search.filtered(repository.with_told(repository.visible(principal)), filters)
    return await paginate(session, query, page, order=repository.NEWEST_FIRST, schema=IncidentRead)


@endpoints.get("/incidents/statistics")
async def incident_statistics(session: ReadSessionDep, principal: PrincipalDep, filters: WantedQuery) -> StatisticsRead:
    """What the incidents that fit these filters come to: how many, and how long they took."""
    query = search.filtered(repository.visible(principal), filters)
    return StatisticsRead.model_validate(await statistics.totals(session, query))


@endpoints.get(
    "/incidents/export",
    response_class=StreamingResponse,
    responses={200: {"content": {"text/csv": {}}, "description": "One row an incident, newest first."}},
)
async def export_incidents(
    request: Request, session: ReadSessionDep, principal: PrincipalDep, filters: WantedQuery
) -> StreamingResponse:
    """The incidents that fit these filters as CSV for spreadsheets, times in the zone of each one's site.

    Headings follow Accept-Language.
    """
    query = search.filtered(repository.visible(principal), filters)
    return await export.exported(session, query, language_of(request.scope))
