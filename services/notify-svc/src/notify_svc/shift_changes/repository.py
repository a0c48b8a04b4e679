"""Every query about those whom a change order concerns."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.shifts import ShiftCancelled
from contracts.words import Words
from notify_svc.notifications.models import Notification
from notify_svc.projections.models import Shift, Site, Staff
from notify_svc.projections.repository import own_posts
from notify_svc.shift_changes.domain import Order, Standing, swapped_with


@dataclass(frozen=True, slots=True)
class Known:
    """What the read copies say of an order: the site, who ordered it, of a swap the other shift with its site,
    and what the company calls posts of its own.
    """

    site: Site | None
    ordered_by: Staff | None
    other: Shift | None
    other_site: Site | None
    own_posts: Mapping[str, Words]


async def standing(session: AsyncSession, shift_id: UUID) -> Standing:
    """How the shift stands; it has just been kept."""
    shift = await session.get_one(Shift, shift_id, populate_existing=True)
    seats = frozenset((UUID(staff_id), post) for staff_id, post in shift.assignments)
    return Standing(shift.version, shift.starts_at, shift.ends_at, shift.ended, seats)


async def people(session: AsyncSession, ids: Collection[UUID]) -> dict[UUID, Staff]:
    """Those of these people who are known and in use."""
    rows = await session.scalars(select(Staff).where(Staff.id.in_(ids), Staff.active))
    return {row.id: row for row in rows}


async def told(session: AsyncSession, change_id: UUID) -> set[UUID | str]:
    """Who has been told of the change; a post where nobody could be."""
    query = select(Notification.staff_id, Notification.called_as).where(Notification.change_id == change_id)
    return {staff_id or called_as for staff_id, called_as in await session.execute(query)}


async def known(session: AsyncSession, event: Order) -> Known:
    """What else is needed to word the messages."""
    by = event.cancelled_by if isinstance(event, ShiftCancelled) else event.changed_by
    other_id = swapped_with(event)
    other = await session.get(Shift, other_id) if other_id else None
    return Known(
        site=await session.get(Site, event.site_id),
        ordered_by=await session.get(Staff, by) if by else None,
        other=other,
        other_site=await session.get(Site, other.site_id) if other else None,
        own_posts=await own_posts(session),
    )
