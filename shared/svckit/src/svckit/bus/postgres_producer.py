"""Sending to the PostgreSQL bus: one statement and one commit per call."""

from collections.abc import Sequence

import asyncpg

from svckit.bus import postgres_headers as headers
from svckit.bus.limits import refusals, size_of
from svckit.bus.partitioner import positive_hash
from svckit.bus.port import BusUnavailable, Record
from svckit.bus.postgres_link import Dialer, Link

RECORDS_CHANNEL = "bus_records"
"""NOTIFY channel: the topics that have new records, comma-separated. A hint; readers look anyway."""

_LONGEST_HINT = 7000
_CHUNK_BYTES = 16 * 1024 * 1024
_APPEND = "SELECT bus_append($1::text[], $2::integer[], $3::bytea[], $4::bytea[], $5::text[])"


class PostgresProducer:
    """`svckit.bus.port.Producer` on PostgreSQL."""

    def __init__(self, dialer: Dialer) -> None:
        self._link = Link(dialer)

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
                    await _hint(connection, [records[index] for index in chunk])
            except BusUnavailable as error:
                for index in unsent:
                    results[index] = error
                break
            unsent = unsent[len(chunk) :]
        return results


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
    )


async def _hint(connection: asyncpg.Connection, records: Sequence[Record]) -> None:
    # After the commit and not with it: a NOTIFY inside holds a server-wide lock until the commit is on the disk.
    hint = ",".join(sorted({record.topic for record in records}))
    await connection.execute("SELECT pg_notify($1, $2)", RECORDS_CHANNEL, hint if len(hint) <= _LONGEST_HINT else "*")
