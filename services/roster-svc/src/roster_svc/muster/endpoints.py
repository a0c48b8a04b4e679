"""HTTP of the muster."""

from typing import Annotated
from uuid import UUID

from fastapi import Query

from roster_svc.muster import service
from roster_svc.muster.schemas import SiteMuster
from roster_svc.sites import repository as sites
from roster_svc.sites.models import Site
from roster_svc.sites.schemas import SiteKey
from svckit.web import Now, Page, PageQuery, PrincipalDep, ReadSessionDep, paginate, router

endpoints = router("muster")


@endpoints.get("/muster")
async def read_muster(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    now: Now,
    site_id: Annotated[UUID | None, Query(description="Only this site")] = None,
) -> Page[SiteMuster]:
    """How everybody who is expected now stands, at each of your sites in service, by code (R-2.2.1b)."""
    query = sites.visible(principal).where(Site.active)
    if site_id is not None:
        query = query.where(Site.id == site_id)
    found = await paginate(session, query, page, order=(Site.code.asc(), Site.id.asc()), schema=SiteKey)
    muster = await service.of_sites(session, [one.id for one in found.items], now)
    return Page[SiteMuster](items=muster, next_cursor=found.next_cursor)
