"""Every query about the read copy of incidents."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.incidents.domain import OVER
from roster_svc.incidents.models import ActiveIncident


async def numbers_of_active(session: AsyncSession, site_id: UUID) -> Sequence[str]:
    """The numbers of the site's active incidents, the gravest first."""
    query = (
        select(ActiveIncident.number)
        .where(ActiveIncident.site_id == site_id, ActiveIncident.state.not_in(OVER))
        .order_by(ActiveIncident.level, ActiveIncident.number)
    )
    return (await session.scalars(query)).all()


async def active(session: AsyncSession, site_id: UUID, most: int | None = None) -> Sequence[ActiveIncident]:
    """The site's active incidents, the gravest first; of many, the first ``most``."""
    query = (
        select(ActiveIncident)
        .where(ActiveIncident.site_id == site_id, ActiveIncident.state.not_in(OVER))
        .order_by(ActiveIncident.level, ActiveIncident.number)
        .limit(most)
    )
    return (await session.scalars(query)).all()
