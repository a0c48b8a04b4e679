"""Sending to Kafka: explicit batches, one in flight per partition.

aiokafka would batch by itself, but then a later batch of a partition could succeed after an earlier one failed, and
a key would come out of order. So a partition's next batch is sent when the one before is acknowledged.
"""

import asyncio
import inspect
from collections.abc import Iterator, Sequence
from contextlib import suppress

from aiokafka import AIOKafkaProducer
from aiokafka.errors import KafkaError
from aiokafka.producer.message_accumulator import MessageAccumulator
from aiokafka.producer.sender import Sender

from svckit.core.dependency_checks import DependencyCheck
from svckit.messaging.bus.backoff import Backoff
from svckit.messaging.bus.kafka_errors import TOO_LARGE, TROUBLE, unavailable
from svckit.messaging.bus.kafka_settings import CONNECT_TIMEOUT_S, STOP_TIMEOUT_S, KafkaSettings
from svckit.messaging.bus.limits import MAX_RECORD_BYTES, refusals, size_of
from svckit.messaging.bus.partitioner import partition_of
from svckit.messaging.bus.port import BusUnavailable, Record, RecordRejected, TopicPartition

_BATCH_BYTES = 900_000
"""Fits every broker's default limit (1 MB). A larger record goes alone, which its topic must allow."""

_BUFFER_BYTES = MAX_RECORD_BYTES + 1024 * 1024


class KafkaProducer:
    """`svckit.messaging.bus.port.Producer` on Kafka."""

    def __init__(self, settings: KafkaSettings, client_id: str) -> None:
        self._settings = settings
        self._client_id = client_id
        self._client: AIOKafkaProducer | None = None
        self._backoff = Backoff()
        self._turn = asyncio.Lock()

    async def start(self) -> None:
        """See the port."""

    async def stop(self) -> None:
        """See the port."""
        async with self._turn:
            await self._abandon()

    async def send(self, records: Sequence[Record]) -> list[Exception | None]:
        """See the port."""
        async with self._turn:
            sending = Sending(records)
            try:
                async with asyncio.timeout(self._settings.send_timeout_s):
                    await sending.through(await self._connected())
            except (BusUnavailable, *TROUBLE) as error:
                sending.fail(sending.unsent, error)
            if sending.broken:
                # An idempotent producer repeats a batch for ever, and counts on after a failed one: begin anew.
                await self._abandon()
            return sending.results

    async def flush(self) -> None:
        """See the port. Nothing is left to wait for: `send` has waited for all replicas in sync."""

    async def _connected(self) -> AIOKafkaProducer:
        if self._client is not None:
            return self._client
        if self._backoff.remaining():
            raise BusUnavailable("Kafka could not be reached a moment ago; the next attempt is due soon.")
        client = AIOKafkaProducer(
            **self._settings.connection(self._client_id),
            enable_idempotence=True,
            acks="all",
            compression_type=self._settings.compression,
            max_batch_size=_BUFFER_BYTES,
            max_request_size=_BUFFER_BYTES,
        )
        try:
            async with asyncio.timeout(CONNECT_TIMEOUT_S):
                await client.start()
        except BaseException:
            self._backoff.failed()
            await abandon(client)
            raise
        self._backoff.succeeded()
        self._client = client
        return client

    async def _abandon(self) -> None:
        client, self._client = self._client, None
        if client is not None:
            await abandon(client)


async def abandon(client: AIOKafkaProducer) -> None:
    """Stop a producer without waiting for its brokers, which may be gone for ever.

    Its sender goes first: it must not deliver, later and behind our back, what has been reported as failed.
    aiokafka has no public way to say so.
    """
    with suppress(*TROUBLE):
        async with asyncio.timeout(STOP_TIMEOUT_S):
            await client._sender.close()  # noqa: SLF001
    client._message_accumulator.fail_all(KafkaError("The producer was given up."))  # noqa: SLF001
    with suppress(*TROUBLE):
        async with asyncio.timeout(STOP_TIMEOUT_S):
            await client.stop()


def _holds() -> bool:
    return (
        {"_sender", "_message_accumulator"} <= set(AIOKafkaProducer.__init__.__code__.co_names)
        and inspect.iscoroutinefunction(Sender.close)
        and list(inspect.signature(MessageAccumulator.fail_all).parameters) == ["self", "exception"]
    )


CHECK = DependencyCheck("aiokafka", ">=0.14,<0.15", "how a producer is given up without waiting for brokers", _holds)


class Sending:
    """One call of `send`: what has become of each record so far."""

    def __init__(self, records: Sequence[Record]) -> None:
        self._records = records
        self.results = refusals(records)
        self.unsent = [index for index, refusal in enumerate(self.results) if refusal is None]
        self.broken = False
        for index in self.unsent:
            self.results[index] = BusUnavailable("Kafka has not acknowledged the record in time.")

    async def through(self, client: AIOKafkaProducer) -> None:
        """Send all partitions side by side."""
        topics = {self._records[index].topic for index in self.unsent}
        counts = {topic: len(await client.partitions_for(topic)) for topic in topics}
        logs: dict[TopicPartition, list[int]] = {}
        for index in self.unsent:
            record = self._records[index]
            tp = TopicPartition(record.topic, partition_of(record.key, counts[record.topic]))
            logs.setdefault(tp, []).append(index)
        await asyncio.gather(*(self._log(client, tp, indexes) for tp, indexes in logs.items()))

    def fail(self, indexes: Sequence[int], error: Exception) -> None:
        """Note trouble for those of the records that are neither acknowledged nor refused."""
        self.broken = True
        reason = error if isinstance(error, BusUnavailable) else unavailable(error)
        for index in indexes:
            if isinstance(self.results[index], BusUnavailable):
                self.results[index] = reason

    async def _log(self, client: AIOKafkaProducer, tp: TopicPartition, indexes: Sequence[int]) -> None:
        refused: set[bytes] = set()
        for batch in _batches(self._records, indexes):
            try:
                await self._deliver(client, tp, batch, refused)
            except TROUBLE as error:
                self.fail(indexes, error)
                return

    async def _deliver(
        self, client: AIOKafkaProducer, tp: TopicPartition, batch: Sequence[int], refused: set[bytes]
    ) -> None:
        """Send a batch; when it is too large for the broker, send its records one by one to find out which."""
        sendable = [index for index in batch if self._records[index].key not in refused]
        if not sendable:
            return
        try:
            await _send_batch(client, tp, [self._records[index] for index in sendable])
        except TOO_LARGE as error:
            if len(sendable) == 1:
                self.results[sendable[0]] = RecordRejected(f"The broker does not take so large a record: {error!r}")
                refused.add(self._records[sendable[0]].key)
                return
            for index in sendable:
                await self._deliver(client, tp, [index], refused)
        else:
            for index in sendable:
                self.results[index] = None


async def _send_batch(client: AIOKafkaProducer, tp: TopicPartition, records: Sequence[Record]) -> None:
    batch = client.create_batch()
    for record in records:
        if batch.append(timestamp=None, key=record.key, value=record.value, headers=list(record.headers)) is None:
            raise RuntimeError(f"A batch of {len(records)} records does not fit its buffer.")
    batch.close()
    await (await client.send_batch(batch, tp.topic, partition=tp.partition))


def _batches(records: Sequence[Record], indexes: Sequence[int]) -> Iterator[list[int]]:
    batch: list[int] = []
    total = 0
    for index in indexes:
        size = size_of(records[index])
        if batch and total + size > _BATCH_BYTES:
            yield batch
            batch, total = [], 0
        batch.append(index)
        total += size
    yield batch
