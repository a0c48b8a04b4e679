"""HTTP of sites."""

from uuid import UUID

from roster_svc.sites import repository, service
from roster_svc.sites.models import Site
from roster_svc.sites.schemas import SiteCreate, SitePatch, SiteRead
from svckit.web import IfMatch, Now, Page, PageQuery, PrincipalDep, ReadSessionDep, SessionDep, paginate, router

endpoints = router("sites")


@endpoints.post("/sites", status_code=201)
async def register_site(body: SiteCreate, session: SessionDep, principal: PrincipalDep, now: Now) -> SiteRead:
    """Register a site (R-1.2.1a)."""
    return SiteRead.model_validate(await service.register(session, body, principal, now))


@endpoints.get("/sites")
async def list_sites(session: ReadSessionDep, principal: PrincipalDep, page: PageQuery) -> Page[SiteRead]:
    """The sites you may see, by code."""
    query = repository.visible(principal)
    return await paginate(session, query, page, order=(Site.code.asc(), Site.id.asc()), schema=SiteRead)


@endpoints.get("/sites/{site_id}")
async def read_site(site_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> SiteRead:
    """One site."""
    return SiteRead.model_validate(await service.get(session, site_id, principal))


@endpoints.patch("/sites/{site_id}")
async def change_site(
    site_id: UUID, body: SitePatch, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> SiteRead:
    """Change a site's master data; ``active: false`` closes it (R-1.2.1a)."""
    return SiteRead.model_validate(await service.change(session, site_id, body, principal, version, now))
