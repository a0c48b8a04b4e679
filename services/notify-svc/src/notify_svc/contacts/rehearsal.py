"""Test messages: the real way, clearly marked, and not more often than anybody needs (R-4.2.4a)."""

from datetime import datetime
from math import ceil

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.channels.port import Route
from notify_svc.contacts.errors import TooManyTests
from notify_svc.contacts.schemas import TestSent
from notify_svc.deliveries.models import Delivery
from notify_svc.notifications import service as notifications
from notify_svc.notifications.models import Notification
from notify_svc.policies.domain import TEST_PERIOD, TESTS_PER_PERIOD
from notify_svc.projections.models import Staff


async def send(session: AsyncSession, person: Staff, way: Route, now: datetime) -> TestSent:
    """Send the person one test message. Raises `TooManyTests`."""
    await _refuse_pestering(session, person, now)
    delivery = await notifications.test(session, way, person, now)
    return TestSent(notification_id=delivery.notification_id, delivery_id=delivery.id)


async def _refuse_pestering(session: AsyncSession, person: Staff, now: datetime) -> None:
    lately = (
        select(func.count(), func.min(Delivery.created_at))
        .join(Notification, Notification.id == Delivery.notification_id)
        .where(Delivery.staff_id == person.id, Delivery.created_at > now - TEST_PERIOD, Notification.kind == "test")
    )
    amount, oldest = (await session.execute(lately)).one()
    if amount >= TESTS_PER_PERIOD:
        wait_s = (oldest + TEST_PERIOD - now).total_seconds()
        raise TooManyTests(name=person.name, retry_after=ceil(wait_s))
