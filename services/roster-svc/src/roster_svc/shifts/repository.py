"""Every query about shifts."""

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, Uuid, and_, bindparam, func, or_, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from roster_svc.shifts.assignments import Assignment, Visit
from roster_svc.shifts.domain import PHASES, Phase, State
from roster_svc.shifts.models import Shift
from roster_svc.sites.models import Site
from roster_svc.staff.models import Staff
from svckit.db import CompiledStatement
from svckit.messaging import Slice
from svckit.web import Principal

_WHOLE = selectinload(Shift.assignments).selectinload(Assignment.visits)
_LONGEST = timedelta(hours=24)
_HOLD = CompiledStatement(
    select(Site.__table__.c.id)
    .where(Site.__table__.c.id == bindparam("site_id", type_=Uuid))
    .with_for_update(key_share=True)
)


def visible(principal: Principal) -> Select[Shift]:
    return select(Shift).where(principal.in_scope(Shift.site_id)).options(_WHOLE)


def filtered(
    query: Select[Shift],
    *,
    site_id: UUID | None,
    from_: datetime | None,
    to: datetime | None,
    states: Collection[State],
    staff_id: UUID | None,
) -> Select[Shift]:
    """Those of a site, touching a stretch of time, in one of the states, with a person: each only where given."""
    if site_id is not None:
        query = query.where(Shift.site_id == site_id)
    if from_ is not None:
        query = query.where(Shift.ends_at > from_)
    if to is not None:
        query = query.where(Shift.starts_at < to)
    if states:
        query = query.where(or_(*(_stands(state) for state in states)))
    if staff_id is not None:
        query = query.where(Shift.assignments.any(Assignment.staff_id == staff_id))
    return query


def _stands(state: State) -> ColumnElement[bool]:
    """That a shift stands there: the same as `state_of` says."""
    sealed, cancelled = Shift.archived_at.is_not(None), Shift.cancelled_at.is_not(None)
    prepared, winds_down = Shift.preparing_at.is_not(None), Shift.closing_at.is_not(None)
    excepted = Shift.exceptions.is_not(None)
    finer: dict[State, tuple[ColumnElement[bool], ...]] = {
        State.PUBLISHED: (~prepared,),
        State.PREPARING: (prepared,),
        State.OPEN: (~winds_down, ~excepted),
        State.OPEN_WITH_EXCEPTION: (~winds_down, excepted),
        State.CLOSING: (winds_down,),
        State.CLOSED: (~sealed,),
        State.LAPSED: (~sealed, ~cancelled),
        State.CANCELLED: (cancelled,),
    }
    if state is State.ARCHIVED:
        return sealed
    return and_(Shift.phase == PHASES[state].value, *finer.get(state, ()))


async def find(session: AsyncSession, principal: Principal, shift_id: UUID) -> Shift | None:
    return await session.scalar(visible(principal).where(Shift.id == shift_id))


async def find_for_update(session: AsyncSession, principal: Principal, shift_id: UUID) -> Shift | None:
    return await session.scalar(
        visible(principal).where(Shift.id == shift_id).with_for_update(of=Shift, key_share=True)
    )


async def find_all_for_update(session: AsyncSession, principal: Principal, ids: Collection[UUID]) -> Sequence[Shift]:
    """Those of the shifts that the caller may see, locked in the order of their ids."""
    query = visible(principal).where(Shift.id.in_(ids)).order_by(Shift.id).with_for_update(of=Shift, key_share=True)
    return (await session.scalars(query)).all()


async def find_unless_held(session: AsyncSession, shift_id: UUID) -> Shift | None:
    """The shift, locked; None while another transaction holds it."""
    query = (
        select(Shift)
        .options(_WHOLE)
        .where(Shift.id == shift_id)
        .with_for_update(of=Shift, skip_locked=True, key_share=True)
    )
    return await session.scalar(query)


async def locked_by_id(session: AsyncSession, shift_id: UUID) -> Shift | None:
    """The shift, locked, for what the service does by itself."""
    query = select(Shift).options(_WHOLE).where(Shift.id == shift_id).with_for_update(of=Shift, key_share=True)
    return await session.scalar(query.execution_options(populate_existing=True))


async def by_id(session: AsyncSession, shift_id: UUID) -> Shift | None:
    return await session.scalar(select(Shift).options(_WHOLE).where(Shift.id == shift_id))


async def by_ids(session: AsyncSession, shift_ids: Collection[UUID]) -> Sequence[Shift]:
    """These shifts with their people."""
    if not shift_ids:
        return []
    return (await session.scalars(select(Shift).options(_WHOLE).where(Shift.id.in_(shift_ids)))).all()


async def sliced(session: AsyncSession, part: Slice) -> Sequence[Shift]:
    """The published shifts of a slice; without those that had ended before its ``since``."""
    query = select(Shift).options(_WHOLE, selectinload(Shift.changes)).where(Shift.phase != Phase.PLANNED.value)
    if part.since is not None:
        query = query.where(or_(Shift.ended_at.is_(None), Shift.ended_at >= part.since))
    return (await session.scalars(part.of(query, Shift.id))).all()


async def archived(session: AsyncSession, shift_id: UUID) -> bool:
    """Whether the record of the shift is sealed."""
    query = select(Shift.id).where(Shift.id == shift_id, Shift.archived_at.is_not(None))
    return await session.scalar(query) is not None


