"""Fires due timers. Any number of replicas may run: a timer is claimed with SKIP LOCKED and fires once."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from opentelemetry.trace import SpanKind
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.core.causation import caused_by
from svckit.core.clock import Clock
from svckit.core.exercise import exercise_context
from svckit.core.settings import ServiceSettings
from svckit.core.telemetry import get_logger, metrics, span_from
from svckit.core.waiting import happens_within, pause_before
from svckit.db.database import Database
from svckit.db.session import flush_changes, scheduled
from svckit.db.transient_errors import DATABASE_ERRORS, RetryLog, is_transient, may_succeed_alone
from svckit.timers.store import Timer, claim_due, next_attempt, postpone

log = get_logger("svckit.timers")

TimerHandler = Callable[[AsyncSession, Timer, datetime], Awaitable[None]]

_LONGEST_BACKOFF = timedelta(seconds=30)
_MOST_DOUBLINGS = 5
"""More lead beyond the longest, and in the end beyond what a timedelta holds."""
_LATE = timedelta(seconds=5)
_LONGEST_PAUSE_S = 10.0
_HELD_PAUSE_S = 0.05


class TimerWorker:
    """Runs the handler of one kind's due timers, in one transaction with the mark that they fired.

    Each kind has a worker of its own: a thousand deadlines of one kind at midnight delay none of another.
    """

    def __init__(
        self, database: Database, kind: str, handler: TimerHandler, clock: Clock, settings: ServiceSettings
    ) -> None:
        self._database = database
        self._kind = kind
        self._handler = handler
        self._clock = clock
        self._settings = settings
        self._woken = database.signal(scheduled(kind)).listener()

    async def run(self, stopping: asyncio.Event) -> None:
        """Fire timers until ``stopping`` is set. Database trouble is waited out."""
        retry_log, failed = RetryLog(log, "timers.trouble"), 0
        while not stopping.is_set():
            try:
                pause = await self._until_next()
                if pause > 0 or await self._fire(self._settings.timer_batch) == 0:  # 0: a replica is at it
                    await self._sleep(max(pause, _HELD_PAUSE_S))
                failed = 0
            except DATABASE_ERRORS as error:
                retry_log.failed(error, kind=self._kind)
                await happens_within(stopping, pause_before(failed, longest_s=_LONGEST_PAUSE_S))
                failed += 1

    async def _sleep(self, pause_s: float) -> None:
        """Until the pause is over, or a timer is set for a time before that."""
        sleeps_until = self._database.wake_times.sleeps_until
        sleeps_until[self._kind] = self._clock.now() + timedelta(seconds=pause_s)
        try:
            await self._woken.wait(pause_s)
        finally:
            del sleeps_until[self._kind]

    async def fire_due(self) -> int:
        """Fire everything that is due now; how many."""
        fired = 0
        while count := await self._fire(self._settings.timer_batch):
            fired += count
        return fired

    async def _fire(self, most: int) -> int:
        """Fire up to ``most`` timers in one transaction; where a handler fails, each by itself. How many were due.

        A database that is in trouble is nobody's failure: the timers stay due, and `run` tries again. A timer that
        loses a race or takes too long, even alone, is put off without a word of blame, and lets the others pass.
        """
        now, claimed = self._clock.now(), list[Timer]()
        try:
            async with self._database.transaction() as session:
                claimed = await claim_due(session, self._kind, now, most)
                for timer in claimed:
                    await self._handle(session, timer, now)
        except Exception as error:
            if not claimed or not may_succeed_alone(error):
                raise
            if len(claimed) == 1:
                await self._postpone(claimed[0], now, error)
            else:
                for _ in claimed:
                    await self._fire(1)
        return len(claimed)

    async def _handle(self, session: AsyncSession, timer: Timer, now: datetime) -> None:
        name = f"timer {timer.kind}"
        with (
            span_from(timer.traceparent, name, SpanKind.INTERNAL),
            caused_by(name, timer.id),
            exercise_context(timer.exercise),
        ):
            await self._handler(session, timer, now)
            await flush_changes(session)
            _report(timer, now)

    async def _postpone(self, timer: Timer, now: datetime, error: Exception) -> None:
        pause = min(_LONGEST_BACKOFF, timedelta(seconds=2 ** min(timer.attempts, _MOST_DOUBLINGS)))
        facts = {"kind": timer.kind, "subject": timer.subject, "attempts": timer.attempts, "error": repr(error)}
        if is_transient(error):
            log.warning("timers.postponed", **facts)
        else:
            log.error("timers.failed", **facts, exc_info=None if timer.attempts else error)
        metrics.TIMERS_FAILED.labels(timer.kind).inc()
        async with self._database.transaction() as session:
            await postpone(session, timer.id, now + pause, repr(error))

    async def _until_next(self) -> float:
        async with self._database.read() as session:
            due = await next_attempt(session, self._kind)
        if due is None:
            return self._settings.timer_poll_s
        return min((due - self._clock.now()).total_seconds(), self._settings.timer_poll_s)


def _report(timer: Timer, now: datetime) -> None:
    lateness = timer.lateness(now)
    metrics.TIMERS_FIRED.labels(timer.kind).inc()
    metrics.TIMER_LATENESS.labels(timer.kind).observe(lateness.total_seconds())
    write = log.warning if lateness > _LATE else log.info
    write("timer.fired", kind=timer.kind, subject=timer.subject, late_s=round(lateness.total_seconds(), 3))
