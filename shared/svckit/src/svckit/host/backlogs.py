"""What waits in a service's database and since when: for `/vitalz`, and as metrics.

Measured in every process, those that only answer HTTP among them: where no worker runs somebody must see it.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import column, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.sql import ColumnElement, FromClause

from svckit.core.clock import SystemClock
from svckit.core.telemetry import get_logger, metrics
from svckit.core.waiting import happens_within
from svckit.db.platform import dead_letters, outbox, timers
from svckit.db.transient_errors import DATABASE_ERRORS, RetryLog
from svckit.web.runtime import Runtime

log = get_logger("svckit.host.backlogs")

COUNTED = 10_000
"""Backlogs are counted up to here: beyond it the exact number changes nothing."""
_EVERY_S = 10.0


@dataclass(frozen=True, slots=True)
class Backlog:
    """How many rows wait, and for how many seconds the oldest of them has; None: nothing waits."""

    count: int
    oldest_s: float | None


@dataclass(frozen=True, slots=True)
class Backlogs:
    """``outbox``: events the bus does not have for certain; ``timers``: deadlines that are due and did not fire;
    ``dead_letters``: messages nobody could handle, and nobody has replayed. ``clock_ahead_s``: by how much the
    machine's clock is ahead of the database's.
    """

    outbox: Backlog
    timers: Backlog
    dead_letters: Backlog
    clock_ahead_s: float


async def look(session: AsyncSession, now: datetime) -> Backlogs:
    """Look at the database. Each question has an index and ends at `COUNTED` rows."""
    there = (await session.execute(select(func.clock_timestamp()))).scalar_one()
    waiting = select(outbox.c.created_at.label("since")).where(outbox.c.published_at.is_(None)).order_by(outbox.c.seq)
    overdue = select(timers.c.due_at.label("since")).where(timers.c.fired_at.is_(None), timers.c.next_attempt_at < now)
    letters = select(dead_letters.c.created_at.label("since")).where(dead_letters.c.replayed_at.is_(None))
    return Backlogs(
        outbox=await _of(session, waiting.limit(COUNTED).subquery(), there),
        timers=await _of(session, overdue.limit(COUNTED).subquery(), now),
        dead_letters=await _of(session, letters.limit(COUNTED).subquery(), there),
        clock_ahead_s=(SystemClock().now() - there).total_seconds(),
    )


async def measure(runtime: Runtime) -> None:
    """Keep the metrics true until the service stops. While the database is away they stay as they were."""
    retry_log = RetryLog(log, "backlogs.not_measured")
    while not await happens_within(runtime.stopping, _EVERY_S):
        try:
            async with runtime.database.read() as session:
                tell(await look(session, runtime.clock.now()))
        except DATABASE_ERRORS as error:
            retry_log.failed(error)


def tell(found: Backlogs) -> None:
    """Set the metrics."""
    metrics.OUTBOX_WAITING.set(found.outbox.count)
    metrics.OUTBOX_OLDEST.set(found.outbox.oldest_s or 0.0)
    metrics.TIMERS_OVERDUE.set(found.timers.count)
    metrics.TIMERS_OLDEST.set(found.timers.oldest_s or 0.0)
    metrics.DEAD_LETTERS_WAITING.set(found.dead_letters.count)


async def _of(session: AsyncSession, rows: FromClause, now: datetime) -> Backlog:
    since: ColumnElement[datetime] = column("since")
    count, oldest = (await session.execute(select(func.count(), func.min(since)).select_from(rows))).one()
    return Backlog(count, max(0.0, (now - oldest).total_seconds()) if count else None)
