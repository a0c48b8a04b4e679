"""Making batches durable: those that arrive at the same time share one transaction (group commit).

The transaction is not the request's: a batch is durable before its 202, whatever follows.
"""

from collections.abc import Sequence
from typing import cast

from contracts.readings import ReadingsReceived
from monitoring_svc.readings import wire
from monitoring_svc.readings.judge import Batch, judge
from monitoring_svc.settings import Settings
from svckit.db import Database, OutboxRow, add_outbox
from svckit.db.trouble import is_transient
from svckit.events import outbox_row
from svckit.runtime import Runtime
from svckit.telemetry import current_traceparent, get_logger
from svckit.together import Together

log = get_logger("monitoring_svc.readings")

_MOST_READINGS = 2_000
_MOST_BYTES = 4 * 1024 * 1024


class Intake:
    """One per process. Judges batches where they arrive; behind the bus if it is told so, and where judging fails."""

    def __init__(self, database: Database, *, at_once: bool) -> None:
        self._database = database
        self._at_once = at_once
        self._judging: Together[Batch] = Together(
            self._judge_all, most=_MOST_READINGS, weight=_length, splits=lambda error: not is_transient(error)
        )
        self._sending: Together[OutboxRow] = Together(
            self._send_all, most=_MOST_BYTES, weight=lambda row: len(row.payload), splits=lambda _: False
        )

    @classmethod
    def of(cls, runtime: Runtime) -> "Intake":
        """The intake of this process; made at the first request."""
        at_once = cast("Settings", runtime.settings).readings_judged == "at-once"
        return runtime.the_one(cls, lambda: cls(runtime.database, at_once=at_once))

    async def keep(self, received: wire.ReadingsReceived, actor: str) -> None:
        """Return when the batch is durable. Raises the database's trouble."""
        if self._at_once and await self._judged(Batch(received, current_traceparent())):
            return
        key, at = str(received.station_id), received.received_at
        data = wire.encode(received)
        await self._sending.do(
            outbox_row(self._database.source, ReadingsReceived, key=key, data=data, at=at, actor=actor)
        )

    async def _judged(self, batch: Batch) -> bool:
        try:
            await self._judging.do(batch)
        except Exception as error:
            if is_transient(error):
                raise
            # A fault of our own: not the station's to wait for. The consumer tries again, and sets it aside.
            log.warning("readings.not_judged", batch_id=str(batch.received.batch_id), error=repr(error))
            return False
        return True

    async def _judge_all(self, batches: Sequence[Batch]) -> None:
        async with self._database.transaction() as session:
            await judge(session, batches, max(batch.received.received_at for batch in batches))

    async def _send_all(self, rows: Sequence[OutboxRow]) -> None:
        async with self._database.transaction() as session:
            for row in rows:
                add_outbox(session, row)


def _length(batch: Batch) -> int:
    return sum(len(series.values) for series in batch.received.series)
