"""Every query about delivery policies."""

from collections.abc import Collection, Mapping
from uuid import UUID

from sqlalchemy import ARRAY, Uuid, bindparam, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.policies.domain import DEFAULT, DeliveryPolicy
from notify_svc.policies.models import SitePolicy

_OWN = select(SitePolicy).where(SitePolicy.site_id == func.any(bindparam("sites", type_=ARRAY(Uuid))))


async def of_site(session: AsyncSession, site_id: UUID, *, lock: bool = False) -> SitePolicy | None:
    query = select(SitePolicy).where(SitePolicy.site_id == site_id)
    return await session.scalar(query.with_for_update() if lock else query)


async def in_force(session: AsyncSession, site_ids: Collection[UUID]) -> Mapping[UUID, DeliveryPolicy]:
    """The figures of each site: its own, or the defaults."""
    own = {row.site_id: row.policy() for row in await session.scalars(_OWN, {"sites": list(site_ids)})}
    return {site_id: own.get(site_id, DEFAULT) for site_id in site_ids}
