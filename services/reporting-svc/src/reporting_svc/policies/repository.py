"""Every query about policies."""

from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from reporting_svc.policies.models import SitePolicy
from reporting_svc.projections.models import Site
from svckit.web import Principal


async def of_site(session: AsyncSession, site_id: UUID) -> SitePolicy | None:
    """The site's own figures."""
    return await session.get(SitePolicy, site_id)


async def visible_site(session: AsyncSession, principal: Principal, site_id: UUID) -> Site | None:
    """The site, if the caller may see it."""
    return await session.scalar(_visible(principal, site_id))


async def visible_site_for_update(session: AsyncSession, principal: Principal, site_id: UUID) -> Site | None:
    """The site, locked against a second writer of its policy."""
    return await session.scalar(_visible(principal, site_id).with_for_update())


def _visible(principal: Principal, site_id: UUID) -> Select[Site]:
    return select(Site).where(Site.id == site_id, principal.in_scope(Site.id))
