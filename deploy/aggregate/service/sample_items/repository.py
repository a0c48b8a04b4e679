"""Every query about sample items."""

from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from sample_svc.sample_items.models import SampleItem
from sample_svc.site_models import Site
from svckit.web import Principal


def visible(principal: Principal, site_id: UUID | None = None) -> Select[SampleItem]:
    """The sample items a caller may see; ``site_id``: those of one site."""
    query = select(SampleItem).where(principal.in_scope(SampleItem.site_id))
    return query if site_id is None else query.where(SampleItem.site_id == site_id)


async def find(session: AsyncSession, principal: Principal, sample_item_id: UUID) -> SampleItem | None:
    return await session.scalar(visible(principal).where(SampleItem.id == sample_item_id))


async def find_for_update(session: AsyncSession, principal: Principal, sample_item_id: UUID) -> SampleItem | None:
    return await session.scalar(visible(principal).where(SampleItem.id == sample_item_id).with_for_update())


async def sees_site(session: AsyncSession, principal: Principal, site_id: UUID) -> bool:
    """Whether there is such a site and the caller may see it."""
    query = select(Site.id).where(Site.id == site_id, principal.in_scope(Site.id))
    return await session.scalar(query) is not None
