"""A bus, and a small world of services that publish and listen on it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from contracts import topics
from svckit.core.settings import ServiceSettings
from svckit.db import Database
from svckit.messaging.bus.connect import connect
from svckit.messaging.bus.port import Bus
from svckit.testing.databases import Template
from svckit.testing.harness import database_for
from svckit.testing.world import World


async def _make_bus(url: str) -> None:
    bus = connect(url, client_id="provision")
    await bus.start()
    await bus.ensure_topics(topics.ALL, partitions=2)
    await bus.stop()


@pytest.fixture
async def bus_url(request: pytest.FixtureRequest, postgres_server: str) -> AsyncIterator[str]:
    """The URL of a bus with every topic, two partitions each."""
    async with database_for(request, Template("bus_with_topics", _make_bus, (Path(__file__),))) as url:
        yield url


@pytest.fixture
async def bus(bus_url: str) -> AsyncIterator[Bus]:
    """A connection to it."""
    bus = connect(bus_url, client_id="test")
    await bus.start()
    yield bus
    await bus.stop()


@pytest.fixture
async def world(database: Database, bus: Bus, settings: ServiceSettings) -> World:
    """One service's database and the bus."""
    return World(database, bus, settings)
