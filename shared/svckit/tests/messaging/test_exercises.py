"""The mark of an exercise goes where an event goes: bus, batch, handler, dead letter, timer, and what they publish."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, text
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Envelope, Message
from contracts.sites import SiteRegistered
from svckit import timers
from svckit.core.clock import ManualClock, SystemClock
from svckit.core.exercise import exercise_context, in_exercise
from svckit.core.ids import uuid7
from svckit.db.platform import outbox
from svckit.db.platform import timers as timer_table
from svckit.messaging import Subscriptions, on, on_batch, publish
from svckit.messaging.applying import Applier
from svckit.messaging.bus.port import Received
from svckit.messaging.codec import headers_of, read_envelope
from svckit.messaging.dead_letters import list_letters, replay
from svckit.testing.received import received
from svckit.testing.world import World, site
from svckit.timers import Timer, TimerWorker

NOW = datetime(2026, 11, 23, tzinfo=UTC)


def drilled(record: Received) -> Received:
    """The same record, of an exercise."""
    return replace(record, headers=(*record.headers, ("ce_exercise", b"true")))


async def marks(world: World) -> list[str | None]:
    """What stands in the outbox, in order: "true" for an exercise, None for what is real."""
    async with world.database.read() as session:
        rows = await session.scalars(select(outbox.c.headers).order_by(outbox.c.seq))
        return [headers.get("ce_exercise") for headers in rows]


async def follow(session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
    """A handler that knows nothing of exercises: it publishes and sets a timer."""
    await publish(session, site(f"after {message.event.name}", uuid7()))
    await timers.schedule(session, kind="bell", subject=message.event.name, due_at=NOW)


def test_the_envelope_carries_it_through_the_headers() -> None:
    real = Envelope(uuid7(), "x", "/x", "k", NOW, "urn:x")
    for envelope in (real, replace(real, exercise=True)):
        wire = [(name, value.encode()) for name, value in headers_of(envelope).items()]
        assert read_envelope(wire) == envelope
    assert "ce_exercise" not in headers_of(real)


async def test_it_reaches_the_handler_over_the_bus(world: World) -> None:
    seen: list[bool] = []

    async def see(session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
        seen.append(message.envelope.exercise)
        await session.execute(text("INSERT INTO facts (text) VALUES (:name)"), {"name": message.event.name})

    async with world.relaying(), world.consuming(Subscriptions("listener", on(SiteRegistered, see))):
        async with world.database.transaction() as session:
            await publish(session, site("drill", uuid7()), exercise=True)
        await world.register("real")
        await world.expect_facts("drill", "real")
    assert sorted(seen) == [False, True]


async def test_what_a_handler_publishes_and_schedules_is_one_by_itself(world: World) -> None:
    applier = Applier(world.database, Subscriptions("listener", on(SiteRegistered, follow)))
    await applier.apply([drilled(received("drill")), received("real", 1)], NOW)
    assert sorted(await marks(world), key=str) == [None, "true"]
    async with world.database.read() as session:
        rows = (await session.execute(select(timer_table.c.subject, timer_table.c.exercise))).all()
    assert {row.subject: row.exercise for row in rows} == {"drill": True, "real": False}


async def test_a_batch_never_mixes_exercises_with_what_is_real(world: World) -> None:
    batches: list[tuple[bool, set[str]]] = []

    async def gather(session: AsyncSession, messages: Sequence[Message[SiteRegistered]], now: datetime) -> None:
        batches.append((in_exercise(), {message.event.name for message in messages}))
        await publish(session, site("outside of any message", uuid7()))

    applier = Applier(world.database, Subscriptions("listener", on_batch(SiteRegistered, gather)))
    records = [received("a"), drilled(received("b", 1)), received("c", 2), drilled(received("d", 3))]
    await applier.apply(records, NOW)
    assert sorted(batches, key=str) == [(False, {"a", "c"}), (True, {"b", "d"})]
    assert sorted(await marks(world), key=str) == [None, "true"]


async def test_a_timer_carries_it_on_to_what_it_publishes_and_sets(world: World) -> None:
    clock = ManualClock(NOW)

    async def ring(session: AsyncSession, timer: Timer, now: datetime) -> None:
        await publish(session, site(timer.subject, uuid7()))
        if timer.step == "":
            await timers.schedule(
                session, kind="bell", subject=timer.subject, step="again", due_at=now + timedelta(seconds=1)
            )

    async with world.database.transaction() as session:
        with exercise_context(True):
            await timers.schedule(session, kind="bell", subject="drill", due_at=NOW)
    worker = TimerWorker(world.database, "bell", ring, clock, world.settings)
    for _ in range(2):
        assert await worker.fire_due() == 1
        clock.advance(seconds=1)
    assert await marks(world) == ["true", "true"]


@pytest.mark.parametrize("said", [True, False])
async def test_a_row_that_knows_better_is_believed(world: World, said: bool) -> None:
    async with world.database.transaction() as session:
        with exercise_context(not said):
            await publish(session, site("one", uuid7()), exercise=said)
    assert await marks(world) == ["true" if said else None]


async def test_a_dead_letter_keeps_it(world: World) -> None:
    async def fail(session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
        raise KeyError("a bug")

    async with world.database.transaction() as session:
        await publish(session, site("drill", uuid7()), exercise=True)
    async with world.relaying(), world.consuming(Subscriptions("listener", on(SiteRegistered, fail))):
        async with asyncio.timeout(20):
            while not (letters := await list_letters(world.database)):
                await asyncio.sleep(0.02)
    mended = Subscriptions("listener", on(SiteRegistered, follow))
    await replay(world.database, [mended], letters[0], SystemClock().now())
    assert await marks(world) == ["true", "true"]


def test_outside_of_anything_nothing_is_an_exercise() -> None:
    assert not in_exercise()
    with exercise_context(True):
        with exercise_context(False):
            assert not in_exercise()
        assert in_exercise()
