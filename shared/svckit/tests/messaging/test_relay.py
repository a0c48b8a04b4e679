"""The outbox and its relay: what is committed reaches the bus, in order, and nothing else does (R-X.5)."""

import asyncio
import json

import asyncpg
import pytest
from sqlalchemy import text

from contracts import topics
from svckit.audit import transaction_log
from svckit.audit.last_statement import write_last_statement
from svckit.core.ids import uuid7
from svckit.db import Database
from svckit.messaging import publish
from svckit.messaging.archive import unmark
from svckit.messaging.bus.connect import connect
from svckit.messaging.codec import read_envelope
from svckit.messaging.outbox_publisher import OutboxPublisher
from svckit.messaging.relay import LOCK_KEY, Relay
from svckit.testing.databases import fresh_database
from svckit.testing.world import World, site

# Asked of this database: others on the same server wait for locks of their own.
WAITING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"


@pytest.mark.clause("R-X.5", part="outbox")
async def test_what_is_committed_is_published_and_what_is_rolled_back_is_not(world: World) -> None:
    with pytest.raises(RuntimeError):
        async with world.database.transaction() as session:
            await publish(session, site("never", uuid7()))
            raise RuntimeError("no")
    await world.register("really")
    async with world.relaying():
        [record] = await world.on_the_bus(1)
    assert json.loads(record.value)["name"] == "really"


async def test_a_record_is_a_cloud_event_in_binary_mode(world: World) -> None:
    site_id = uuid7()
    async with world.database.transaction() as session:
        written = await publish(session, site("one", site_id), actor="user:1", clause="R-1.2.1a")
    async with world.relaying():
        [record] = await world.on_the_bus(1)
    envelope = read_envelope(record.headers)
    assert envelope == written
    assert (envelope.type, envelope.source, envelope.subject) == ("site.registered", "/sample-svc", str(site_id))
    assert (envelope.actor, envelope.clause) == ("user:1", "R-1.2.1a")
    assert dict(record.headers)["ce_specversion"] == b"1.0"
    assert record.key == str(site_id).encode()


async def test_one_aggregates_events_keep_their_order(world: World) -> None:
    site_id = uuid7()
    for version in range(1, 41):
        await world.register(str(version), site_id=site_id, version=version)
    async with world.relaying():
        records = await world.on_the_bus(40)
    assert [json.loads(record.value)["version"] for record in records] == list(range(1, 41))


@pytest.mark.clause("R-X.5", part="outbox")
async def test_a_transaction_that_commits_late_is_not_overlooked(world: World) -> None:
    """FACTS §0.6. The negative control: a relay that remembers the last number it saw would lose the early row."""
    slow = world.database.transaction()
    session = await slow.__aenter__()
    await publish(session, site("early number, late commit", uuid7()))
    transaction_log.skip_event_entries(session)  # the audit log would keep the second one waiting
    await write_last_statement(session, world.database.source)
    await world.register("late number, early commit")
    cursor = await _number(world.database, "SELECT max(seq) FROM outbox")
    async with world.relaying():
        await world.on_the_bus(1)
        await slow.__aexit__(None, None, None)
        names = {json.loads(record.value)["name"] for record in await world.on_the_bus(2)}
    assert names == {"early number, late commit", "late number, early commit"}
    assert await _number(world.database, "SELECT min(seq) FROM outbox") < cursor, (
        "a cursor would have passed the late row by"
    )


async def test_only_one_relay_is_active_and_another_takes_over_when_it_dies(world: World) -> None:
    async with world.relaying():
        await world.register("one")
        await world.on_the_bus(1)
        async with world.relaying():
            await world.register("two")
            await _all_marked(world.database)
            await _kill_lock_holder(world.database)
            await world.register("three")
            records = await world.on_the_bus(3)
    assert len({read_envelope(record.headers).id for record in records}) == 3


async def test_a_crash_between_sending_and_marking_repeats_the_same_event_id(world: World) -> None:
    await world.register("one")
    connection = await world.database.dedicated()
    producer = world.bus.producer()
    await producer.start()
    assert await OutboxPublisher(connection, producer, world.settings).publish() == 1
    heir = OutboxPublisher(connection, producer, world.settings)
    assert [await heir.publish(), await heir.publish()] == [1, 0]
    await heir.settle()
    assert await OutboxPublisher(connection, producer, world.settings).publish() == 0
    await producer.stop()
    await connection.close()
    first, second = await world.on_the_bus(2)
    assert read_envelope(first.headers).id == read_envelope(second.headers).id


async def test_what_went_to_a_bus_that_is_gone_is_sent_again_and_not_marked(world: World) -> None:
    await world.register("one")
    connection = await world.database.dedicated()
    producer = world.bus.producer()
    await producer.start()
    publisher = OutboxPublisher(connection, producer, world.settings)
    assert await publisher.publish() == 1
    publisher.forget()
    await publisher.settle()
    assert [await publisher.publish(), await publisher.publish()] == [1, 0]
    await producer.stop()
    await connection.close()


