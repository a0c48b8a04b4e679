"""The first account of an empty roster is made whenever the database comes, before the service or after it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

import asyncpg
import pytest
from sqlalchemy.engine import make_url

from roster_svc.app import service
from roster_svc.staff import repository
from svckit.testing.databases import fresh_database, server_url
from svckit.testing.harness import Harness, running
from svckit.testing.logs import LogRecord, recorded_logs

pytestmark = pytest.mark.usefixtures("postgres_server")


@asynccontextmanager
async def away(url: str) -> AsyncIterator[None]:
    """While the block runs there is no database at ``url``."""
    name = str(make_url(url).database)
    await rename(name, f"{name}_away")
    try:
        yield
    finally:
        await rename(f"{name}_away", name)


async def rename(old: str, new: str) -> None:
    connection = await asyncpg.connect(server_url())
    try:
        await connection.execute(f'ALTER DATABASE "{old}" RENAME TO "{new}"')
    finally:
        await connection.close()


async def until_it_waits(logs: LogRecord) -> None:
    async with asyncio.timeout(20):
        while not any(line["event"] == "first_account.waits" for line in logs.lines):
            await asyncio.sleep(0.02)


async def until_somebody_is_registered(svc: Harness) -> None:
    async with asyncio.timeout(20):
        while True:
            async with svc.transaction() as session:
                if not await repository.is_empty(session):
                    return
            await asyncio.sleep(0.02)


async def test_a_roster_that_starts_before_its_database_waits_for_it_and_makes_the_account() -> None:
    async with fresh_database(service.migrations) as url, AsyncExitStack() as stack:
        logs = stack.enter_context(recorded_logs())
        async with away(url):
            svc = await stack.enter_async_context(running(service, url, logs, admin_password="first-of-all-accounts"))
            await until_it_waits(logs)
            assert "first_account" in svc.runtime.ready_checks
        await until_somebody_is_registered(svc)
        assert svc.runtime.failure is None
