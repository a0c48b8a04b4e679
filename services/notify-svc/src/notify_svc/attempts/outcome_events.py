"""What the others hear of an attempt: notification.delivered and notification.failed, or the receipts of a call
(R-6.2.1b).
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.notifications import NotificationDelivered, NotificationFailed
from notify_svc.attempts.domain import Outcome, State
from notify_svc.attempts.models import Attempt
from notify_svc.calls import receipts
from notify_svc.notifications import repository as notifications
from notify_svc.notifications.models import Notification
from notify_svc.notifications.states import NotificationState
from svckit.messaging import publish

CLAUSE = "R-6.2.1b"


@dataclass(slots=True)
class ConcludedAttempt:
    """An attempt with its outcome, and the call it belongs to; both rows are locked. ``first``: it is what told the
    person. ``spent``: with it, every channel of the call has been tried in vain.
    """

    notification: Notification
    attempt: Attempt
    outcome: Outcome
    traceparent: str | None
    first: bool = False
    spent: bool = False


async def tell_delivered(session: AsyncSession, entry: ConcludedAttempt, now: datetime) -> None:
    """The person has it: notification.delivered, or of a call call.reached; nothing is said of tests and digests
    themselves.
    """
    notification, attempt = entry.notification, entry.attempt
    if notification.call_id is not None:
        await receipts.tell_reached(session, notification, attempt.channel, now, entry.traceparent, first=entry.first)
        return
    if notification.incident_id is None or notification.site_id is None:
        return
    event = NotificationDelivered(
        version=notification.next_version(),
        notification_id=notification.id,
        delivery_id=attempt.id,
        incident_id=notification.incident_id,
        site_id=notification.site_id,
        staff_id=notification.staff_id,
        recipient=notification.name,
        channel=attempt.channel,
        attempts=attempt.attempt,
        escalation_id=notification.escalation_id,
        state="accepted" if attempt.state == State.ACCEPTED else "delivered",
        delivered_at=now,
    )
    await publish(session, event, clause=CLAUSE, traceparent=entry.traceparent, exercise=notification.exercise)


async def tell_failed(
    session: AsyncSession,
    entry: ConcludedAttempt,
    now: datetime,
    *,
    exhausted: bool,
    calls: int | None = None,
    next_channel: str | None = None,
) -> None:
    """A channel has not told the person (notification.failed); ``exhausted``: nor has any other, which of a call is
    call.failed. ``calls``: how many its step made, where they are not all stored yet. ``next_channel``: the one that
    joins now.
    """
    notification, attempt = entry.notification, entry.attempt
    if notification.call_id is not None:
        if exhausted:
            await receipts.tell_failed(session, notification, attempt.reason or "unknown", now, entry.traceparent)
        return
    if notification.incident_id is None or notification.site_id is None:
        return
    if exhausted and calls is None and notification.escalation_id is not None:
        calls = await notifications.count_of_escalation(session, notification.escalation_id)
    event = NotificationFailed(
        version=notification.next_version(),
        notification_id=notification.id,
        delivery_id=attempt.id,
        incident_id=notification.incident_id,
        site_id=notification.site_id,
        staff_id=notification.staff_id,
        recipient=notification.name,
        channel=attempt.channel,
        attempts=attempt.attempt,
        failed_at=now,
        reason=attempt.reason or "unknown",
        exhausted=exhausted,
        escalation_id=notification.escalation_id,
        calls=calls,
        next_channel=next_channel,
    )
    await publish(session, event, clause=CLAUSE, traceparent=entry.traceparent, exercise=notification.exercise)


async def tell_of_digests(session: AsyncSession, attempts: Sequence[ConcludedAttempt], now: datetime) -> None:
    """What a digest gathered ends as the digest ends, each call with an event of its own: so it stays known who was
    told of which incident, when and by which message. That no channel takes the digest is told at once, though it goes
    on being tried.
    """
    news = {
        entry.notification.id: entry for entry in attempts if entry.notification.kind == "digest" and _is_news(entry)
    }
    for notification in await notifications.told_by(session, news) if news else ():
        assert notification.digest_id is not None
        digest = news[notification.digest_id]
        entry = replace(digest, notification=notification)
        if digest.first:
            notification.finish(NotificationState.TOLD, now)
            await tell_delivered(session, entry, now)
        elif notification.pending:
            if digest.spent:
                await tell_failed(session, entry, now, exhausted=True)
            if not digest.notification.pending:
                notification.finish(NotificationState.FAILED, now)


def _is_news(entry: ConcludedAttempt) -> bool:
    return entry.first or entry.spent or not entry.notification.pending
