"""A database with nothing but the platform's tables, for the suites of svckit itself."""

from collections.abc import AsyncIterator

import asyncpg
import pytest

from svckit.audit import open_database
from svckit.core.settings import ServiceSettings
from svckit.db import Database
from svckit.db.migrations import PLATFORM
from svckit.testing.databases import fresh_database


@pytest.fixture
async def platform_url(postgres_server: str) -> AsyncIterator[str]:
    """The URL of a fresh database with the platform tables and a table `facts` for handlers to write to."""
    async with fresh_database(PLATFORM) as url:
        connection = await asyncpg.connect(url)
        await connection.execute("CREATE TABLE facts (id bigint GENERATED ALWAYS AS IDENTITY, text text)")
        await connection.close()
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
