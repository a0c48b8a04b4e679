"""Answering by the link of a message: public, the signed token is its holder's right."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.acks.domain import unseal
from notify_svc.acks.errors import LinkUnknown
from notify_svc.calls import service
from notify_svc.calls.domain import Reply
from notify_svc.calls.errors import CallLinkWithdrawn
from notify_svc.calls.schemas import CallRead
from notify_svc.notifications.models import Notification
from notify_svc.projections import repository as projections
from svckit import audit


async def look(session: AsyncSession, token: str, keys: Sequence[bytes], now: datetime) -> tuple[CallRead, str]:
    """What the link is about, and its person's language. Changes nothing: mail scanners follow links.

    Raises `LinkUnknown`, `LinkExpired`, `CallLinkWithdrawn`.
    """
    notification = await _holder(session, token, keys, now)
    return await service.look(session, notification, now), notification.language


async def answer(
    session: AsyncSession, token: str, keys: Sequence[bytes], reply: Reply, now: datetime
) -> tuple[CallRead, str]:
    """Take the answer of the link's holder, once. Raises as `look` does, and `AnswerDoesNotFit`, `WordsMissing`."""
    notification = await _holder(session, token, keys, now)
    subject = str(notification.call_id)
    audit.note(
        actor=f"user:{notification.staff_id}", name=notification.name, subject=subject, site_id=notification.site_id
    )
    read = await service.answer(session, notification, reply, notification.newest_channel, now)
    return read, notification.language


async def _holder(session: AsyncSession, token: str, keys: Sequence[bytes], now: datetime) -> Notification:
    claim = unseal(token, keys, now)
    notification = await service.of_person(session, claim.notification_id, claim.staff_id)
    if notification is None or notification.link_expires_at is None:
        raise LinkUnknown
    person = await projections.person(session, claim.staff_id)
    if person is None or not person.active:
        raise CallLinkWithdrawn
    return notification
