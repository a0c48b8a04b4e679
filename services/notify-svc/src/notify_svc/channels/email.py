"""E-mail by SMTP. "Accepted" is all a mail server can promise: nobody has read it yet."""

import asyncio
from email.utils import parseaddr

import aiosmtplib

from notify_svc.channels.port import Outgoing
from notify_svc.channels.smtp_pool import SmtpPool
from notify_svc.deliveries.domain import NotSent, Outcome, Sent, State
from notify_svc.messages.mail import compose
from svckit.telemetry import get_logger

log = get_logger("notify_svc.channels")


class EmailChannel:
    """Hands mails to one server within `timeout_s` seconds each."""

    def __init__(self, pool: SmtpPool, *, sender: str, timeout_s: float) -> None:
        self._pool = pool
        self._sender = sender
        self._envelope_from = parseaddr(sender)[1]
        self._timeout_s = timeout_s

    async def send(self, message: Outgoing) -> Outcome:
        """Try once."""
        try:
            mail = compose(message, self._sender)
            async with asyncio.timeout(self._timeout_s), self._pool.connection() as smtp:
                _, answer = await smtp.sendmail(self._envelope_from, [message.address], mail)
        except (aiosmtplib.SMTPException, OSError, TimeoutError, ValueError) as error:
            return _failure(error)
        return Sent(State.ACCEPTED, f"250 {answer}")

    async def close(self) -> None:
        """Say goodbye to the server."""
        await self._pool.close()


def _failure(error: Exception) -> NotSent:
    """What went wrong, in our terms; 5xx answers are final, all else may pass."""
    match error:
        case aiosmtplib.SMTPRecipientsRefused():
            return _refused(error.recipients[0].code, error.recipients[0].message)
        case aiosmtplib.SMTPAuthenticationError():
            return NotSent("login", f"{error.code} {error.message}")
        case aiosmtplib.SMTPConnectResponseError() | aiosmtplib.SMTPHeloError():
            return NotSent("temporary", f"{error.code} {error.message}")
        case aiosmtplib.SMTPResponseException():
            return _refused(error.code, error.message)
    return _no_answer(error)


def _no_answer(error: Exception) -> NotSent:
    if isinstance(error, TimeoutError):
        return NotSent("timeout", str(error))
    if isinstance(error, ValueError):
        return NotSent("address_refused", str(error), permanent=True)
    return NotSent("unreachable", str(error))


def _refused(code: int, words: str) -> NotSent:
    if code >= 500:
        return NotSent("rejected", f"{code} {words}", permanent=True)
    return NotSent("temporary", f"{code} {words}")
