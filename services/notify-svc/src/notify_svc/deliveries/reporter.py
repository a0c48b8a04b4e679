"""Recording outcomes together: whoever's turn it is records for all who wait, in one transaction."""

import asyncio
from dataclasses import dataclass

import asyncpg
from sqlalchemy.exc import SQLAlchemyError

from notify_svc.deliveries.domain import Outcome
from notify_svc.deliveries.queue import Parcel, Queue

TROUBLE = (SQLAlchemyError, OSError, asyncpg.PostgresError, asyncpg.InterfaceError, TimeoutError)
"""The database cannot be used at the moment; the same call may work later."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    parcel: Parcel
    outcome: Outcome
    recorded: asyncio.Future[None]


class Reporter:
    """One database connection at a time, however many messages finish at once: the consumer needs the others."""

    def __init__(self, queue: Queue) -> None:
        self._queue = queue
        self._waiting: list[_Waiting] = []
        self._turn = asyncio.Lock()

    async def report(self, parcel: Parcel, outcome: Outcome) -> None:
        """Return when the outcome is recorded. Raises one of `TROUBLE` when it was not: try again."""
        mine = _Waiting(parcel, outcome, asyncio.get_running_loop().create_future())
        self._waiting.append(mine)
        async with self._turn:
            if not mine.recorded.done():
                batch, self._waiting = self._waiting, []
                await self._settle(batch)
        await mine.recorded

    async def _settle(self, batch: list[_Waiting]) -> None:
        try:
            await self._record(batch)
        except TROUBLE as error:
            _tell(batch, error)
        except asyncio.CancelledError:
            _tell(batch, ConnectionError("the recording was interrupted"))
            raise
        else:
            _tell(batch, None)

    async def _record(self, batch: list[_Waiting]) -> None:
        try:
            await self._queue.report([(entry.parcel, entry.outcome) for entry in batch])
        except TROUBLE:
            raise
        except Exception:
            if len(batch) == 1:
                raise
            for entry in batch:  # one of them is at fault: the others must not suffer
                await self._settle([entry])


def _tell(batch: list[_Waiting], error: Exception | None) -> None:
    for entry in batch:
        if entry.recorded.done():
            continue
        if error is None:
            entry.recorded.set_result(None)
        else:
            entry.recorded.set_exception(error)
