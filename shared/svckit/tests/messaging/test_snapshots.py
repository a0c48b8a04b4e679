"""Snapshots: what a service owns is stated again, for projections alone, and beside the live traffic (R-X.5)."""

import asyncio
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

import pytest
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from contracts import Message
from contracts.sites import SiteRegistered
from contracts.staff import StaffRegistered
from svckit.core.ids import uuid7
from svckit.core.settings import ServiceSettings
from svckit.db import Database, Model, table_of
from svckit.db.platform import inbox, outbox
from svckit.host.republishing import ACTION, Progress, Run, republish
from svckit.host.service import Service
from svckit.messaging import Slice, Snapshot, Stated, Subscriptions, on, on_batch, on_records, publish
from svckit.messaging.bus.port import Received
from svckit.messaging.codec import read_envelope
from svckit.testing.world import World, site
from svckit.web.access import AccessTable

pytestmark = pytest.mark.own_database  # it makes tables of its own


class Place(Model):
    """An aggregate that the sample service owns."""

    __tablename__ = "places"

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    name: Mapped[str]


async def places(session: AsyncSession, part: Slice) -> list[Snapshot]:
    """How the sample service states its places again."""
    rows = (await session.scalars(part.of(select(Place), Place.id))).all()
    return [Snapshot(row.id, (Stated(site(row.name, row.id, row.version), clause="R-1.2.1a"),)) for row in rows]


@pytest.fixture
async def owner(world: World) -> World:
    """A service that owns three places, of which nobody knows."""
    async with world.database.engine.begin() as connection:
        await connection.run_sync(table_of(Place).create)
    async with world.database.transaction() as session:
        session.add_all([Place(id=UUID(int=n), version=n, name=f"place {n}") for n in (1, 2, 3)])
    return world


async def run(world: World, name: str = "run", *, batch: int = 2, dry: bool = False) -> list[Progress]:
    """All progress of a run."""
    request = Run(name, by="test", batch=batch, dry=dry)
    return [progress async for progress in republish(world.database, "site.registered", places, request)]


