"""Every query about the read copies."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, and_, cast, exists, func, or_, select
from sqlalchemy.dialects.postgresql import JSONB, JSONPATH
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from incident_svc.projections.duty_rule import Seat
from incident_svc.projections.models import Post, Presence, Shift, Site, Staff
from incident_svc.projections.on_duty import Known, known, seats_of


async def knows_site(session: AsyncSession, site_id: UUID) -> bool:
    return await session.scalar(select(Site.id).where(Site.id == site_id)) is not None


async def is_closed(session: AsyncSession, site_id: UUID) -> bool:
    return await session.scalar(select(Site.id).where(Site.id == site_id, Site.active.is_(False))) is not None


async def posts(session: AsyncSession) -> set[str]:
    """The posts that are registered, or that people have been planned for, anywhere: either may reach us first."""
    named = func.jsonb_path_query(Shift.assignments, cast("$[*][1]", JSONPATH), type_=JSONB)
    planned = set(await session.scalars(select(named).distinct()))
    return planned.union(await session.scalars(select(Post.code)))


async def staff(session: AsyncSession, staff_ids: Collection[UUID]) -> Mapping[UUID, Staff]:
    """Those of them whom we know of, by id."""
    rows = await session.scalars(select(Staff).where(Staff.id.in_(staff_ids)).execution_options(populate_existing=True))
    return {row.id: row for row in rows}


async def seats(session: AsyncSession, staff_id: UUID, now: datetime) -> dict[UUID, list[Seat]]:
    """The seats, by site, of the shifts that may have the watch now where the person may have it; `on_duty` decides."""
    theirs = aliased(Shift)
    named = theirs.expected.contains([str(staff_id)])
    there = exists().where(Presence.shift_id == theirs.id, Presence.staff_id == staff_id, Presence.present)
    running = select(theirs.site_id).where(theirs.ended.is_(False), or_(named, there))
    holding = select(theirs.site_id).where(theirs.held.is_not(None), there)
    sites = running.union(holding)
    query = select(Shift).where(Shift.site_id.in_(sites), _may_have_the_watch(now))
    shifts = (await session.scalars(query)).all()
    attendance = await _attendance(session, [shift.id for shift in shifts])
    people = await _people(session, _everybody(shifts, attendance))
    found: dict[UUID, list[Seat]] = defaultdict(list)
    for shift in shifts:
        found[shift.site_id] += seats_of(shift, attendance[shift.id], people)
    return found


def _may_have_the_watch(now: datetime) -> ColumnElement[bool]:
    manned = exists().where(Presence.shift_id == Shift.id, Presence.present)
    running = or_(Shift.started, and_(Shift.starts_at <= now, Shift.ends_at > now), manned)
    return or_(and_(Shift.ended.is_(False), running), and_(Shift.held.is_not(None), manned))


async def _attendance(session: AsyncSession, shift_ids: list[UUID]) -> dict[UUID, list[Presence]]:
    found: dict[UUID, list[Presence]] = defaultdict(list)
    for row in await session.scalars(select(Presence).where(Presence.shift_id.in_(shift_ids))):
        found[row.shift_id].append(row)
    return found


async def _people(session: AsyncSession, staff_ids: Collection[UUID]) -> dict[UUID, Known]:
    rows = (await staff(session, staff_ids)).values()
    return {row.id: known(row) for row in rows}


def _everybody(shifts: Iterable[Shift], attendance: Mapping[UUID, Sequence[Presence]]) -> set[UUID]:
    expected = {UUID(staff_id) for shift in shifts for staff_id in shift.expected}
    return expected | {row.staff_id for rows in attendance.values() for row in rows}
