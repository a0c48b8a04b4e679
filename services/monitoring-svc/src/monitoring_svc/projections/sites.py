"""May the caller read here, and may anything be set up?

**A site out of service is read as any other; what watches there may be ended, nothing else.** Nothing new is set up or
changed, its stations' readings are not taken in, and its silence is no anomaly: nobody is called for it.
"""

from collections.abc import Collection, Mapping, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.projections.models import Site
from svckit.core.errors import Conflict
from svckit.figures.errors import SiteNotFound
from svckit.web import Principal


class SiteClosed(Conflict):
    """A site that was taken out of service gets nothing new to watch, and its readings are not taken in."""

    code = "site-closed"
    en = (
        "This site is closed: nothing is set up there and its readings are not taken in. Open it again in the roster "
        "first; otherwise stop its stations."
    )
    zh = (
        "该站点已停用，不能在该站点设置监测，也不再接收其数据。请先在排班系统中重新启用；否则请停止该站点的采集站上报。"
    )


def require_visible(principal: Principal, site_id: UUID) -> None:
    """Raise `SiteNotFound` unless the caller may read about the site, in service or not."""
    if not principal.may_see(site_id):
        raise SiteNotFound(id=site_id)


async def require(session: AsyncSession, principal: Principal, site_id: UUID) -> None:
    """Raise unless the caller may set up or change something at the site.

    A site that roster-svc has only just registered may not have reached this service yet: the caller's scope decides,
    and the local copy catches up.
    """
    require_visible(principal, site_id)
    if not await in_service(session, site_id):
        raise SiteClosed(id=site_id)


async def in_service(session: AsyncSession, site_id: UUID) -> bool:
    """False for a site that was taken out of service; what has not reached us yet is in service."""
    site = await session.get(Site, site_id)
    return site is None or site.active


async def timezone(session: AsyncSession, site_id: UUID) -> str:
    """The zone of the site's clock; UTC until the site has reached us."""
    site = await session.get(Site, site_id)
    return "UTC" if site is None else site.timezone


async def by_ids(session: AsyncSession, ids: Collection[UUID]) -> Mapping[UUID, Site]:
    """The sites of these ids that have reached us."""
    return {one.id: one for one in await session.scalars(select(Site).where(Site.id.in_(ids)))}


async def seen_by(session: AsyncSession, principal: Principal) -> Sequence[Site]:
    """The sites that have reached us and that the caller may see."""
    return (await session.scalars(select(Site).where(principal.in_scope(Site.id)))).all()
