"""A TCP proxy that does to connections what networks do: delay, swallow, reset, refuse.

In front of PostgreSQL it reads each connection's startup packet, so that a fault can be for one service, one database.
"""

import asyncio
import struct
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Literal

from background_loop import BackgroundLoop

LOOPBACK = "127.0.0.1"
CHUNK = 65_536
SSL_REQUEST = struct.pack("!ii", 8, 80_877_103)
Kind = Literal["latency", "blackhole", "swallow", "reset", "down"]


@dataclass(frozen=True, slots=True)
class Caller:
    """Who connects, by the PostgreSQL startup packet; both empty for any other protocol."""

    database: str = ""
    application: str = ""


@dataclass(frozen=True, slots=True)
class Fault:
    """What happens to matching connections while the fault lasts.

    ``latency``: each chunk is late by ``delay_s``. ``blackhole``: nothing passes until it is healed, then all of it.
    ``swallow``: nothing ever passes again on connections that were open then; new ones are fine, as after a failover.
    ``reset``: open connections are reset, new ones pass. ``down``: open ones are closed, new ones too.
    """

    kind: Kind
    database: str = ""
    application: str = ""
    delay_s: float = 0.0

    def meets(self, caller: Caller) -> bool:
        """Whether the fault is for this connection; an empty field means any."""
        return (not self.database or self.database == caller.database) and caller.application.startswith(
            self.application
        )


@dataclass(eq=False)
class Link:
    """One proxied connection."""

    caller: Caller
    writers: tuple[asyncio.StreamWriter, asyncio.StreamWriter]
    swallowed: bool = False
    tasks: list["asyncio.Task[None]"] = field(default_factory=list)

    def abort(self) -> None:
        """Reset both sides."""
        for writer in self.writers:
            writer.transport.abort()


class Proxy:
    """Listens on ``port`` and passes everything on to ``upstream``, except what the faults in force say."""

    def __init__(self, loop: BackgroundLoop, upstream: int, *, postgres: bool = True, port: int = 0) -> None:
        self._loop = loop
        self._upstream = upstream
        self._postgres = postgres
        self._faults: list[Fault] = []
        self._links: set[Link] = set()
        self._healed = asyncio.Event()
        self.cut = 0
        """Connections that met a fault so far."""
        self._server = loop.run(self._listen(port))
        self.port: int = self._server.sockets[0].getsockname()[1]

    async def _listen(self, port: int) -> asyncio.Server:
        return await asyncio.start_server(self._serve, LOOPBACK, port, backlog=512)

    @contextmanager
    def fault(self, kind: Kind, *, database: str = "", application: str = "", delay_s: float = 0.0) -> Iterator[Fault]:
        """The fault is in force while the block runs."""
        fault = Fault(kind, database, application, delay_s)
        self._loop.run(self._begin(fault))
        try:
            yield fault
        finally:
            self._loop.run(self._end(fault))

    async def _begin(self, fault: Fault) -> None:
        met = [link for link in self._links if fault.meets(link.caller)]
        self.cut += len(met)
        self._faults.append(fault)
        for link in met:
            if fault.kind in {"reset", "down"}:
                link.abort()
            elif fault.kind == "swallow":
                link.swallowed = True

    async def _end(self, fault: Fault) -> None:
        self._faults.remove(fault)
        healed, self._healed = self._healed, asyncio.Event()
        healed.set()

    def close(self) -> None:
        """Stop listening and drop all connections."""
        self._loop.run(self._close())

    async def _close(self) -> None:
        self._server.close()
        tasks = [task for link in self._links for task in link.tasks]
        for link in self._links:
            link.abort()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            upstream_reader, upstream_writer = await asyncio.open_connection(LOOPBACK, self._upstream)
        except OSError:
            writer.transport.abort()
            return
        with suppress(OSError, asyncio.IncompleteReadError):
            caller = Caller()
            if self._postgres:
                caller = await greeted((reader, writer), (upstream_reader, upstream_writer))
            await self._carry(caller, (reader, writer), (upstream_reader, upstream_writer))
        for side in (writer, upstream_writer):
            side.transport.abort()

    async def _carry(
        self,
        caller: Caller,
        client: tuple[asyncio.StreamReader, asyncio.StreamWriter],
        server: tuple[asyncio.StreamReader, asyncio.StreamWriter],
    ) -> None:
        link = Link(caller, (client[1], server[1]))
        if any(fault.kind == "down" and fault.meets(caller) for fault in self._faults):
            self.cut += 1
            link.abort()
            return
        self._links.add(link)
        link.tasks = [
            asyncio.ensure_future(self._pump(link, client[0], server[1])),
            asyncio.ensure_future(self._pump(link, server[0], client[1])),
        ]
        try:
            await asyncio.wait(link.tasks, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._links.discard(link)
            for task in link.tasks:
                task.cancel()
            await asyncio.gather(*link.tasks, return_exceptions=True)

    async def _pump(self, link: Link, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(CHUNK):
            while not link.swallowed and (fault := self._met(link, "blackhole")):
                await self._healed.wait()
            if link.swallowed:
                continue
            if fault := self._met(link, "latency"):
                await asyncio.sleep(fault.delay_s)
            writer.write(data)
            await writer.drain()

    def _met(self, link: Link, kind: Kind) -> Fault | None:
        return next((fault for fault in self._faults if fault.kind == kind and fault.meets(link.caller)), None)


async def greeted(
    client: tuple[asyncio.StreamReader, asyncio.StreamWriter],
    server: tuple[asyncio.StreamReader, asyncio.StreamWriter],
) -> Caller:
    """Pass a PostgreSQL client's first packets on and learn who it is. The server must answer SSLRequest with N."""
    while True:
        head = await client[0].readexactly(4)
        packet = head + await client[0].readexactly(struct.unpack("!i", head)[0] - 4)
        server[1].write(packet)
        if packet != SSL_REQUEST:
            return caller_of(packet)
        client[1].write(await server[0].readexactly(1))


def caller_of(packet: bytes) -> Caller:
    """The names in a startup packet (a cancel request has none)."""
    words = [word.decode(errors="replace") for word in packet[8:].split(b"\0")]
    names = dict(zip(words[::2], words[1::2], strict=False))
    return Caller(names.get("database", ""), names.get("application_name", ""))
