"""Fires due timers. Any number of replicas may run: a timer is claimed with SKIP LOCKED and fires once."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import datetime, timedelta

from opentelemetry.trace import SpanKind
from sqlalchemy.ext.asyncio import AsyncSession

from svckit.audit import because
from svckit.clock import Clock
from svckit.db.database import Database
from svckit.db.session import flush_changes
from svckit.db.trouble import DATABASE_TROUBLE, Setbacks, is_transient
from svckit.settings import ServiceSettings
from svckit.telemetry import get_logger, metrics, span_from
from svckit.timers.store import Timer, claim_due, next_attempt, postpone

log = get_logger("svckit.timers")

TimerHandler = Callable[[AsyncSession, Timer, datetime], Awaitable[None]]

_LONGEST_BACKOFF = timedelta(seconds=30)
_LATE = timedelta(seconds=5)
_HELD_PAUSE_S = 0.05


class TimerWorker:
    """Runs the handlers of due timers, in one transaction with the mark that they fired."""

    def __init__(
        self, database: Database, handlers: Mapping[str, TimerHandler], clock: Clock, settings: ServiceSettings
    ) -> None:
        self._database = database
        self._handlers = handlers
        self._kinds = sorted(handlers)
        self._clock = clock
        self._settings = settings
        self._woken = database.scheduled.listener()

    async def run(self, stopping: asyncio.Event) -> None:
        """Fire timers until ``stopping`` is set. Database trouble is waited out."""
        setbacks = Setbacks(log, "timers.trouble")
        while not stopping.is_set():
            try:
                pause = await self._until_next()
                if pause > 0 or await self.fire_due() == 0:  # due, and nothing to claim: a replica is at it
                    await self._sleep(max(pause, _HELD_PAUSE_S))
            except DATABASE_TROUBLE as error:
                setbacks.met(error)
                await asyncio.sleep(self._settings.timer_poll_s)

    async def _sleep(self, pause_s: float) -> None:
        """Until the pause is over, or a timer is set for a time before that."""
        agenda = self._database.agenda
        agenda.sleeps_until = self._clock.now() + timedelta(seconds=pause_s)
        try:
            await self._woken.wait(pause_s)
        finally:
            agenda.sleeps_until = None

    async def fire_due(self) -> int:
        """Fire everything that is due now; how many."""
        fired = 0
        while count := await self._fire(self._settings.timer_batch):
            fired += count
        return fired

    async def _fire(self, most: int) -> int:
        """Fire up to ``most`` timers in one transaction; where a handler fails, each by itself. How many were due.

        Trouble of the database is nobody's failure: the timers stay due, and `run` tries again.
        """
        now, claimed = self._clock.now(), list[Timer]()
        try:
            async with self._database.transaction() as session:
                claimed = await claim_due(session, self._kinds, now, most)
                for timer in claimed:
                    await self._handle(session, timer, now)
        except Exception as error:
            if not claimed or is_transient(error):
                raise
            if len(claimed) == 1:
                await self._postpone(claimed[0], now, error)
            else:
                for _ in claimed:
                    await self._fire(1)
        return len(claimed)

    async def _handle(self, session: AsyncSession, timer: Timer, now: datetime) -> None:
        name = f"timer {timer.kind}"
        with span_from(timer.traceparent, name, SpanKind.INTERNAL), because(name, timer.id):
            await self._handlers[timer.kind](session, timer, now)
            await flush_changes(session)
            _report(timer, now)

    async def _postpone(self, timer: Timer, now: datetime, error: Exception) -> None:
        pause = min(_LONGEST_BACKOFF, timedelta(seconds=2**timer.attempts))
        log.error(
            "timers.failed",
            kind=timer.kind,
            subject=timer.subject,
            attempts=timer.attempts,
            error=repr(error),
            exc_info=None if timer.attempts else error,
        )
        metrics.TIMERS_FAILED.labels(timer.kind).inc()
        async with self._database.transaction() as session:
            await postpone(session, timer.id, now + pause, repr(error))

    async def _until_next(self) -> float:
        async with self._database.read() as session:
            due = await next_attempt(session, self._kinds)
        if due is None:
            return self._settings.timer_poll_s
        return min((due - self._clock.now()).total_seconds(), self._settings.timer_poll_s)


def _report(timer: Timer, now: datetime) -> None:
    lateness = timer.lateness(now)
    metrics.TIMERS_FIRED.labels(timer.kind).inc()
    metrics.TIMER_LATENESS.labels(timer.kind).observe(lateness.total_seconds())
    write = log.warning if lateness > _LATE else log.info
    write("timer.fired", kind=timer.kind, subject=timer.subject, late_s=round(lateness.total_seconds(), 3))
