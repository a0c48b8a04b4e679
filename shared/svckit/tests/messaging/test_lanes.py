"""Lanes: alarms go beside the rest, and an event type may move from one lane to another."""

import asyncio
from dataclasses import replace
from datetime import datetime

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.sites import SiteRegistered
from contracts.staff import StaffRegistered
from svckit.core.clock import SystemClock
from svckit.core.ids import uuid7
from svckit.core.settings import ServiceSettings
from svckit.db import Database
from svckit.host.service import Service
from svckit.messaging import Invalid, Subscriptions, on, publish
from svckit.messaging.applying import Applier
from svckit.messaging.dead_letters import dead_letter, list_letters, replay
from svckit.testing.received import received
from svckit.testing.world import World
from svckit.web.access import AccessTable


async def note_site(session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
    await session.execute(text("INSERT INTO facts (text) VALUES (:name)"), {"name": message.event.name})


async def note_person(session: AsyncSession, message: Message[StaffRegistered], now: datetime) -> None:
    await session.execute(text("INSERT INTO facts (text) VALUES (:name)"), {"name": message.event.name})


async def hire(world: World, name: str) -> None:
    async with world.database.transaction() as session:
        await publish(session, StaffRegistered(staff_id=uuid7(), version=1, code=name, name=name))


ONE_LANE = Subscriptions("listener", on(SiteRegistered, note_site), on(StaffRegistered, note_person))
URGENT = Subscriptions("listener", on(StaffRegistered, note_person), urgent=True)
OTHER = Subscriptions("listener.context", on(SiteRegistered, note_site), inbox="listener")


@pytest.mark.clause("R-X.5", part="inbox")
async def test_a_release_that_splits_a_lane_neither_repeats_nor_loses_an_event(world: World) -> None:
    async with world.relaying():
        async with world.consuming(ONE_LANE):
            await world.register("site before")
            await hire(world, "person before")
            await world.expect_facts("site before", "person before")
        await world.register("site between")
        await hire(world, "person between")
        async with world.consuming(URGENT), world.consuming(OTHER):
            await world.expect_facts("site before", "person before", "site between", "person between")
            await world.register("site after")
            await world.expect_facts("site before", "person before", "site between", "person between", "site after")


@pytest.mark.clause("R-X.5", part="inbox")
async def test_while_both_releases_run_each_event_takes_effect_once_and_the_former_one_may_come_back(
    world: World,
) -> None:
    sites = [f"site {number}" for number in range(20)]
    people = [f"person {number}" for number in range(20)]
    async with world.relaying():
        async with world.consuming(ONE_LANE), world.consuming(URGENT), world.consuming(OTHER):
            for name, person in zip(sites, people, strict=True):
                await world.register(name)
                await hire(world, person)
            await world.expect_facts(*sites, *people)
        async with world.consuming(ONE_LANE):
            await world.register("last")
            await world.expect_facts(*sites, *people, "last")


async def test_what_is_not_urgent_leaves_room_in_the_database_for_what_is(
    database: Database, settings: ServiceSettings
) -> None:
    go_on, inside = asyncio.Event(), asyncio.Semaphore(0)

    async def hang(session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
        inside.release()
        await go_on.wait()

    slow = Applier(database, Subscriptions("slow", on(SiteRegistered, hang)))
    urgent = Applier(database, Subscriptions("urgent", on(SiteRegistered, note_site), urgent=True))
    now = SystemClock().now()
    hanging = [asyncio.create_task(slow.apply([received(str(number))], now)) for number in range(10)]
    async with asyncio.timeout(10):
        await inside.acquire()
        await urgent.apply([received("alarm")], now)
    go_on.set()
    await asyncio.gather(*hanging)


async def test_a_letter_from_before_the_split_is_replayed_by_the_lane_that_handles_it_now(database: Database) -> None:
    record = received("one")
    async with database.transaction() as session:
        await dead_letter(session, "listener", replace(record, offset=7), Invalid("then"), 1)
    [letter] = await list_letters(database)
    await replay(database, [URGENT, OTHER], letter, SystemClock().now())
    async with database.read() as session:
        assert list((await session.execute(text("SELECT text FROM facts"))).scalars()) == ["one"]
    with pytest.raises(LookupError):
        await replay(database, [Subscriptions("stranger")], letter, SystemClock().now())


def test_two_lanes_may_not_take_one_anothers_events_for_done() -> None:
    twin = Subscriptions("listener.twin", on(SiteRegistered, note_site), inbox="listener")
    with pytest.raises(ValueError, match=r"site\.registered"):
        Service(
            name="x",
            title="x",
            version="1",
            settings=ServiceSettings,
            access=AccessTable({}),
            routers=(),
            migrations="x",
            subscriptions=(ONE_LANE, twin),
        )
