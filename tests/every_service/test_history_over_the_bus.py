"""The whole way of history: roster-svc's outbox, its relay, a bus, and consumers that begin today, when the bus and the
archive have forgotten everything (ADR 0018).
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from importlib import import_module

import pytest
from sqlalchemy import text

from contracts import topics
from roster_svc.app import service as roster_service
from svckit.core.clock import SystemClock
from svckit.db import Database
from svckit.db.housekeeping import Housekeeper
from svckit.host.republishing import Run, republish
from svckit.host.service import Service
from svckit.messaging import Progress, Subscriptions
from svckit.messaging.bus.connect import connect
from svckit.messaging.bus.port import Bus
from svckit.messaging.bus.postgres import PostgresBus
from svckit.messaging.consumer import ConsumerRunner
from svckit.messaging.relay import Relay
from svckit.testing import Harness
from svckit.testing.databases import fresh_database
from svckit.testing.harness import running as running_service
from svckit.testing.logs import recorded_logs
from svckit.testing.world import running

from .projections import PROJECTIONS, Keeper, keeper
from .roster_life import RosterLife

_PATIENCE_S = 90


@dataclass
class Town:
    """roster-svc with its relay, the bus, and a consumer of each service that was there from the beginning."""

    roster: Harness
    bus: Bus
    old: list[Keeper]

    async def forgets(self) -> None:
        """Everything on the bus and in the archive is older than anybody keeps."""
        assert isinstance(self.bus, PostgresBus)
        database = self.roster.runtime.database
        await self.until_sent()
        async with database.transaction() as session:
            await session.execute(text("UPDATE outbox SET published_at = published_at - interval '60 days'"))
        await Housekeeper(database, self.roster.runtime.settings).sweep()
        await self.bus.expire(SystemClock().now() + timedelta(days=60))
        assert await _number(database, "SELECT count(*) FROM outbox") == 0

    async def until_sent(self) -> None:
        """Wait until the relay has sent and marked everything."""
        async with asyncio.timeout(_PATIENCE_S):
            while await _number(self.roster.runtime.database, "SELECT count(*) FROM outbox WHERE published_at IS NULL"):
                await asyncio.sleep(0.05)

    async def states_everything(self) -> None:
        """`python -m roster_svc republish`, in small batches."""
        for event, query in roster_service.snapshots.items():
            run = Run("today", by="test", batch=2)
            async for _ in republish(self.roster.runtime.database, event.type, query, run):
                await asyncio.sleep(0)


async def _number(database: Database, query: str) -> int:
    async with database.read() as session:
        return int(await session.scalar(text(query)) or 0)


def _services() -> list[Service]:
    return [import_module(f"{name}_svc.app").service for name in PROJECTIONS]


@asynccontextmanager
async def listening(bus: Bus, kept: Keeper, suffix: str = "") -> AsyncIterator[None]:
    """The lanes of the service that keep projections, as consumer groups of the names in its code plus ``suffix``."""
    async with AsyncExitStack() as stack:
        for lane in kept.service.subscriptions:
            if any(entry.snapshots for entry in lane.handlers.values()):
                group = Subscriptions(lane.group + suffix, *lane.entries, inbox=lane.inbox)
                runner = ConsumerRunner(kept.database, bus, group, SystemClock(), kept.settings)
                await stack.enter_async_context(running(runner.run))
        yield


async def heard_everything(kept: Keeper) -> None:
    """Wait until all is applied that the bus holds by now."""
    asked_at, progress = SystemClock().now(), kept.database.process_cache(Progress)
    async with asyncio.timeout(_PATIENCE_S):
        while not progress.heard_until(asked_at):
            await asyncio.sleep(0.1)


@pytest.fixture
async def town(postgres_server: str) -> AsyncIterator[Town]:
    async with AsyncExitStack() as stack:
        bus = connect(await stack.enter_async_context(fresh_database()), client_id="town")
        await bus.start()
        stack.push_async_callback(bus.stop)
        await bus.ensure_topics(topics.ALL, partitions=2)
        logs = stack.enter_context(recorded_logs())
        url = await stack.enter_async_context(fresh_database(roster_service.migrations))
        roster = await stack.enter_async_context(running_service(roster_service, url, logs))
        settings = roster_service.settings(database_url=url, relay_poll_s=0.05)
        await stack.enter_async_context(running(Relay(roster.runtime.database, bus, settings).run))
        old = [await stack.enter_async_context(keeper(service)) for service in _services()]
        for kept in old:
            await stack.enter_async_context(listening(bus, kept))
        yield Town(roster, bus, old)


async def test_a_consumer_that_begins_today_knows_what_one_knows_that_was_there_from_the_beginning(town: Town) -> None:
    life = await RosterLife.lived(town.roster)
    await town.forgets()
    async with AsyncExitStack() as stack:
        young = [await stack.enter_async_context(keeper(service)) for service in _services()]
        for kept in young:
            await stack.enter_async_context(listening(town.bus, kept, ".young"))
        await asyncio.gather(town.states_everything(), _meanwhile(life))
        await town.until_sent()
        await asyncio.gather(*(heard_everything(kept) for kept in (*town.old, *young)))
        for old, new in zip(town.old, young, strict=True):
            expected = await old.projections()
            assert await new.projections() == expected, new.service.name
            assert len(expected["sites"]) == 3, "one was registered meanwhile"


async def test_without_being_told_it_knows_nothing_of_the_past(town: Town) -> None:
    """The negative control: the past is really gone; only what happens from now on is heard."""
    life = await RosterLife.lived(town.roster)
    await town.forgets()
    [incident] = [kept for kept in town.old if kept.service.name == "incident"]
    async with keeper(incident.service) as young, listening(town.bus, young, ".young"):
        await life.registers("today")
        await town.until_sent()
        await heard_everything(young)
        rows = await young.projections()
    kept = {table: len(found) for table, found in rows.items()}
    assert kept == {"sites": 1, "posts": 0, "staff": 0, "duty_intervals": 0, "commands": 0}


async def _meanwhile(life: RosterLife) -> None:
    """What goes on at the sites while their past is being told."""
    for number in range(5):
        await life.changes(f"/sites/{life.sites[0]}", {"name": f"北站（{number}）"})
        await life.changes(f"/staff/{life.people[3]}", {"name": f"second chief {number}"})
    await life.checks(life.shifts[2], "out", 0)
    await life.checks(life.shifts[2], "in", 0)
    await life.registers("west")
    await life.does(f"/shifts/{life.shifts[2]}/end", {"reason": "提前结束"})
