"""Doing together what is asked for at the same time: the busier it gets, the more of it shares one call."""

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from contextvars import Context
from typing import Generic, TypeVar

T = TypeVar("T")


class MicroBatcher(Generic[T]):
    """Serves the items of many callers with one call at a time of ``serve(items)``.

    An item alone is served at once; those that come while a call runs share the next one, up to a ``weight`` of
    ``most``. ``serve`` must be all or nothing. Where a call of several items fails and ``splits`` says that the error
    may be one item's fault, each is served again by itself, so nobody pays for another's; else all of them have failed.
    """

    def __init__(
        self,
        serve: Callable[[Sequence[T]], Awaitable[None]],
        *,
        most: int,
        weight: Callable[[T], int],
        splits: Callable[[Exception], bool],
    ) -> None:
        self._serve = serve
        self._most = most
        self._weight = weight
        self._splits = splits
        self._waiting: deque[tuple[T, asyncio.Future[None]]] = deque()
        self._task: asyncio.Task[None] | None = None

    async def do(self, item: T) -> None:
        """Return when the item is served. Raises what serving it raised."""
        served: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((item, served))
        if self._task is None:
            # A context of its own: the work belongs to all who wait, not to the trace of who came first.
            self._task = asyncio.get_running_loop().create_task(self._work(), context=Context())
        await served

    async def _work(self) -> None:
        try:
            while self._waiting:
                await self._serve_all(self._take())
        finally:
            self._task = None
            for _, served in self._waiting:  # only a cancelled loop leaves any
                served.cancel()
            self._waiting.clear()

    def _take(self) -> list[tuple[T, "asyncio.Future[None]"]]:
        taken = [self._waiting.popleft()]
        room = self._most - self._weight(taken[0][0])
        while self._waiting and (room := room - self._weight(self._waiting[0][0])) >= 0:
            taken.append(self._waiting.popleft())
        return taken

    async def _serve_all(self, group: list[tuple[T, "asyncio.Future[None]"]]) -> None:
        try:
            await self._serve([item for item, _ in group])
        except Exception as error:
            if len(group) > 1 and self._splits(error):
                for one in group:
                    await self._serve_all([one])
                return
            for _, served in group:
                _settle(served, error)
        except BaseException:
            for _, served in group:
                served.cancel()
            raise
        else:
            for _, served in group:
                _settle(served, None)


def _settle(served: "asyncio.Future[None]", error: Exception | None) -> None:
    if served.done():  # its caller was cancelled
        return
    if error is None:
        served.set_result(None)
    else:
        served.set_exception(error)
