"""Use cases of attempts: begin one, conclude one, record that nobody could be told."""

import re
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.notifications import NotificationDelivered, NotificationFailed
from notify_svc.channels.port import NO_CHANNEL
from notify_svc.contacts import repository as contacts
from notify_svc.deliveries import repository
from notify_svc.deliveries.domain import (
    Exhausted,
    FallBack,
    NotSent,
    Outcome,
    Position,
    Sent,
    State,
    Told,
    TryAgain,
    next_step,
)
from notify_svc.deliveries.errors import DeliveryNotFound
from notify_svc.deliveries.models import Delivery
from notify_svc.notifications.models import Notification
from notify_svc.notifications.states import CallState
from notify_svc.policies import repository as policies
from notify_svc.policies.domain import TEST_RETRY, RetryPolicy
from svckit.events import publish
from svckit.http import Principal
from svckit.ids import uuid7
from svckit.telemetry import current_traceparent

CLAUSE = "R-6.2.1b"
_ANSWER_LIMIT = 500
_UNSTORABLE = re.compile("[\x00\ud800-\udfff]")


async def begin(session: AsyncSession, call: Notification, now: datetime) -> Delivery:
    """The first attempt of a call, due at once. Where a call reaches no one, the record of that: HQ must see it
    (R-5.2.1b). `store` both.
    """
    if call.pending:
        return _attempt(call, attempt=1, channel_attempt=1, due=now, now=now)
    delivery = _row(call, attempt=1, channel_attempt=1, now=now)
    delivery.channel, delivery.address, delivery.contact_method_id = NO_CHANNEL, "", None
    delivery.state, delivery.finished_at = State.FAILED, now
    delivery.reason = "no_recipient" if call.staff_id is None else "no_channel"
    await _tell_failed(session, call, delivery, now, exhausted=True)
    return delivery


async def store(session: AsyncSession, begun: Sequence[tuple[Notification, Delivery]]) -> None:
    """Store calls with their first attempts, and wake the sender."""
    session.add_all(call for call, _ in begun)
    await session.flush()
    session.add_all(delivery for _, delivery in begun)


async def conclude(
    session: AsyncSession, call: Notification, delivery: Delivery, outcome: Outcome, now: datetime
) -> None:
    """Record the true outcome of an attempt and queue what follows from it."""
    _finish(delivery, outcome, now)
    await _note_on_method(session, delivery, outcome, now)
    if isinstance(outcome, Sent):
        call.finish(CallState.TOLD, now)
        await _tell_delivered(session, call, delivery, now)
    elif call.pending:
        await _follow_up(session, call, delivery, outcome, now)


async def settle_superseded(session: AsyncSession, delivery: Delivery, now: datetime) -> None:
    """An attempt whose call needs no more sending: forget it, or admit that a dead sender's result is unknown."""
    if delivery.sends > 1:
        _finish(delivery, NotSent("unknown", "", permanent=True), now)
    else:
        await session.delete(delivery)


async def _follow_up(
    session: AsyncSession, call: Notification, delivery: Delivery, outcome: NotSent, now: datetime
) -> None:
    position = Position(call.channel, len(call.plan), delivery.channel_attempt, call.channel_since)
    match next_step(outcome, position, await _retry_policy(session, call), now):
        case TryAgain(at):
            delivery.next_attempt_at = at
            channel_attempt = delivery.channel_attempt + 1
            session.add(_attempt(call, attempt=delivery.attempt + 1, channel_attempt=channel_attempt, due=at, now=now))
        case FallBack(channel):
            await _tell_failed(session, call, delivery, now, exhausted=False)
            call.channel, call.channel_since = channel, now
            delivery.next_attempt_at = now
            session.add(_attempt(call, attempt=delivery.attempt + 1, channel_attempt=1, due=now, now=now))
        case Exhausted():
            call.finish(CallState.FAILED, now)
            await _tell_failed(session, call, delivery, now, exhausted=True)
        case Told():
            raise AssertionError("nothing was sent")


