"""Every query about inspections."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Row, Select, and_, any_, exists, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from monitoring_svc.checklists.domain import Kind
from monitoring_svc.inspections.domain import UNFINISHED, State
from monitoring_svc.inspections.models import Inspection
from monitoring_svc.projections.models import DutyInterval
from svckit.web import Principal

_WHOLE = (selectinload(Inspection.results), selectinload(Inspection.visits))


@dataclass(frozen=True, slots=True)
class Wanted:
    """The filters of the list: each only where given. ``for_id``: of the posts that the person has the duty at now."""

    site_id: UUID | None = None
    shift_id: UUID | None = None
    checklist_id: UUID | None = None
    schedule_id: UUID | None = None
    state: Sequence[State] = ()
    kind: Kind | None = None
    post: str | None = None
    overdue: bool | None = None
    for_id: UUID | None = None
    from_: datetime | None = None
    to: datetime | None = None


def visible(principal: Principal) -> Select[Inspection]:
    return select(Inspection).where(principal.in_scope(Inspection.site_id))


def filtered(query: Select[Inspection], wanted: Wanted) -> Select[Inspection]:
    """Those that fit."""
    for column, value in (
        (Inspection.site_id, wanted.site_id),
        (Inspection.shift_id, wanted.shift_id),
        (Inspection.checklist_id, wanted.checklist_id),
        (Inspection.schedule_id, wanted.schedule_id),
        (Inspection.kind, wanted.kind and wanted.kind.value),
        (Inspection.post, wanted.post),
    ):
        if value is not None:
            query = query.where(column == value)
    if wanted.state:
        query = query.where(Inspection.state.in_([one.value for one in wanted.state]))
    if wanted.overdue is not None:
        overdue = and_(Inspection.state.in_(UNFINISHED), Inspection.overdue_at.is_not(None))
        query = query.where(overdue if wanted.overdue else ~overdue)
    if wanted.for_id is not None:
        theirs = (DutyInterval.site_id == Inspection.site_id, DutyInterval.post == Inspection.post)
        now_on_duty = exists().where(*theirs, DutyInterval.staff_id == wanted.for_id, DutyInterval.until.is_(None))
        query = query.where(now_on_duty)
    if wanted.from_ is not None:
        query = query.where(Inspection.due_at >= wanted.from_)
    if wanted.to is not None:
        query = query.where(Inspection.due_at < wanted.to)
    return query


async def find(session: AsyncSession, principal: Principal, inspection_id: UUID) -> Inspection | None:
    return await session.scalar(visible(principal).options(*_WHOLE).where(Inspection.id == inspection_id))


async def find_for_update(session: AsyncSession, principal: Principal, inspection_id: UUID) -> Inspection | None:
    """It behind its lock, with the answers that there are once the lock is ours."""
    query = visible(principal).options(*_WHOLE).where(Inspection.id == inspection_id)
    return await session.scalar(query.with_for_update(of=Inspection, key_share=True))


async def locked(session: AsyncSession, inspection_id: UUID) -> Inspection | None:
    return await session.scalar(
        select(Inspection).where(Inspection.id == inspection_id).with_for_update(key_share=True)
    )


async def locked_whole(session: AsyncSession, inspection_id: UUID) -> Inspection | None:
    """It behind its lock, with its answers and visits."""
    query = select(Inspection).options(*_WHOLE).where(Inspection.id == inspection_id)
    return await session.scalar(query.with_for_update(of=Inspection, key_share=True))


async def lock_missed(session: AsyncSession, site_id: UUID, now: datetime) -> Sequence[Inspection]:
    """Every inspection of the site that is missed by now and not noted yet, the first due first; as it is once its lock
    is ours.
    """
    query = select(Inspection).where(
        Inspection.site_id == site_id,
        Inspection.state.in_(UNFINISHED),
        Inspection.missed_at.is_(None),
        Inspection.miss_at <= now,
    )
    in_order = query.order_by(Inspection.id).with_for_update(key_share=True)
    found = await session.scalars(in_order.execution_options(populate_existing=True))
    return sorted(found, key=lambda one: (one.due_at, one.id))


async def others_called_by(session: AsyncSession, inspection: Inspection, call_id: UUID) -> bool:
    """Whether the call is about further ones that were missed together with it and want their answer still.

    Of those that ask about one call each waits for the one before: else the last two would each leave it to the other.
    """
    await session.execute(select(func.pg_advisory_xact_lock(func.hashtextextended(str(call_id), 0))))
    others = select(Inspection.id).where(
        Inspection.site_id == inspection.site_id,
        Inspection.id != inspection.id,
        Inspection.missed_at == inspection.missed_at,
        any_(Inspection.call_ids) == call_id,
    )
    return await session.scalar(others.limit(1)) is not None


async def lock_of_shift(session: AsyncSession, shift_id: UUID) -> Sequence[Inspection]:
    """Every inspection that the clock made for the shift."""
    query = select(Inspection).where(Inspection.shift_id == shift_id).order_by(Inspection.id)
    return (await session.scalars(query.with_for_update(key_share=True))).all()


async def rates(
    session: AsyncSession, query: Select[Inspection], now: datetime
) -> Sequence[Row[UUID, str, int, int, int, int, int, int, int]]:
    """By site and kind: how many were to be done by now, were done in time, late, were missed, and did not pass;
    how many checkpoints they had, and where somebody was in time.
    """
    on_time = Inspection.late.is_(False)
    late = and_(Inspection.late.is_(True), Inspection.missed_at.is_(None))
    passed = func.jsonb_array_length(Inspection.checkpoints) - func.cardinality(Inspection.told_checkpoints)
    counted = query.with_only_columns(
        Inspection.site_id,
        Inspection.kind,
        func.count(),
        func.count().filter(on_time),
        func.count().filter(late),
        func.count().filter(Inspection.missed_at.is_not(None)),
        func.count().filter(Inspection.outcome == "failed"),
        func.sum(func.jsonb_array_length(Inspection.checkpoints)),
        func.sum(passed),
    )
    over = or_(Inspection.miss_at <= now, Inspection.state == State.COMPLETED.value)
    counted = counted.where(Inspection.state != State.CANCELLED.value, over)
    grouped = counted.group_by(Inspection.site_id, Inspection.kind).order_by(Inspection.site_id, Inspection.kind)
    found: Sequence[Row[UUID, str, int, int, int, int, int, int, int]] = (await session.execute(grouped)).all()
    return found
