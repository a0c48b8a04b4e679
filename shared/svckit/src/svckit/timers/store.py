"""Setting and cancelling timers inside the caller's transaction, and claiming those that are due."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import and_, bindparam, delete, func, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.core.exercise import in_exercise
from svckit.core.ids import uuid7
from svckit.core.telemetry import current_traceparent
from svckit.db.compiled_statement import CompiledStatement
from svckit.db.platform import timers
from svckit.db.row_set import RowSet
from svckit.db.session import WAKE_TIMES, WakeTimes, collect_until_commit, scheduled, signal_after_commit

_COLUMNS = (
    timers.c.id,
    timers.c.kind,
    timers.c.subject,
    timers.c.step,
    timers.c.due_at,
    timers.c.payload,
    timers.c.traceparent,
    timers.c.attempts,
    timers.c.exercise,
)
_HELD_FOR = timedelta(seconds=1)
Rows = dict[tuple[str, str, str], dict[str, Any]]
_PENDING = "svckit.timers"
_STORED = ("id", "kind", "subject", "step", "due_at", "payload", "traceparent", "exercise")
_SET = RowSet.of("set_", timers, _STORED, document=True)
_SCHEDULE = CompiledStatement(
    text(
        f"""
        INSERT INTO timers ({_SET.names}, next_attempt_at) SELECT {_SET.names}, due_at FROM {_SET.sql}
        ON CONFLICT (kind, subject, step) DO UPDATE SET
            due_at = excluded.due_at, next_attempt_at = excluded.due_at, payload = excluded.payload,
            traceparent = excluded.traceparent, exercise = excluded.exercise, fired_at = NULL, attempts = 0,
            last_error = NULL
        """  # noqa: S608  names of our own columns
    ).bindparams(*_SET.parameters)
)
_OF_SUBJECT = select(timers.c.id).where(
    timers.c.kind == bindparam("subject_kind"),
    timers.c.subject == bindparam("subject_id"),
    timers.c.fired_at.is_(None),
)
_CANCEL = CompiledStatement(delete(timers).where(timers.c.id.in_(_OF_SUBJECT.with_for_update(skip_locked=True))))
_OF_STEP = _OF_SUBJECT.where(timers.c.step == bindparam("subject_step"))
_CANCEL_STEP = CompiledStatement(delete(timers).where(timers.c.id.in_(_OF_STEP.with_for_update(skip_locked=True))))
_PENDING_OF_KIND = and_(timers.c.fired_at.is_(None), timers.c.kind == bindparam("of_kind"))
_DUE = (
    select(timers.c.id)
    .where(_PENDING_OF_KIND, timers.c.next_attempt_at <= bindparam("moment"))
    .order_by(timers.c.next_attempt_at)
    .limit(bindparam("most"))
    .with_for_update(skip_locked=True)
    .cte("due")
)
_CLAIM = CompiledStatement(
    update(timers).where(timers.c.id == _DUE.c.id).values(fired_at=bindparam("moment")).returning(*_COLUMNS)
)
_NEXT = CompiledStatement(select(func.min(timers.c.next_attempt_at).label("moment")).where(_PENDING_OF_KIND))


@dataclass(frozen=True, slots=True)
class Timer:
    """A timer that is due. ``attempts`` counts the tries that failed before this one."""

    id: UUID
    kind: str
    subject: str
    step: str
    due_at: datetime
    payload: dict[str, Any]
    traceparent: str | None
    attempts: int
    exercise: bool = False

    def lateness(self, now: datetime) -> timedelta:
        """How long after its due time it fires."""
        return max(now - self.due_at, timedelta(0))


async def schedule(
    session: AsyncSession,
    *,
    kind: str,
    subject: str,
    due_at: datetime,
    step: str = "",
    payload: dict[str, Any] | None = None,
    exercise: bool | None = None,
) -> None:
    """Set the timer (kind, subject, step) to ``due_at``. One that exists is moved, one that has fired fires again.

    ``exercise``: whether its subject belongs to a drill or a test (default: as what is being handled does).

    All timers of a transaction are written in one statement before its commit.
    """
    _pending(session)[kind, subject, step] = {
        "id": uuid7(),
        "kind": kind,
        "subject": subject,
        "step": step,
        "due_at": due_at,
        "payload": payload or {},
        "traceparent": current_traceparent(),
        "exercise": in_exercise() if exercise is None else exercise,
    }


async def try_again_soon(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """Fire the timer again in a second: somebody holds what it is about this moment, and those that are due beside it
    must not wait for them.
    """
    await schedule(
        session,
        kind=timer.kind,
        subject=timer.subject,
        step=timer.step,
        due_at=now + _HELD_FOR,
        payload=timer.payload,
        exercise=timer.exercise,
    )


async def cancel(session: AsyncSession, *, kind: str, subject: str, step: str | None = None) -> None:
    """Drop the pending timers of a subject (all steps, or one).

    A timer that is firing this very moment is left alone, not waited for: its handler must look at the subject's
    state, which it does behind the same row lock as the caller.
    """
    waiting = _pending(session)
    for key in [key for key in waiting if key[:2] == (kind, subject) and step in {None, key[2]}]:
        del waiting[key]
    parameters = {"subject_kind": kind, "subject_id": subject, "subject_step": step}
    await (_CANCEL if step is None else _CANCEL_STEP).rows(session, parameters)


async def claim_due(session: AsyncSession, kind: str, now: datetime, limit: int) -> list[Timer]:
    """Lock the timers that have been due longest and mark them fired; in the order they were due.

    Marked before their handlers run, in the same transaction, so that a handler may set the same timer again.
    """
    rows = await _CLAIM.rows(session, {"moment": now, "of_kind": kind, "most": limit})
    return sorted((Timer(*row) for row in rows), key=lambda timer: (timer.due_at, timer.id))


async def postpone(session: AsyncSession, timer_id: UUID, until: datetime, error: str) -> None:
    """After a failed try: fire again at ``until``; the due time, and so the lateness, stays."""
    await session.execute(
        update(timers)
        .where(timers.c.id == timer_id)
        .values(next_attempt_at=until, attempts=timers.c.attempts + 1, last_error=error[:2000])
    )


async def next_attempt(session: AsyncSession, kind: str) -> datetime | None:
    """When the next pending timer of this kind wants to fire."""
    [row] = await _NEXT.rows(session, {"of_kind": kind})
    moment: datetime | None = row.moment
    return moment


def _pending(session: AsyncSession) -> Rows:
    """The timers that this transaction has set so far; a later word on the same one takes the place of the earlier."""
    return collect_until_commit(session, _PENDING, dict, _write, early=True)


async def _write(session: AsyncSession, rows: Rows) -> None:
    if rows:
        await _SCHEDULE.rows(session, _SET.values([rows[key] for key in sorted(rows)]))
        wake_times: WakeTimes = session.info[WAKE_TIMES]
        soonest = dict[str, datetime]()
        for row in rows.values():
            soonest[row["kind"]] = min(row["due_at"], soonest.get(row["kind"], row["due_at"]))
        for kind, due_at in soonest.items():
            if wake_times.is_sooner(kind, due_at):
                signal_after_commit(session, scheduled(kind))
