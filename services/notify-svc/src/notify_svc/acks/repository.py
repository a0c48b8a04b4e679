"""Every query about answers."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.acks.models import Acknowledgement, LinkKey


async def first_of(session: AsyncSession, incident_id: UUID) -> Acknowledgement | None:
    """The first answer to any message about the incident: incident-svc may not have told us of it yet."""
    query = select(Acknowledgement).where(Acknowledgement.incident_id == incident_id)
    return await session.scalar(query.order_by(Acknowledgement.acknowledged_at).limit(1))


async def link_key(session: AsyncSession) -> bytes | None:
    return await session.scalar(select(LinkKey.key).where(LinkKey.id == 1))


async def offer_link_key(session: AsyncSession, key: bytes) -> None:
    """Keep the key unless there is one."""
    await session.execute(insert(LinkKey).values(id=1, key=key).on_conflict_do_nothing())
