"""What the tests hold of a bus: a fresh topic, and group members that keep a diary."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from uuid import uuid4

from contracts.topics import Topic
from svckit.messaging.bus.port import Bus, BusUnavailable, Consumer, Producer, Received, Record, TopicPartition

PARTITIONS = 4
"""What the mock cluster gives every topic."""

PATIENCE_S = 20.0


class Member:
    """A consumer and its listener. The diary holds what the listener was told, in order."""

    def __init__(self, consumer: Consumer) -> None:
        self.consumer = consumer
        self.diary: list[tuple[str, frozenset[TopicPartition]]] = []
        self.before_assigned: Callable[[set[TopicPartition]], Awaitable[None]] | None = None
        self.before_revoked: Callable[[set[TopicPartition]], Awaitable[None]] | None = None

    async def on_assigned(self, partitions: set[TopicPartition]) -> None:
        if self.before_assigned is not None:
            await self.before_assigned(partitions)
        self.diary.append(("assigned", frozenset(partitions)))

    async def on_revoked(self, partitions: set[TopicPartition]) -> None:
        if self.before_revoked is not None:
            await self.before_revoked(partitions)
        self.diary.append(("revoked", frozenset(partitions)))

    @property
    def assigned(self) -> frozenset[TopicPartition]:
        return self.consumer.assigned

    async def read(self, count: int) -> list[Received]:
        """Poll until `count` records have come, and give them in the order they came."""
        received: list[Received] = []
        async with asyncio.timeout(PATIENCE_S):
            while len(received) < count:
                received += await self.poll()
        assert len(received) == count
        return received

    async def poll(self, timeout_s: float = 0.2, max_records: int = 500) -> list[Received]:
        batch = await self.consumer.poll(timeout_s, max_records)
        return [record for records in batch.values() for record in records]

    async def joined(self, partitions: int = PARTITIONS) -> "Member":
        """Poll until this member has that many partitions; nothing may be read meanwhile."""
        async with asyncio.timeout(PATIENCE_S):
            while len(self.assigned) != partitions:
                assert await self.poll(0.05) == []
        return self

    async def polling(self, seen: list[Received]) -> None:
        """Poll for ever, as a service does; trouble is tried again."""
        while True:
            try:
                seen += await self.poll(0.1)
            except BusUnavailable:
                continue


class World:
    """One bus, one topic of its own, a producer and any number of members."""

    def __init__(self, bus: Bus, topic: Topic, producer: Producer, stack: AsyncExitStack) -> None:
        self.bus = bus
        self.topic = topic.name
        self.producer = producer
        self._stack = stack

    def record(self, key: str, value: str) -> Record:
        return Record(self.topic, key.encode(), value.encode())

    async def send(self, *records: Record) -> None:
        """Send, and expect every record to be taken."""
        assert await self.producer.send(records) == [None] * len(records)

    async def send_values(self, key: str, values: range) -> None:
        await self.send(*(self.record(key, str(value)) for value in values))

    async def member(self, group: str | None = None, name: str | None = None) -> Member:
        """A started member; of a group of its own unless one is named. Names are this world's own."""
        member = Member(self.bus.consumer(f"{group or uuid4().hex}.{self.topic}", name))
        await member.consumer.start([self.topic], member)
        self._stack.push_async_callback(member.consumer.stop)
        return member


@asynccontextmanager
async def world_on(bus: Bus) -> AsyncIterator[World]:
    """A world with a fresh topic; members and producer are stopped at the end."""
    async with AsyncExitStack() as stack:
        topic = Topic(f"test.{uuid4().hex}", PARTITIONS)
        await bus.ensure_topics([topic])
        producer = bus.producer()
        await producer.start()
        stack.push_async_callback(producer.stop)
        yield World(bus, topic, producer, stack)


def values(records: list[Received]) -> list[int]:
    """The values of records that carry numbers."""
    return [int(record.value) for record in records]
