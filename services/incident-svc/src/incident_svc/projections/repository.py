"""Every query about the read copies."""

from collections import defaultdict
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from incident_svc.projections.models import Presence, Shift, Site
from incident_svc.projections.on_duty import Watch


async def knows_site(session: AsyncSession, site_id: UUID) -> bool:
    return await session.scalar(select(Site.id).where(Site.id == site_id)) is not None


async def watches(session: AsyncSession, staff_id: UUID, now: datetime) -> list[Watch]:
    """The shifts that may have the watch now at the sites where the person may have it; `on_duty` decides."""
    theirs = aliased(Shift)
    named = theirs.expected.contains([str(staff_id)])
    there = exists().where(Presence.shift_id == theirs.id, Presence.staff_id == staff_id, Presence.present)
    sites = select(theirs.site_id).where(theirs.ended.is_(False), or_(named, there))
    query = select(Shift).where(Shift.ended.is_(False), Shift.site_id.in_(sites), _may_have_the_watch(now))
    shifts = (await session.scalars(query)).all()
    attendance = await _attendance(session, [shift.id for shift in shifts])
    return [_watch(shift, attendance[shift.id]) for shift in shifts]


def _may_have_the_watch(now: datetime) -> ColumnElement[bool]:
    manned = exists().where(Presence.shift_id == Shift.id, Presence.present)
    return or_(Shift.started, and_(Shift.starts_at <= now, Shift.ends_at > now), manned)


async def _attendance(session: AsyncSession, shift_ids: list[UUID]) -> dict[UUID, list[Presence]]:
    found: dict[UUID, list[Presence]] = defaultdict(list)
    for row in await session.scalars(select(Presence).where(Presence.shift_id.in_(shift_ids))):
        found[row.shift_id].append(row)
    return found


def _watch(shift: Shift, attendance: list[Presence]) -> Watch:
    present = frozenset(row.staff_id for row in attendance if row.present)
    return Watch(
        site_id=shift.site_id,
        starts_at=shift.starts_at,
        ends_at=shift.ends_at,
        started=shift.started,
        expected=frozenset(map(UUID, shift.expected)),
        present=present,
        left=frozenset(row.staff_id for row in attendance) - present,
    )
