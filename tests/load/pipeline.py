"""Events per second through one relay and through one consumer: the machinery alone, on the run's PostgreSQL."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from raw import bus
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.sites import SiteRegistered
from svckit.audit import open_database
from svckit.core.clock import SystemClock
from svckit.core.ids import uuid7
from svckit.core.settings import ServiceSettings
from svckit.db import Database
from svckit.db.migrations import PLATFORM
from svckit.messaging import Subscriptions, handling, on_batch, publish
from svckit.messaging.consumer import ConsumerRunner
from svckit.messaging.relay import Relay
from svckit.testing.databases import fresh_database
from svckit.testing.world import running, site

EVENTS = 5_000
_AT_A_TIME = 250


async def measure() -> dict[str, Any]:
    """Publish, relay and consume so many events, one step after the other."""
    async with _database() as (database, settings), bus() as one:
        await _publish(database)
        relay = Relay(database, one, settings)
        relayed = await _timed(relay, database, "SELECT count(*) FROM outbox WHERE published_at IS NOT NULL")
        listening = Subscriptions("bench", on_batch(SiteRegistered, _take))
        consumer = ConsumerRunner(database, one, listening, SystemClock(), settings)
        consumed = await _timed(consumer, database, "SELECT count(*) FROM inbox")
    return {"experiment": "pipeline", "relayed_per_s": relayed, "consumed_per_s": consumed}


async def _publish(database: Database) -> None:
    for _ in range(EVENTS // _AT_A_TIME):
        async with database.transaction() as session:
            for _ in range(_AT_A_TIME):
                await publish(session, site("bench", uuid7()))


async def _take(session: AsyncSession, messages: Sequence[Message[SiteRegistered]], now: datetime) -> None:
    for message in messages:
        with handling(message):
            pass


async def _timed(runner: Relay | ConsumerRunner, database: Database, done: str) -> int:
    began = time.monotonic()
    async with running(runner.run):
        while await _count(database, done) < EVENTS:
            await asyncio.sleep(0.02)
        took = time.monotonic() - began
    return round(EVENTS / took)


async def _count(database: Database, query: str) -> int:
    async with database.read() as session:
        return int(await session.scalar(text(query)) or 0)


@asynccontextmanager
async def _database() -> AsyncIterator[tuple[Database, ServiceSettings]]:
    async with fresh_database(PLATFORM) as url:
        settings = ServiceSettings(database_url=url)
        database = open_database(settings, "bench-svc")
        try:
            yield database, settings
        finally:
            await database.dispose()
