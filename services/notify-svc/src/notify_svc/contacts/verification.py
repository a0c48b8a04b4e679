"""Use cases of verification: a code goes out by the contact method, and whoever typed it in has read it (R-4.2.4a)."""

from collections.abc import Sequence
from datetime import datetime
from math import ceil
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.attempts import repository as deliveries
from notify_svc.contacts import codes, repository, service
from notify_svc.contacts.errors import (
    AlreadyVerified,
    CodeExpired,
    CodeWrong,
    ContactMethodDisabled,
    NoCodeSent,
    TooManyCodes,
    TooManyWrongCodes,
)
from notify_svc.contacts.models import ContactMethod, SentCode
from notify_svc.contacts.schemas import CodeSent
from notify_svc.notifications import service as notifications
from svckit.web import Principal


async def send(session: AsyncSession, method_id: UUID, principal: Principal, now: datetime) -> CodeSent:
    """Send a code; one that was sent before is void. Raises `TooManyCodes`."""
    method = await _unverified(session, method_id, principal)
    person = await service.changeable(session, principal, method.staff_id)
    if not method.enabled:
        raise ContactMethodDisabled
    amount, oldest = await deliveries.codes_since(session, method.id, now - codes.PERIOD)
    if oldest is not None and amount >= codes.CODES_PER_PERIOD:
        wait_s = (oldest + codes.PERIOD - now).total_seconds()
        raise TooManyCodes(minutes=ceil(wait_s / 60), retry_after=ceil(wait_s))
    attempt = await notifications.send_code(session, repository.route_of(method), person, codes.VALID_FOR, now)
    sent = await session.get(SentCode, method.id) or SentCode(method_id=method.id)
    sent.notification_id, sent.expires_at, sent.tries = attempt.notification_id, now + codes.VALID_FOR, 0
    session.add(sent)
    return CodeSent(
        notification_id=attempt.notification_id, delivery_id=attempt.id, expires_at=sent.expires_at, tries=codes.TRIES
    )


async def count_try(session: AsyncSession, method_id: UUID, principal: Principal, now: datetime) -> None:
    """Count that a code is typed in, in a transaction of its own: it counts whatever becomes of the request.

    Raises `NoCodeSent`, `CodeExpired`, `TooManyWrongCodes`.
    """
    method = await _unverified(session, method_id, principal)
    sent = await session.get(SentCode, method.id)
    if sent is None:
        raise NoCodeSent
    if now >= sent.expires_at:
        raise CodeExpired
    if sent.tries >= codes.TRIES:
        raise TooManyWrongCodes
    sent.tries += 1


async def confirm(
    session: AsyncSession, method_id: UUID, code: str, principal: Principal, keys: Sequence[bytes], now: datetime
) -> ContactMethod:
    """The contact method is verified, if it is the code; the try is counted already. Raises `CodeWrong`."""
    method = await _unverified(session, method_id, principal)
    sent = await session.get(SentCode, method.id)
    if sent is None:
        raise NoCodeSent
    if not codes.matches(code, sent.notification_id, keys):
        left = codes.TRIES - sent.tries
        raise CodeWrong(left=left) if left > 0 else TooManyWrongCodes
    await session.delete(sent)
    method.verified_at = method.updated_at = now
    method.version += 1
    return method


async def _unverified(session: AsyncSession, method_id: UUID, principal: Principal) -> ContactMethod:
    """The method, locked, if the caller may decide about it and it waits to be verified."""
    method = await service.get(session, method_id, principal)
    await service.changeable(session, principal, method.staff_id)
    if method.verified_at is not None:
        raise AlreadyVerified
    return method
