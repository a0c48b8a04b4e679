"""One client's stream: what it missed, then what happens, without gap or duplicate at the join."""

from collections.abc import AsyncGenerator, AsyncIterator, Callable, Iterable
from contextlib import aclosing
from dataclasses import dataclass
from datetime import UTC, datetime

from incident_svc.stream import domain, repository
from incident_svc.stream.domain import Filter, Frame, Start, frame_of
from incident_svc.stream.hub import Hub, Reader
from svckit.db import Database
from svckit.db.transient_errors import DATABASE_ERRORS


@dataclass(frozen=True, slots=True)
class Follower:
    """Follows the log for one client. ``heartbeat_s``: longest silence. ``until``: when the client's token ends.

    ``void`` says whether it has ended before that; asked before anything is told, and at least at every heartbeat.

    No database session is open while it waits for the client or for news.
    """

    database: Database
    hub: Hub
    wanted: Filter
    start: Start
    page: int
    heartbeat_s: float
    until: datetime | None = None
    void: Callable[[], bool] = bool

    async def stream(self) -> AsyncGenerator[bytes, None]:
        """Bytes of a text/event-stream. It ends where the log cannot be read: the client comes back and resumes."""
        try:
            async with aclosing(self._told()) as told:
                async for chunk in told:
                    yield chunk
        except DATABASE_ERRORS as error:
            self.hub.retry_log.failed(error)

    async def _told(self) -> AsyncGenerator[bytes, None]:
        yield domain.OPENING
        after = self.start.after
        if after is not None:
            async for reached, chunk in self._missed(after):
                after = reached
                yield chunk
        reader, joined = await self.hub.join(self.wanted, after)
        try:
            if self.start.reset:
                yield domain.reset_at(joined)
            if after is not None:
                async for _, chunk in self._missed(after, until=joined):
                    yield chunk
            async for chunk in self._live(reader):
                yield chunk
        finally:
            self.hub.leave(reader)

    async def _missed(self, position: int, until: int | None = None) -> AsyncIterator[tuple[int, bytes]]:
        """What came after ``position``, in portions, each with the position it reaches: from the memory of the hub
        where that reaches back so far, else page by page from the log.
        """
        remembered = self.hub.remembered(position)
        if remembered is not None:
            frames = [frame for frame in remembered if until is None or frame.position <= until]
            if frames:
                yield frames[-1].position, self._wire(frames)
            return
        full = True
        while full:
            async with self.hub.catching_up, self.database.read() as session:
                rows = await repository.after(session, position, limit=self.page, until=until, sites=self.wanted.sites)
            full = len(rows) == self.page
            if rows:
                position = rows[-1].position
                yield position, self._wire(frame_of(row) for row in rows)

    def _wire(self, frames: Iterable[Frame]) -> bytes:
        return b"".join(frame.wire for frame in frames if self.wanted.wants(frame))

    async def _live(self, reader: Reader) -> AsyncIterator[bytes]:
        while not self._ended():
            taken = await reader.take(min(self.heartbeat_s, self._left_s()))
            if self._ended():  # meanwhile: what was taken is not theirs to know
                break
            if taken:
                yield taken
            if reader.lost:
                yield domain.TOO_SLOW
            if reader.lost or reader.ended:
                return
            if not taken:
                yield domain.HEARTBEAT
        yield domain.TOKEN_ENDED

    def _ended(self) -> bool:
        return self._left_s() <= 0 or self.void()

    def _left_s(self) -> float:
        return float("inf") if self.until is None else (self.until - datetime.now(UTC)).total_seconds()
