"""Attempts as they are made: one row for each try of a channel."""

from dataclasses import dataclass
from datetime import datetime

from notify_svc.attempts.domain import State
from notify_svc.attempts.models import Attempt
from notify_svc.attempts.outcome_events import ConcludedAttempt
from notify_svc.notifications.models import Notification
from svckit.core.ids import uuid7
from svckit.core.telemetry import current_traceparent

DUE = "notify.due"
"""The signal that attempts are due: what the sender of this process wakes up for."""


def first(notification: Notification, due: datetime, now: datetime) -> Attempt:
    """The first try of the first channel, due at ``due``."""
    return _through(notification, notification.channel, bare(notification, 1, 1, now), due)


@dataclass(frozen=True, slots=True)
class Next:
    """One more attempt: its number in the call, which channel, which try of it, and when it is due."""

    number: int
    channel: int
    channel_attempt: int
    due: datetime


def after(entry: ConcludedAttempt, following: Next, now: datetime) -> Attempt:
    """What follows an attempt that failed."""
    attempt = bare(entry.notification, following.number, following.channel_attempt, now)
    attempt.traceparent = entry.traceparent
    attempt.gathered = entry.attempt.gathered
    return _through(entry.notification, following.channel, attempt, following.due)


def bare(notification: Notification, attempt: int, channel_attempt: int, now: datetime) -> Attempt:
    """An attempt that leads nowhere yet."""
    return Attempt(
        id=uuid7(),
        notification_id=notification.id,
        incident_id=notification.incident_id,
        site_id=notification.site_id,
        staff_id=notification.staff_id,
        name=notification.name,
        attempt=attempt,
        channel_attempt=channel_attempt,
        state=State.SENDING,
        created_at=now,
        sends=0,
        traceparent=current_traceparent(),
        exercise=notification.exercise,
    )


def _through(notification: Notification, channel: int, attempt: Attempt, due: datetime) -> Attempt:
    way = notification.routes[channel]
    attempt.channel, attempt.address, attempt.contact_method_id = way.channel, way.address, way.contact_method_id
    attempt.next_attempt_at = due
    return attempt
