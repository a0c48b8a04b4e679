"""Consumers: each event takes effect once, whatever the bus, the handler or the process does (R-X.5)."""

import asyncio
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message, topics
from contracts.sites import SiteRegistered
from svckit.core.clock import SystemClock
from svckit.core.ids import uuid7
from svckit.messaging import Invalid, Progress, Retryable, Subscriptions, handling, on, on_batch, on_records
from svckit.messaging.bus.limits import MAX_FETCH_BYTES
from svckit.messaging.bus.port import Received, Record, partition_of
from svckit.messaging.consumer import ConsumerRunner
from svckit.messaging.dead_letters import DeadLetter, list_letters, replay
from svckit.messaging.errors import ConsumerWedged, DeadLetterFlood
from svckit.messaging.partition_worker import FLOOD, HIGH_WATER_BYTES
from svckit.testing.logs import recorded_logs
from svckit.testing.received import received
from svckit.testing.world import World


async def note(session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
    """A handler that writes the site's name down."""
    await session.execute(text("INSERT INTO facts (text) VALUES (:name)"), {"name": message.event.name})


LISTENING = Subscriptions("listener", on(SiteRegistered, note))


async def test_a_published_fact_reaches_the_handler(world: World) -> None:
    async with world.relaying(), world.consuming(LISTENING):
        await world.register("乌兰察布")
        await world.expect_facts("乌兰察布")


@pytest.mark.clause("R-X.5", part="inbox")
async def test_an_event_that_is_delivered_three_times_takes_effect_once(world: World) -> None:
    await world.register("one")
    async with world.relaying():
        [record] = await world.on_the_bus(1)
    await _send(world, record, record)
    await world.register("last")
    async with world.relaying(), world.consuming(LISTENING):
        await world.expect_facts("one", "last")


async def test_two_groups_each_hear_everything(world: World) -> None:
    async with (
        world.relaying(),
        world.consuming(LISTENING),
        world.consuming(Subscriptions("another", on(SiteRegistered, note))),
    ):
        await world.register("one")
        await world.expect_facts("one", "one")


async def test_work_resumes_where_it_was_left(world: World) -> None:
    async with world.relaying():
        async with world.consuming(LISTENING):
            await world.register("one")
            await world.expect_facts("one")
        await world.register("two")
        async with world.consuming(LISTENING):
            await world.expect_facts("one", "two")


async def test_a_consumer_that_lingers_applies_what_it_took_at_once_and_still_ends_when_asked(world: World) -> None:
    lingering = Subscriptions("listener", on(SiteRegistered, note), linger_s=600)
    async with asyncio.timeout(60), world.relaying(), world.consuming(lingering):
        await world.register("one")
        await world.expect_facts("one")


async def test_events_of_one_key_are_handled_in_order(world: World) -> None:
    site_id = uuid7()
    names = [f"{version:03}" for version in range(1, 251)]
    for version, name in enumerate(names, 1):
        await world.register(name, site_id=site_id, version=version)
    async with world.relaying(), world.consuming(LISTENING):
        await world.expect_facts(*names)
    assert await world.facts() == names


async def test_a_message_no_handler_can_take_becomes_a_dead_letter_and_holds_nobody_up(world: World) -> None:
    async def refuse(session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
        if message.event.name == "bad":
            raise Invalid("no such thing")
        await note(session, message, now)

    for name in ("one", "bad", "two"):
        await world.register(name)
    async with world.relaying(), world.consuming(Subscriptions("listener", on(SiteRegistered, refuse))):
        await world.expect_facts("one", "two")
        [letter] = await _letters(world, 1)
    assert (letter.error_type, letter.error, letter.attempts) == ("Invalid", "no such thing", 1)


async def test_a_dead_letter_can_be_replayed_once_its_handler_is_mended(world: World) -> None:
    async def broken(session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
        raise KeyError("a bug")

    await world.register("one")
    with recorded_logs() as logs:
        async with world.relaying(), world.consuming(Subscriptions("listener", on(SiteRegistered, broken))):
            [letter] = await _letters(world, 1)
    [loud] = logs.unexpected()
    assert (loud["event"], "KeyError: 'a bug'" in loud["exception"]) == ("consumer.dead_letter", True)
    assert letter.attempts == world.settings.consumer_attempts
    for _ in range(2):
        await replay(world.database, [LISTENING], letter, SystemClock().now())
    assert await world.facts() == ["one"]
    assert await list_letters(world.database) == []


async def test_a_failing_try_leaves_nothing_behind(world: World) -> None:
    tries: Counter[str] = Counter()

    async def stumble(session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
        await note(session, message, now)
        tries[message.event.name] += 1
        if message.event.name == "two" and tries["two"] < 3:
            raise Retryable("not now")

    for name in ("one", "two", "three"):
        await world.register(name)
    async with world.relaying(), world.consuming(Subscriptions("listener", on(SiteRegistered, stumble))):
        await world.expect_facts("one", "two", "three")
    assert tries["two"] == 3


async def test_bytes_that_are_no_event_are_buried_as_they_came(world: World) -> None:
    garbage = Record(topics.SITE.name, b"k", b"\x00\xff not json", (("x", b"\xfe"),))
    await _send(world, garbage)
    await world.register("one")
    async with world.relaying(), world.consuming(LISTENING):
        await world.expect_facts("one")
        [letter] = await _letters(world, 1)
    assert (letter.record.value, letter.record.headers) == (garbage.value, garbage.headers)


async def test_an_event_type_of_a_newer_producer_is_passed_over(world: World) -> None:
    await world.register("one")
    async with world.relaying():
        [record] = await world.on_the_bus(1)
    headers = tuple(
        (name, b"site.painted" if name == "ce_type" else str(uuid7()).encode() if name == "ce_id" else value)
        for name, value in record.headers
    )
    await _send(world, Record(record.topic, record.key, b'{"colour": "red"}', headers))
    await world.register("two")
    async with world.relaying(), world.consuming(LISTENING):
        await world.expect_facts("one", "two")
    assert await list_letters(world.database) == []


async def test_a_flood_of_dead_letters_stops_the_partition_instead_of_draining_it(world: World) -> None:
    async def refuse(session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
        raise Invalid("our own fault, surely")

    site_id = uuid7()
    for version in range(1, FLOOD + 20):
        await world.register("x", site_id=site_id, version=version)
    runner = ConsumerRunner(
        world.database, world.bus, Subscriptions("l", on(SiteRegistered, refuse)), SystemClock(), world.settings
    )
    async with world.relaying():
        with pytest.raises(DeadLetterFlood):
            async with asyncio.timeout(30):
                await runner.run(asyncio.Event())
    assert len(await list_letters(world.database, limit=1000)) == FLOOD


async def test_a_consumer_that_no_longer_turns_ends_its_process(world: World) -> None:
    settings = world.settings.model_copy(update={"consumer_watchdog_s": 0.3})
    runner = ConsumerRunner(world.database, Stuck(world), LISTENING, SystemClock(), settings)  # type: ignore[arg-type]
    with pytest.raises(ConsumerWedged):
        async with asyncio.timeout(10):
            await runner.run(asyncio.Event())


async def test_raw_records_come_many_at_a_time_and_once(world: World) -> None:
    sizes: list[int] = []

    async def judge(session: AsyncSession, records: Sequence[Received], now: datetime) -> None:
        sizes.append(len(records))
        for record in records:
            await session.execute(text("INSERT INTO facts (text) VALUES (:t)"), {"t": record.value.decode()[:60]})

    site_id = uuid7()
    for version in range(1, 31):
        await world.register(str(version), site_id=site_id, version=version)
    async with world.relaying():
        records = await world.on_the_bus(30)
    await _send(world, *records)
    async with world.consuming(Subscriptions("bulk", on_records(topics.SITE, judge))):
        async with asyncio.timeout(20):
            while len(await world.facts()) < 30:
                await asyncio.sleep(0.02)
    assert len(await world.facts()) == 30
    assert max(sizes) > 1


async def test_a_batch_handler_meets_what_waits_in_all_partitions_and_a_bad_event_costs_only_itself(
    world: World,
) -> None:
    sizes: list[int] = []

    async def note_all(session: AsyncSession, messages: Sequence[Message[SiteRegistered]], now: datetime) -> None:
        sizes.append(len(messages))
        for message in messages:
            with handling(message):
                await note(session, message, now)
                if message.event.name == "bad":
                    raise Invalid("no such thing")

    names = ["bad", *(str(number) for number in range(40))]
    for name in names:
        await world.register(name)
    async with world.relaying():
        await world.on_the_bus(len(names))
        async with world.consuming(Subscriptions("batches", on_batch(SiteRegistered, note_all))):
            await world.expect_facts(*names[1:])
            [letter] = await _letters(world, 1)
    assert letter.error == "no such thing"
    assert max(sizes) > 1


async def test_two_members_share_the_work_and_nothing_is_done_twice(world: World) -> None:
    names = [str(number) for number in range(60)]
    async with world.relaying(), world.consuming(LISTENING):
        for name in names[:20]:
            await world.register(name)
        async with world.consuming(LISTENING):
            for name in names[20:40]:
                await world.register(name)
            await world.expect_facts(*names[:40])
        for name in names[40:]:
            await world.register(name)
        await world.expect_facts(*names)


LARGE = 3_900_000
"""Bytes of a record near the largest that the bus takes."""


async def _most_held(world: World, keys: Sequence[str]) -> int:
    """The most bytes that a consumer holds of large records whose handler takes its time, one record a key."""
    go_on = asyncio.Event()

    async def slow(session: AsyncSession, records: Sequence[Received], now: datetime) -> None:
        await go_on.wait()

    for key in keys:
        large = received(key)
        await _send(world, replace(large, key=key.encode(), value=b"x" * LARGE))
    most, turns, turned_at = 0, 0, 0.0
    async with world.consuming(Subscriptions("bulk", on_records(topics.SITE, slow))) as runner, asyncio.timeout(60):
        while not runner.held_bytes:
            await asyncio.sleep(0.01)
        while turns < 40:  # it looks again and again, and takes no more
            turns, turned_at = turns + (runner.turned_at != turned_at), runner.turned_at
            most = max(most, runner.held_bytes)
            await asyncio.sleep(0.005)
        go_on.set()
        while runner.held_bytes:  # and then it goes on to the end
            await asyncio.sleep(0.01)
    return most


async def test_a_slow_handler_does_not_fill_the_memory_with_what_waits_in_its_partition(world: World) -> None:
    assert await _most_held(world, ["one"] * 8) < HIGH_WATER_BYTES + MAX_FETCH_BYTES + LARGE


async def test_nor_do_many_partitions_together(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("svckit.messaging.consumer._HELD_BYTES", 1)
    keys = [next(str(n) for n in range(100) if partition_of(str(n).encode(), 2) == place) for place in (0, 1)]
    assert await _most_held(world, keys * 4) < 2 * (MAX_FETCH_BYTES + LARGE)


class Stuck:
    """A bus whose poll never returns: what aiokafka #1154 looks like from above."""

    def __init__(self, world: World) -> None:
        self._bus = world.bus

    def consumer(self, group: str) -> object:
        """A consumer that hangs."""
        consumer = self._bus.consumer(group)

        class Hanging:
            start, stop, lag = consumer.start, consumer.stop, consumer.lag

            async def poll(self, timeout_s: float, max_records: int) -> dict[object, object]:
                await asyncio.Event().wait()
                return {}

        return Hanging()


async def _send(world: World, *records: Record | Received) -> None:
    producer = world.bus.producer()
    await producer.start()
    results = await producer.send([Record(r.topic, r.key, r.value, r.headers) for r in records])
    assert results == [None] * len(records)
    await producer.stop()


async def _letters(world: World, count: int) -> list[DeadLetter]:
    async with asyncio.timeout(20):
        while len(found := await list_letters(world.database)) < count:
            await asyncio.sleep(0.02)
    return found


async def test_what_a_consumer_has_heard_is_known_once_all_that_waited_is_applied(world: World) -> None:
    """Who must not act on old knowledge asks for that (an escalation step that is overdue after a restart)."""
    held = asyncio.Event()

    async def wait(session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
        await held.wait()
        await note(session, message, now)

    progress = world.database.process_cache(Progress)
    assert progress.heard_until(SystemClock().now()), "who listens to nothing has nothing to hear"
    await world.register("while we were away")
    async with world.relaying():
        await world.on_the_bus(1)
        began = SystemClock().now()
        async with world.consuming(Subscriptions("listener", on(SiteRegistered, wait))) as runner:
            await _until(lambda: runner.joined)
            for _ in range(10):
                assert not progress.heard_until(began)
                await asyncio.sleep(0.1)
            held.set()
            await _until(lambda: progress.heard_until(began))
            assert await world.facts() == ["while we were away"]


async def _until(true: Callable[[], bool]) -> None:
    async with asyncio.timeout(20):
        while not true():
            await asyncio.sleep(0.02)
