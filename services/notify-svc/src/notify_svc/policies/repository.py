"""Every query about delivery policies."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.policies.domain import DEFAULT, DeliveryPolicy
from notify_svc.policies.models import SitePolicy


async def of_site(session: AsyncSession, site_id: UUID, *, lock: bool = False) -> SitePolicy | None:
    query = select(SitePolicy).where(SitePolicy.site_id == site_id)
    return await session.scalar(query.with_for_update() if lock else query)


async def in_force(session: AsyncSession, site_id: UUID | None) -> DeliveryPolicy:
    """The site's figures, or the defaults."""
    row = None if site_id is None else await of_site(session, site_id)
    return row.policy() if row else DEFAULT
