"""What the others hear of a call to one person: call.reached, call.failed and call.answered."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.calls import CallAnswered, CallFailed, CallReached
from notify_svc.calls import repository
from notify_svc.calls.models import Call, CallAnswer
from notify_svc.notifications.models import Notification
from svckit.messaging import publish

CLAUSE = "R-6.2.1b"


async def tell_reached(
    session: AsyncSession,
    notification: Notification,
    channel: str,
    now: datetime,
    traceparent: str | None,
    *,
    first: bool,
) -> None:
    """The first channel that took the message is the receipt; what others take after it is in the log alone."""
    version = notification.next_version()
    if not first:
        return
    call = await _call(session, notification)
    event = CallReached(
        version=version,
        notification_id=notification.id,
        call_id=call.id,
        site_id=call.site_id,
        subject=call.about,
        step=call.step,
        staff_id=notification.staff_id,
        channel=channel,
        reached_at=now,
    )
    await publish(session, event, clause=CLAUSE, traceparent=traceparent, exercise=notification.exercise)


async def tell_failed(
    session: AsyncSession, notification: Notification, reason: str, now: datetime, traceparent: str | None
) -> None:
    """No channel has told the person so far, or there is nobody to tell."""
    call = await _call(session, notification)
    event = CallFailed(
        version=notification.next_version(),
        notification_id=notification.id,
        call_id=call.id,
        site_id=call.site_id,
        subject=call.about,
        step=call.step,
        staff_id=notification.staff_id,
        reason=reason,
        failed_at=now,
    )
    await publish(session, event, clause=CLAUSE, traceparent=traceparent, exercise=notification.exercise)


async def tell_answered(session: AsyncSession, notification: Notification, call: Call, given: CallAnswer) -> None:
    """The person has answered: a wish, until the service that asked has taken it."""
    event = CallAnswered(
        version=notification.next_version(),
        notification_id=notification.id,
        call_id=call.id,
        site_id=call.site_id,
        subject=call.about,
        step=call.step,
        staff_id=given.staff_id,
        answer=given.answer,
        text=given.text,
        answered_at=given.answered_at,
        channel=given.channel,
    )
    actor = f"user:{given.staff_id}"
    await publish(session, event, actor=actor, clause=CLAUSE, exercise=notification.exercise)


async def _call(session: AsyncSession, notification: Notification) -> Call:
    assert notification.call_id is not None, "only calls have receipts"
    return await repository.get(session, notification.call_id)
