"""One member of a consumer group, for as long as its connection lives.

The connection is the membership: advisory locks, held by its session, say which partitions are the member's and that it
is alive. When a process dies, the server drops its locks and the others take over at once.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Collection, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from uuid import UUID

import asyncpg

from svckit.messaging.bus.assignment import share_of
from svckit.messaging.bus.limits import MAX_FETCH_BYTES
from svckit.messaging.bus.port import BusUnavailable, OwnershipLost, TopicPartition
from svckit.messaging.bus.postgres_link import close, trouble_as_unavailable

GROUPS_CHANNEL = "bus_groups"
"""NOTIFY channel: the group whose members, or `*` whose partitions, have changed. A hint."""

_GROUP = """
INSERT INTO bus_groups (name) VALUES ($1) ON CONFLICT (name) DO UPDATE SET name = excluded.name RETURNING id
"""
_MEMBER_ID = "SELECT nextval('bus_member_ids')"
_MEMBER_LOCK = "SELECT pg_advisory_lock($1)"
_ANNOUNCE = "INSERT INTO bus_members (id, group_id, name, topics) VALUES ($1, $2, $3, $4)"
_ALIVE = """
EXISTS (SELECT FROM pg_locks l WHERE l.locktype = 'advisory' AND l.objsubid = 1 AND l.granted
        AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())
        AND (l.classid::bigint << 32 | l.objid::bigint) = m.id)
