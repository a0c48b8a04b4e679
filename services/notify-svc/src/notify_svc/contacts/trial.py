"""Test messages: the real way, clearly marked, and not more often than anybody needs (R-4.2.4a)."""

from datetime import datetime
from math import ceil

from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.attempts import repository as deliveries
from notify_svc.channels.port import Route
from notify_svc.contacts.errors import TooManyTests
from notify_svc.contacts.schemas import TestSent
from notify_svc.notifications import service as notifications
from notify_svc.policies.domain import TEST_PERIOD, TESTS_PER_PERIOD
from notify_svc.projections.models import Staff


async def send(session: AsyncSession, person: Staff, way: Route, now: datetime) -> TestSent:
    """Send the person one test message. Raises `TooManyTests`."""
    await _refuse_pestering(session, person, now)
    attempt = await notifications.test(session, way, person, now)
    return TestSent(notification_id=attempt.notification_id, delivery_id=attempt.id)


async def _refuse_pestering(session: AsyncSession, person: Staff, now: datetime) -> None:
    amount, oldest = await deliveries.tests_since(session, person.id, now - TEST_PERIOD)
    if oldest is not None and amount >= TESTS_PER_PERIOD:
        wait_s = (oldest + TEST_PERIOD - now).total_seconds()
        raise TooManyTests(name=person.name, retry_after=ceil(wait_s))
