"""The bus of a stage, on either transport: what anybody could put on it, its loss, and a relay's place taken by us."""

import asyncio
import json
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import Protocol

import asyncpg
from background_loop import BackgroundLoop
from own_kafka import OwnKafka
from own_postgres import OwnPostgres
from proxy import Fault, Kind, Proxy

from farwatch_local import databases, services, topics
from farwatch_local.home import Home
from svckit.messaging.bus.connect import connect
from svckit.messaging.bus.port import Record
from svckit.messaging.relay import LOCK_KEY

_OUST = """
SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted AND objid = $1::oid
AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
"""
_UNPUBLISHED = "SELECT topic, key, payload, headers FROM outbox WHERE published_at IS NULL ORDER BY seq"


class StageBus(Protocol):
    """What experiments do to a bus."""

    @property
    def url(self) -> str:
        """Where it is, past the proxy where that is possible."""

    def empty(self) -> None:
        """Lose it with all that is on it, and provide an empty one."""

    def fault(self, kind: Kind, service: str = "") -> AbstractContextManager[Fault]:
        """The network between one service (or all) and the bus is at fault while the block runs."""


class PostgresStageBus:
    """The ``bus`` database."""

    def __init__(self, loop: BackgroundLoop, postgres: OwnPostgres, network: Proxy, home: Home) -> None:
        self._loop = loop
        self._postgres = postgres
        self._network = network
        self._home = home

    @property
    def url(self) -> str:
        """See the protocol."""
        return databases.url_of(self._postgres.url(), databases.BUS, self._home.secret(f"{databases.BUS}.password"))

    def empty(self) -> None:
        """See the protocol."""
        self._loop.run(self._remake())
        self._loop.run(topics.provision(self.url, services.PARTITIONS))

    def fault(self, kind: Kind, service: str = "") -> AbstractContextManager[Fault]:
        """See the protocol."""
        return self._network.fault(kind, database=databases.BUS, application=f"{service}-svc" if service else "")

    async def _remake(self) -> None:
        connection = await asyncpg.connect(self._postgres.url(), timeout=10)
        try:
            await connection.execute("ALTER DATABASE bus ALLOW_CONNECTIONS false")
            await connection.execute("DROP DATABASE bus WITH (FORCE)")
            await connection.execute("CREATE DATABASE bus OWNER bus STRATEGY file_copy TEMPLATE template0")
            await connection.execute("REVOKE CONNECT ON DATABASE bus FROM PUBLIC")
        finally:
            await connection.close()


class KafkaStageBus:
    """A Kafka of our own; its protocol does not say who connects, so that a fault is everybody's."""

    def __init__(self, loop: BackgroundLoop, kafka: OwnKafka) -> None:
        self._loop = loop
        self._kafka = kafka

    @property
    def url(self) -> str:
        """See the protocol."""
        return f"kafka://{self._kafka.servers}"

    def empty(self) -> None:
        """See the protocol."""
        self._kafka.empty()
        self._loop.run(topics.provision(self.url, services.PARTITIONS))

    def fault(self, kind: Kind, service: str = "") -> AbstractContextManager[Fault]:
        """See the protocol."""
        return self._kafka.network.fault(kind)


def send(loop: BackgroundLoop, bus: StageBus, records: list[Record]) -> None:
    """Put records on the bus as any producer could."""
    loop.run(_send(bus.url, records))


async def _send(url: str, records: list[Record]) -> None:
    bus = connect(url, client_id="chaos")
    producer = bus.producer()
    await bus.start()
    await producer.start()
    try:
        assert set(await producer.send(records)) == {None}
    finally:
        await producer.stop()
        await bus.stop()


@contextmanager
def relay_of(loop: BackgroundLoop, database: str) -> Iterator[Callable[[], list[Record]]]:
    """We hold the lock of a service's relay while the block runs; the function gives what the relay would send."""
    connection = loop.run(_oust_relay(database))
    try:
        yield lambda: loop.run(_unpublished(connection))
    finally:
        loop.run(connection.close())


async def _oust_relay(database: str) -> "asyncpg.Connection[asyncpg.Record]":
    connection = await asyncpg.connect(database, timeout=10)
    waiting = asyncio.ensure_future(connection.execute("SELECT pg_advisory_lock($1)", LOCK_KEY))
    await asyncio.sleep(0.05)
    other = await asyncpg.connect(database, timeout=10)
    await other.execute(_OUST, LOCK_KEY)
    await other.close()
    await waiting
    return connection


async def _unpublished(connection: "asyncpg.Connection[asyncpg.Record]") -> list[Record]:
    return [
        Record(
            row["topic"],
            row["key"].encode(),
            row["payload"],
            tuple((name, value.encode()) for name, value in json.loads(row["headers"]).items()),
        )
        for row in await connection.fetch(_UNPUBLISHED)
    ]
