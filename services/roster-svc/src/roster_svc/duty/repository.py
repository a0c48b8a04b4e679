"""Every query about duty."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, TypeVar
from uuid import UUID

from sqlalchemy import ColumnElement, DateTime, Select, Uuid, and_, bindparam, func, literal, or_, select
from sqlalchemy.dialects.postgresql import TSTZRANGE
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import InstrumentedAttribute, selectinload

from roster_svc.duty.models import (
    CommandInterval,
    DutyInterval,
    PostGap,
    ResponsibilityInterval,
    SiteDuty,
)
from roster_svc.shifts.assignments import Assignment, Visit
from roster_svc.shifts.domain import Phase
from roster_svc.shifts.models import Shift
from roster_svc.sites.models import Site
from roster_svc.staff.models import Staff
from svckit.db import CompiledStatement
from svckit.messaging import Slice

Interval = TypeVar("Interval", DutyInterval, CommandInterval, PostGap, ResponsibilityInterval)
_AHEAD = timedelta(hours=24)
"""Nobody checks in longer before a shift (`check_in_window_min`)."""


def _next_turn() -> CompiledStatement:
    shifts, at = Shift.__table__.c, bindparam("at", type_=DateTime(timezone=True))
    here = shifts.site_id == bindparam("site_id", type_=Uuid)
    binding = (here, shifts.ended_at.is_(None), shifts.state != Phase.PLANNED.value)
    starts = select(func.min(shifts.starts_at)).where(*binding, shifts.starts_at > at).scalar_subquery()
    ends = select(func.min(shifts.ends_at)).where(*binding, shifts.ends_at > at).scalar_subquery()
    return CompiledStatement(select(func.least(starts, ends).label("at")))


_NEXT_TURN = _next_turn()


@dataclass(frozen=True, slots=True)
class When:
    """A moment, or a stretch of time ``until`` its end."""

    at: datetime
    until: datetime | None


async def site_duty(session: AsyncSession, site_id: UUID) -> SiteDuty | None:
    """The row of the site, if it was ever settled; the caller holds the site."""
    return await session.get(SiteDuty, site_id, populate_existing=True)


async def begun(session: AsyncSession, site_id: UUID, now: datetime) -> SiteDuty:
    """The row of a site that is settled for the first time: from its registration on."""
    registered_at = await session.scalar(select(Site.registered_at).where(Site.id == site_id)) or now
    made = SiteDuty(site_id=site_id, version=0, settled_at=min(registered_at, now))
    session.add(made)
    await session.flush()
    return made


async def free_site(session: AsyncSession, site_id: UUID) -> bool:
    """Hold the site as `shifts.repository.hold_site`, unless another transaction does."""
    query = select(Site.id).where(Site.id == site_id).with_for_update(key_share=True, skip_locked=True)
    return await session.scalar(query) is not None


async def duties_at(session: AsyncSession, site_ids: Collection[UUID], at: datetime) -> Sequence[DutyInterval]:
    """Who had which post of these sites at a moment."""
    query = select(DutyInterval).where(DutyInterval.site_id.in_(site_ids), _touches(DutyInterval, When(at, None)))
    return (await session.scalars(query)).all()


async def open_rows(session: AsyncSession, model: type[Interval], site_id: UUID) -> Sequence[Interval]:
    query = select(model).where(model.site_id == site_id, model.until.is_(None)).order_by(model.since, model.id)
    return (await session.scalars(query.execution_options(populate_existing=True))).all()


async def shifts_that_matter(
    session: AsyncSession, site_ids: Collection[UUID], since: datetime | None, at: datetime, named: Collection[UUID]
) -> Sequence[Shift]:
    """The published shifts that may say who was on duty between two moments, and those ``named``.

    ``since`` None: all that ever were.
    """
    query = (
        select(Shift)
        .options(selectinload(Shift.assignments).selectinload(Assignment.visits), selectinload(Shift.changes))
        .where(Shift.site_id.in_(site_ids), Shift.phase != Phase.PLANNED.value)
        .order_by(Shift.starts_at, Shift.id)
        .execution_options(populate_existing=True)
    )
    if since is not None:
        near = and_(Shift.starts_at <= at + _AHEAD, or_(_unended(since), Shift.ended_at >= since, _holding(since)))
        query = query.where(or_(Shift.id.in_(named), near))
    return (await session.scalars(query)).all()


def _unended(since: datetime) -> ColumnElement[bool]:
    visited = Shift.assignments.any(Assignment.visits.any(_lasts(since)))
    counts = or_(Shift.ends_at >= since, Shift.started_at.is_not(None), visited)
    return and_(Shift.ended_at.is_(None), counts)


def _holding(since: datetime) -> ColumnElement[bool]:
    held = and_(Assignment.post == func.any(Shift.end_held), Assignment.visits.any(_lasts(since)))
    return and_(func.cardinality(Shift.end_held) > 0, Shift.assignments.any(held))


def _lasts(since: datetime) -> ColumnElement[bool]:
    left = func.coalesce(Visit.check_out_recorded_at, Visit.checked_out_at)
    return or_(left.is_(None), left >= since)


async def next_turn(session: AsyncSession, site_id: UUID, at: datetime) -> datetime | None:
    """When the roll of the site next changes by itself: a planned start or end."""
    [row] = await _NEXT_TURN.rows(session, {"site_id": site_id, "at": at})
    turns_at: datetime | None = row["at"]
    return turns_at


async def posts_of(session: AsyncSession, staff_id: UUID) -> Sequence[tuple[UUID, str]]:
    """Which posts of which sites somebody has now."""
    query = select(DutyInterval.site_id, DutyInterval.post)
    query = query.where(DutyInterval.staff_id == staff_id, DutyInterval.until.is_(None))
    rows = await session.execute(query.order_by(DutyInterval.site_id, DutyInterval.post))
    return [(row.site_id, row.post) for row in rows]


async def gap(session: AsyncSession, gap_id: UUID) -> PostGap | None:
    return await session.get(PostGap, gap_id, populate_existing=True)


def duties(site_id: UUID, when: When, *, post: str | None, staff_id: UUID | None) -> Select[Any]:
    """The intervals of duty with the names; of a post, of a person: each only where given."""
    query = select(*DutyInterval.__table__.columns, Staff.name).join(Staff, Staff.id == DutyInterval.staff_id)
    query = query.where(DutyInterval.site_id == site_id, _touches(DutyInterval, when))
    if post is not None:
        query = query.where(DutyInterval.post == post)
    return query if staff_id is None else query.where(DutyInterval.staff_id == staff_id)


def responsibilities(site_id: UUID, when: When) -> Select[Any]:
    """Who answers for a site, with the names."""
    query = select(*ResponsibilityInterval.__table__.columns, Staff.name)
    query = query.outerjoin(Staff, Staff.id == ResponsibilityInterval.staff_id)
    return query.where(ResponsibilityInterval.site_id == site_id, _touches(ResponsibilityInterval, when))


def _touches(model: type[Interval], when: When) -> ColumnElement[bool]:
    """Not those that were over as they began."""
    span = func.tstzrange(model.since, model.until, type_=TSTZRANGE)
    if when.until is None:
        return span.op("@>", is_comparison=True)(literal(when.at, model.since.type))
    return span.op("&&", is_comparison=True)(func.tstzrange(when.at, when.until, type_=TSTZRANGE))


async def sliced(
    session: AsyncSession,
    model: type[Interval],
    id_column: InstrumentedAttribute[UUID],
    part: Slice,
) -> Sequence[Interval]:
    """The intervals of a slice; without those that had ended before its ``since``."""
    query = select(model)
    if part.since is not None:
        query = query.where(or_(model.until.is_(None), model.until >= part.since))
    return (await session.scalars(part.of(query, id_column))).all()


async def next_site(session: AsyncSession, after: UUID | None) -> UUID | None:
    """The first site after this one, by id."""
    query = select(Site.id).order_by(Site.id).limit(1)
    return await session.scalar(query if after is None else query.where(Site.id > after))
