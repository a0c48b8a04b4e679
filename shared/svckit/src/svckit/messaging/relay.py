"""The relay: carries unpublished outbox rows to the bus, in order per key, and keeps them as the archive.

One relay per service is active, the holder of an advisory lock; the others stand by. When the bus is another one than
before, the archive is published again.
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg

from svckit.core.settings import ServiceSettings
from svckit.core.telemetry import get_logger
from svckit.core.waiting import happens_within
from svckit.db.database import Database
from svckit.db.transient_errors import DATABASE_ERRORS, RetryLog
from svckit.messaging.archive import unmark
from svckit.messaging.bus.port import Bus, BusUnavailable
from svckit.messaging.outbox_publisher import OutboxPublisher

log = get_logger("svckit.relay")

LOCK_KEY = 0x4657_0001
"""Advisory lock of the active relay, in the service's own database."""
_CLUSTER_CHECK_S = 5.0
_STANDBY_S = 1.0

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
        retry_log = RetryLog(log, "relay.trouble", passing=BusUnavailable)
        while not stopping.is_set():
            try:
                async with self._lease() as connection:
                    if connection is None:
                        await happens_within(stopping, _STANDBY_S)
                    else:
                        await self._relay(connection, stopping)
            except (BusUnavailable, *DATABASE_ERRORS) as error:
                retry_log.failed(error)
                await happens_within(stopping, _STANDBY_S)

    @asynccontextmanager
    async def _lease(self) -> AsyncIterator["asyncpg.Connection[Any] | None"]:
        """The connection that holds the relay's lock, or None while another process has it.

        All its work goes through this connection: when it dies, so does the right to mark rows. Marking need not be
        durable, a lost mark only repeats a send.
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
        publisher = OutboxPublisher(connection, producer, self._settings)
        clock = asyncio.get_running_loop().time
        checked = -_CLUSTER_CHECK_S
        try:
            log.info("relay.active")
            while not stopping.is_set():
                if clock() - checked >= _CLUSTER_CHECK_S:
                    if await self._notice_new_cluster(connection, stopping):
                        publisher.forget()
                    checked = clock()
                # Less than a full batch was all there was; what commits meanwhile gives the signal.
                if await publisher.publish() < self._settings.relay_batch:
                    await self._woken.wait(min(self._settings.relay_poll_s, publisher.settles_in_s()))
            await publisher.settle()
        finally:
            await producer.stop()

    async def _notice_new_cluster(self, connection: "asyncpg.Connection[Any]", stopping: asyncio.Event) -> bool:
        """Publish the archive again when the bus is another than before, lost or rebuilt. Whether it is.

        Nothing is sent meanwhile, for the archive comes first. The new bus is known only when all is done: whoever
        takes over from a relay that was interrupted goes on.
        """
        current = await self._bus.cluster_id()
        known = await connection.fetchval("SELECT cluster_id FROM relay_state")
        if current == known:
            return False
        if known is not None:
            count = await unmark(connection, self._settings, stopping)
            log.warning("relay.new_cluster", known=known, current=current, republished=count)
        if not stopping.is_set():
            await connection.execute(_REMEMBER, current)
        return True
