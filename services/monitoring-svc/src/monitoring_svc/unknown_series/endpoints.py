"""HTTP of unknown series. They are added like any other series: ``PUT /series``."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from monitoring_svc.projections import sites
from monitoring_svc.unknown_series import repository
from monitoring_svc.unknown_series.models import UnknownSeries
from monitoring_svc.unknown_series.schemas import Ignored, IgnoreKeys, UnknownSeriesRead
from svckit.web import Now, Page, PageQuery, PrincipalDep, ReadSessionDep, SessionDep, paginate, router

endpoints = router("unknown-series")


@endpoints.get("/unknown-series")
async def list_unknown_series(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    now: Now,
    site_id: UUID | None = None,
    ignored: Annotated[bool, Query(description="The ignored ones instead of the others.")] = False,
) -> Page[UnknownSeriesRead]:
    """What stations have sent in the last 30 days and nobody has set up, at most 1,000 keys a site, by key.

    Its readings are handed back to the station as ``unknown-series``. A few seconds may pass until they show here.
    """
    query = repository.visible(principal, site_id, now, ignored=ignored)
    order = (UnknownSeries.key, UnknownSeries.site_id)
    return await paginate(session, query, page, order=order, schema=UnknownSeriesRead)


@endpoints.post("/unknown-series/ignore")
async def ignore_unknown_series(body: IgnoreKeys, session: SessionDep, principal: PrincipalDep, now: Now) -> Ignored:
    """Leave keys out of the list from now on, or no longer. Their readings are handed back all the same."""
    await sites.require(session, principal, body.site_id)
    at = now if body.ignored else None
    return Ignored(keys=await repository.set_ignored(session, body.site_id, body.keys, at))
