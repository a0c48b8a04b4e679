"""The relay: carries unpublished outbox rows to the bus, in order per key, and keeps them as the archive.

One relay per service is active, the holder of an advisory lock; the others stand by. It looks for *unpublished* rows
and never for "newer than the last": a transaction that commits late is found all the same (FACTS §0.6). A crash
between sending and marking sends again, with the same event id; the consumers' inboxes know it.
"""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

import asyncpg

from svckit import failpoints
from svckit.bus.port import Bus, BusUnavailable, Producer, Record, RecordRejected
from svckit.db.database import Database
from svckit.db.trouble import DATABASE_TROUBLE, Setbacks
from svckit.settings import ServiceSettings
from svckit.telemetry import get_logger, metrics
from svckit.waiting import happens_within

log = get_logger("svckit.relay")

LOCK_KEY = 0x4657_0001
"""Advisory lock of the active relay, in the service's own database."""
_CLUSTER_CHECK_S = 5.0
_STANDBY_S = 1.0

_UNPUBLISHED = """
SELECT seq, id, topic, key, type, payload, headers FROM outbox
WHERE published_at IS NULL ORDER BY seq LIMIT $1
"""
_PUBLISHED = "UPDATE outbox SET published_at = now(), attempts = attempts + 1 WHERE seq = ANY($1::bigint[])"
_FAILED = "UPDATE outbox SET attempts = attempts + 1, last_error = $2 WHERE seq = ANY($1::bigint[])"
_REPUBLISH = """
UPDATE outbox SET published_at = NULL
WHERE published_at IS NOT NULL AND created_at > now() - make_interval(days => $1)
"""
_REMEMBER = """
INSERT INTO relay_state (one, cluster_id) VALUES (true, $1)
ON CONFLICT (one) DO UPDATE SET cluster_id = excluded.cluster_id
"""


class Relay:
    """Publishes one service's outbox."""

    def __init__(self, database: Database, bus: Bus, settings: ServiceSettings) -> None:
        self._database = database
        self._bus = bus
        self._settings = settings
        self._woken = database.published.listener()

    async def run(self, stopping: asyncio.Event) -> None:
        """Relay until ``stopping`` is set. Trouble with database or bus is logged and tried again."""
        setbacks = Setbacks(log, "relay.trouble", passing=BusUnavailable)
        while not stopping.is_set():
            try:
                async with self._lease() as connection:
                    if connection is None:
                        await happens_within(stopping, _STANDBY_S)
                    else:
                        await self._relay(connection, stopping)
            except (BusUnavailable, *DATABASE_TROUBLE) as error:
                setbacks.met(error)
                await happens_within(stopping, _STANDBY_S)

    @asynccontextmanager
    async def _lease(self) -> AsyncIterator["asyncpg.Connection[Any] | None"]:
        """The connection that holds the relay's lock, or None while another process has it.

        All its work goes through this connection: when it dies, so does the right to mark rows. Marking need not be
        durable at once, a lost mark only repeats a send.
        """
        connection = await self._database.dedicated(
            application_name=f"{self._database.source} relay", synchronous_commit="off"
        )
        try:
            held = await connection.fetchval("SELECT pg_try_advisory_lock($1)", LOCK_KEY)
            yield connection if held else None
        finally:
            connection.terminate()

    async def _relay(self, connection: "asyncpg.Connection[Any]", stopping: asyncio.Event) -> None:
        producer = self._bus.producer()
        await producer.start()
        clock = asyncio.get_running_loop().time
        checked = -_CLUSTER_CHECK_S
        try:
            log.info("relay.active")
            while not stopping.is_set():
                if clock() - checked >= _CLUSTER_CHECK_S:
                    await self._notice_new_cluster(connection)
                    checked = clock()
                # Less than a full batch was all there was; what commits meanwhile gives the signal.
                if await self.publish_once(connection, producer) < self._settings.relay_batch:
                    await self._woken.wait(self._settings.relay_poll_s)
        finally:
            await producer.stop()

    async def publish_once(self, connection: "asyncpg.Connection[Any]", producer: Producer) -> int:
        """Send one batch; how many rows were published (0: nothing to do, or nothing went through)."""
        rows = await connection.fetch(_UNPUBLISHED, self._settings.relay_batch)
        if not rows:
            return 0
        failpoints.hit("relay.before_send")
        records = [_record(row) for row in rows]
        results = await producer.send(records)
        failpoints.hit("relay.before_mark")
        sent = [(row, record) for row, record, result in zip(rows, records, results, strict=True) if result is None]
        if sent:
            await connection.execute(_PUBLISHED, [row["seq"] for row, _ in sent])
            for row, record in sent:
                _report(row, record)
        await self._note_failures(connection, rows, results)
        return len(sent)

    async def _note_failures(
        self, connection: "asyncpg.Connection[Any]", rows: Sequence[Any], results: Sequence[Exception | None]
    ) -> None:
        failed = [(row, result) for row, result in zip(rows, results, strict=True) if result is not None]
        if not failed:
            return
        for row, error in failed:
            if isinstance(error, RecordRejected):
                log.error("relay.rejected", event_id=str(row["id"]), type=row["type"], error=str(error))
        await connection.execute(_FAILED, [row["seq"] for row, _ in failed], repr(failed[0][1])[:500])
        metrics.OUTBOX_FAILURES.inc(len(failed))
        log.warning("relay.not_sent", count=len(failed), error=repr(failed[0][1]))
        await asyncio.sleep(self._settings.relay_poll_s)

    async def _notice_new_cluster(self, connection: "asyncpg.Connection[Any]") -> None:
        """Publish the archive again when the bus is another one than before: a lost or rebuilt cluster."""
        current = await self._bus.cluster_id()
        known = await connection.fetchval("SELECT cluster_id FROM relay_state")
        if current == known:
            return
        async with connection.transaction():
            if known is not None:
                status = await connection.execute(_REPUBLISH, self._settings.archive_retention_days)
                log.warning("relay.new_cluster", known=known, current=current, republished=status)
            await connection.execute(_REMEMBER, current)


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
