"""Durable timers (R-X.6): survive restarts, fire once, say so when late."""

import asyncio
from collections import Counter
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from svckit import timers
from svckit.audit import open_database
from svckit.core.clock import ManualClock
from svckit.core.settings import ServiceSettings
from svckit.db import Database, before_commit
from svckit.db.session import scheduled
from svckit.testing.logs import recorded_logs
from svckit.timers import Timer, TimerHandler, TimerWorker

START = datetime(2026, 11, 23, tzinfo=UTC)


class Fired:
    """A handler that remembers."""

    def __init__(self) -> None:
        self.timers: list[tuple[str, str, float]] = []

    async def __call__(self, session: AsyncSession, timer: Timer, now: datetime) -> None:
        await session.execute(text("INSERT INTO facts (text) VALUES (:step)"), {"step": timer.step})
        self.timers.append((timer.subject, timer.step, timer.lateness(now).total_seconds()))


async def _set(database: Database, step: str = "", *, after_s: float = 60, subject: str = "one") -> None:
    async with database.transaction() as session:
        await timers.schedule(
            session, kind="bell", subject=subject, step=step, due_at=START + timedelta(seconds=after_s)
        )


async def test_a_timer_that_is_set_when_the_others_were_written_is_set(database: Database) -> None:
    """A hook before the commit may set one, though that is when timers are written."""
    async with database.transaction() as session:

        async def hook(session: AsyncSession) -> None:
            await timers.schedule(session, kind="bell", subject="one", due_at=START, step="hook")

        before_commit(session, hook)
        await timers.schedule(session, kind="bell", subject="one", due_at=START, step="body")
    async with database.read() as session:
        steps = (await session.execute(text("SELECT step FROM timers ORDER BY step"))).scalars()
        assert list(steps) == ["body", "hook"]


def _worker(database: Database, clock: ManualClock, settings: ServiceSettings, handler: TimerHandler) -> TimerWorker:
    return TimerWorker(database, "bell", handler, clock, settings)


@pytest.mark.clause("R-X.6", part="once")
async def test_a_timer_fires_once_when_its_time_has_come(database: Database, settings: ServiceSettings) -> None:
    clock, fired = ManualClock(START), Fired()
    worker = _worker(database, clock, settings, fired)
    await _set(database, after_s=60)
    assert await worker.fire_due() == 0
    clock.advance(seconds=60)
    assert await worker.fire_due() == 1
    assert await worker.fire_due() == 0
    assert fired.timers == [("one", "", 0.0)]


@pytest.mark.clause("R-X.6", part="restart")
async def test_a_thousand_timers_outlive_the_process_and_each_says_how_late_it_is(
    database: Database, settings: ServiceSettings
) -> None:
    async with database.transaction() as session:
        for number in range(1000):
            await timers.schedule(
                session, kind="bell", subject=str(number), due_at=START + timedelta(seconds=number % 60)
            )
    fired = Fired()
    restarted = open_database(settings, "sample-svc")
    clock = ManualClock(START + timedelta(seconds=100))
    workers = [_worker(restarted, clock, settings, fired) for _ in range(4)]
    await asyncio.gather(*(worker.fire_due() for worker in workers))
    await restarted.dispose()
    assert sorted(int(subject) for subject, _, _ in fired.timers) == list(range(1000))
    assert {late for _, _, late in fired.timers} == {float(100 - second) for second in range(60)}


async def test_a_handler_whose_subject_is_held_is_called_again_a_second_later_with_the_same_timer(
    database: Database, settings: ServiceSettings
) -> None:
    clock, seen = ManualClock(START), list[tuple[str, dict[str, int]]]()

    async def ring(session: AsyncSession, timer: Timer, now: datetime) -> None:
        seen.append((timer.step, timer.payload))
        if len(seen) == 1:
            await timers.try_again_soon(session, timer, now)

    async with database.transaction() as session:
        await timers.schedule(session, kind="bell", subject="one", step="2", due_at=START, payload={"call": 7})
    worker = _worker(database, clock, settings, ring)
    assert await worker.fire_due() == 1
    clock.advance(seconds=1)
    assert await worker.fire_due() == 1
    assert seen == [("2", {"call": 7})] * 2


async def test_one_failing_handler_costs_the_others_nothing(database: Database, settings: ServiceSettings) -> None:
    clock = ManualClock(START + timedelta(minutes=5))

    async def ring(session: AsyncSession, timer: Timer, now: datetime) -> None:
        await session.execute(text("INSERT INTO facts (text) VALUES (:step)"), {"step": timer.step})
        if timer.step == "bad":
            raise RuntimeError("no")

    for step in ("1", "2", "bad", "3"):
        await _set(database, step)
    worker = _worker(database, clock, settings, ring)
    await worker.fire_due()
    async with database.read() as session:
        assert sorted((await session.execute(text("SELECT text FROM facts"))).scalars()) == ["1", "2", "3"]
        unfired = await session.execute(text("SELECT step, attempts FROM timers WHERE fired_at IS NULL"))
        assert unfired.all() == [("bad", 1)]