"""
_DELETE_DEAD = f"DELETE FROM bus_members m WHERE m.group_id = $1 AND NOT {_ALIVE}"  # noqa: S608  constants only
_MEMBERS = f"SELECT m.name, m.topics FROM bus_members m WHERE m.group_id = $1 AND {_ALIVE}"  # noqa: S608
_PARTITIONS = """
SELECT m.cluster_id, p.id, p.topic, p.number, p.next_offset
FROM bus_meta m LEFT JOIN bus_partitions p ON p.topic = ANY ($1::text[]) ORDER BY p.topic, p.number
"""
_CLUSTER = "SELECT cluster_id FROM bus_meta"
_LOCK = "SELECT u.id FROM unnest($2::integer[]) AS u (id) WHERE pg_try_advisory_lock($1, u.id)"
_CLAIM = """
WITH claimed AS (
    INSERT INTO bus_offsets (group_id, partition_id) SELECT $1, u.id FROM unnest($2::integer[]) AS u (id) ORDER BY u.id
    ON CONFLICT (group_id, partition_id) DO UPDATE SET epoch = bus_offsets.epoch + 1
    RETURNING partition_id, next_offset, epoch
)
SELECT c.partition_id, c.epoch, CASE WHEN c.next_offset <= p.next_offset THEN c.next_offset ELSE 0 END AS next
FROM claimed c JOIN bus_partitions p ON p.id = c.partition_id
"""
_UNLOCK = "SELECT pg_advisory_unlock($1, u.id) FROM unnest($2::integer[]) AS u (id)"
_TELL = "SELECT pg_notify($1, $2)"
_LEAVE = "DELETE FROM bus_members WHERE id = $1"
_COMMIT = """
UPDATE bus_offsets o SET next_offset = i.next_offset, committed_at = now()
FROM unnest($2::integer[], $3::bigint[], $4::bigint[]) AS i (partition_id, epoch, next_offset)
WHERE o.group_id = $1 AND o.partition_id = i.partition_id AND o.epoch = i.epoch
"""
_FETCH = """
SELECT place, log_offset, key, value, headers, stored_at FROM (
    SELECT found.*, sum(octet_length(value)) OVER (ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS before FROM (
        SELECT want.place, r.* FROM unnest($1::integer[], $2::bigint[]) WITH ORDINALITY AS want (id, next, place)
        CROSS JOIN LATERAL (
            SELECT * FROM bus_records WHERE partition_id = want.id AND log_offset >= want.next
            ORDER BY log_offset LIMIT $3
        ) r LIMIT $3
    ) found
) summed WHERE coalesce(before, 0) < $4
"""
_LAG = """
SELECT o.partition_id, p.next_offset - coalesce(
    (SELECT log_offset FROM bus_records r WHERE r.partition_id = p.id AND r.log_offset >= o.next_offset
     ORDER BY log_offset LIMIT 1), p.next_offset) AS lag
FROM bus_offsets o JOIN bus_partitions p ON p.id = o.partition_id
WHERE o.group_id = $1 AND o.partition_id = ANY ($2::integer[])
"""


@dataclass(slots=True)
class Holding:
    """A partition that is ours. `epoch` is the fencing token of the claim, `next` what to deliver next."""

    partition_id: int
    epoch: int
    next: int
    paused: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """The group as it stands: our fair share, and each partition's row id and end."""

    share: frozenset[TopicPartition]
    ids: Mapping[TopicPartition, int]
    ends: Mapping[TopicPartition, int]


class Membership:
    """What a member asks of the server, over its one connection. Trouble is `BusUnavailable`, and its end."""

    def __init__(self, connection: asyncpg.Connection, group: str, name: str, topics: Collection[str]) -> None:
        self._connection = connection
        self._turn = asyncio.Lock()
        self._group = group
        self._name = name
        self._topics = list(topics)
        self._group_id = 0
        self._member_id = 0
        self._cluster_id: UUID | None = None

    @property
    def alive(self) -> bool:
        return not self._connection.is_closed()

    async def join(self) -> None:
        """Announce the member. The lock comes first, or another would take the new row for a dead member's."""
        async with self._server() as server:
            self._cluster_id = await server.fetchval(_CLUSTER)
            self._group_id = await server.fetchval(_GROUP, self._group)
            self._member_id = await server.fetchval(_MEMBER_ID)
            await server.execute(_MEMBER_LOCK, self._member_id)
            await server.execute(_DELETE_DEAD, self._group_id)
            await server.execute(_ANNOUNCE, self._member_id, self._group_id, self._name, self._topics)
            await server.execute(_TELL, GROUPS_CHANNEL, self._group)

    async def view(self) -> View:
        """Look at the group. `BusUnavailable` too when the bus has been rebuilt: then this membership is void."""
        async with self._server() as server:
            members = await server.fetch(_MEMBERS, self._group_id)
            partitions = await server.fetch(_PARTITIONS, self._topics)
        if not partitions or partitions[0]["cluster_id"] != self._cluster_id:
            raise BusUnavailable("The PostgreSQL bus has been rebuilt; joining again.")
        rows = {TopicPartition(row["topic"], row["number"]): row for row in partitions if row["id"] is not None}
        subscriptions = {name: frozenset(topics) for name, topics in members}
        return View(
            share=frozenset(share_of(self._name, subscriptions, Counter(tp.topic for tp in rows))),
            ids={tp: row["id"] for tp, row in rows.items()},
            ends={tp: row["next_offset"] for tp, row in rows.items()},
        )

    async def take(self, wanted: Mapping[TopicPartition, int]) -> dict[TopicPartition, Holding]:
        """Take those of the wanted partitions (with their row ids) that nobody holds, from where the group is."""
        async with self._all_or_nothing(), self._server() as server:
            locked = [row["id"] for row in await server.fetch(_LOCK, self._group_id, list(wanted.values()))]
            claims = await server.fetch(_CLAIM, self._group_id, locked) if locked else []
        tps = {partition_id: tp for tp, partition_id in wanted.items()}
        return {tps[row["partition_id"]]: Holding(row["partition_id"], row["epoch"], row["next"]) for row in claims}

    async def release(self, holdings: Collection[Holding]) -> None:
        """Let others take these partitions."""
        async with self._all_or_nothing(), self._server() as server:
            await server.fetch(_UNLOCK, self._group_id, [holding.partition_id for holding in holdings])
            await server.execute(_TELL, GROUPS_CHANNEL, self._group)

    async def fetch(self, holdings: Collection[Holding], max_records: int) -> list[asyncpg.Record]:
        """Return the next records; `place` (from 1) says of which holding. Per holding in offset order."""
        ids = [holding.partition_id for holding in holdings]
        positions = [holding.next for holding in holdings]
        async with self._server() as server:
            return await server.fetch(_FETCH, ids, positions, max_records, MAX_FETCH_BYTES)

    async def commit(self, offsets: Collection[tuple[Holding, int]]) -> None:
        """Store offsets if every claim is still the newest, else raise `OwnershipLost`."""
        ids = [holding.partition_id for holding, _ in offsets]
        epochs = [holding.epoch for holding, _ in offsets]
        async with self._server() as server:
            status = await server.execute(_COMMIT, self._group_id, ids, epochs, [offset for _, offset in offsets])
        if status != f"UPDATE {len(offsets)}":
            raise OwnershipLost("Another member has taken over; the records will be redelivered there.")

    async def lag(self, holdings: Collection[Holding]) -> dict[int, int]:
        """Return the number of uncommitted records by partition row id."""
        async with self._server() as server:
            rows = await server.fetch(_LAG, self._group_id, [holding.partition_id for holding in holdings])
        return {row["partition_id"]: row["lag"] for row in rows}

    async def leave(self) -> None:
        """Give everything up and close the connection."""
        try:
            async with self._server() as server:
                await server.execute(_LEAVE, self._member_id)
                await server.execute("SELECT pg_advisory_unlock_all()")
                await server.execute(_TELL, GROUPS_CHANNEL, self._group)
        finally:
            await close(self._connection)

    def drop(self) -> None:
        """Cut the connection: the server drops all locks."""
        self._connection.terminate()

    @asynccontextmanager
    async def _server(self) -> AsyncIterator[asyncpg.Connection]:
        async with self._turn:
            try:
                with trouble_as_unavailable():
                    yield self._connection
            except BusUnavailable:
                self.drop()
                raise

    @asynccontextmanager
    async def _all_or_nothing(self) -> AsyncIterator[None]:
        # Cancelled halfway, our books and the server's locks may differ, and a partition stay locked for nobody.
        try:
            yield
        except asyncio.CancelledError:
            self.drop()
            raise
