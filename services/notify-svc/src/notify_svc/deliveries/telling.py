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
from svckit.events import publish

CLAUSE = "R-6.2.1b"


@dataclass(frozen=True, slots=True)
class Concluded:
    """An attempt with its outcome, and the call it belongs to; both rows are locked."""

    call: Notification
    delivery: Delivery
    outcome: Outcome
    traceparent: str | None


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
    """A channel has given up (notification.failed); ``exhausted``: the last of them. ``calls``: how many its step made,
    where they are not all stored yet.
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
    """What a digest gathered ends as the digest has ended, each call with an event of its own: so it stays known who
    was told of which incident, when and by which message.
    """
    ended = {entry.call.id: entry for entry in attempts if entry.call.kind == "digest" and not entry.call.pending}
    for call in await notifications.told_by(session, ended) if ended else ():
        assert call.digest_id is not None
        entry = replace(ended[call.digest_id], call=call)
        if ended[call.digest_id].call.state == CallState.TOLD:
            call.finish(CallState.TOLD, now)
            await tell_delivered(session, entry, now)
        elif call.pending:
            call.finish(CallState.FAILED, now)
            await tell_failed(session, entry, now, exhausted=True)
