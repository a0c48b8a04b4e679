"""Recording what was refused or failed: its own transaction is rolled back, so it gets one for itself."""

import asyncio
from collections.abc import Sequence

from svckit.audit.domain import entry, outcome_of
from svckit.audit.refusal_counter import Refusal, RefusalCounter, Repeated
from svckit.audit.transaction_log import add
from svckit.core.clock import Clock
from svckit.core.telemetry import current_trace_id, get_logger
from svckit.core.waiting import happens_within
from svckit.db.database import Database
from svckit.db.transient_errors import DATABASE_ERRORS, RetryLog

log = get_logger("svckit.audit")

_LOOK_EVERY_S = 5.0


class Refusals:
    """The refusals of one process. The first of a kind is recorded before it is answered, repetitions once a minute."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self._database = database
        self._clock = clock
        self._tally = RefusalCounter()
        self._retry_log = RetryLog(log, "audit.refusals_kept")

    async def note(self, refusal: Refusal) -> None:
        """Record or count a refusal. Never raises for a database that cannot be written to: it is recorded later."""
        now = self._clock.now()
        told = self._tally.note(refusal, now)
        if told is not None:
            await self._record([(told, Repeated(now, now, 1))])

    async def run(self, stopping: asyncio.Event) -> None:
        """Record the repetitions of each minute until ``stopping`` is set, and then what is left."""
        while not stopping.is_set():
            await happens_within(stopping, _LOOK_EVERY_S)
            await self.record_repetitions(everything=stopping.is_set())

    async def record_repetitions(self, *, everything: bool = False) -> None:
        """Record what was counted in the windows that are over."""
        told = self._tally.take(self._clock.now(), everything=everything)
        if told:
            await self._record(told)

    async def _record(self, told: Sequence[tuple[Refusal, Repeated]]) -> None:
        try:
            async with self._database.transaction() as session:
                for refusal, repeated in told:
                    add(session, _entry(self._database.source, refusal, repeated))
        except DATABASE_ERRORS as error:
            self._retry_log.failed(error, count=len(told))
            for refusal, repeated in told:
                self._tally.again(refusal, repeated)


def _entry(service: str, refusal: Refusal, repeated: Repeated) -> str:
    many = repeated.count > 1 or repeated.last > repeated.first
    return entry(
        service=service,
        actor=refusal.actor,
        name=refusal.name,
        source=refusal.source,
        action=refusal.action,
        subject=refusal.subject,
        site_id=refusal.site_id,
        outcome=outcome_of(refusal.status),
        status=refusal.status,
        problem=refusal.problem,
        count=repeated.count if many else None,
        since=repeated.first.isoformat() if many else None,
        until=repeated.last.isoformat() if many else None,
        trace=None if many else current_trace_id(),
    )
