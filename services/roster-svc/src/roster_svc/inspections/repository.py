"""Every query about the read copy of inspections."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.inspections.models import Inspection


async def of_shift(session: AsyncSession, shift_id: UUID) -> Sequence[Inspection]:
    """The shift's inspections that were not cancelled, the first due first."""
    query = (
        select(Inspection)
        .where(Inspection.shift_id == shift_id, Inspection.state != "cancelled")
        .order_by(Inspection.due_at, Inspection.name_zh, Inspection.id)
    )
    return (await session.scalars(query)).all()