@pytest.mark.clause("R-X.5", part="lost bus")
async def test_a_lost_bus_is_filled_again_from_the_archive(world: World) -> None:
    for name in ("one", "two"):
        await world.register(name)
    async with world.relaying():
        await world.on_the_bus(2)
    async with fresh_database() as url:
        rebuilt = connect(url, client_id="test")
        await rebuilt.start()
        await rebuilt.ensure_topics(topics.ALL, partitions=2)
        after = World(world.database, rebuilt, world.settings)
        await after.register("three")
        async with after.relaying():
            names = {json.loads(record.value)["name"] for record in await after.on_the_bus(3)}
        await rebuilt.stop()
    assert names == {"one", "two", "three"}


async def _fill(database: Database, count: int) -> None:
    """An archive of so many events, all published; every hundredth number is free."""
    async with database.transaction() as session:
        await session.execute(
            text(
                "INSERT INTO outbox (id, topic, key, type, payload, headers, published_at)"
                " SELECT gen_random_uuid(), 'x', 'x', 'x', '', '{}', now() FROM generate_series(1, :count)"
            ),
            {"count": count},
        )
        await session.execute(text("DELETE FROM outbox WHERE seq % 100 = 0"))


async def test_an_archive_of_many_steps_is_unmarked_to_its_end_and_not_what_is_too_old(world: World) -> None:
    await _fill(world.database, 1000)
    async with world.database.transaction() as session:
        await session.execute(text("UPDATE outbox SET created_at = now() - interval '15 days' WHERE seq <= 110"))
    connection = await world.database.dedicated()
    assert await unmark(connection, world.settings, asyncio.Event(), batch=7) == 990 - 109
    assert await _number(world.database, _UNMARKED) == 990 - 109
    assert await unmark(connection, world.settings, asyncio.Event()) == 0
    await connection.close()


@pytest.mark.own_database
async def test_an_archive_too_large_for_a_statements_time_is_unmarked_in_what_fits_and_keeps_what_is_done(
    world: World,
) -> None:
    """The negative control: all at once is too much for this limit, here made so by a pause at every row."""
    await _fill(world.database, 80)
    async with world.database.transaction() as session:
        pause = "BEGIN PERFORM pg_sleep(0.016); RETURN new; END"  # 80 and 40 take too long for sure, 20 hardly ever
        await session.execute(text(f"CREATE FUNCTION pause() RETURNS trigger LANGUAGE plpgsql AS $${pause}$$"))
        await session.execute(
            text("CREATE TRIGGER pause BEFORE UPDATE ON outbox FOR EACH ROW EXECUTE FUNCTION pause()")
        )
    hurried = world.settings.model_copy(update={"database_statement_timeout_s": 0.5})
    connection = await world.database.dedicated()
    with pytest.raises(TimeoutError):
        await connection.execute("UPDATE outbox SET published_at = NULL", timeout=0.5)
    assert await _number(world.database, _UNMARKED) == 0
    assert await unmark(connection, hurried, asyncio.Event(), batch=80) == 80
    assert await _number(world.database, _UNMARKED) == 80
    await connection.close()


async def test_a_relay_that_is_stopped_amid_an_archive_leaves_the_rest_to_the_next(world: World) -> None:
    await world.register("one")
    async with world.relaying():
        await world.on_the_bus(1)
        await _all_marked(world.database)
    async with world.database.transaction() as session:
        await session.execute(text("UPDATE relay_state SET cluster_id = 'another'"))
    relay, stopping = Relay(world.database, world.bus, world.settings), asyncio.Event()
    blocker = await world.database.dedicated()
    await blocker.execute("BEGIN; SELECT FROM outbox FOR UPDATE")
    running = asyncio.create_task(relay.run(stopping))
    async with asyncio.timeout(20):
        while not await _number(world.database, WAITING):
            await asyncio.sleep(0.01)
        stopping.set()
        await blocker.execute("ROLLBACK")
        await running
    assert await _number(world.database, "SELECT count(*) FROM relay_state WHERE cluster_id = 'another'") == 1
    async with world.relaying():
        await world.on_the_bus(2)
    await blocker.close()


_UNMARKED = "SELECT count(*) FROM outbox WHERE published_at IS NULL"


@pytest.mark.own_database
async def test_the_relay_waits_out_a_bus_that_is_away(world: World, bus_url: str) -> None:
    name = bus_url.rsplit("/", 1)[1]
    admin = await asyncpg.connect(world.settings.database_url.get_secret_value())
    async with world.relaying():
        await world.register("before")
        await _all_marked(world.database)
        await admin.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS false')
        await admin.execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = $1", name)
        await world.register("during")
        await asyncio.sleep(0.3)
        await admin.execute(f'ALTER DATABASE "{name}" ALLOW_CONNECTIONS true')
        records = await world.on_the_bus(2)
    await admin.close()
    assert [json.loads(record.value)["name"] for record in sorted(records, key=lambda r: r.timestamp)] == [
        "before",
        "during",
    ]


async def _all_marked(database: Database) -> None:
    async with asyncio.timeout(20):
        while await _number(database, "SELECT count(*) FROM outbox WHERE published_at IS NULL"):
            await asyncio.sleep(0.02)


async def _number(database: Database, query: str) -> int:
    async with database.read() as session:
        found = (await session.execute(text(query))).scalar()
        assert isinstance(found, int)
        return found


async def _kill_lock_holder(database: Database) -> None:
    async with database.transaction() as session:
        await session.execute(
            text(
                "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND objid = :key"
                " AND database = (SELECT oid FROM pg_database WHERE datname = current_database()) AND granted"
            ),
            {"key": LOCK_KEY},
        )
