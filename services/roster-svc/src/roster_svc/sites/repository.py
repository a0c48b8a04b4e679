"""Every query about sites."""

from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession
from svckit.http import Principal

from roster_svc.sites.models import Site, SitePolicy


def visible(principal: Principal) -> Select[tuple[Site]]:
    return select(Site).where(principal.in_scope(Site.id))


async def find(session: AsyncSession, principal: Principal, site_id: UUID) -> Site | None:
    return await session.scalar(visible(principal).where(Site.id == site_id))


async def find_for_update(session: AsyncSession, principal: Principal, site_id: UUID) -> Site | None:
    return await session.scalar(visible(principal).where(Site.id == site_id).with_for_update())


async def policy(session: AsyncSession, site_id: UUID) -> SitePolicy | None:
    return await session.get(SitePolicy, site_id)


async def existing(session: AsyncSession, site_ids: frozenset[UUID]) -> frozenset[UUID]:
    return frozenset(await session.scalars(select(Site.id).where(Site.id.in_(site_ids))))