async def note(session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
    """A handler that writes the site's name down."""
    await session.execute(text("INSERT INTO facts (text) VALUES (:name)"), {"name": message.event.name})


async def note_news(session: AsyncSession, messages: Sequence[Message[SiteRegistered]], now: datetime) -> None:
    """A handler that acts on what is new."""
    for message in messages:
        await session.execute(text("INSERT INTO facts (text) VALUES (:name)"), {"name": f"news: {message.event.name}"})


async def note_all(session: AsyncSession, messages: Sequence[Message[SiteRegistered]], now: datetime) -> None:
    """A handler that only keeps."""
    for message in messages:
        await note(session, message, now)


async def note_records(session: AsyncSession, records: Sequence[Received], now: datetime) -> None:
    """A handler of records."""
    await session.execute(text("INSERT INTO facts (text) VALUES ('records')"))


async def count(database: Database, table: str) -> int:
    async with database.read() as session:
        return int(await session.scalar(text(f"SELECT count(*) FROM {table}")) or 0)


async def published(database: Database) -> list[tuple[UUID, str]]:
    """Id and subject of the events in the outbox, in their order."""
    async with database.read() as session:
        rows = await session.execute(select(outbox.c.id, outbox.c.key).order_by(outbox.c.seq))
        return [(row.id, row.key) for row in rows]


# who takes a snapshot


async def test_a_subscription_refuses_snapshots_unless_it_asks_for_them(owner: World) -> None:
    refuses = Subscriptions("refuses", on(SiteRegistered, note))
    takes = Subscriptions("takes", on(SiteRegistered, note, snapshots=True))
    await run(owner)
    await owner.register("news")
    async with owner.relaying():
        async with owner.consuming(refuses):
            await owner.expect_facts("news")
        async with owner.consuming(takes):
            await owner.expect_facts("news", "news", "place 1", "place 2", "place 3")
    async with owner.database.read() as session:
        known = await session.scalars(select(inbox.c.event_id).where(inbox.c.consumer == "refuses"))
        assert len(known.all()) == 1, "what is refused takes no place in the inbox"


async def test_what_acts_on_news_may_keep_snapshots_with_another_handler(owner: World) -> None:
    await run(owner)
    await owner.register("new", site_id=UUID(int=1), version=9)
    both = Subscriptions("both", on_batch(SiteRegistered, note_news, snapshots=note_all))
    async with owner.relaying(), owner.consuming(both):
        await owner.expect_facts("place 1", "place 2", "place 3", "news: new")


async def test_a_handler_of_records_never_sees_a_snapshot(owner: World) -> None:
    await run(owner)
    raw = Subscriptions("raw", on_records(SiteRegistered.topic, note_records))
    async with owner.relaying():
        await owner.on_the_bus(3)
        async with owner.consuming(raw):
            await asyncio.sleep(0)
            await owner.register("news")
            await owner.expect_facts("records")


# what is stated


async def test_every_aggregate_is_stated_once_by_its_owner_and_marked(owner: World) -> None:
    [first, last] = await run(owner)
    assert (first.done, last.done, last.aggregates, last.written) == (False, True, 3, 3)
    assert last.stated == {"site.registered": 3}
    async with owner.relaying():
        envelopes = [read_envelope(record.headers) for record in await owner.on_the_bus(3)]
    assert {one.subject for one in envelopes} == {str(UUID(int=n)) for n in (1, 2, 3)}
    for one in envelopes:
        assert one.snapshot
        assert (one.source, one.actor, one.clause) == ("/sample-svc", "system:sample-svc", "R-1.2.1a")


async def test_news_are_not_marked(owner: World) -> None:
    async with owner.database.transaction() as session:
        assert not (await publish(session, site("news", uuid7()))).snapshot
    async with owner.relaying():
        [record] = await owner.on_the_bus(1)
    assert "ce_snapshot" not in dict(record.headers)


async def test_a_run_that_was_interrupted_goes_on_and_repeats_nothing(owner: World) -> None:
    async for _ in republish(owner.database, "site.registered", places, Run("run", by="test", batch=1)):
        break  # killed after its first batch
    assert await count(owner.database, "outbox") == 1
    assert (await run(owner))[-1].written == 2
    assert (await run(owner))[-1].written == 0
    assert [key for _, key in await published(owner.database)] == [str(UUID(int=n)) for n in (1, 2, 3)]


async def test_another_run_has_other_event_ids_so_that_inboxes_let_it_through(owner: World) -> None:
    await run(owner, "first")
    await run(owner, "second")
    ids = [id_ for id_, _ in await published(owner.database)]
    assert len(set(ids)) == len(ids) == 6


async def test_two_runs_of_one_name_at_the_same_moment_are_one(owner: World) -> None:
    both = await asyncio.gather(run(owner, batch=1), run(owner, batch=1))
    assert sum(progresses[-1].written for progresses in both) == 3
    assert await count(owner.database, "outbox") == 3


async def test_a_dry_run_counts_and_writes_nothing(owner: World) -> None:
    before = await count(owner.database, "audit.entries")
    assert (await run(owner, dry=True))[-1].stated == {"site.registered": 3}
    assert await count(owner.database, "outbox") == 0
    assert await count(owner.database, "audit.entries") == before


async def test_each_batch_is_in_the_audit_log_with_the_name_of_who_asked(owner: World) -> None:
    await run(owner)
    async with owner.database.read() as session:
        rows = await session.execute(text("SELECT entry::jsonb AS entry FROM audit.entries ORDER BY seq"))
        entries = [row.entry for row in rows if row.entry["action"] == ACTION]
    assert [one["details"]["events"] for one in entries] == [2, 1]
    assert entries[0]["details"]["by"] == "test"
    assert entries[0]["details"]["run"] == "run"
    assert (entries[0]["subject"], entries[0]["actor"]) == ("site.registered", "system:sample-svc")


async def test_a_run_waits_for_the_relay_so_that_live_events_do_not_wait_for_it(owner: World) -> None:
    waits = republish(owner.database, "site.registered", places, Run("run", by="test", batch=1, backlog=1))
    states = [(await anext(waits)).waiting, (await anext(waits)).waiting]
    assert states == [False, True]
    assert await count(owner.database, "outbox") == 1
    async with owner.relaying():
        assert [progress.written async for progress in waits][-1] == 3


# beside live traffic


async def test_a_snapshot_and_a_live_change_of_one_aggregate_leave_in_the_order_of_their_versions(owner: World) -> None:
    """A change that holds the row makes the snapshot wait, and state what it made."""
    change = owner.database.transaction()
    session = await change.__aenter__()
    place = await session.get_one(Place, UUID(int=2), with_for_update=True)
    task = asyncio.create_task(run(owner))
    await _blocked(owner.database)
    place.version, place.name = 20, "changed"
    await publish(session, site("changed", place.id, 20))
    await change.__aexit__(None, None, None)
    await task
    assert await _told_of(owner.database, UUID(int=2)) == [(20, "changed"), (20, "changed")]


async def test_a_change_that_comes_while_a_snapshot_is_written_waits_for_it(owner: World) -> None:
    written = asyncio.Event()
    go_on = asyncio.Event()

    async def slowly(session: AsyncSession, part: Slice) -> list[Snapshot]:
        found = await places(session, part)
        written.set()
        await go_on.wait()
        return found

    async def change() -> None:
        async with owner.database.transaction() as session:
            place = await session.get_one(Place, UUID(int=2), with_for_update=True)
            place.version, place.name = 20, "changed"
            await publish(session, site("changed", place.id, 20))

    async def state() -> None:
        async for _ in republish(owner.database, "site.registered", slowly, Run("run", by="test")):
            pass

    stating = asyncio.create_task(state())
    await written.wait()
    changing = asyncio.create_task(change())
    await _blocked(owner.database)
    go_on.set()
    await asyncio.gather(stating, changing)
    assert await _told_of(owner.database, UUID(int=2)) == [(2, "place 2"), (20, "changed")]


async def test_without_the_lock_they_may_leave_the_other_way_round(owner: World) -> None:
    """The negative control: who reads without a lock states what is no longer true, after the news of it."""

    async def carelessly(session: AsyncSession, part: Slice) -> list[Snapshot]:
        rows = (await session.scalars(select(Place).order_by(Place.id))).all()
        async with owner.database.transaction() as other:
            place = await other.get_one(Place, UUID(int=2), with_for_update=True)
            place.version = 20
            await publish(other, site("changed", place.id, 20))
        return [Snapshot(row.id, (Stated(site(row.name, row.id, row.version)),)) for row in rows]

    async for _ in republish(owner.database, "site.registered", carelessly, Run("run", by="test")):
        pass
    assert await _told_of(owner.database, UUID(int=2)) == [(20, "changed"), (2, "place 2")]


async def _blocked(database: Database) -> None:
    """Wait until one transaction of this database waits for another."""
    waiting = text(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    )
    async with asyncio.timeout(20):
        async with database.read() as session:
            while not await session.scalar(waiting):
                await session.rollback()  # the statistics of a transaction stand still
                await asyncio.sleep(0.01)


async def _told_of(database: Database, place: UUID) -> list[tuple[int, str]]:
    """Version and name in the events of this place, in the order in which they leave."""
    statement = select(outbox.c.payload).where(outbox.c.key == str(place)).order_by(outbox.c.seq)
    async with database.read() as session:
        events = [SiteRegistered.model_validate_json(payload) for payload in await session.scalars(statement)]
    return [(event.version, event.name) for event in events]


def test_a_service_states_only_what_it_owns() -> None:
    with pytest.raises(ValueError, match=r"staff\.registered"):
        Service(
            name="sample",
            title="",
            version="1",
            settings=ServiceSettings,
            access=AccessTable({}),
            routers=(),
            migrations="",
            publishes=(SiteRegistered,),
            snapshots={SiteRegistered: places, StaffRegistered: places},
        )
