"""Queries about policies."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.policies.domain import DEFAULT, LONGEST_TOLERANCE_S, Policy
from monitoring_svc.policies.models import SitePolicy


async def find(session: AsyncSession, site_id: UUID, *, lock: bool = False) -> SitePolicy | None:
    """The site's own figures, if it has any."""
    query = select(SitePolicy).where(SitePolicy.site_id == site_id)
    return await session.scalar(query.with_for_update() if lock else query)


async def policy_of(session: AsyncSession, site_id: UUID) -> Policy:
    """The figures in force at the site."""
    own = await find(session, site_id)
    if own is None:
        return DEFAULT
    tolerance = min(own.future_tolerance_s, LONGEST_TOLERANCE_S)  # the release before this one allowed a day
    return Policy(tolerance, own.oldest_reading_days, own.late_after_s)
