"""Use cases of links: making, revoking and replacing them."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.finding_links import domain, repository
from monitoring_svc.finding_links.errors import FindingLinkNotFound
from monitoring_svc.finding_links.models import FindingLink
from monitoring_svc.finding_links.schemas import FindingLinkIssued, FindingLinkRead
from monitoring_svc.projections import sites
from svckit.web import Principal

PAGE = "/report/"
"""The page of the console that visitors open."""


async def issue(
    session: AsyncSession, site_id: UUID, place: str, principal: Principal, now: datetime
) -> FindingLinkIssued:
    """A link for a place of the site."""
    await sites.require(session, principal, site_id)
    token = domain.new_token()
    link = FindingLink.issue(site_id, place, domain.hash_of(token), now, principal.id, principal.name)
    session.add(link)
    await session.flush()
    return FindingLinkIssued(**FindingLinkRead.model_validate(link).model_dump(), path=f"{PAGE}{token}")


async def revoke(session: AsyncSession, link_id: UUID, principal: Principal, now: datetime) -> FindingLink:
    """End a link."""
    link = await repository.find_for_update(session, principal, link_id)
    if link is None:
        raise FindingLinkNotFound(id=link_id)
    link.revoke(now, principal.id)
    await session.flush()
    return link


async def reissue(session: AsyncSession, link_id: UUID, principal: Principal, now: datetime) -> FindingLinkIssued:
    """End a link and make a new one for its place: the old code does not work any more."""
    link = await revoke(session, link_id, principal, now)
    return await issue(session, link.site_id, link.place, principal, now)
