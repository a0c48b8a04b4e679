"""E-mail by SMTP. "Accepted" is all a mail server can promise: nobody has read it yet."""

import asyncio
import re
from dataclasses import replace
from email.errors import MessageError
from email.utils import parseaddr

import aiosmtplib

from notify_svc.attempts.domain import NotSent, Outcome, Sent, State
from notify_svc.channels.port import Outgoing
from notify_svc.channels.smtp_pool import SmtpPool
from notify_svc.messages.mail import compose
from svckit.core.addresses import wire_email

_ENHANCED = re.compile(r"([245])\.(\d{1,3})\.\d{1,3}(?!\S)")


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
            address = wire_email(message.address)
            mail = compose(replace(message, address=address), self._sender)
            async with asyncio.timeout(self._timeout_s), self._pool.connection() as smtp:
                _, answer = await smtp.sendmail(self._envelope_from, [address], mail)
        except (aiosmtplib.SMTPException, OSError, TimeoutError, ValueError, MessageError) as error:
            return _failure(error)
        return Sent(State.ACCEPTED, f"250 {answer}")

    async def close(self) -> None:
        """Say goodbye to the server."""
        await self._pool.close()


def _failure(error: Exception) -> NotSent:
    """What went wrong, in our terms."""
    match error:
        case aiosmtplib.SMTPRecipientsRefused():
            return refusal(error.recipients[0].code, error.recipients[0].message)
        case aiosmtplib.SMTPAuthenticationError():
            return NotSent("login", f"{error.code} {error.message}", everyone=True)
        case aiosmtplib.SMTPConnectResponseError() | aiosmtplib.SMTPHeloError():
            return NotSent("temporary", f"{error.code} {error.message}", everyone=True)
        case aiosmtplib.SMTPResponseException():
            return refusal(error.code, error.message)
    return _no_answer(error)


def _no_answer(error: Exception) -> NotSent:
    if isinstance(error, TimeoutError):
        return NotSent("timeout", str(error), everyone=True)
    if isinstance(error, aiosmtplib.SMTPNotSupported | ValueError | MessageError):
        return NotSent("address_refused", str(error), permanent=True)
    return NotSent("unreachable", str(error), everyone=True)


def refusal(code: int, words: str) -> NotSent:
    """A server's no (RFC 5321): 5xx for good, unless its enhanced code (RFC 3463) begins with 4, as greylisting has it.

    What it says of a mailbox or an address (450, x.1.x, x.2.x) is true of that one alone; anything else of all mail.
    """
    enhanced = _ENHANCED.match(words)
    kind, subject = enhanced.groups() if enhanced else ("", "")
    if code >= 500 and kind != "4":
        return NotSent("rejected", f"{code} {words}", permanent=True)
    alone = subject in {"1", "2"} or (code == 450 and not subject)
    return NotSent("temporary", f"{code} {words}", everyone=not alone)
