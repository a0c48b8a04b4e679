"""Work asked for at the same time is done together, and a fault stays with whose it is."""

import asyncio
from collections.abc import Sequence

import pytest

from svckit.core.micro_batcher import MicroBatcher


class Server:
    """Writes down its calls; each call lasts until it is let go, and one that holds ``bad`` fails."""

    def __init__(self, most: int = 100) -> None:
        self.calls: list[list[str]] = []
        self.gate = asyncio.Event()
        self.together = MicroBatcher(
            self._serve, most=most, weight=len, splits=lambda error: isinstance(error, ValueError)
        )

    async def _serve(self, items: Sequence[str]) -> None:
        self.calls.append(list(items))
        await self.gate.wait()
        if "away" in items:
            raise ConnectionError
        if "bad" in items:
            raise ValueError(f"{len(items)} items")

    async def ask(self, *items: str) -> "list[asyncio.Task[None]]":
        """Ask for each item; returns when the first call has begun."""
        tasks = [asyncio.create_task(self.together.do(item)) for item in items]
        while not self.calls:
            await asyncio.sleep(0)
        return tasks


async def test_what_waits_meanwhile_shares_the_next_call() -> None:
    server = Server()
    first = await server.ask("one")
    rest = await server.ask("two", "three")
    await asyncio.sleep(0)
    server.gate.set()
    await asyncio.gather(*first, *rest)
    assert server.calls == [["one"], ["two", "three"]]


async def test_a_call_holds_no_more_than_its_weight_allows_but_always_one_item() -> None:
    server = Server(most=6)
    tasks = await server.ask("first") + await server.ask("abc", "def", "ghi", "heavier")
    await asyncio.sleep(0)
    server.gate.set()
    await asyncio.gather(*tasks)
    assert server.calls == [["first"], ["abc", "def"], ["ghi"], ["heavier"]]


async def test_one_items_fault_is_not_the_others() -> None:
    server = Server()
    tasks = await server.ask("one") + await server.ask("two", "bad", "three")
    await asyncio.sleep(0)
    server.gate.set()
    *good, bad, last = await asyncio.gather(*tasks, return_exceptions=True)
    assert (good, last) == ([None, None], None)
    assert isinstance(bad, ValueError)
    assert str(bad) == "1 items"
    assert server.calls[1:] == [["two", "bad", "three"], ["two"], ["bad"], ["three"]]


async def test_a_fault_that_is_nobodys_is_everybodys_at_once() -> None:
    server = Server()
    tasks = await server.ask("one") + await server.ask("two", "away", "three")
    await asyncio.sleep(0)
    server.gate.set()
    assert [type(result) for result in await asyncio.gather(*tasks, return_exceptions=True)] == [
        type(None),
        *[ConnectionError] * 3,
    ]
    assert server.calls[1:] == [["two", "away", "three"]]


async def test_a_caller_that_gives_up_does_not_stop_the_others() -> None:
    server = Server()
    first, second = await server.ask("one", "two")
    await asyncio.sleep(0)
    first.cancel()
    server.gate.set()
    with pytest.raises(asyncio.CancelledError):
        await first
    await second
    await server.together.do("three")
    assert server.calls[-1] == ["three"]
