"""Members that poll beside the test, as services do."""

import asyncio
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager

from svckit.messaging.bus.port import Received

from .members import PATIENCE_S, Member


@asynccontextmanager
async def polling(*members: Member) -> AsyncIterator[list[Received]]:
    """All members poll, as services do; gives what they have read so far."""
    seen: list[Received] = []
    tasks = [asyncio.create_task(member.polling(seen)) for member in members]
    try:
        yield seen
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


async def until_shared(members: Iterable[Member], *shares: int) -> None:
    """Wait until the members' shares are these."""
    async with asyncio.timeout(PATIENCE_S):
        while sorted(len(member.assigned) for member in members) != sorted(shares):
            await asyncio.sleep(0.01)
