"""Open SMTP connections, kept for the next mail: a new one costs several round trips and a TLS handshake."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass

import aiosmtplib


@dataclass(frozen=True, slots=True)
class SmtpServer:
    """Where mails go, and how to get in. ``timeout_s`` limits each step in seconds."""

    host: str
    port: int
    username: str | None = None
    password: str | None = None
    starttls: bool = False
    tls: bool = False
    timeout_s: float = 10.0


class SmtpPool:
    """Idle connections to one server, at most `keep` of them."""

    def __init__(self, server: SmtpServer, *, keep: int) -> None:
        self._server = server
        self._keep = keep
        self._idle: list[aiosmtplib.SMTP] = []

    @asynccontextmanager
    async def connection(self) -> AsyncIterator[aiosmtplib.SMTP]:
        """A working connection for one mail; it goes back to the pool unless something went wrong."""
        smtp = await self._reused() or await self._opened()
        try:
            yield smtp
        except BaseException:
            smtp.close()
            raise
        if len(self._idle) < self._keep:
            self._idle.append(smtp)
        else:
            await _goodbye(smtp)

    async def _reused(self) -> aiosmtplib.SMTP | None:
        while self._idle:
            smtp = self._idle.pop()
            try:
                await smtp.rset()
            except (aiosmtplib.SMTPException, OSError):
                smtp.close()  # the server hung up meanwhile; nothing was sent on it
            except BaseException:
                smtp.close()
                raise
            else:
                return smtp
        return None

    async def _opened(self) -> aiosmtplib.SMTP:
        server = self._server
        smtp = aiosmtplib.SMTP(
            hostname=server.host,
            port=server.port,
            username=server.username,
            password=server.password,
            start_tls=server.starttls,
            use_tls=server.tls,
            timeout=server.timeout_s,
            local_hostname="farwatch.invalid",
        )
        try:
            await smtp.connect()
        except BaseException:
            smtp.close()
            raise
        return smtp

    async def close(self) -> None:
        """End the idle connections politely."""
        await asyncio.gather(*(_goodbye(smtp) for smtp in self._idle))
        self._idle.clear()


async def _goodbye(smtp: aiosmtplib.SMTP) -> None:
    with suppress(aiosmtplib.SMTPException, OSError):
        await smtp.quit(timeout=1.0)
    smtp.close()
