"""HTTP of the state of sites."""

from monitoring_svc.projections.models import Site
from monitoring_svc.site_states import repository
from monitoring_svc.site_states.schemas import SiteState
from svckit.web import Page, PageQuery, PrincipalDep, ReadSessionDep, paginate, router

endpoints = router("site states")


@endpoints.get("/site-states")
async def list_site_states(session: ReadSessionDep, principal: PrincipalDep, page: PageQuery) -> Page[SiteState]:
    """How the sites you may see stand: what they measure, when they were last heard, what is wrong (R-6.1.1a)."""
    order = (Site.id.label("site_id"),)
    return await paginate(session, repository.visible(principal), page, order=order, schema=SiteState)
