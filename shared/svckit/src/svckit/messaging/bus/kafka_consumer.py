"""Reading from Kafka: aiokafka's consumer, with the care it needs.

Its rebalance runs beside `poll`, in a task of its own: nothing read before one may be delivered after it, and nothing
of a new assignment before the listener knows of it (`Rebalancing`).
"""

import asyncio
import time
from collections.abc import Mapping, Sequence, Set
from datetime import UTC, datetime
from typing import Any

from aiokafka import AIOKafkaConsumer
from aiokafka import TopicPartition as KafkaPartition
from aiokafka.coordinator.assignors.range import RangePartitionAssignor

from svckit.core.telemetry import get_logger
from svckit.messaging.bus.backoff import Backoff
from svckit.messaging.bus.kafka_errors import TROUBLE, trouble_as_unavailable, unavailable
from svckit.messaging.bus.kafka_rebalancing import Rebalancing, ours
from svckit.messaging.bus.kafka_settings import (
    CONNECT_TIMEOUT_S,
    HEARTBEATS_PER_SESSION,
    JOIN_TIMEOUT_MS,
    REBALANCE_TIMEOUT_MS,
    STOP_TIMEOUT_S,
    KafkaSettings,
)
from svckit.messaging.bus.limits import MAX_FETCH_BYTES, MAX_RECORD_BYTES
from svckit.messaging.bus.listening import Listening
from svckit.messaging.bus.port import BusUnavailable, OwnershipLost, RebalanceListener, Received, TopicPartition

_log = get_logger(__name__)

Batch = dict[KafkaPartition, list[Any]]

_REQUEST_LIMIT_S = 15.0
_GRACE_S = 0.05
_FETCH_WAIT_MS = 100
"""A resumed or sought partition waits for the running fetch to end; aiokafka's 500 ms would be felt."""

_METADATA_MAX_AGE_MS = 10_000
"""How soon a topic that is created later is noticed."""


