"""HTTP of series of weekly meetings."""

from uuid import UUID

from roster_svc.meeting_series import repository, service
from roster_svc.meeting_series.models import MeetingSeries
from roster_svc.meeting_series.schemas import SeriesCreate, SeriesPatch, SeriesRead
from svckit.web import IfMatch, Now, Page, PageQuery, PrincipalDep, ReadSessionDep, SessionDep, paginate, router

endpoints = router("meetings")
BY_SITE = (MeetingSeries.site_id.asc(), MeetingSeries.weekday.asc(), MeetingSeries.id.asc())


@endpoints.get("/meeting-series")
async def list_series(
    session: ReadSessionDep, principal: PrincipalDep, page: PageQuery, site_id: UUID | None = None
) -> Page[SeriesRead]:
    """The weekly duty meetings of your sites."""
    return await paginate(session, repository.visible(principal, site_id), page, order=BY_SITE, schema=SeriesRead)


@endpoints.post("/meeting-series", status_code=201)
async def define_series(body: SeriesCreate, session: SessionDep, principal: PrincipalDep, now: Now) -> SeriesRead:
    """Have a weekly duty meeting at a site (R-2.2.1e): made by the clock, with its agenda drawn from what is open."""
    return SeriesRead.model_validate(await service.define(session, body, principal, now))


@endpoints.patch("/meeting-series/{series_id}")
async def change_series(
    series_id: UUID, body: SeriesPatch, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> SeriesRead:
    """Another day, time, place or name, or an end; meetings that were made already stay as they are."""
    return SeriesRead.model_validate(await service.change(session, series_id, body, principal, version, now))
