"""Sending to the PostgreSQL bus: records are readable at once, and durable after a `flush`.

Readers need not wait for the disk. Should the server crash in between, what they read is gone from the log, and so is
every later record and offset (its WAL is one sequence); the sender learns it from its `flush`.
"""

from collections.abc import Sequence
from functools import cache

import asyncpg

from svckit.messaging.bus import postgres_headers as headers
from svckit.messaging.bus.limits import refusals, size_of
from svckit.messaging.bus.partitioner import positive_hash
from svckit.messaging.bus.port import BusUnavailable, Record
from svckit.messaging.bus.postgres_link import Dialer, Link

_CHUNK_BYTES = 16 * 1024 * 1024
# On a connection whose commits do not wait for the disk: with those that do, the NOTIFY would hold its server-wide lock
# as long as that takes.
_APPEND = """
SELECT bus_append($1::text[], $2::integer[], $3::bytea[], $4::bytea[], $5::text[]), (
    SELECT count(pg_notify(channel, '')) FROM unnest($6::text[]) AS channel
)
"""
_FLUSH = """
WITH waiting AS (SELECT set_config('synchronous_commit', 'on', true))
SELECT pg_logical_emit_message(true, 'bus', '') FROM waiting
"""
"""The smallest transaction whose commit waits for the disk; all that were committed before it are there then too."""


class PostgresProducer:
    """`svckit.messaging.bus.port.Producer` on PostgreSQL."""

    def __init__(self, dialer: Dialer) -> None:
        self._link = Link(dialer)
        self._unflushed: list[asyncpg.Connection] = []
        """Connections over which records were sent since the last flush: two, where the first was lost."""

    async def start(self) -> None:
        """See the port."""

    async def stop(self) -> None:
        """See the port."""
        await self._link.close()

    async def send(self, records: Sequence[Record]) -> list[Exception | None]:
        """See the port. The records of a call are stored in one transaction, up to 16 MB of them."""
        results = refusals(records)
        unsent = [index for index, refusal in enumerate(results) if refusal is None]
        while unsent:
            chunk = _chunk(unsent, records)
            try:
                async with self._link.session() as connection:
                    await _append(connection, [records[index] for index in chunk])
                    if connection not in self._unflushed:
                        self._unflushed.append(connection)
            except BusUnavailable as error:
                for index in unsent:
                    results[index] = error
                break
            unsent = unsent[len(chunk) :]
        return results

    async def flush(self) -> None:
        """See the port. Over the same connection, for that alone tells that the server has not crashed meanwhile."""
        unflushed, self._unflushed = self._unflushed, []
        if unflushed:
            async with self._link.session() as connection:
                if unflushed != [connection]:
                    raise BusUnavailable("The connection was lost, and maybe with it what was sent over it.")
                await connection.execute(_FLUSH)


def _chunk(indexes: Sequence[int], records: Sequence[Record]) -> Sequence[int]:
    total = 0
    for count, index in enumerate(indexes):
        total += size_of(records[index])
        if total > _CHUNK_BYTES and count:
            return indexes[:count]
    return indexes


async def _append(connection: asyncpg.Connection, records: Sequence[Record]) -> None:
    await connection.execute(
        _APPEND,
        [record.topic for record in records],
        [positive_hash(record.key) for record in records],
        [record.key for record in records],
        [record.value for record in records],
        [headers.encode(record.headers) for record in records],
        sorted({channel_of(record.topic) for record in records}),
    )


@cache
def channel_of(topic: str) -> str:
    """NOTIFY channel that tells of new records of a topic. A hint; readers look anyway.

    A channel each, for a hint that is another's still wakes a process. Short, as PostgreSQL wants its names.
    """
    return f"bus_records_{positive_hash(topic.encode()):08x}"
