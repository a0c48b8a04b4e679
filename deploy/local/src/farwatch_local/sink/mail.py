"""The mail server of the sink: takes everything, delivers nothing."""

import asyncio
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from typing import Any

from aiosmtpd.smtp import SMTP, Envelope, Session

from farwatch_local.sink.faults import Faults
from farwatch_local.sink.store import Store

SIZE_LIMIT = 10_000_000


def parse(raw: bytes, sender: str | None, recipients: list[str]) -> dict[str, Any]:
    """What a reader wants of a mail: the envelope's addresses, the subject, both bodies, all headers."""
    message = BytesParser(_class=EmailMessage, policy=policy.default).parsebytes(raw)
    return {
        "from": sender or "",
        "to": recipients,
        "subject": str(message.get("Subject", "")),
        "text": _body(message, "plain"),
        "html": _body(message, "html"),
        "headers": [[name, str(value)] for name, value in message.items()],
    }


def _body(message: EmailMessage, kind: str) -> str:
    part = message.get_body(preferencelist=(kind,))
    return str(part.get_content()) if part is not None else ""


class Mailbox:
    """aiosmtpd's handler: every recipient is known here."""

    def __init__(self, store: Store, faults: Faults) -> None:
        self._store = store
        self._faults = faults

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802  aiosmtpd's name
        """Keep the mail, unless told to misbehave."""
        match self._faults.of("mail"):
            case "busy" | "slow_down":
                return "451 4.3.2 busy, come back later"
            case "reject":
                return "554 5.7.1 no"
            case "hang":
                await self._faults.over()
                return "451 4.3.2 busy, come back later"
            case "refuse":
                return "421 4.3.2 closing"
        number = self._keep(envelope)
        if self._faults.of("mail") == "mute":
            await self._faults.over()
        return f"250 2.0.0 kept as {number}"

    def _keep(self, envelope: Envelope) -> int:
        content = envelope.content or b""
        raw = content if isinstance(content, bytes) else content.encode()
        return self._store.add("mail", parse(raw, envelope.mail_from, list(envelope.rcpt_tos)))


class Conversation(SMTP):
    """One SMTP conversation; refused at the door where the fault says so."""

    def __init__(self, store: Store, faults: Faults) -> None:
        super().__init__(
            Mailbox(store, faults),
            data_size_limit=SIZE_LIMIT,
            enable_SMTPUTF8=True,
            hostname="sink.localhost",
            ident="Farwatch sink",
            loop=asyncio.get_running_loop(),
        )
        self._faults = faults

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Begin, or close at once."""
        super().connection_made(transport)
        if self._faults.of("mail") == "refuse" and isinstance(transport, asyncio.Transport):
            transport.abort()
