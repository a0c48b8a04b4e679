"""The bus port: what a transport promises, and all that the code above may know of it.

Two transports keep these promises, PostgreSQL and Apache Kafka, held to one conformance suite (ADR 0003). Delivery is
at least once; order is kept within a key, because a key always lies in one partition. The bus may lose everything: the
truth is in each service's database, and `Bus.cluster_id` tells when a bus is another one than before.
"""

from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from contracts.topics import Topic
from svckit.messaging.bus.partitioner import partition_of

__all__ = [
    "Bus",
    "BusUnavailable",
    "Consumer",
    "OwnershipLost",
    "Producer",
    "RebalanceListener",
    "Received",
    "Record",
    "RecordRejected",
    "TopicPartition",
    "partition_of",
]


class BusUnavailable(Exception):
    """The transport is in trouble (or the topic is not provisioned yet): the same call may succeed later."""


class RecordRejected(Exception):
    """This record can never be sent as it is (too large): set it aside, do not repeat it."""


class OwnershipLost(Exception):
    """The partition belongs to another member by now, or to nobody: drop the work, its records will be redelivered."""


@dataclass(frozen=True, slots=True, order=True)
class TopicPartition:
    """One ordered log of a topic. Partitions count from 0."""

    topic: str
    partition: int


@dataclass(frozen=True, slots=True)
class Record:
    """A record to send. The key chooses the partition; headers keep their order and may repeat a name."""

    topic: str
    key: bytes
    value: bytes
    headers: tuple[tuple[str, bytes], ...] = ()


@dataclass(frozen=True, slots=True)
class Received:
    """A record as it was read. Offsets count from 0 and grow by one; `timestamp` (UTC) is when the bus took it."""

    topic: str
    key: bytes
    value: bytes
    headers: tuple[tuple[str, bytes], ...]
    partition: int
    offset: int
    timestamp: datetime

    @property
    def tp(self) -> TopicPartition:
        return TopicPartition(self.topic, self.partition)


class Producer(Protocol):
    """Sends records. Safe to share between tasks; calls are carried out one after the other."""

    async def start(self) -> None:
        """Get ready without touching the network: connecting happens on first use, and again after a loss."""

    async def stop(self) -> None:
        """Finish the running send, then let go. Bounded (10 s), never raises for transport trouble."""

    async def send(self, records: Sequence[Record]) -> list[Exception | None]:
        """Store the records, pipelined, and return one result per record in their order.

        `None`: stored and readable; durable when the next `flush` returns. `RecordRejected`: never sendable.
        `BusUnavailable`: try again; the record may have been stored all the same. Within a key order is kept: once a
        record of a key fails, the later ones of that key in this call fail too (`BusUnavailable`). Does not raise for
        transport trouble. Blocks at most about 30 s.
        """

    async def flush(self) -> None:
        """Return when all that was sent so far is durable: no crash of the bus's server can take it back.

        Raises `BusUnavailable` when that will not be known any more: what was sent since the last `flush` must be sent
        again, or it may be lost.
        """


class RebalanceListener(Protocol):
    """Is told which partitions come and go. May be called from inside `poll` and `stop`, or beside them."""

    async def on_assigned(self, partitions: set[TopicPartition]) -> None:
        """These partitions are ours from now on; awaited before their first record is delivered. Must not raise."""

    async def on_revoked(self, partitions: set[TopicPartition]) -> None:
        """Finish or drop the work on these partitions; must not raise, and must not wait for a `poll` to return.

        Awaited, for at most 45 s, before the partitions may go to another member. `commit` still works inside, except
        when the connection is lost: then it raises `OwnershipLost`, and the records are redelivered.
        """


class Consumer(Protocol):
    """A member of a consumer group. `poll` belongs to one task; all else may be called from any task of the loop."""

    @property
    def assigned(self) -> frozenset[TopicPartition]:
        """The partitions that are ours at this moment."""

    @property
    def last_poll_at(self) -> float | None:
        """When `poll` was last entered or left, in `time.monotonic()` seconds; `None` before the first call."""

    async def start(self, topics: Sequence[str], listener: RebalanceListener) -> None:
        """Subscribe without touching the network: the group is joined by the first `poll`."""

    async def stop(self) -> None:
        """Revoke what is assigned (the listener is awaited, its commits work), then leave the group.

        To be called when no `poll` is running. The others get the partitions at once; on Kafka a named `member` keeps
        them for the session timeout. Bounded (60 s), never raises for transport trouble.
        """

    async def poll(self, timeout_s: float, max_records: int) -> dict[TopicPartition, list[Received]]:
        """Return the next records, at most `max_records` and about 4 MB, waiting up to `timeout_s` for the first.

        Per partition without gap, in offset order, beginning with the committed offset (a new group, and an offset that
        no longer exists: the earliest record). Call it all the time, paused or not: membership and rebalancing live on
        it, so a call may also last as long as the listener. Raises `BusUnavailable`, after at most `timeout_s` or one
        connection attempt (10 s), when the bus cannot be reached; partitions that were lost by that have been revoked.
        The next call tries again by itself, with backoff.
        """

    async def commit(self, offsets: Mapping[TopicPartition, int]) -> None:
        """Store the offset to read next (last done + 1) of each partition. The only thing that commits.

        It survives this process; a crash of the bus's server may lose the last moment's, and repeat deliveries.
        Raises `OwnershipLost` when one of the partitions is not ours any more (none of the call is promised then), and
        `BusUnavailable` when the outcome is unknown; a later commit settles it.
        """

    def pause(self, partitions: Set[TopicPartition]) -> None:
        """Deliver nothing from these partitions until `resume` or their reassignment. Others are ignored."""

    def resume(self, partitions: Set[TopicPartition]) -> None:
        """Deliver again, from where the partition was paused. Partitions that are not ours are ignored."""

    def seek(self, partition: TopicPartition, offset: int) -> None:
        """Deliver from this offset on; nothing is committed by that. Raises `OwnershipLost` when it is not ours."""

    async def lag(self) -> dict[TopicPartition, int]:
        """Return, per assigned partition, how many records are stored that this member has not committed.

        Raises `BusUnavailable`.
        """


class Bus(Protocol):
    """One bus, made by `svckit.messaging.bus.connect.connect`."""

    @property
    def name(self) -> str:
        """The kind of transport, for logs and metrics: "postgresql" or "kafka"."""

    async def start(self) -> None:
        """Get ready without touching the network."""

    async def stop(self) -> None:
        """Let go of the bus's own connections. Producers and consumers are stopped by those who made them, before."""

    def producer(self) -> Producer:
        """Make a producer; start it before use."""

    def consumer(self, group: str, member: str | None = None) -> Consumer:
        """Make a member of a group. `member`: a stable name (a pod's) that gets the same partitions after a restart."""

    async def ensure_topics(self, topics: Sequence[Topic], partitions: int | None = None) -> None:
        """Create the topics that are missing, with `partitions` instead of their own count if given. Idempotent.

        An existing topic is never repartitioned: that would remap its keys. Raises `BusUnavailable`.
        """

    async def cluster_id(self) -> str:
        """Return the identity of the bus as it is now; a lost and rebuilt bus has another. Raises `BusUnavailable`."""

    async def expire(self, now: datetime) -> int:
        """Drop the records that are older than their topic's retention, and return how many. To be called hourly.

        A transport whose server does that by itself returns 0. Raises `BusUnavailable`.
        """

    async def ping(self) -> None:
        """Return when the bus answers; raise `BusUnavailable` otherwise (5 s)."""
