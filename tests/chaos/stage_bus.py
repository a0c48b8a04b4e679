"""The bus of a stage: what anybody could put on it, a relay's place taken by us, and its loss."""

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import asyncpg
from background_loop import BackgroundLoop
from own_postgres import OwnPostgres

from farwatch_local import databases, services, topics
from farwatch_local.home import Home
from svckit.bus.connect import connect
from svckit.bus.port import Record
from svckit.events.relay import LOCK_KEY

_OUST = """
SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted AND objid = $1::oid
AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""
_UNPUBLISHED = "SELECT topic, key, payload, headers FROM outbox WHERE published_at IS NULL ORDER BY seq"


class StageBus:
    """The ``bus`` database of a stage, past the proxy."""

    def __init__(self, loop: BackgroundLoop, postgres: OwnPostgres, home: Home) -> None:
        self._loop = loop
        self._postgres = postgres
        self._home = home

    def send(self, records: list[Record]) -> None:
        """Put records on the bus as any producer could."""
        self._loop.run(self._send(records))

    async def _send(self, records: list[Record]) -> None:
        bus = connect(self._bus_url(), client_id="chaos")
        producer = bus.producer()
        await producer.start()
        try:
            assert set(await producer.send(records)) == {None}
        finally:
            await producer.stop()
            await bus.stop()

    @contextmanager
    def relay_of(self, service: str) -> Iterator[Callable[[], list[Record]]]:
        """We hold the lock of a service's relay while the block runs; the function gives what the relay would send."""
        connection = self._loop.run(self._oust_relay(service))
        try:
            yield lambda: self._loop.run(_unpublished(connection))
        finally:
            self._loop.run(connection.close())

    async def _oust_relay(self, service: str) -> "asyncpg.Connection[asyncpg.Record]":
        connection = await asyncpg.connect(self._postgres.url(service), timeout=10)
        waiting = asyncio.ensure_future(connection.execute("SELECT pg_advisory_lock($1)", LOCK_KEY))
        await asyncio.sleep(0.05)
        other = await asyncpg.connect(self._postgres.url(service), timeout=10)
        await other.execute(_OUST, LOCK_KEY)
        await other.close()
        await waiting
        return connection

    def _bus_url(self) -> str:
        return databases.url_of(self._postgres.url(), databases.BUS, self._home.secret(f"{databases.BUS}.password"))

    def empty(self) -> None:
        """Lose the bus with all that is on it, and provide an empty one."""
        self._loop.run(self._remake_bus())
        self._loop.run(topics.provision(self._bus_url(), services.PARTITIONS))

    async def _remake_bus(self) -> None:
        connection = await asyncpg.connect(self._postgres.url(), timeout=10)
        try:
            await connection.execute("ALTER DATABASE bus ALLOW_CONNECTIONS false")
            await connection.execute("DROP DATABASE bus WITH (FORCE)")
            await connection.execute("CREATE DATABASE bus OWNER bus STRATEGY file_copy TEMPLATE template0")
            await connection.execute("REVOKE CONNECT ON DATABASE bus FROM PUBLIC")
        finally:
            await connection.close()


async def _unpublished(connection: "asyncpg.Connection[asyncpg.Record]") -> list[Record]:
    rows = await connection.fetch(_UNPUBLISHED)
    return [
        Record(
            row["topic"],
            row["key"].encode(),
            row["payload"],
            tuple((name, value.encode()) for name, value in json.loads(row["headers"]).items()),
        )
        for row in rows
    ]
