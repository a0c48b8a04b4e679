"""Every query about calls."""

from collections.abc import Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.notifications.models import Notification
from notify_svc.notifications.states import CallState


async def called(session: AsyncSession, escalation_id: UUID) -> set[UUID | str]:
    """Whom the escalation has called already: staff ids, and the labels of targets that reached nobody."""
    query = select(Notification.staff_id, Notification.called_as).where(Notification.escalation_id == escalation_id)
    return {staff_id or called_as for staff_id, called_as in await session.execute(query)}


async def lock_all(session: AsyncSession, ids: Sequence[UUID]) -> dict[UUID, Notification]:
    """The calls, locked in id order, so that two transactions cannot block each other."""
    query = select(Notification).where(Notification.id.in_(ids)).order_by(Notification.id)
    rows = await session.scalars(query.with_for_update().execution_options(populate_existing=True))
    return {row.id: row for row in rows}


async def pending_of(session: AsyncSession, incident_id: UUID) -> Sequence[Notification]:
    """The incident's unfinished calls, locked, in id order so that two transactions cannot block each other."""
    query = (
        select(Notification)
        .where(Notification.incident_id == incident_id, Notification.state == CallState.PENDING)
        .order_by(Notification.id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return (await session.scalars(query)).all()


async def by_ids(session: AsyncSession, ids: Sequence[UUID]) -> dict[UUID, Notification]:
    rows = await session.scalars(select(Notification).where(Notification.id.in_(ids)))
    return {row.id: row for row in rows}
