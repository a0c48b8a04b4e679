"""HTTP of series."""

from datetime import timedelta
from typing import Annotated
from uuid import UUID

from fastapi import Path, Query, Request, Response

from monitoring_svc.series import bulk, export, repository, service
from monitoring_svc.series.bulk_schemas import SeriesBulk, SeriesBulkResult
from monitoring_svc.series.models import Series
from monitoring_svc.series.schemas import (
    Chart,
    ReadingsWindow,
    SeriesKey,
    SeriesRead,
    SeriesState,
    SeriesWrite,
    Trends,
)
from svckit.web import (
    Code,
    IfMatch,
    Now,
    Page,
    PageQuery,
    PrincipalDep,
    ReadSessionDep,
    SessionDep,
    UtcDatetime,
    etag,
    paginate,
    router,
)
from svckit.web.csv import MEDIA_TYPE
from svckit.web.language import language_of

endpoints = router("series")

From = Annotated[UtcDatetime | None, Query(alias="from", description="First instant; default 1 h before.")]
To = Annotated[UtcDatetime | None, Query(alias="to", description="End, not included; default now.")]


@endpoints.put("/series/{key:path}", responses={201: {"model": SeriesRead, "description": "The series is new."}})
async def put_series(
    key: Annotated[SeriesKey, Path()],
    body: SeriesWrite,
    session: SessionDep,
    principal: PrincipalDep,
    now: Now,
    expected: IfMatch,
    response: Response,
) -> SeriesRead:
    """Create the series of this key at a site (201), or replace its master data (200)."""
    series, created = await service.put(session, key, body, principal, now, expected)
    response.status_code = 201 if created else 200
    etag(response, series.version)
    return SeriesRead.model_validate(series)


@endpoints.put("/series")
async def put_many_series(body: SeriesBulk, session: SessionDep, principal: PrincipalDep, now: Now) -> SeriesBulkResult:
    """Create up to 5,000 series of a site, or replace their master data: all of them or none.

    A mistake in any row is a 422 whose ``errors``, at most 1,000, name each row by ``index`` and ``key``; nothing is
    written then. The same request again changes nothing. Series that are not named stay as they are.
    """
    return await bulk.put_many(session, body, principal, now)


@endpoints.get("/series")
async def list_series(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    now: Now,
    site_id: UUID | None = None,
    kind: Code | None = None,
    retired: Annotated[bool, Query(description="Include series that are out of use.")] = False,
) -> Page[SeriesState]:
    """The series you may see, by key, each with its last reading and how long it has been silent."""
    query = repository.states(principal, now, site_id, kind, retired=retired)
    return await paginate(session, query, page, order=(Series.key, Series.id), schema=SeriesState)


@endpoints.get("/series/{series_id}")
async def read_series(
    series_id: UUID, session: ReadSessionDep, principal: PrincipalDep, now: Now, response: Response
) -> SeriesState:
    """One series with its last reading and how long it has been silent."""
    state = await service.state(session, series_id, principal, now)
    etag(response, state.version)
    return state


@endpoints.delete("/series/{series_id}", status_code=204)
async def retire_series(
    series_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now, expected: IfMatch
) -> None:
    """Take a series out of use: its rules are retired, its readings handed back within 30 s. What it measured stays.

    Putting it again brings it back, without rules.
    """
    await service.retire(session, series_id, principal, now, expected)


@endpoints.get("/series/{series_id}/chart")
async def read_chart(
    series_id: UUID,
    session: ReadSessionDep,
    principal: PrincipalDep,
    now: Now,
    start: From = None,
    end: To = None,
    points: Annotated[int, Query(ge=10, le=1000, description="At most so many buckets, and one for the edge.")] = 300,
) -> Chart:
    """A window of at most 31 days in a bounded number of buckets: what a screen can show (R-6.1.1a)."""
    end = end or now
    return await service.chart(session, series_id, principal, start or end - timedelta(hours=1), end, points)


@endpoints.get("/trends")
async def read_trends(
    session: ReadSessionDep,
    principal: PrincipalDep,
    now: Now,
    series_id: Annotated[list[UUID], Query(max_length=100, description="May be repeated.")] = [],  # noqa: B006
    start: From = None,
    end: To = None,
    points: Annotated[int, Query(ge=2, le=100)] = 40,
) -> Trends:
    """The course of up to 100 series over at most a day, for small charts beside their names."""
    end = end or now
    return await service.trends(session, series_id, principal, start or end - timedelta(hours=1), end, points)


@endpoints.get("/series/{series_id}/readings")
async def read_readings(
    series_id: UUID,
    session: ReadSessionDep,
    principal: PrincipalDep,
    now: Now,
    start: From = None,
    end: To = None,
    limit: Annotated[int, Query(ge=1, le=10_000)] = 1000,
) -> ReadingsWindow:
    """Stored readings of a window of at most 31 days, oldest first (R-6.1.1a)."""
    end = end or now
    return await service.window(session, series_id, principal, start or end - timedelta(hours=1), end, limit)


@endpoints.get(
    "/series/{series_id}/readings/export",
    response_class=Response,
    responses={
        200: {"description": "UTF-8 with mark.", "content": {MEDIA_TYPE: {"schema": {"type": "string"}}}},
    },
)
async def export_readings(
    series_id: UUID,
    session: ReadSessionDep,
    principal: PrincipalDep,
    now: Now,
    request: Request,
    start: From = None,
    end: To = None,
) -> Response:
    """The readings of a window of at most 31 days as CSV for spreadsheets, in the site's time and UTC (R-6.1.1a)."""
    end = end or now
    begin = start or end - timedelta(hours=1)
    return await export.exported(session, series_id, principal, begin, end, now, language_of(request.scope))
