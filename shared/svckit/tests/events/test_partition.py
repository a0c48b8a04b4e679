"""One partition's worker: an offset is done when its event took effect or is a dead letter, and never otherwise."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from datetime import datetime

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.sites import SiteRegistered
from svckit.bus.port import Received
from svckit.clock import SystemClock
from svckit.db import Database
from svckit.events import Retryable, Subscriptions, on
from svckit.events.applying import Applier
from svckit.events.partition import PartitionWorker
from svckit.testing.received import received
from svckit.together import Together

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
async def working(database: Database, handle: Handle) -> AsyncIterator[PartitionWorker]:
    """A worker that runs; stopped at the end of the block, and over when it is left."""
    applier = Applier(database, Subscriptions("listener", on(SiteRegistered, handle)))

    async def apply(chunks: Sequence[Sequence[Received]]) -> None:
        await applier.apply([record for chunk in chunks for record in chunk], SystemClock().now())

    together = Together(apply, most=200, weight=len, splits=lambda _: True)
    worker = PartitionWorker(received("x").tp, applier, together, SystemClock(), 8)
    task = asyncio.create_task(worker.run())
    try:
        yield worker
    finally:
        worker.stop()
        async with asyncio.timeout(10):
            await task


@pytest.mark.clause("R-X.5")
@pytest.mark.parametrize(
    ("waiting", "done"),
    [(["later"], None), (["one", "later"], 42), (["later", "one"], None), (["one", "later", "two"], 42)],
    ids=["alone", "second", "first", "between"],
)
async def test_an_event_whose_handler_asks_for_time_is_not_done_because_the_worker_is_stopped(
    database: Database, waiting: list[str], done: int | None
) -> None:
    stumbling = Stumbling()
    async with working(database, stumbling) as worker:
        worker.put([received(name, offset) for offset, name in enumerate(waiting, 41)])
        async with asyncio.timeout(10):
            await stumbling.again.wait()
            while worker.done != done:
                await asyncio.sleep(0.01)
    assert worker.done == done
