"""Every query about tasks."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Row, Select, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from roster_svc.shifts.assignments import Assignment
from roster_svc.shifts.models import Shift
from roster_svc.tasks.domain import UNFINISHED, Kind, State, Verdict
from roster_svc.tasks.models import Task
from roster_svc.tasks.rates import Tally
from svckit.web import Principal

_WHOLE = selectinload(Task.notes)


@dataclass(frozen=True, slots=True)
class Wanted:
    """The filters of the list: each only where given. ``for_id``: the person's own, and those of their posts,
    of shifts that are not over.
    """

    site_id: UUID | None = None
    shift_id: UUID | None = None
    post: str | None = None
    staff_id: UUID | None = None
    for_id: UUID | None = None
    state: Sequence[State] = ()
    kind: Kind | None = None
    overdue: bool | None = None
    from_: datetime | None = None
    to: datetime | None = None


def visible(principal: Principal) -> Select[Task]:
    return select(Task).where(principal.in_scope(Task.site_id)).options(_WHOLE)


def filtered(query: Select[Task], wanted: Wanted, now: datetime) -> Select[Task]:
    """Those that fit."""
    for column, value in (
        (Task.site_id, wanted.site_id),
        (Task.shift_id, wanted.shift_id),
        (Task.post, wanted.post),
        (Task.kind, wanted.kind and wanted.kind.value),
    ):
        if value is not None:
            query = query.where(column == value)
    if wanted.staff_id is not None:
        concerned = (Task.assignee_id, Task.taken_by, Task.done_by)
        query = query.where(or_(*(column == wanted.staff_id for column in concerned)))
    if wanted.for_id is not None:
        query = query.where(_for(wanted.for_id))
    if wanted.state:
        query = query.where(Task.state.in_([one.value for one in wanted.state]))
    if wanted.overdue is not None:
        query = query.where(_overdue(now) if wanted.overdue else ~_overdue(now))
    if wanted.from_ is not None:
        query = query.where(Task.due_at >= wanted.from_)
    if wanted.to is not None:
        query = query.where(Task.due_at < wanted.to)
    return query


async def totals(session: AsyncSession, query: Select[Task], now: datetime) -> Sequence[Row[str, int, int, int, int]]:
    """By post: how many count, are done, were skipped, and are overdue."""
    counted = query.options().with_only_columns(
        Task.post,
        func.count().filter(Task.state != State.CANCELLED.value),
        func.count().filter(Task.state.in_([State.DONE.value, State.VERIFIED.value])),
        func.count().filter(Task.state == State.SKIPPED.value),
        func.count().filter(_overdue(now)),
    )
    return (await session.execute(counted.group_by(Task.post).order_by(Task.post))).all()


async def tallies(session: AsyncSession, query: Select[Task], now: datetime) -> Sequence[tuple[UUID, str, str, Tally]]:
    """By site, post and kind: the numbers that `rates.tally` says of the same tasks."""
    ended = Task.state.in_([State.DONE.value, State.VERIFIED.value])
    skipped, overdue = Task.state == State.SKIPPED.value, _overdue(now)
    late = ended & Task.late.is_(True)
    numbers = {
        "due": or_(ended, skipped, overdue),
        "in_time": ended & ~late,
        "late": late,
        "skipped": skipped,
        "overdue": overdue,
        "checked": Task.state == State.VERIFIED.value,
        "wrong": (Task.state == State.VERIFIED.value) & (Task.verdict == Verdict.WRONG.value),
    }
    by = (Task.site_id, Task.post, Task.kind)
    counted = query.options().with_only_columns(
        *by, *(func.count().filter(condition).label(name) for name, condition in numbers.items())
    )
    rows = (await session.execute(counted.group_by(*by).order_by(*by))).all()
    return [(row[0], row[1], row[2], Tally(*row[3:])) for row in rows]


async def find(session: AsyncSession, principal: Principal, task_id: UUID) -> Task | None:
    return await session.scalar(visible(principal).where(Task.id == task_id))


async def find_for_update(session: AsyncSession, principal: Principal, task_id: UUID) -> Task | None:
    return await session.scalar(visible(principal).where(Task.id == task_id).with_for_update(of=Task, key_share=True))


async def locked(session: AsyncSession, task_id: UUID) -> Task | None:
    return await session.scalar(
        select(Task).options(_WHOLE).where(Task.id == task_id).with_for_update(of=Task, key_share=True)
    )


async def made_of(session: AsyncSession, shift_id: UUID) -> frozenset[tuple[UUID | None, int | None]]:
    """Which tasks have been made for the shift: their templates and which time of each."""
    query = select(Task.template_id, Task.occurrence).where(Task.origin_shift_id == shift_id)
    return frozenset((row.template_id, row.occurrence) for row in await session.execute(query))


async def unfinished(session: AsyncSession, shift_id: UUID) -> Sequence[Task]:
    """What the shift has not done, the first due first."""
    query = select(Task).options(_WHOLE).where(Task.shift_id == shift_id, Task.state.in_(UNFINISHED))
    return (await session.scalars(query.order_by(Task.due_at, Task.id))).all()


async def lock_unfinished(session: AsyncSession, shift_id: UUID) -> Sequence[Task]:
    query = select(Task).options(_WHOLE).where(Task.shift_id == shift_id, Task.state.in_(UNFINISHED))
    return (await session.scalars(query.order_by(Task.id).with_for_update(of=Task, key_share=True))).all()


def _for(staff_id: UUID) -> ColumnElement[bool]:
    theirs = select(Assignment.post).where(
        Assignment.shift_id == Task.shift_id, Assignment.staff_id == staff_id, Assignment.replaced_at.is_(None)
    )
    running = Task.shift_id.in_(select(Shift.id).where(Shift.ended_at.is_(None)))
    return running & or_(Task.assignee_id == staff_id, and_(Task.assignee_id.is_(None), Task.post.in_(theirs)))


def _overdue(now: datetime) -> ColumnElement[bool]:
    waiting = or_(Task.state == State.OPEN.value, and_(Task.state == State.IN_PROGRESS.value, Task.kind != "help"))
    return and_(waiting, Task.due_at < now)
