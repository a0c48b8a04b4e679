"""Very many readers of the live stream: each comes back with the last id it saw, some stop reading."""

import asyncio
import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from background_loop import BackgroundLoop

LOOPBACK = "127.0.0.1"
ID = re.compile(rb"^id: (\d+)\n", re.MULTILINE)
COME_BACK_S = 0.5
AT_ONCE = 50


@dataclass(eq=False)
class Watcher:
    """One reader. ``seen`` are the positions in the order they came; ``stalled`` ones do not read.

    It speaks HTTP/1.0, so that no chunk headers lie between the frames.
    """

    stalled: bool = False
    seen: list[int] = field(default_factory=list)
    openings: int = 0
    transport: asyncio.Transport | None = None
    rest: bytes = b""

    def feed(self, data: bytes) -> None:
        """Take what came, whole frames at a time; a torn frame waits for its end."""
        whole, separator, self.rest = (self.rest + data).rpartition(b"\n\n")
        if separator:
            self.seen += [int(found) for found in ID.findall(whole + b"\n")]


class _Reading(asyncio.Protocol):
    def __init__(self, watcher: Watcher, request: bytes) -> None:
        self._watcher = watcher
        self._request = request
        self.closed = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._watcher.transport = transport
        self._watcher.rest = b""
        transport.write(self._request)

    def data_received(self, data: bytes) -> None:
        if data.startswith(b"HTTP/1.") and data[8:12] == b" 200":
            self._watcher.openings += 1
            if self._watcher.stalled and self._watcher.transport is not None:
                self._watcher.transport.pause_reading()
        self._watcher.feed(data)

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.closed.done():
            self.closed.set_result(None)


class Crowd:
    """Opens and keeps open the streams of many watchers at one address."""

    def __init__(self, loop: BackgroundLoop, port: int, path: str, token: str, *, count: int, stalled: int) -> None:
        self.watchers = [Watcher(stalled=number < stalled) for number in range(count)]
        self._loop = loop
        self._port = port
        self._path = path
        self._token = token
        self._tasks: list[asyncio.Task[None]] = []
        self._door: asyncio.Semaphore
        loop.run(self._start())

    async def _start(self) -> None:
        self._door = asyncio.Semaphore(AT_ONCE)
        self._tasks = [asyncio.ensure_future(self._watch(watcher)) for watcher in self.watchers]

    async def _watch(self, watcher: Watcher) -> None:
        loop = asyncio.get_running_loop()
        while True:
            try:
                async with self._door:
                    _, reading = await loop.create_connection(
                        lambda: _Reading(watcher, self._request(watcher)), LOOPBACK, self._port
                    )
                await reading.closed
            except OSError:
                pass
            await asyncio.sleep(COME_BACK_S)

    def _request(self, watcher: Watcher) -> bytes:
        last = f"Last-Event-ID: {watcher.seen[-1]}\r\n" if watcher.seen else ""
        return (
            f"GET {self._path} HTTP/1.0\r\nHost: farwatch\r\nAuthorization: Bearer {self._token}\r\n{last}\r\n"
        ).encode()

    def open(self) -> int:
        """How many have been let in at least once."""
        return sum(watcher.openings > 0 for watcher in self.watchers)

    def wake(self) -> None:
        """The stalled read again."""
        self._loop.run(self._wake())

    async def _wake(self) -> None:
        for watcher in self.watchers:
            watcher.stalled = False
            if watcher.transport is not None and not watcher.transport.is_closing():
                watcher.transport.resume_reading()

    def close(self) -> None:
        """Everybody leaves."""
        self._loop.run(self._close())

    async def _close(self) -> None:
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        for watcher in self.watchers:
            if watcher.transport is not None:
                watcher.transport.abort()


def differing(watchers: Iterable[Watcher], expected: list[int]) -> list[tuple[int, int]]:
    """(number of the watcher, how many it has) for each whose positions are not the expected ones, once, in order."""
    return [(number, len(watcher.seen)) for number, watcher in enumerate(watchers) if watcher.seen != expected]
