"""Real servers on loopback that answer as a test tells them: a mail server and a webhook receiver."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from ipaddress import ip_address
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session

from notify_svc.channels.addresses import IPAddress

HANG = "hang"


class Arrivals:
    """Counts what comes in, so that a test can wait for it."""

    def __init__(self) -> None:
        self._count = 0
        self._news = asyncio.Condition()

    async def add(self) -> None:
        async with self._news:
            self._count += 1
            self._news.notify_all()

    async def until(self, count: int) -> None:
        """Wait until `count` have come, at most 10 seconds."""
        async with asyncio.timeout(10), self._news:
            await self._news.wait_for(lambda: self._count >= count)


class MailServer:
    """Keeps what it accepts. ``answers``: what it says to the next DATA commands ("451 …", `HANG`), then 250.

    ``unknown``: addresses it refuses with 550. ``down``: what it says to every DATA command until it is None again, and
    ``turned_away`` how often it did.
    """

    def __init__(self) -> None:
        self.mails: list[EmailMessage] = []
        self.answers: list[str] = []
        self.unknown: set[str] = set()
        self.down: str | None = None
        self.turned_away = 0
        self.arrivals = Arrivals()
        self.port = 0
        self._sessions: list[SMTP] = []
        self._open = asyncio.Event()

    async def handle_RCPT(  # noqa: N802  aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        if address in self.unknown:
            return "550 5.1.1 no such mailbox"
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        if self.down is not None:
            self.turned_away += 1
            return self.down
        answer = self.answers.pop(0) if self.answers else "250 2.0.0 queued as A1"
        if answer == HANG:
            await self._open.wait()
        if answer.startswith("250"):
            assert isinstance(envelope.content, bytes)
            mail = message_from_bytes(envelope.content, policy=default)
            assert isinstance(mail, EmailMessage)
            self.mails.append(mail)
            await self.arrivals.add()
        return answer

    def to(self, address: str) -> list[EmailMessage]:
        """The mails to one address, oldest first."""
        return [mail for mail in self.mails if mail["To"].addresses[0].addr_spec == address]

    @property
    def connections(self) -> int:
        """How many connections were ever opened."""
        return len(self._sessions)

    def hang_up(self) -> None:
        """Close every connection, as a restarting server does."""
        for session in self._sessions:
            if session.transport is not None:
                session.transport.close()

    def _session(self) -> SMTP:
        self._sessions.append(SMTP(self, enable_SMTPUTF8=True, loop=asyncio.get_running_loop()))
        return self._sessions[-1]

    @asynccontextmanager
    async def running(self) -> AsyncIterator["MailServer"]:
        """Listen on a free port."""
        server = await asyncio.get_running_loop().create_server(self._session, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            self._open.set()
            server.close()
            self.hang_up()
            await server.wait_closed()


@dataclass
class Answer:
    """What the receiver says next."""

    status: int = 204
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""
    hang: bool = False


@dataclass
class Call:
    """A request that came in. Header names are in lower case."""

    line: str
    headers: dict[str, str]
    body: bytes

    @property
    def json(self) -> dict[str, Any]:
        return dict(json.loads(self.body))


class Receiver:
    """Keeps every request. ``answers``: what it says to the next ones, then 204."""

    def __init__(self) -> None:
        self.calls: list[Call] = []
        self.answers: list[Answer] = []
        self.arrivals = Arrivals()
        self.port = 0
        self._open = asyncio.Event()

    @property
    def url(self) -> str:
        """Where to post."""
        return f"http://127.0.0.1:{self.port}/hook"

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        headers = {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in head[1:] if line)}
        body = await reader.readexactly(int(headers.get("content-length", "0")))
        self.calls.append(Call(head[0], headers, body))
        await self.arrivals.add()
        answer = self.answers.pop(0) if self.answers else Answer()
        if answer.hang:
            await self._open.wait()
        fields = {"Content-Length": str(len(answer.body)), "Connection": "close", **answer.headers}
        lines = [f"HTTP/1.1 {answer.status} x", *(f"{name}: {value}" for name, value in fields.items()), "", ""]
        writer.write("\r\n".join(lines).encode() + answer.body)
        writer.close()

    @asynccontextmanager
    async def running(self) -> AsyncIterator["Receiver"]:
        """Listen on a free port."""
        server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.port = server.sockets[0].getsockname()[1]
        try:
            yield self
        finally:
            self._open.set()
            server.close()
            await server.wait_closed()


class Names:
    """A resolver that knows what the test tells it."""

    def __init__(self, **known: str) -> None:
        self.known = known
        self.asked: list[str] = []

    async def resolve(self, host: str, port: int) -> list[IPAddress]:
        self.asked.append(host)
        if host not in self.known:
            raise OSError(f"unknown host {host}")
        return [ip_address(address) for address in self.known[host].split()]