class KafkaConsumer:
    """`svckit.messaging.bus.port.Consumer` on Kafka."""

    def __init__(self, settings: KafkaSettings, client_id: str, group: str, member: str | None) -> None:
        self._settings = settings
        self._client_id = client_id
        self._group = group
        self._member = member
        self._topics: list[str] = []
        self._listening = Listening()
        self._client: AIOKafkaConsumer | None = None
        self._rebalancing = Rebalancing(self._listening)
        self._reading: asyncio.Task[tuple[int, Batch]] | None = None
        self._sought: set[KafkaPartition] = set()
        self._backoff = Backoff()
        self._last_poll_at: float | None = None

    @property
    def assigned(self) -> frozenset[TopicPartition]:
        """See the port."""
        return frozenset(self._rebalancing.told)

    @property
    def last_poll_at(self) -> float | None:
        """See the port."""
        return self._last_poll_at

    async def start(self, topics: Sequence[str], listener: RebalanceListener) -> None:
        """See the port."""
        self._topics = sorted(topics)
        self._listening = Listening(listener)

    async def stop(self) -> None:
        """See the port."""
        await self._discard()

    async def poll(self, timeout_s: float, max_records: int) -> dict[TopicPartition, list[Received]]:
        """See the port."""
        deadline = self._last_poll_at = time.monotonic()
        deadline += timeout_s
        try:
            return await self._poll(deadline, max_records)
        except TROUBLE as error:
            self._backoff.failed()
            await self._discard()
            raise unavailable(error) from error
        except BusUnavailable:
            await asyncio.sleep(min(self._backoff.remaining(), _until(deadline)))
            raise
        finally:
            self._last_poll_at = time.monotonic()

    async def _poll(self, deadline: float, max_records: int) -> dict[TopicPartition, list[Received]]:
        """Read until something came: aiokafka also returns when a round of its own ends or a leader has moved."""
        while True:
            batch = await self._next(deadline, max_records)
            if batch or not _until(deadline):
                return batch

    async def _next(self, deadline: float, max_records: int) -> dict[TopicPartition, list[Received]]:
        client = await self._connected()
        if self._reading is None:
            self._reading = asyncio.create_task(self._read(client, _until(deadline), max_records))
        # Not cancelled when it is late: aiokafka waits for a rebalance in there, and loses count of its readers.
        await asyncio.wait({self._reading}, timeout=_until(deadline) + _GRACE_S)
        if not self._reading.done():
            return {}
        round_, batch = self._reading.result()
        if not await self._rebalancing.settled_within(_until(deadline)):
            return {}  # kept for the next call: the listener has yet to hear of these partitions
        self._reading = None
        self._backoff.succeeded()
        if round_ != self._rebalancing.round:
            return {}
        return {ours(tp): [_received(record) for record in records] for tp, records in self._wanted(client, batch)}

    async def _read(self, client: AIOKafkaConsumer, timeout_s: float, max_records: int) -> tuple[int, Batch]:
        batch: Batch = await client.getmany(timeout_ms=int(timeout_s * 1000), max_records=max_records)
        self._sought.clear()
        return self._rebalancing.round, batch

    def _wanted(self, client: AIOKafkaConsumer, batch: Batch) -> list[tuple[KafkaPartition, list[Any]]]:
        """Leave out what was paused or sought since it was read; what was paused is read again later."""
        paused = client.paused()
        for tp in batch.keys() & paused - self._sought:
            client.seek(tp, batch[tp][0].offset)
        return [(tp, records) for tp, records in batch.items() if tp not in paused and tp not in self._sought]

    async def _connected(self) -> AIOKafkaConsumer:
        if self._client is not None:
            return self._client
        if self._backoff.remaining():
            raise BusUnavailable("Kafka could not be reached a moment ago; the next attempt is due soon.")
        client = self._new_client()
        try:
            async with asyncio.timeout(CONNECT_TIMEOUT_S):
                await client.start()
        except BaseException as error:
            self._backoff.failed()
            await _close(client)
            if isinstance(error, TROUBLE):
                raise unavailable(error) from error
            raise
        self._rebalancing = Rebalancing(self._listening)
        # Only now, because `start` with topics would wait for the other members to finish their work.
        client.subscribe(self._topics, listener=self._rebalancing)
        self._client = client
        return client

    def _new_client(self) -> AIOKafkaConsumer:
        return AIOKafkaConsumer(
            **self._settings.connection(self._client_id) | {"request_timeout_ms": JOIN_TIMEOUT_MS},
            group_id=self._group,
            group_instance_id=self._member,
            enable_auto_commit=False,
            auto_offset_reset="earliest",
            partition_assignment_strategy=(RangePartitionAssignor,),
            session_timeout_ms=self._settings.session_s * 1000,
            heartbeat_interval_ms=self._settings.session_s * 1000 // HEARTBEATS_PER_SESSION,
            rebalance_timeout_ms=REBALANCE_TIMEOUT_MS,
            fetch_max_bytes=MAX_FETCH_BYTES,
            max_partition_fetch_bytes=MAX_RECORD_BYTES + 1024 * 1024,
            fetch_max_wait_ms=_FETCH_WAIT_MS,
            metadata_max_age_ms=_METADATA_MAX_AGE_MS,
        )

    async def _discard(self) -> None:
        client, reading = self._client, self._reading
        if client is None:
            return
        await self._rebalancing.give_up()
        self._client = self._reading = None
        if reading is not None:
            reading.cancel()
            await asyncio.wait({reading})
        await _close(client)

    async def commit(self, offsets: Mapping[TopicPartition, int]) -> None:
        """See the port."""
        if not offsets:
            return
        if self._client is None:
            raise OwnershipLost("The connection to the bus was lost, and the partitions with it.")
        theirs = {_theirs(tp): offset for tp, offset in offsets.items()}
        with trouble_as_unavailable():
            async with asyncio.timeout(_REQUEST_LIMIT_S):
                await self._client.commit(theirs)

    def pause(self, partitions: Set[TopicPartition]) -> None:
        """See the port."""
        for tp in partitions & self._rebalancing.told:
            self._of(tp).pause(_theirs(tp))

    def resume(self, partitions: Set[TopicPartition]) -> None:
        """See the port."""
        for tp in partitions & self._rebalancing.told:
            self._of(tp).resume(_theirs(tp))

    def seek(self, partition: TopicPartition, offset: int) -> None:
        """See the port."""
        self._sought.add(_theirs(partition))
        self._of(partition).seek(_theirs(partition), offset)

    async def lag(self) -> dict[TopicPartition, int]:
        """See the port."""
        client, tps = self._client, [_theirs(tp) for tp in self._rebalancing.told]
        if client is None or not tps:
            return {}
        with trouble_as_unavailable():
            async with asyncio.timeout(_REQUEST_LIMIT_S):
                ends = await client.end_offsets(tps)
                starts = await client.beginning_offsets(tps)
                committed = await asyncio.gather(*(client.committed(tp) for tp in tps))
        reached = {tp: max(starts[tp], offset or 0) for tp, offset in zip(tps, committed, strict=True)}
        return {ours(tp): max(0, ends[tp] - reached[tp]) for tp in tps}

    def _of(self, tp: TopicPartition) -> AIOKafkaConsumer:
        if self._client is None or tp not in self._rebalancing.told:
            raise OwnershipLost(f"{tp.topic} partition {tp.partition} is not assigned to this member.")
        return self._client


async def _close(client: AIOKafkaConsumer) -> None:
    try:
        async with asyncio.timeout(STOP_TIMEOUT_S):
            await client.stop()
    except TROUBLE as error:
        _log.warning("bus_consumer_stop_failed", error=repr(error))


def _until(deadline: float) -> float:
    return max(0.0, deadline - time.monotonic())


def _theirs(tp: TopicPartition) -> KafkaPartition:
    return KafkaPartition(tp.topic, tp.partition)


def _received(record: Any) -> Received:
    return Received(
        topic=record.topic,
        key=record.key or b"",
        value=record.value or b"",
        headers=tuple((name, value or b"") for name, value in record.headers),
        partition=record.partition,
        offset=record.offset,
        timestamp=datetime.fromtimestamp(record.timestamp / 1000, UTC),
    )
