"""Attempts as they are made: one row for each try of a channel."""

from dataclasses import dataclass
from datetime import datetime

from notify_svc.deliveries.domain import State
from notify_svc.deliveries.models import Delivery
from notify_svc.deliveries.telling import Concluded
from notify_svc.notifications.models import Notification
from svckit.core.ids import uuid7
from svckit.core.telemetry import current_traceparent

DUE = "notify.due"
"""The signal that attempts are due: what the sender of this process wakes up for."""


def first(call: Notification, due: datetime, now: datetime) -> Delivery:
    """The first try of the first channel, due at ``due``."""
    return _through(call, call.channel, bare(call, 1, 1, now), due)


@dataclass(frozen=True, slots=True)
class Next:
    """One more attempt: its number in the call, which channel, which try of it, and when it is due."""

    number: int
    channel: int
    channel_attempt: int
    due: datetime


def after(entry: Concluded, following: Next, now: datetime) -> Delivery:
    """What follows an attempt that failed."""
    attempt = bare(entry.call, following.number, following.channel_attempt, now)
    attempt.traceparent = entry.traceparent
    attempt.gathered = entry.delivery.gathered
    return _through(entry.call, following.channel, attempt, following.due)


def bare(call: Notification, attempt: int, channel_attempt: int, now: datetime) -> Delivery:
    """An attempt that leads nowhere yet."""
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


def _through(call: Notification, channel: int, attempt: Delivery, due: datetime) -> Delivery:
    way = call.routes[channel]
    attempt.channel, attempt.address, attempt.contact_method_id = way.channel, way.address, way.contact_method_id
    attempt.next_attempt_at = due
    return attempt
