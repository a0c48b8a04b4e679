"""Every query about answers."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.acks.models import Acknowledgement


async def first_of(session: AsyncSession, incident_id: UUID) -> Acknowledgement | None:
    """The first answer to any message about the incident: incident-svc may not have told us of it yet."""
    query = select(Acknowledgement).where(Acknowledgement.incident_id == incident_id)
    return await session.scalar(query.order_by(Acknowledgement.acknowledged_at).limit(1))
