"""What a service says to its database, counted where everything passes: between the driver and the server.

SQLAlchemy's statements, those that go straight to asyncpg and COPY are all read off the same connections, as the
server gets them: what `executemany` sends as one bind a row counts once a row. No number depends on the machine.
"""

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from itertools import groupby

from sqlalchemy.engine import make_url

from svckit.testing.wire_reader import WireReader

_PIECE_BYTES = 65_536
_SHOWN = 300
"""So much of a statement is shown where a test fails."""
_ENDS = ("commit", "rollback")
_DRIVER = ("pg_catalog.", "show ", "with recursive typeinfo_tree", "current_setting('jit')")
"""What the driver's own questions about the server and its types hold: they are asked once a connection."""


@dataclass
class Statements:
    """What was said while somebody listened. ``texts`` are the statements as the server got them, in their order, a
    text as often as it was run; BEGIN, COMMIT and ROLLBACK are not among them.
    """

    texts: list[str] = field(default_factory=list)
    transactions: int = 0

    @property
    def cost(self) -> "Cost":
        """How much it was."""
        return Cost(transactions=self.transactions, statements=len(self.texts))

    def told(self) -> str:
        """The statements, one a line, with how often each was run in a row."""
        runs = [(text, len(list(times))) for text, times in groupby(self.texts)]
        return "\n".join(f"{times:>5} x {' '.join(text.split())[:_SHOWN]}" for text, times in runs)

    def assert_at_most(self, limit: "Cost") -> None:
        """Fail with the statements where there were more of them, or more transactions, than ``limit`` says."""
        within = self.transactions <= limit.transactions and len(self.texts) <= limit.statements
        assert within, f"{self.cost} exceeds {limit}:\n{self.told()}"


@dataclass(frozen=True, kw_only=True)
class Cost:
    """So many transactions that were begun, and so many statements in them."""

    transactions: int
    statements: int


class StatementLog:
    """Hears what is said on all connections that lead through it."""

    def __init__(self) -> None:
        self._listening: list[Statements] = []

    @contextmanager
    def listening(self) -> Iterator[Statements]:
        """What is said while the block runs."""
        heard = Statements()
        self._listening.append(heard)
        try:
            yield heard
        finally:
            self._listening.remove(heard)

    def add(self, text: str) -> None:
        """Somebody has run a statement."""
        words = text.lower().lstrip()
        if words.startswith(_ENDS) or words.rstrip("; \n") == "" or any(mark in words for mark in _DRIVER):
            return
        for heard in self._listening:
            if words.startswith("begin"):
                heard.transactions += 1
            else:
                heard.texts.append(text)


@asynccontextmanager
async def logged(url: str) -> AsyncIterator[tuple[str, StatementLog]]:
    """Another URL of the database at ``url``, and the log of what is said to it there."""
    target, log = make_url(url), StatementLog()
    links: set[asyncio.Task[None]] = set()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        links.add(task)
        try:
            await _link(reader, writer, str(target.host), target.port or 5432, log)
        finally:
            links.discard(task)

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    try:
        yield target.set(host="127.0.0.1", port=port).render_as_string(hide_password=False), log
    finally:
        server.close()
        for task in links:
            task.cancel()
        await asyncio.gather(*links, return_exceptions=True)


async def _link(
    reader: asyncio.StreamReader, writer: asyncio.StreamWriter, host: str, port: int, log: StatementLog
) -> None:
    """Pass on what both sides say, until one of them has gone."""
    server_reader, server_writer = await asyncio.open_connection(host, port)
    wire = WireReader()

    async def forth() -> None:
        while piece := await reader.read(_PIECE_BYTES):
            for text in wire.feed(piece):
                log.add(text)
            server_writer.write(piece)
            await server_writer.drain()

    async def back() -> None:
        while piece := await server_reader.read(_PIECE_BYTES):
            writer.write(piece)
            await writer.drain()

    sides = [asyncio.ensure_future(forth()), asyncio.ensure_future(back())]
    try:
        await asyncio.wait(sides, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for side in sides:
            side.cancel()
        await asyncio.gather(*sides, return_exceptions=True)
        server_writer.close()
        writer.close()
