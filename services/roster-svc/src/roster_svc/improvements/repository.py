"""Every query about the read copy of improvements."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.improvements.models import Improvement
from roster_svc.staff.models import Staff


async def open_at(session: AsyncSession, site_id: UUID, most: int) -> Sequence[tuple[Improvement, str | None]]:
    """What has not been done or not been checked, with the name of who is to do it; what is due first, first."""
    query = (
        select(Improvement, Staff.name)
        .outerjoin(Staff, Staff.id == Improvement.owner_id)
        .where(Improvement.site_id == site_id, ~Improvement.over)
        .order_by(Improvement.due_at.nulls_last(), Improvement.number)
        .limit(most)
    )
    return [(one, name) for one, name in await session.execute(query)]