async def test_within_a_transaction_the_last_word_on_a_timer_counts(
    database: Database, settings: ServiceSettings
) -> None:
    async with database.transaction() as session:
        for step, after_s in (("1", 60), ("1", 300), ("2", 60), ("3", 60)):
            due_at = START + timedelta(seconds=after_s)
            await timers.schedule(session, kind="bell", subject="one", step=step, due_at=due_at)
        await timers.cancel(session, kind="bell", subject="one", step="2")
    clock, fired = ManualClock(START + timedelta(seconds=60)), Fired()
    worker = _worker(database, clock, settings, fired)
    assert await worker.fire_due() == 1
    assert [step for _, step, _ in fired.timers] == ["3"]


async def test_two_workers_never_fire_the_same_timer(database: Database, settings: ServiceSettings) -> None:
    clock, fired = ManualClock(START + timedelta(minutes=5)), Fired()
    for number in range(30):
        await _set(database, str(number))
    workers = [_worker(database, clock, settings, fired) for _ in range(3)]
    counts = await asyncio.gather(*(worker.fire_due() for worker in workers))
    assert sum(counts) == 30
    assert len(set(fired.timers)) == len(fired.timers) == 30


async def test_setting_a_timer_again_moves_it(database: Database, settings: ServiceSettings) -> None:
    clock, fired = ManualClock(START), Fired()
    worker = _worker(database, clock, settings, fired)
    await _set(database, after_s=60)
    await _set(database, after_s=300)
    clock.advance(seconds=120)
    assert await worker.fire_due() == 0
    clock.advance(seconds=180)
    assert await worker.fire_due() == 1


async def test_cancelled_timers_stay_silent(database: Database, settings: ServiceSettings) -> None:
    clock, fired = ManualClock(START + timedelta(hours=1)), Fired()
    for step in ("1", "2"):
        await _set(database, step)
    await _set(database, "1", subject="other")
    async with database.transaction() as session:
        await timers.cancel(session, kind="bell", subject="one")
    await _worker(database, clock, settings, fired).fire_due()
    assert [subject for subject, _, _ in fired.timers] == ["other"]


async def test_a_handler_may_set_its_own_timer_again(database: Database, settings: ServiceSettings) -> None:
    clock, count = ManualClock(START + timedelta(seconds=60)), 0

    async def ring(session: AsyncSession, timer: Timer, now: datetime) -> None:
        nonlocal count
        count += 1
        await timers.schedule(session, kind="bell", subject=timer.subject, due_at=now + timedelta(seconds=60))

    worker = _worker(database, clock, settings, ring)
    await _set(database)
    for _ in range(3):
        await worker.fire_due()
        clock.advance(seconds=60)
    assert count == 3


async def test_a_failing_handler_leaves_no_trace_and_is_tried_again_later(
    database: Database, settings: ServiceSettings
) -> None:
    clock, tries = ManualClock(START + timedelta(seconds=60)), []

    async def ring(session: AsyncSession, timer: Timer, now: datetime) -> None:
        await session.execute(text("INSERT INTO facts (text) VALUES ('rung')"))
        tries.append(timer.attempts)
        if len(tries) < 3:
            raise RuntimeError("not yet")

    worker = _worker(database, clock, settings, ring)
    await _set(database)
    for _ in range(5):
        await worker.fire_due()
        clock.advance(seconds=10)
    assert tries == [0, 1, 2]
    async with database.read() as session:
        assert (await session.execute(text("SELECT count(*) FROM facts"))).scalar() == 1


async def test_a_handler_that_fails_for_days_holds_up_nobody_and_is_tried_on(
    database: Database, settings: ServiceSettings
) -> None:
    clock, rung = ManualClock(START + timedelta(seconds=60)), []

    async def ring(session: AsyncSession, timer: Timer, now: datetime) -> None:
        if timer.step == "broken":
            raise RuntimeError("never")
        rung.append(timer.step)

    worker = _worker(database, clock, settings, ring)
    await _set(database, "broken")
    async with database.transaction() as session:
        await session.execute(text("UPDATE timers SET attempts = 5000"))
    await _set(database, "late")
    await worker.fire_due()
    assert rung == ["late"]
    async with database.read() as session:
        [(attempts, pause)] = await session.execute(
            text("SELECT attempts, next_attempt_at - :now FROM timers WHERE step = 'broken'"), {"now": clock.now()}
        )
    assert (attempts, pause) == (5001, timedelta(seconds=30))


async def test_a_connection_that_dies_under_a_handler_is_no_failure_of_the_timer(
    database: Database, settings: ServiceSettings
) -> None:
    clock, tries = ManualClock(START + timedelta(seconds=60)), []

    async def ring(session: AsyncSession, timer: Timer, now: datetime) -> None:
        tries.append(timer.attempts)
        if len(tries) == 1:
            await session.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))

    worker = _worker(database, clock, settings, ring)
    await _set(database)
    with pytest.raises(DBAPIError):
        await worker.fire_due()
    assert await worker.fire_due() == 1
    assert tries == [0, 0]


