"""One partition's worker: an offset is done when its event took effect or is a dead letter, and never otherwise."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime
from time import monotonic

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.sites import SiteRegistered
from svckit.audit import open_database
from svckit.core.clock import SystemClock
from svckit.core.micro_batcher import MicroBatcher
from svckit.core.settings import ServiceSettings
from svckit.db import Database
from svckit.messaging import Invalid, Retryable, Subscriptions, on
from svckit.messaging.applying import Applier
from svckit.messaging.bus.port import Received
from svckit.messaging.dead_letters import list_letters
from svckit.messaging.partition_worker import PartitionWorker
from svckit.testing.logs import recorded_logs
from svckit.testing.received import received

Handle = Callable[[AsyncSession, Message[SiteRegistered], datetime], Awaitable[None]]


class Stumbling:
    """Notes every site but the one that is called "later": for that its time never comes."""

    def __init__(self) -> None:
        self.tries = 0
        self.again = asyncio.Event()
        """It has been tried alone, after the transaction it shared."""

    async def __call__(self, session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
        await session.execute(text("INSERT INTO facts (text) VALUES (:name)"), {"name": message.event.name})
        if message.event.name == "later":
            self.tries += 1
            if self.tries > 1:
                self.again.set()
            raise Retryable("not now")


@asynccontextmanager
async def working(database: Database, settings: ServiceSettings, handle: Handle) -> AsyncIterator[PartitionWorker]:
    """A worker that runs; stopped at the end of the block, and over when it is left."""
    applier = Applier(database, Subscriptions("listener", on(SiteRegistered, handle)))

    async def apply(chunks: Sequence[Sequence[Received]]) -> None:
        await applier.apply([record for chunk in chunks for record in chunk], SystemClock().now())

    together = MicroBatcher(apply, most=200, weight=len, splits=lambda _: True)
    worker = PartitionWorker(received("x").tp, applier, together, SystemClock(), settings)
    task = asyncio.create_task(worker.run())
    try:
        yield worker
    finally:
        worker.stop()
        async with asyncio.timeout(10):
            await task


@pytest.mark.clause("R-X.5", part="faults")
@pytest.mark.parametrize(
    ("waiting", "done"),
    [(["later"], None), (["one", "later"], 42), (["later", "one"], None), (["one", "later", "two"], 42)],
    ids=["alone", "second", "first", "between"],
)
async def test_an_event_whose_handler_asks_for_time_is_not_done_because_the_worker_is_stopped(
    database: Database, settings: ServiceSettings, waiting: list[str], done: int | None
) -> None:
    stumbling = Stumbling()
    async with working(database, settings, stumbling) as worker:
        worker.put([received(name, offset) for offset, name in enumerate(waiting, 41)])
        async with asyncio.timeout(10):
            await stumbling.again.wait()
            while worker.done != done:
                await asyncio.sleep(0.01)
    assert worker.done == done


async def test_a_database_that_has_too_much_to_do_makes_no_dead_letter(
    database: Database, settings: ServiceSettings
) -> None:
    tries = 0

    async def slow(session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
        nonlocal tries
        tries += 1
        if tries <= settings.consumer_attempts + 2:
            await session.execute(text("SET LOCAL statement_timeout = '10ms'"))
            await session.execute(text("SELECT pg_sleep(5)"))

    async with working(database, settings, slow) as worker:
        worker.put([received("one", 41)])
        await _until_done(worker, 42)
    assert await list_letters(database) == []
    assert tries == settings.consumer_attempts + 3


async def test_a_handler_that_asks_for_time_gets_it_by_the_clock_and_not_by_a_count(
    database: Database, settings: ServiceSettings
) -> None:
    tries: list[float] = []

    async def never(session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
        tries.append(monotonic())
        raise Retryable("not now")

    patient = settings.model_copy(update={"consumer_attempts": 1, "consumer_retry_s": 2.0})
    async with working(database, patient, never) as worker:
        worker.put([received("one", 41)])
        with recorded_logs():
            await _until_done(worker, 42)
    [letter] = await list_letters(database)
    assert letter.error_type == "Retryable"
    assert tries[-1] - tries[1] >= 2.0
    assert letter.attempts == len(tries) - 1  # the first was the transaction that it shared


async def test_a_letter_that_cannot_be_written_now_is_written_later(
    database: Database, settings: ServiceSettings
) -> None:
    async def refuse(session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
        raise Invalid("no such thing")

    impatient = settings.model_copy(update={"database_statement_timeout_s": 0.2})
    quick = open_database(impatient, "sample-svc")
    with recorded_logs() as logs:
        async with working(quick, impatient, refuse) as worker, database.transaction() as session:
            await session.execute(text("LOCK TABLE dead_letters"))
            worker.put([received("one", 41)])
            async with asyncio.timeout(10):
                while not [line for line in logs.lines if line["event"] == "consumer.retry"]:
                    await asyncio.sleep(0.01)
            assert worker.done is None
            await session.rollback()
            await _until_done(worker, 42)
    await quick.dispose()
    assert [letter.error_type for letter in await list_letters(database)] == ["Invalid"]


async def test_a_record_with_bytes_that_the_database_takes_for_no_text_is_buried_all_the_same(
    database: Database, settings: ServiceSettings
) -> None:
    async def refuse(session: AsyncSession, message: Message[SiteRegistered], now: datetime) -> None:
        raise Invalid("it said \0")

    record = replace(received("one", 41), headers=(*received("one").headers, ("x", b"a\x00\x7f")))
    with recorded_logs():
        async with working(database, settings, refuse) as worker:
            worker.put([record])
            await _until_done(worker, 42)
    [letter] = await list_letters(database)
    assert (letter.record.headers, letter.error) == (record.headers, "it said \\0")


async def _until_done(worker: PartitionWorker, offset: int) -> None:
    async with asyncio.timeout(30):
        while worker.done != offset:
            await asyncio.sleep(0.01)
