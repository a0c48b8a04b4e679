"""What the others hear of an attempt: notification.delivered and notification.failed (R-6.2.1b)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.notifications import NotificationDelivered, NotificationFailed
from notify_svc.deliveries.domain import Outcome, State
from notify_svc.deliveries.models import Delivery
from notify_svc.notifications import repository as notifications
from notify_svc.notifications.models import Notification
from notify_svc.notifications.states import CallState
from svckit.messaging import publish

CLAUSE = "R-6.2.1b"


@dataclass(slots=True)
class Concluded:
    """An attempt with its outcome, and the call it belongs to; both rows are locked. ``first``: it is what told the
    person. ``spent``: with it, every channel of the call has been tried in vain.
    """

    call: Notification
    delivery: Delivery
    outcome: Outcome
    traceparent: str | None
    first: bool = False
    spent: bool = False


async def tell_delivered(session: AsyncSession, entry: Concluded, now: datetime) -> None:
    """The person has it (notification.delivered); nothing is said of tests and digests themselves."""
    call, delivery = entry.call, entry.delivery
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
        escalation_id=call.escalation_id,
        state="accepted" if delivery.state == State.ACCEPTED else "delivered",
        delivered_at=now,
    )
    await publish(session, event, clause=CLAUSE, traceparent=entry.traceparent)


async def tell_failed(
    session: AsyncSession, entry: Concluded, now: datetime, *, exhausted: bool, calls: int | None = None
) -> None:
    """A channel has not told the person (notification.failed); ``exhausted``: nor has any other. ``calls``: how many
    its step made, where they are not all stored yet.
    """
    call, delivery = entry.call, entry.delivery
    if call.incident_id is None or call.site_id is None:
        return
    if exhausted and calls is None and call.escalation_id is not None:
        calls = await notifications.count_of_escalation(session, call.escalation_id)
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
        escalation_id=call.escalation_id,
        calls=calls,
    )
    await publish(session, event, clause=CLAUSE, traceparent=entry.traceparent)


async def tell_of_digests(session: AsyncSession, attempts: Sequence[Concluded], now: datetime) -> None:
    """What a digest gathered ends as the digest ends, each call with an event of its own: so it stays known who was
    told of which incident, when and by which message. That no channel takes the digest is told at once, though it goes
    on being tried.
    """
    news = {entry.call.id: entry for entry in attempts if entry.call.kind == "digest" and _is_news(entry)}
    for call in await notifications.told_by(session, news) if news else ():
        assert call.digest_id is not None
        digest = news[call.digest_id]
        entry = replace(digest, call=call)
        if digest.first:
            call.finish(CallState.TOLD, now)
            await tell_delivered(session, entry, now)
        elif call.pending:
            if digest.spent:
                await tell_failed(session, entry, now, exhausted=True)
            if not digest.call.pending:
                call.finish(CallState.FAILED, now)


def _is_news(entry: Concluded) -> bool:
    return entry.first or entry.spent or not entry.call.pending
