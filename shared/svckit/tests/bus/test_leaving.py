"""A member that leaves, or loses a partition, with an event in its hands: whoever comes after it applies that event."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from uuid import uuid4

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.topics import Topic
from svckit.core.clock import SystemClock
from svckit.core.settings import ServiceSettings
from svckit.db import Database
from svckit.messaging import Retryable, Subscriptions, on_records
from svckit.messaging.bus.port import Received, Record
from svckit.messaging.consumer import ConsumerRunner
from svckit.testing.received import received
from svckit.testing.world import running

from .members import PARTITIONS, PATIENCE_S, World


class Service:
    """Members of one group that write down what they apply; those that are ``busy`` ask for time."""

    def __init__(self, world: World, database: Database, settings: ServiceSettings) -> None:
        self._world = world
        self._database = database
        self._settings = settings
        self._group = f"leaving-{uuid4().hex}"
        self.busy = True
        self.tried: set[int] = set()
        """Partitions whose event was tried and put off."""

    def member(self, *, busy: bool) -> ConsumerRunner:
        """A member; ``busy``: it puts off whatever comes while the service is."""

        async def handle(session: AsyncSession, records: Sequence[Received], now: datetime) -> None:
            if busy and self.busy:
                self.tried |= {record.partition for record in records}
                raise Retryable("not now")
            for record in records:
                await session.execute(text("INSERT INTO facts (text) VALUES (:t)"), {"t": record.key.decode()})

        subscriptions = Subscriptions(self._group, on_records(Topic(self._world.topic, PARTITIONS), handle))
        return ConsumerRunner(self._database, self._world.bus, subscriptions, SystemClock(), self._settings)

    async def send(self, *keys: str) -> None:
        """One event each."""
        await self._world.send(*(Record(self._world.topic, key.encode(), b"", received(key).headers) for key in keys))

    async def applied(self, count: int) -> list[str]:
        """Wait until so many events took effect."""
        async with asyncio.timeout(PATIENCE_S):
            while len(facts := await self._facts()) < count:
                await asyncio.sleep(0.02)
        return facts

    async def has_tried(self, partitions: int) -> None:
        """Wait until events of so many partitions were put off."""
        async with asyncio.timeout(PATIENCE_S):
            while len(self.tried) < partitions:
                await asyncio.sleep(0.02)

    async def _facts(self) -> list[str]:
        async with self._database.read() as session:
            return sorted((await session.execute(text("SELECT text FROM facts"))).scalars())


@pytest.fixture
def service(world: World, database: Database, settings: ServiceSettings) -> Service:
    """A service on the bus of the test."""
    return Service(world, database, settings)


@pytest.mark.clause("R-X.5", part="faults")
async def test_an_event_that_was_put_off_when_its_process_was_stopped_is_applied_after_the_restart(
    service: Service,
) -> None:
    await service.send("one")
    async with running(service.member(busy=True).run):
        await service.has_tried(1)
    async with running(service.member(busy=False).run):
        assert await service.applied(1) == ["one"]


class TestSharing:
    """Groups of several members."""

    two_members = True

    @pytest.mark.clause("R-X.5", part="faults")
    async def test_events_that_were_put_off_when_their_partition_was_revoked_are_applied_by_its_next_owner(
        self, service: Service
    ) -> None:
        keys = [str(number) for number in range(20)]  # enough that every partition has one
        await service.send(*keys)
        async with running(service.member(busy=True).run):
            await service.has_tried(PARTITIONS)
            async with running(service.member(busy=False).run):
                await service.applied(1)
                service.busy = False
                assert await service.applied(len(keys)) == sorted(keys)
