"""Every query about corrections of attendance."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.attendance_corrections.domain import State
from roster_svc.attendance_corrections.models import AttendanceCorrection
from roster_svc.shifts.models import Shift
from svckit.web import Principal


@dataclass(frozen=True, slots=True)
class Wanted:
    """Of a site, a shift or a person, in one of the states, asked for in a stretch of time: each only where given."""

    site_id: UUID | None = None
    shift_id: UUID | None = None
    staff_id: UUID | None = None
    state: Sequence[State] = ()
    from_: datetime | None = None
    to: datetime | None = None


def visible(principal: Principal) -> Select[AttendanceCorrection]:
    return select(AttendanceCorrection).where(principal.in_scope(AttendanceCorrection.site_id))


def filtered(query: Select[AttendanceCorrection], wanted: Wanted) -> Select[AttendanceCorrection]:
    one = AttendanceCorrection
    if wanted.site_id is not None:
        query = query.where(one.site_id == wanted.site_id)
    if wanted.shift_id is not None:
        query = query.where(one.shift_id == wanted.shift_id)
    if wanted.staff_id is not None:
        query = query.where(one.staff_id == wanted.staff_id)
    if wanted.state:
        query = query.where(one.state.in_([state.value for state in wanted.state]))
    if wanted.from_ is not None:
        query = query.where(one.requested_at >= wanted.from_)
    if wanted.to is not None:
        query = query.where(one.requested_at < wanted.to)
    return query


async def find(session: AsyncSession, principal: Principal, correction_id: UUID) -> AttendanceCorrection | None:
    return await session.scalar(visible(principal).where(AttendanceCorrection.id == correction_id))


async def find_for_update(
    session: AsyncSession, principal: Principal, correction_id: UUID
) -> AttendanceCorrection | None:
    query = visible(principal).where(AttendanceCorrection.id == correction_id)
    return await session.scalar(query.with_for_update(key_share=True))


async def has_open(session: AsyncSession, shift_id: UUID, staff_id: UUID) -> bool:
    """Whether a correction of this attendance waits for a decision."""
    one = AttendanceCorrection
    query = select(one.id).where(one.shift_id == shift_id, one.staff_id == staff_id)
    return await session.scalar(query.where(one.state == State.REQUESTED.value).limit(1)) is not None


async def of_shifts(session: AsyncSession, shift_ids: Collection[UUID]) -> Sequence[AttendanceCorrection]:
    """Those of these shifts that wait or were approved, in the order in which they were decided; what waits is last."""
    one = AttendanceCorrection
    query = select(one).where(one.shift_id.in_(shift_ids), one.state.in_([State.REQUESTED.value, State.APPROVED.value]))
    return (await session.scalars(query.order_by(one.decided_at.asc().nulls_last(), one.id))).all()


async def count_open(session: AsyncSession, site_id: UUID, since: datetime, until: datetime) -> int:
    """How many wait for a decision, of shifts that began between two moments."""
    one = AttendanceCorrection
    query = select(func.count()).select_from(one).join(Shift, Shift.id == one.shift_id)
    query = query.where(one.site_id == site_id, one.state == State.REQUESTED.value)
    return (await session.scalar(query.where(Shift.starts_at >= since, Shift.starts_at < until))) or 0
