"""Setting and cancelling timers inside the caller's transaction, and claiming those that are due."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import delete, func, select, update
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.db.platform import timers
from svckit.ids import uuid7
from svckit.telemetry import current_traceparent


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
) -> None:
    """Set the timer (kind, subject, step) to ``due_at``. One that exists is moved, one that has fired fires again."""
    values = {
        "due_at": due_at,
        "next_attempt_at": due_at,
        "payload": payload or {},
        "traceparent": current_traceparent(),
        "fired_at": None,
        "attempts": 0,
        "last_error": None,
    }
    statement = insert(timers).values(id=uuid7(), kind=kind, subject=subject, step=step, **values)
    await session.execute(statement.on_conflict_do_update(index_elements=["kind", "subject", "step"], set_=values))


async def cancel(session: AsyncSession, *, kind: str, subject: str, step: str | None = None) -> None:
    """Drop the pending timers of a subject (all steps, or one).

    A timer that is firing this very moment is left alone, not waited for: its handler must look at the subject's
    state, which it does behind the same row lock as the caller.
    """
    pending = select(timers.c.id).where(timers.c.kind == kind, timers.c.subject == subject, timers.c.fired_at.is_(None))
    if step is not None:
        pending = pending.where(timers.c.step == step)
    await session.execute(delete(timers).where(timers.c.id.in_(pending.with_for_update(skip_locked=True))))


async def claim_due(session: AsyncSession, kinds: list[str], now: datetime) -> Timer | None:
    """Lock the timer that has been due longest and mark it fired; None when nothing is due.

    Marked before its handler runs, in the same transaction, so that the handler may set the same timer again.
    """
    due = (
        select(timers.c.id)
        .where(timers.c.fired_at.is_(None), timers.c.next_attempt_at <= now, timers.c.kind.in_(kinds))
        .order_by(timers.c.next_attempt_at)
        .limit(1)
        .with_for_update(skip_locked=True)
        .scalar_subquery()
    )
    fired = update(timers).where(timers.c.id == due).values(fired_at=now)
    row = (await session.execute(fired.returning(*_COLUMNS))).mappings().first()
    return Timer(**row) if row else None


async def postpone(session: AsyncSession, timer_id: UUID, until: datetime, error: str) -> None:
    """After a failed try: fire again at ``until``; the due time, and so the lateness, stays."""
    await session.execute(
        update(timers)
        .where(timers.c.id == timer_id)
        .values(next_attempt_at=until, attempts=timers.c.attempts + 1, last_error=error[:2000])
    )


async def next_attempt(session: AsyncSession, kinds: list[str]) -> datetime | None:
    """When the next pending timer of these kinds wants to fire."""
    pending = timers.c.fired_at.is_(None) & timers.c.kind.in_(kinds)
    earliest = select(func.min(timers.c.next_attempt_at)).where(pending)
    moment: datetime | None = (await session.execute(earliest)).scalar()
    return moment


_COLUMNS = (
    timers.c.id,
    timers.c.kind,
    timers.c.subject,
    timers.c.step,
    timers.c.due_at,
    timers.c.payload,
    timers.c.traceparent,
    timers.c.attempts,
)
