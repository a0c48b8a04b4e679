"""The bus on PostgreSQL: an append-only log in a database of its own. The embedded default."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import asyncpg

from contracts.topics import Topic
from svckit.messaging.bus.postgres_consumer import PostgresConsumer
from svckit.messaging.bus.postgres_group import GROUPS_CHANNEL
from svckit.messaging.bus.postgres_link import Dialer, Link
from svckit.messaging.bus.postgres_producer import PostgresProducer
from svckit.messaging.bus.postgres_schema import migrate

_EXPIRE_TIMEOUT_S = 300.0
_ADD_TOPIC = """
INSERT INTO bus_topics (name, partitions, retention) VALUES ($1, $2, $3)
ON CONFLICT (name) DO UPDATE SET retention = excluded.retention
"""
_ADD_PARTITIONS = """
INSERT INTO bus_partitions (topic, number)
SELECT t.name, n FROM bus_topics t, generate_series(0, t.partitions - 1) AS n WHERE t.name = $1
ON CONFLICT DO NOTHING
"""


class PostgresBus:
    """`svckit.messaging.bus.port.Bus` on PostgreSQL."""

    name = "postgresql"

    def __init__(self, url: str, *, client_id: str) -> None:
        self._url = url
        self._client_id = client_id
        self._link = Link(Dialer(url, f"{client_id}/bus"))

    async def start(self) -> None:
        """See the port."""

    async def stop(self) -> None:
        """See the port."""
        await self._link.close()

    def producer(self) -> PostgresProducer:
        """See the port."""
        return PostgresProducer(Dialer(self._url, f"{self._client_id}/producer", synchronous_commit="off"))

    def consumer(self, group: str, member: str | None = None) -> PostgresConsumer:
        """See the port."""
        # Offsets need not survive a crash of the server: a lost commit only repeats deliveries.
        dialer = Dialer(self._url, f"{self._client_id}/{group}", synchronous_commit="off")
        return PostgresConsumer(dialer, group, member)

    async def ensure_topics(self, topics: Sequence[Topic], partitions: int | None = None) -> None:
        """See the port. Creates the schema too, in an empty database."""
        async with self._link.session() as connection:
            await migrate(connection)
            async with connection.transaction():
                for topic in sorted(topics, key=lambda topic: topic.name):
                    await _add(connection, topic, partitions or topic.partitions)
            await connection.execute("SELECT pg_notify($1, '*')", GROUPS_CHANNEL)

    async def cluster_id(self) -> str:
        """See the port."""
        async with self._link.session() as connection:
            return str(await connection.fetchval("SELECT cluster_id FROM bus_meta"))

    async def ping(self) -> None:
        """See the port."""
        async with self._link.session() as connection:
            await connection.execute("SELECT 1", timeout=5.0)

    async def expire(self, now: datetime) -> int:
        """See the port."""
        link = Link(Dialer(self._url, f"{self._client_id}/expire"))  # of its own: `ping` must not wait for it
        try:
            async with link.session() as connection:
                return int(await connection.fetchval("SELECT bus_expire($1)", now, timeout=_EXPIRE_TIMEOUT_S) or 0)
        finally:
            await link.close()


async def _add(connection: asyncpg.Connection, topic: Topic, partitions: int) -> None:
    await connection.execute(_ADD_TOPIC, topic.name, partitions, timedelta(hours=topic.retention_hours))
    await connection.execute(_ADD_PARTITIONS, topic.name)
