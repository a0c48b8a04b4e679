"""HTTP of links, and of what visitors report by them. Public: the token of the link is the caller's right."""

from typing import Any
from uuid import UUID

from fastapi import Request, Response

from monitoring_svc.finding_links import receiving, repository, service
from monitoring_svc.finding_links.models import FindingLink
from monitoring_svc.finding_links.schemas import (
    FindingLinkCreate,
    FindingLinkIssued,
    FindingLinkRead,
    PublicPlace,
    PublicReceipt,
    PublicReport,
)
from svckit.web import Now, Page, PageQuery, PrincipalDep, ReadSessionDep, RuntimeDep, SessionDep, paginate, router
from svckit.web.client_address import client_address

endpoints = router("finding links")
NEWEST_FIRST = (FindingLink.id.desc(),)
PUBLIC_ANSWERS: dict[int | str, dict[str, Any]] = {
    404: {"description": "There is no such link, or it was revoked"},
    429: {"description": "By the link, or from the address, came enough for now; see Retry-After"},
}


@endpoints.get("/finding-links")
async def list_finding_links(
    session: ReadSessionDep, principal: PrincipalDep, page: PageQuery, site_id: UUID | None = None
) -> Page[FindingLinkRead]:
    """The links of your sites, the newest first. Their tokens are not told again (B-13)."""
    query = repository.visible(principal, site_id)
    return await paginate(session, query, page, order=NEWEST_FIRST, schema=FindingLinkRead)


@endpoints.post("/finding-links", status_code=201)
async def issue_finding_link(
    body: FindingLinkCreate, session: SessionDep, principal: PrincipalDep, now: Now
) -> FindingLinkIssued:
    """Make a link for a place: whoever has it reports without signing in. Its path is told this once."""
    return await service.issue(session, body.site_id, body.place, principal, now)


@endpoints.post("/finding-links/{link_id}/reissue", status_code=201)
async def reissue_finding_link(
    link_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now
) -> FindingLinkIssued:
    """Make a new link for the place; the old one does not work any more."""
    return await service.reissue(session, link_id, principal, now)


@endpoints.post("/finding-links/{link_id}/revoke")
async def revoke_finding_link(link_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now) -> FindingLinkRead:
    """End a link, for good."""
    return FindingLinkRead.model_validate(await service.revoke(session, link_id, principal, now))


@endpoints.get("/public/findings/{token}", responses=PUBLIC_ANSWERS)
async def read_public_place(token: str, session: ReadSessionDep, response: Response) -> PublicPlace:
    """Where the link is for (B-13)."""
    _keep_nowhere(response)
    return await receiving.place(session, token)


@endpoints.post("/public/findings/{token}", status_code=201, responses=PUBLIC_ANSWERS)
async def report_publicly(
    token: str,
    body: PublicReport,
    request: Request,
    session: SessionDep,
    runtime: RuntimeDep,
    response: Response,
    now: Now,
) -> PublicReceipt:
    """Report something without signing in; people triage it (B-13). The same `client_id` again is the same report."""
    _keep_nowhere(response)
    return await receiving.receive(session, token, body, client_address(request), runtime, now)


@endpoints.get("/public/findings/{token}/{client_id}", responses=PUBLIC_ANSWERS)
async def read_public_receipt(
    token: str, client_id: UUID, session: ReadSessionDep, response: Response
) -> PublicReceipt:
    """What became of a report, for whoever sent it."""
    _keep_nowhere(response)
    return await receiving.standing(session, token, client_id)


def _keep_nowhere(response: Response) -> None:
    response.headers["Cache-Control"] = "no-store"
    response.headers["Referrer-Policy"] = "no-referrer"
