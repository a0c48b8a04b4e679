"""HTTP of coverage."""

from datetime import date
from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query, Request
from fastapi.responses import StreamingResponse

from roster_svc.coverage import export, service
from roster_svc.coverage.domain import SEAT
from roster_svc.coverage.schemas import CoverageRead, SiteCoverage
from roster_svc.coverage.service import Asked
from roster_svc.posts.naming import names as post_names
from roster_svc.sites import repository as sites_repository
from roster_svc.sites import service as sites
from roster_svc.sites.models import Site
from roster_svc.sites.schemas import SiteKey
from svckit.web import Code, Now, Page, PageQuery, PrincipalDep, ReadSessionDep, paginate, router
from svckit.web.language import language_of

endpoints = router("coverage")
PostQuery = Annotated[Code, Query(description="The seat; default: that of security monitoring.")]


def _asked(
    from_: Annotated[
        date | None, Query(alias="from", description="First day of the site's calendar; default: six before the last.")
    ] = None,
    to: Annotated[date | None, Query(description="Last day, included; default: today.")] = None,
) -> Asked:
    return Asked(from_, to)


AskedQuery = Annotated[Asked, Depends(_asked)]


@endpoints.get("/coverage")
async def read_coverage(
    site_id: UUID,
    session: ReadSessionDep,
    principal: PrincipalDep,
    asked: AskedQuery,
    now: Now,
    post: PostQuery = SEAT,
) -> CoverageRead:
    """Whether a seat was manned at every moment, day by day, and why not where it was not (R-2.2.3a).

    How many have to be there is a figure of the site (`monitors_needed`); at other posts than the monitoring seat one.
    """
    site = await sites.get(session, site_id, principal)
    [proof] = await service.proofs(session, [site], post, asked, now)
    return await service.told(session, proof)


@endpoints.get("/coverage/sites")
async def list_coverage(
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    asked: AskedQuery,
    now: Now,
    post: PostQuery = SEAT,
) -> Page[SiteCoverage]:
    """What the proof comes to at each of your sites in service, by code (R-2.2.3a)."""
    query = sites_repository.visible(principal).where(Site.active)
    found = await paginate(session, query, page, order=(Site.code.asc(), Site.id.asc()), schema=SiteKey)
    by_id = {one.id: one for one in await sites_repository.by_ids(session, [one.id for one in found.items])}
    proofs = await service.proofs(session, [by_id[one.id] for one in found.items], post, asked, now)
    return Page[SiteCoverage](items=[service.summed(one) for one in proofs], next_cursor=found.next_cursor)


@endpoints.get(
    "/coverage/export",
    response_class=StreamingResponse,
    responses={200: {"content": {"text/csv": {}}, "description": "One row a gap, and one a day without any."}},
)
async def export_coverage(
    request: Request,
    site_id: UUID,
    session: ReadSessionDep,
    principal: PrincipalDep,
    asked: AskedQuery,
    now: Now,
    post: PostQuery = SEAT,
) -> StreamingResponse:
    """The proof of a seat as a spreadsheet."""
    site = await sites.get(session, site_id, principal)
    [proof] = await service.proofs(session, [site], post, asked, now)
    name = (await post_names(session))(post)
    return await export.exported(site, await service.told(session, proof), name, language_of(request.scope))