async def taken_over(session: AsyncSession, shift: Shift) -> bool:
    """Whether a later shift of the site has been started."""
    later = (Shift.site_id == shift.site_id, Shift.starts_at > shift.starts_at, Shift.started_at.is_not(None))
    return bool(await session.scalar(select(select(Shift.id).where(*later).exists())))


async def clash(
    session: AsyncSession,
    staff_ids: Collection[UUID],
    starts_at: datetime,
    ends_at: datetime,
    apart_from: Collection[UUID],
) -> Row[str, UUID, datetime, datetime] | None:
    """The first of these people who is on a published shift at that time, and that shift."""
    query = (
        select(Staff.name, Shift.id, Shift.starts_at, Shift.ends_at)
        .select_from(Assignment)
        .join(Shift, Shift.id == Assignment.shift_id)
        .join(Staff, Staff.id == Assignment.staff_id)
        .where(Assignment.staff_id.in_(staff_ids), Assignment.shift_id.not_in(apart_from), Assignment.binding)
        .where(Assignment.starts_at < ends_at, Assignment.busy_until > starts_at)
        .order_by(Assignment.starts_at)
        .limit(1)
    )
    return (await session.execute(query)).first()


async def around(session: AsyncSession, site_id: UUID, at: datetime) -> Sequence[Shift]:
    """`around_sites` of one site."""
    return await around_sites(session, [site_id], at)


async def around_sites(session: AsyncSession, site_ids: Collection[UUID], at: datetime) -> Sequence[Shift]:
    """The published shifts that may have the watch at `at`, or people who are there or held; `on_duty` decides."""
    visited = Assignment.visits.any(
        and_(Visit.checked_in_at <= at, or_(Visit.checked_out_at.is_(None), Visit.checked_out_at > at))
    )
    query = (
        select(Shift)
        .options(_WHOLE)
        .where(Shift.site_id.in_(site_ids), Shift.phase != Phase.PLANNED.value)
        .where(Shift.starts_at <= at + _LONGEST)
        .where(or_(Shift.ended_at.is_(None), Shift.ended_at > at, _holds_somebody(visited)))
        .where(or_(Shift.ends_at > at, Shift.started_at.is_not(None), Shift.assignments.any(visited)))
        .order_by(Shift.starts_at, Shift.id)
        .execution_options(populate_existing=True)  # what was read before `hold_site` may have changed meanwhile
    )
    return (await session.scalars(query)).all()


def _holds_somebody(visited: ColumnElement[bool]) -> ColumnElement[bool]:
    """That the shift has ended and not freed somebody who is there."""
    held = Assignment.post == func.any(Shift.end_held)
    return and_(func.cardinality(Shift.end_held) > 0, Shift.assignments.any(and_(held, visited)))


async def counting_on(session: AsyncSession, staff_id: UUID, now: datetime) -> Sequence[Shift]:
    """The published shifts that may have the watch now and name the person, locked in the order of their ids."""
    theirs = Assignment.visits.any(Visit.checked_out_at.is_(None))
    query = (
        select(Shift)
        .options(_WHOLE)
        .where(Shift.phase != Phase.PLANNED.value, Shift.assignments.any(Assignment.staff_id == staff_id))
        .where(
            or_(
                and_(Shift.starts_at <= now, Shift.ends_at > now),
                and_(Shift.started_at.is_not(None), Shift.ended_at.is_(None)),
                Shift.assignments.any(and_(Assignment.staff_id == staff_id, theirs)),
            )
        )
        .order_by(Shift.id)
        .with_for_update(of=Shift, key_share=True)
        .execution_options(populate_existing=True)
    )
    return (await session.scalars(query)).all()


async def count_unfinished(session: AsyncSession, site_id: UUID, now: datetime) -> int:
    """How many binding shifts of the site run, or are still to come."""
    query = select(func.count()).select_from(Shift).where(Shift.site_id == site_id)
    running = and_(Shift.started_at.is_not(None), Shift.ended_at.is_(None))
    to_come = and_(Shift.phase == Phase.PUBLISHED.value, Shift.ends_at > now)
    return await session.scalar(query.where(or_(running, to_come))) or 0


async def count_with_post(session: AsyncSession, post: str, now: datetime) -> int:
    """How many shifts that are not over name the post, planned ones too."""
    named = Shift.assignments.any(Assignment.post == post)
    query = select(func.count()).select_from(Shift).where(named, Shift.ended_at.is_(None), Shift.ends_at > now)
    return await session.scalar(query) or 0


async def hold_site(session: AsyncSession, site_id: UUID) -> None:
    """Let nobody else leave this site until the transaction ends: two who relieve each other must not both go."""
    await _HOLD.rows(session, {"site_id": site_id})


async def next_after(session: AsyncSession, site_ids: Collection[UUID], at: datetime) -> Sequence[Shift]:
    """The next published shift of each site that has not begun by `at`."""
    query = (
        select(Shift)
        .ext(distinct_on(Shift.site_id))
        .options(_WHOLE)
        .where(Shift.site_id.in_(site_ids), Shift.phase != Phase.PLANNED.value, Shift.starts_at > at)
        .where(or_(Shift.started_at.is_(None), Shift.started_at > at))
        .where(or_(Shift.ended_at.is_(None), Shift.ended_at > at))
        .order_by(Shift.site_id, Shift.starts_at, Shift.id)
    )
    return (await session.scalars(query)).all()


async def of_id(session: AsyncSession, shift_id: UUID) -> Shift | None:
    """The shift, for what the service does by itself."""
    query = select(Shift).options(_WHOLE).where(Shift.id == shift_id)
    return await session.scalar(query.execution_options(populate_existing=True))
