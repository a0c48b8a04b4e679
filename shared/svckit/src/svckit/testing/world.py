"""A service's event side in a test: publish, relay, consume, and look at the bus."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from uuid import UUID

from sqlalchemy import text

from contracts import topics
from contracts.sites import SiteRegistered
from svckit.core.clock import SystemClock
from svckit.core.ids import uuid7
from svckit.core.settings import ServiceSettings
from svckit.db import Database
from svckit.messaging import Subscriptions, publish
from svckit.messaging.bus.port import Bus, Received, TopicPartition
from svckit.messaging.consumer import ConsumerRunner
from svckit.messaging.relay import Relay


class World:
    """Publishes and listens like services do."""

    def __init__(self, database: Database, bus: Bus, settings: ServiceSettings) -> None:
        self.database = database
        self.bus = bus
        self.settings = settings

    async def register(self, name: str, *, site_id: UUID | None = None, version: int = 1) -> UUID:
        """Commit the fact that a site exists."""
        site_id = site_id or uuid7()
        async with self.database.transaction() as session:
            await publish(session, site(name, site_id, version))
        return site_id

    @asynccontextmanager
    async def relaying(self) -> AsyncIterator[None]:
        """Run a relay."""
        async with running(Relay(self.database, self.bus, self.settings).run):
            yield

    @asynccontextmanager
    async def consuming(self, subscriptions: Subscriptions) -> AsyncIterator[ConsumerRunner]:
        """Run a consumer."""
        runner = ConsumerRunner(self.database, self.bus, subscriptions, SystemClock(), self.settings)
        async with running(runner.run):
            yield runner

    async def facts(self) -> list[str]:
        """What handlers wrote, oldest first."""
        async with self.database.read() as session:
            return list((await session.execute(text("SELECT text FROM facts ORDER BY id"))).scalars())

    async def expect_facts(self, *expected: str) -> None:
        """Wait until handlers have written exactly these."""
        async with asyncio.timeout(20):
            while sorted(await self.facts()) != sorted(expected):
                await asyncio.sleep(0.02)

    async def on_the_bus(self, count: int, topic: topics.Topic = topics.SITE) -> list[Received]:
        """The first ``count`` records of a topic, read by a group of its own."""
        consumer = self.bus.consumer(f"reader-{uuid7()}")
        await consumer.start([topic.name], Deaf())
        found: list[Received] = []
        async with asyncio.timeout(20):
            while len(found) < count:
                for records in (await consumer.poll(0.2, 1000)).values():
                    found.extend(records)
        await consumer.stop()
        return found


class Deaf:
    """A rebalance listener with nothing to do."""

    async def on_assigned(self, partitions: set[TopicPartition]) -> None:
        """Nothing."""

    async def on_revoked(self, partitions: set[TopicPartition]) -> None:
        """Nothing."""


@asynccontextmanager
async def running(run: Callable[[asyncio.Event], Awaitable[None]]) -> AsyncIterator[None]:
    """Run a service's loop around the block; its failure is the block's."""
    stopping = asyncio.Event()
    task = asyncio.ensure_future(run(stopping))
    try:
        yield
    finally:
        stopping.set()
        async with asyncio.timeout(20):
            await task


def site(name: str, site_id: UUID, version: int = 1) -> SiteRegistered:
    """A fact to publish."""
    return SiteRegistered(
        site_id=site_id, version=version, code="s", name=name, kind="data_centre", timezone="Asia/Shanghai"
    )
