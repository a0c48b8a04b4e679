"""Every query about the read copy of anomalies."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.anomalies.models import ActiveAnomaly


async def active(session: AsyncSession, site_id: UUID, limit: int) -> Sequence[ActiveAnomaly]:
    """The site's active anomalies, the oldest first, at most so many."""
    query = (
        select(ActiveAnomaly)
        .where(ActiveAnomaly.site_id == site_id, ActiveAnomaly.active)
        .order_by(ActiveAnomaly.began_at.asc().nulls_last(), ActiveAnomaly.id)
        .limit(limit)
    )
    return (await session.scalars(query)).all()