async def test_cancelling_does_not_wait_for_a_timer_that_is_firing(
    database: Database, settings: ServiceSettings
) -> None:
    inside, go_on = asyncio.Event(), asyncio.Event()

    async def ring(session: AsyncSession, timer: Timer, now: datetime) -> None:
        inside.set()
        await go_on.wait()

    worker = _worker(database, ManualClock(START + timedelta(minutes=5)), settings, ring)
    await _set(database)
    firing = asyncio.create_task(worker.fire_due())
    await inside.wait()
    async with asyncio.timeout(5):
        async with database.transaction() as session:
            await timers.cancel(session, kind="bell", subject="one")
    go_on.set()
    assert await firing == 1


async def test_a_running_worker_is_woken_by_the_commit_that_set_the_timer(
    database: Database, settings: ServiceSettings
) -> None:
    rung, stopping = asyncio.Event(), asyncio.Event()

    async def ring(session: AsyncSession, timer: Timer, now: datetime) -> None:
        rung.set()

    slow = settings.model_copy(update={"timer_poll_s": 60.0})
    running = asyncio.create_task(_worker(database, ManualClock(START), slow, ring).run(stopping))
    await _set(database, after_s=0)
    async with asyncio.timeout(10):
        await rung.wait()
    stopping.set()
    async with database.transaction():
        pass
    await running


async def test_a_timer_for_later_than_the_worker_sleeps_does_not_wake_it(database: Database) -> None:
    listener = database.signal(scheduled("bell")).listener()
    database.wake_times.sleeps_until["bell"] = START + timedelta(seconds=10)
    await _set(database, after_s=11)
    assert not await listener.wait(0.01)
    await _set(database, after_s=9)
    assert await listener.wait(0.01)


async def test_a_timer_of_another_kind_does_not_wake_it(database: Database) -> None:
    listener = database.signal(scheduled("bell")).listener()
    async with database.transaction() as session:
        await timers.schedule(session, kind="midnight", subject="one", due_at=START)
    assert not await listener.wait(0.01)


async def test_a_timer_that_takes_too_long_is_put_off_and_lets_the_others_pass(
    database: Database, settings: ServiceSettings
) -> None:
    clock, tries = ManualClock(START + timedelta(minutes=5)), Counter[str]()

    async def ring(session: AsyncSession, timer: Timer, now: datetime) -> None:
        tries[timer.step] += 1
        await session.execute(text("INSERT INTO facts (text) VALUES (:step)"), {"step": timer.step})
        if timer.step == "slow" and tries["slow"] < 4:
            await session.execute(text("SET LOCAL statement_timeout = '10ms'"))
            await session.execute(text("SELECT pg_sleep(5)"))

    for step in ("1", "slow", "2"):
        await _set(database, step)
    worker = _worker(database, clock, settings, ring)
    with recorded_logs() as logs:
        for _ in range(4):
            await worker.fire_due()
            clock.advance(seconds=10)
    assert logs.unexpected() == []
    async with database.read() as session:
        assert sorted((await session.execute(text("SELECT text FROM facts"))).scalars()) == ["1", "2", "slow"]


async def test_a_look_that_finds_nothing_due_wakes_nobody(database: Database, settings: ServiceSettings) -> None:
    """Its own empty commit would wake the worker again, and again."""
    listener = database.signal(scheduled("bell")).listener()
    assert await _worker(database, ManualClock(START), settings, Fired()).fire_due() == 0
    assert not await listener.wait(0.01)


@pytest.mark.own_database
async def test_a_fault_in_claiming_is_told_once_loudly_and_the_timers_fire_when_it_is_mended(
    database: Database, settings: ServiceSettings
) -> None:
    clock, fired, stopping = ManualClock(START), Fired(), asyncio.Event()
    await _set(database, after_s=0)
    await _run(database, "ALTER TABLE timers RENAME TO elsewhere")
    with recorded_logs() as logs:
        working = asyncio.create_task(_worker(database, clock, settings, fired).run(stopping))
        async with asyncio.timeout(20):
            while len(logs.lines) < 3:
                await asyncio.sleep(0.01)
            await _run(database, "ALTER TABLE elsewhere RENAME TO timers")
            while not fired.timers:
                await asyncio.sleep(0.01)
        stopping.set()
        await _set(database, "any commit wakes it")
        await working
    told = [(line["event"], line["level"]) for line in logs.lines]
    assert told[:3] == [("timers.trouble", "error"), ("timers.trouble", "warning"), ("timers.trouble", "warning")]
    assert [line["event"] for line in logs.unexpected()] == ["timers.trouble"]
    assert "UndefinedTableError" in logs.lines[0]["exception"]


async def _run(database: Database, statement: str) -> None:
    async with database.transaction() as session:
        await session.execute(text(statement))
