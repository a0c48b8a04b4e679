"""HTTP of routes."""

from uuid import UUID

from monitoring_svc.routes import repository, service
from monitoring_svc.routes.models import Route
from monitoring_svc.routes.schemas import (
    CodeReissue,
    RouteBody,
    RouteCodes,
    RouteCreate,
    RouteRead,
    RouteVersionRead,
    RouteVersions,
)
from svckit.web import Code, IfMatch, Now, Page, PageQuery, PrincipalDep, ReadSessionDep, SessionDep, paginate, router

endpoints = router("routes")
BY_SITE = (Route.site_id.asc(), Route.id.asc())


@endpoints.get("/routes")
async def list_routes(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    site_id: UUID | None = None,
    active: bool | None = None,
) -> Page[RouteRead]:
    """The routes of your sites (R-2.2.2a)."""
    query = repository.filtered(repository.visible(principal), site_id=site_id, active=active)
    return await paginate(session, query, page, order=BY_SITE, schema=RouteRead)


@endpoints.post("/routes", status_code=201)
async def add_route(body: RouteCreate, session: SessionDep, principal: PrincipalDep, now: Now) -> RouteRead:
    """Add a route to a site, with a code for each checkpoint. A checklist of the site names it."""
    return RouteRead.model_validate(await service.add(session, body, principal, now))


@endpoints.get("/routes/{route_id}")
async def read_route(route_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> RouteRead:
    """One route as its newest version has it."""
    return RouteRead.model_validate(await service.get(session, route_id, principal))


@endpoints.put("/routes/{route_id}")
async def put_route(
    route_id: UUID, body: RouteBody, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> RouteRead:
    """Set a further version, or take it out of use; patrols that are open keep the version they were made of."""
    return RouteRead.model_validate(await service.change(session, route_id, body, principal, version, now))


@endpoints.get("/routes/{route_id}/versions")
async def list_route_versions(route_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> RouteVersions:
    """Every version of it, the newest first: who set it, and when."""
    found = await service.versions(session, route_id, principal)
    return RouteVersions(items=[RouteVersionRead.model_validate(one) for one in found])


@endpoints.get("/routes/{route_id}/codes")
async def list_route_codes(route_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> RouteCodes:
    """The codes to print and hang up. Only who keeps routes gets them: whoever patrols must go there."""
    return RouteCodes(items=list(await service.codes(session, route_id, principal)))


@endpoints.post("/routes/{route_id}/codes/{checkpoint}/reissue")
async def reissue_code(
    route_id: UUID, checkpoint: Code, body: CodeReissue, session: SessionDep, principal: PrincipalDep, now: Now
) -> RouteCodes:
    """Issue another code for a checkpoint; visits by the one before are flagged from then on."""
    found = await service.reissue(session, route_id, checkpoint, body.reason, principal, now)
    return RouteCodes(items=list(found))
