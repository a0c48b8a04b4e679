"""Every query of the attendance sheet."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Select, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from roster_svc.attendance_sheet.days import Period
from roster_svc.away_passes.models import AwayPass
from roster_svc.shifts.assignments import Assignment, Visit
from roster_svc.shifts.models import Shift
from roster_svc.staff.models import Staff

AROUND = timedelta(days=3)
"""A shift so far outside of the days can still reach into one of them: the longest shift and the longest overstay."""


def people(site_id: UUID, period: Period, staff_id: UUID | None) -> Select[Staff]:
    """Whoever was expected on a published shift of the site that begins in these days."""
    seat = exists().where(
        Assignment.staff_id == Staff.id,
        Assignment.shift_id == Shift.id,
        *_of(site_id, period.since, period.until),
    )
    query = select(Staff).where(seat)
    return query if staff_id is None else query.where(Staff.id == staff_id)


async def seats(
    session: AsyncSession, site_id: UUID, period: Period, staff_ids: Collection[UUID]
) -> Mapping[UUID, Sequence[tuple[Shift, Assignment]]]:
    """The seats of these people on the site's shifts in these days and around them, by person."""
    query = select(Shift, Assignment).join(Assignment, Assignment.shift_id == Shift.id)
    query = query.where(*_of(site_id, period.since - AROUND, period.until + AROUND), Assignment.staff_id.in_(staff_ids))
    query = query.options(selectinload(Assignment.visits)).order_by(Shift.starts_at, Shift.id, Assignment.post)
    found = defaultdict[UUID, list[tuple[Shift, Assignment]]](list)
    for shift, seat in await session.execute(query):
        found[seat.staff_id].append((shift, seat))
    return found


async def away(session: AsyncSession, shift_ids: Collection[UUID]) -> Sequence[AwayPass]:
    """The passes of these shifts by which somebody was away, in the order of time."""
    query = select(AwayPass).where(AwayPass.shift_id.in_(shift_ids), AwayPass.granted_at.is_not(None))
    return (await session.scalars(query.order_by(AwayPass.granted_at, AwayPass.id))).all()


async def count_unfinished(session: AsyncSession, site_id: UUID, since: datetime, until: datetime) -> int:
    """How many shifts that began between two moments are not over, or still have somebody who has not checked out."""
    there = exists().where(
        Assignment.shift_id == Shift.id, Visit.assignment_id == Assignment.id, Visit.checked_out_at.is_(None)
    )
    query = select(func.count()).select_from(Shift).where(*_of(site_id, since, until))
    return (await session.scalar(query.where(or_(Shift.ended_at.is_(None), there)))) or 0


def _of(site_id: UUID, since: datetime, until: datetime) -> tuple[ColumnElement[bool], ...]:
    """Published and not cancelled."""
    times = (Shift.starts_at >= since, Shift.starts_at < until)
    return (Shift.site_id == site_id, Shift.published_at.is_not(None), Shift.cancelled_at.is_(None), *times)
