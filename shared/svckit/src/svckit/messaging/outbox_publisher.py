"""What the active relay does: it sends what is unpublished, and marks it when the bus has it for certain.

It looks for *unpublished* rows and never for "newer than the last": a transaction that commits late is found all the
same (FACTS §0.6). Readers have an event as soon as it is sent; waiting for the bus's disk and marking is done for many
events at a time. A crash in between sends them again, with the same event ids; the consumers' inboxes know them.
"""

import asyncio
import json
from collections.abc import Sequence
from math import inf
from typing import Any

import asyncpg

from svckit.core import failpoints
from svckit.core.settings import ServiceSettings
from svckit.core.telemetry import get_logger, metrics
from svckit.messaging.bus.port import Producer, Record, RecordRejected

log = get_logger("svckit.relay")

_SETTLE_S = 0.25
"""How long an event may be sent and not marked: so much is sent again after a crash."""

_UNPUBLISHED = """
SELECT seq, id, topic, key, type, payload, headers FROM outbox
WHERE published_at IS NULL AND seq <> ALL ($2::bigint[]) ORDER BY seq LIMIT $1
"""
_PUBLISHED = "UPDATE outbox SET published_at = now(), attempts = attempts + 1 WHERE seq = ANY($1::bigint[])"
_FAILED = "UPDATE outbox SET attempts = attempts + 1, last_error = $2 WHERE seq = ANY($1::bigint[])"


class OutboxPublisher:
    """One relay's work over one connection, for as long as that holds the lock."""

    def __init__(self, connection: "asyncpg.Connection[Any]", producer: Producer, settings: ServiceSettings) -> None:
        self._connection = connection
        self._producer = producer
        self._settings = settings
        self._sent: list[int] = []
        self._settle_at = inf

    async def publish(self) -> int:
        """Send what is unpublished, at most a batch; how many were sent (0: nothing to do, or nothing went through)."""
        if len(self._sent) >= self._settings.relay_batch or self.settles_in_s() == 0:
            await self.settle()
        rows = await self._connection.fetch(_UNPUBLISHED, self._settings.relay_batch, self._sent)
        if not rows:
            return 0
        failpoints.hit("relay.before_send")
        records = [_record(row) for row in rows]
        results = await self._producer.send(records)
        sent = [(row, record) for row, record, result in zip(rows, records, results, strict=True) if result is None]
        self._remember([row["seq"] for row, _ in sent])
        for row, record in sent:
            _report(row, record)
        await self._note_failures(rows, results)
        return len(sent)

    def settles_in_s(self) -> float:
        """When `publish` has something to mark; never, where nothing was sent."""
        return max(0.0, self._settle_at - _now())

    async def settle(self) -> None:
        """Mark what was sent, once it is durable. Raises `BusUnavailable` where it may be lost: it is sent again."""
        sent = self._sent
        self.forget()
        if sent:
            await self._producer.flush()
            failpoints.hit("relay.before_mark")
            await self._connection.execute(_PUBLISHED, sent)

    def forget(self) -> None:
        """The bus is another one than what was sent went to: send it again."""
        self._sent, self._settle_at = [], inf

    def _remember(self, seqs: Sequence[int]) -> None:
        if seqs and not self._sent:
            self._settle_at = _now() + _SETTLE_S
        self._sent.extend(seqs)

    async def _note_failures(self, rows: Sequence[Any], results: Sequence[Exception | None]) -> None:
        failed = [(row, result) for row, result in zip(rows, results, strict=True) if result is not None]
        if not failed:
            return
        for row, error in failed:
            if isinstance(error, RecordRejected):
                log.error("relay.rejected", event_id=str(row["id"]), type=row["type"], error=str(error))
        await self._connection.execute(_FAILED, [row["seq"] for row, _ in failed], repr(failed[0][1])[:500])
        metrics.OUTBOX_FAILURES.inc(len(failed))
        log.warning("relay.not_sent", count=len(failed), error=repr(failed[0][1]))
        await asyncio.sleep(self._settings.relay_poll_s)


def _now() -> float:
    return asyncio.get_running_loop().time()


def _record(row: Any) -> Record:
    headers: dict[str, str] = json.loads(row["headers"])
    return Record(
        topic=row["topic"],
        key=row["key"].encode(),
        value=row["payload"],
        headers=tuple((name, value.encode()) for name, value in headers.items()),
    )


def _report(row: Any, record: Record) -> None:
    metrics.EVENTS_PUBLISHED.labels(row["type"]).inc()
    traceparent = next((value.decode() for name, value in record.headers if name == "traceparent"), "")
    log.info(
        "event.published",
        type=row["type"],
        event_id=str(row["id"]),
        subject=row["key"],
        trace_id=traceparent[3:35],
    )
