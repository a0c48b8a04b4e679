"""Fan-out inside one process: one tailer, a bounded queue per reader, and no reader can hold up another."""

import asyncio
from collections import deque
from collections.abc import Iterable
from typing import Self

from incident_svc.stream import repository
from incident_svc.stream.domain import Filter, Frame, frame_of
from svckit.core.telemetry import get_logger
from svckit.core.waiting import happens_within
from svckit.db import Database
from svckit.db.transient_errors import RetryLog
from svckit.web.runtime import Runtime

CATCHING_UP_AT_ONCE = 2
"""Who asks for more than the hub remembers reads the log: they queue here, not at the pool, which gives up."""
REMEMBERED = 1_000
"""Frames kept for those who come back. After a restart a thousand readers do so together, and all ask for the same."""


class Reader:
    """One client's queue of what comes after the position ``after``. ``lost``: it read too slowly and was let go;
    ``ended``: the process is stopping.
    """

    def __init__(self, wanted: Filter, limit: int, after: int = 0) -> None:
        self._wanted = wanted
        self._limit = limit
        self._after = after
        self._waiting: deque[Frame] = deque()
        self._news = asyncio.Event()
        self.lost = False
        self.ended = False

    def offer(self, frame: Frame) -> None:
        """Queue a frame, unless this reader wants it not, knows it or has fallen too far behind."""
        if self.lost or frame.position <= self._after or not self._wanted.wants(frame):
            return
        if len(self._waiting) >= self._limit:
            self.lost = True
            self._waiting.clear()
        else:
            self._waiting.append(frame)
        self._news.set()

    def end(self) -> None:
        """Nothing follows."""
        self.ended = True
        self._news.set()

    async def take(self, timeout_s: float) -> bytes:
        """All that waits, joined; empty after ``timeout_s`` seconds without anything, or when it is over."""
        if not await happens_within(self._news, timeout_s):
            return b""
        self._news.clear()
        taken = b"".join(frame.wire for frame in self._waiting)
        self._waiting.clear()
        return taken


class Hub:
    """The readers of this process and how far the log has been handed to them.

    Nothing is read from the log while nobody listens: the first reader starts it at the head. A page is at most half a
    reader's queue, so that a burst alone drops nobody who reads.
    """

    def __init__(self, database: Database, queue: int) -> None:
        self._database = database
        self.catching_up = asyncio.Semaphore(CATCHING_UP_AT_ONCE)
        self.retry_log = RetryLog(get_logger("incident_svc.stream"), "stream.ended_by_database")
        self._queue = queue
        self._page = max(1, queue // 2)
        self._readers: set[Reader] = set()
        self._joining = asyncio.Lock()
        self._position = 0
        self._recent: deque[Frame] = deque()
        self._recent_after = 0
        self._ended = False

    @classmethod
    def of(cls, runtime: Runtime, queue: int) -> Self:
        """The process's one hub; ``queue``: how many frames may wait for one reader."""
        return runtime.singleton(cls, lambda: cls(runtime.database, queue))

    @property
    def readers(self) -> int:
        """How many listen."""
        return len(self._readers)

    async def join(self, wanted: Filter, after: int | None) -> tuple[Reader, int]:
        """A new reader, and the position after which it is told everything.

        ``after``: what it has read already; where it asked the log, that may be more than the others have been told.
        """
        reader = Reader(wanted, self._queue, after or 0)
        async with self._joining:
            if not self._readers:
                await self._start()
            self._readers.add(reader)
            joined = self._position
        if self._ended:
            reader.end()
        return reader, joined

    async def _start(self) -> None:
        async with self._database.read() as session:
            head, pruned = await repository.head(session)
            after = max(head - REMEMBERED, pruned)
            rows = await repository.after(session, after, limit=REMEMBERED, until=head)
        self._position, self._recent_after = head, after
        self._recent = deque(frame_of(row) for row in rows)

    def covers(self, position: int) -> bool:
        """Whether a reader may go on after ``position`` with what the hub remembers."""
        return bool(self._readers) and self._recent_after <= position <= self._position

    def remembered(self, position: int) -> list[Frame] | None:
        """All frames after ``position`` that the readers here have been told; None where the log must be asked."""
        if not self._readers or position < self._recent_after:
            return None
        return [frame for frame in self._recent if frame.position > position]

    def leave(self, reader: Reader) -> None:
        """Forget a reader."""
        self._readers.discard(reader)

    async def hand_out(self) -> None:
        """Hand what is new in the log to all readers."""
        full = True
        while full and self._readers:
            async with self._database.read() as session:
                rows = await repository.after(session, self._position, limit=self._page)
            self._deliver(frame_of(row) for row in rows)
            full = len(rows) == self._page

    def end(self) -> None:
        """The process is stopping: every stream ends, and later ones at once."""
        self._ended = True
        for reader in self._readers:
            reader.end()

    def _deliver(self, frames: Iterable[Frame]) -> None:
        for frame in frames:
            if frame.position <= self._position:
                continue
            self._position = frame.position
            self._remember(frame)
            for reader in self._readers:
                reader.offer(frame)

    def _remember(self, frame: Frame) -> None:
        self._recent.append(frame)
        if len(self._recent) > REMEMBERED:
            self._recent_after = self._recent.popleft().position