async def _retry_policy(session: AsyncSession, call: Notification) -> RetryPolicy:
    if call.kind == "test":
        return TEST_RETRY
    assert call.site_id is not None
    return (await policies.in_force(session, [call.site_id]))[call.site_id].retry(call.severity)


def _attempt(call: Notification, *, attempt: int, channel_attempt: int, due: datetime, now: datetime) -> Delivery:
    delivery = _row(call, attempt=attempt, channel_attempt=channel_attempt, now=now)
    way = call.routes[call.channel]
    delivery.channel, delivery.address, delivery.contact_method_id = way.channel, way.address, way.contact_method_id
    delivery.next_attempt_at = due
    return delivery


def _row(call: Notification, *, attempt: int, channel_attempt: int, now: datetime) -> Delivery:
    return Delivery(
        id=uuid7(),
        notification_id=call.id,
        incident_id=call.incident_id,
        site_id=call.site_id,
        staff_id=call.staff_id,
        name=call.name,
        attempt=attempt,
        channel_attempt=channel_attempt,
        state=State.SENDING,
        created_at=now,
        sends=0,
        traceparent=current_traceparent(),
    )


def _finish(delivery: Delivery, outcome: Outcome, now: datetime) -> None:
    delivery.state = outcome.state if isinstance(outcome, Sent) else State.FAILED
    delivery.reason = None if isinstance(outcome, Sent) else outcome.reason
    delivery.answer = _UNSTORABLE.sub("�", outcome.answer)[:_ANSWER_LIMIT]
    delivery.finished_at = now
    delivery.next_attempt_at = None
    delivery.claimed_by = delivery.lease_token = delivery.lease_until = None


async def _note_on_method(session: AsyncSession, delivery: Delivery, outcome: Outcome, now: datetime) -> None:
    if delivery.contact_method_id is None:
        return
    method = await contacts.get(session, delivery.contact_method_id)
    if method is None:
        return
    if isinstance(outcome, Sent):
        method.reached_at = now
        return
    method.failed_at = now
    if outcome.retire:
        method.enabled, method.disabled_reason = False, outcome.reason
        method.version += 1
        method.updated_at = now


async def _tell_delivered(session: AsyncSession, call: Notification, delivery: Delivery, now: datetime) -> None:
    if call.incident_id is None or call.site_id is None:
        return
    event = NotificationDelivered(
        version=call.next_version(),
        notification_id=call.id,
        delivery_id=delivery.id,
        incident_id=call.incident_id,
        site_id=call.site_id,
        staff_id=call.staff_id,
        recipient=call.name,
        channel=delivery.channel,
        attempts=delivery.attempt,
        state="accepted" if delivery.state == State.ACCEPTED else "delivered",
        delivered_at=now,
    )
    await publish(session, event, clause=CLAUSE)


async def _tell_failed(
    session: AsyncSession, call: Notification, delivery: Delivery, now: datetime, *, exhausted: bool
) -> None:
    if call.incident_id is None or call.site_id is None:
        return
    event = NotificationFailed(
        version=call.next_version(),
        notification_id=call.id,
        delivery_id=delivery.id,
        incident_id=call.incident_id,
        site_id=call.site_id,
        staff_id=call.staff_id,
        recipient=call.name,
        channel=delivery.channel,
        attempts=delivery.attempt,
        failed_at=now,
        reason=delivery.reason or "unknown",
        exhausted=exhausted,
    )
    await publish(session, event, clause=CLAUSE)


async def get(session: AsyncSession, delivery_id: UUID, principal: Principal) -> Delivery:
    """The attempt, or `DeliveryNotFound` where it is missing or none of the caller's business."""
    delivery = await repository.find(session, principal, delivery_id)
    if delivery is None:
        raise DeliveryNotFound(id=delivery_id)
    return delivery
