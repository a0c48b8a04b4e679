"""A database with nothing but the platform's tables, for the suites of svckit itself."""

from collections.abc import AsyncIterator
from pathlib import Path

import asyncpg
import pytest

from svckit.audit import open_database
from svckit.core.settings import ServiceSettings
from svckit.db import Database
from svckit.db.migrations import PLATFORM, upgrade
from svckit.messaging.bus.connect import connect
from svckit.testing.databases import APPLICATION, Template, migrator_url
from svckit.testing.harness import database_for


async def _make_platform(url: str) -> None:
    await upgrade(migrator_url(url), PLATFORM, application=APPLICATION)
    connection = await asyncpg.connect(url)
    await connection.execute("CREATE TABLE facts (id bigint GENERATED ALWAYS AS IDENTITY, text text)")
    await connection.close()


async def _make_bus(url: str) -> None:
    bus = connect(url, client_id="provision")
    await bus.start()
    await bus.ensure_topics([])
    await bus.stop()


PLATFORM_AND_FACTS = Template("platform", _make_platform, (Path(__file__),))
BUS = Template("bus", _make_bus, (Path(__file__),))


@pytest.fixture
async def platform_url(request: pytest.FixtureRequest, postgres_server: str) -> AsyncIterator[str]:
    """The URL of a database with the platform tables and a table `facts` for handlers to write to."""
    async with database_for(request, PLATFORM_AND_FACTS) as url:
        yield url


@pytest.fixture
async def empty_bus_url(request: pytest.FixtureRequest, postgres_server: str) -> AsyncIterator[str]:
    """The URL of a PostgreSQL bus of the test's own, without topics."""
    async with database_for(request, BUS) as url:
        yield url


@pytest.fixture
async def settings(platform_url: str) -> ServiceSettings:
    """Settings of a service on that database, quick to poll."""
    return ServiceSettings(database_url=platform_url, relay_poll_s=0.05, timer_poll_s=0.05, consumer_attempts=3)


@pytest.fixture
async def database(settings: ServiceSettings) -> AsyncIterator[Database]:
    """The service's database."""
    database = open_database(settings, "sample-svc")
    yield database
    await database.dispose()
