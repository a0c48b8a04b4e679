"""Three brokers, of which one dies at a time: nothing is lost, nothing is done twice, the order of a key holds."""

import asyncio
import sys
import tempfile
from collections.abc import AsyncIterator
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

sys.path.insert(0, str(Path(__file__).parent))

from brokers import NODES, Brokers, cluster

from contracts import Message, topics
from contracts.sites import SiteRegistered
from svckit.audit import open_database
from svckit.core.ids import uuid7
from svckit.core.settings import ServiceSettings
from svckit.db.migrations import PLATFORM
from svckit.messaging import Subscriptions, on
from svckit.messaging.bus.connect import connect
from svckit.testing.databases import fresh_database
from svckit.testing.world import World

pytestmark = pytest.mark.timeout(500)
EVENTS = 120
EVERY_S = 0.05
PARTITIONS = 6
ALL_WITHIN_S = 150.0


async def note(session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
    """Write the site's name down, once per delivery that the inbox let through."""
    await session.execute(text("INSERT INTO facts (text) VALUES (:name)"), {"name": message.event.name})


LISTENING = Subscriptions("listener", on(SiteRegistered, note))


@pytest.fixture
async def brokers() -> AsyncIterator[Brokers]:
    with (
        tempfile.TemporaryDirectory(prefix="farwatch-kafka-3-", ignore_cleanup_errors=True) as name,
        cluster(Path(name)) as three,
    ):
        await three.start()
        yield three


@pytest.fixture
async def world(brokers: Brokers, postgres_server: str) -> AsyncIterator[World]:
    async with fresh_database(PLATFORM) as url:
        settings = ServiceSettings(database_url=url, relay_poll_s=0.05)
        database = open_database(settings, "sample-svc")
        async with database.transaction() as session:
            await session.execute(text("CREATE TABLE facts (id bigint GENERATED ALWAYS AS IDENTITY, text text)"))
        bus = connect(f"kafka://{brokers.servers}", client_id="three")
        await bus.start()
        await bus.ensure_topics(topics.ALL, partitions=PARTITIONS)
        yield World(database, bus, settings)
        await bus.stop()
        await database.dispose()


@pytest.mark.clause("R-X.5", part="order")
async def test_each_broker_dies_once_under_load_and_every_event_takes_effect_once_in_order(
    brokers: Brokers, world: World
) -> None:
    site = uuid7()
    expected: list[str] = []

    async def load(count: int) -> None:
        for _ in range(count):
            expected.append(f"{len(expected):04}")
            await world.register(expected[-1], site_id=site, version=len(expected))
            await asyncio.sleep(EVERY_S)

    async with world.relaying(), world.consuming(LISTENING):
        for node in NODES:
            loading = asyncio.create_task(load(EVENTS))
            await asyncio.sleep(EVENTS * EVERY_S / 3)
            brokers.kill(node)
            await loading
            await all_of(world, len(expected))
            brokers.begin(node)
            await brokers.ready(node)
    assert await world.facts() == expected


async def all_of(world: World, count: int) -> None:
    """Wait until as many effects are there as there were causes."""
    async with asyncio.timeout(ALL_WITHIN_S):
        while len(await world.facts()) < count:
            await asyncio.sleep(0.2)
