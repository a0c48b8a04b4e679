"""Notifications: who was told, and did it arrive (R-6.2.1b)."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from contracts import topics
from contracts.event import Event, Part
from contracts.open_values import known

Channel = Annotated[str, known("email", "webhook", "none")]
"""Where the message went; "none": there was nobody to tell, or no way to reach them."""
FailureReason = Annotated[
    str,
    known(
        "no_recipient",
        "no_channel",
        "address_refused",
        "method_gone",
        "gone",
        "rejected",
        "throttled",
        "unreadable",
        "temporary",
        "paused",
        "unreachable",
        "timeout",
        "login",
        "unknown",
        "internal",
    ),
]


Begun = Annotated[str, known("sending", "waiting")]
"""How a call begins: its first message goes out now, or waits (for a digest in a storm, for the word on an answer)."""


class BegunCall(Part):
    """One call of a step that has not reached anybody yet: to whom, and by which channel first."""

    notification_id: UUID
    staff_id: UUID
    recipient: str
    channel: Channel
    state: Begun


class NotificationsBegun(Event, type="notification.begun", topic=topics.NOTIFICATION, key="escalation_id"):
    """The calls of an escalation were made; what each comes to is told by events of its own. Calls that reach nobody
    are not among them: they have failed already.
    """

    escalation_id: UUID
    incident_id: UUID
    site_id: UUID
    begun_at: datetime
    calls: tuple[BegunCall, ...]


class NotificationFact(Event):
    """One message to one person through one channel. ``notification_id`` is the same for all channels of one call.

    ``escalation_id``: the firing that made the call; None from a producer that did not say it yet.
    """

    notification_id: UUID
    delivery_id: UUID
    incident_id: UUID
    site_id: UUID
    staff_id: UUID | None
    recipient: str
    channel: Channel
    attempts: int
    escalation_id: UUID | None = None


class NotificationDelivered(
    NotificationFact, type="notification.delivered", topic=topics.NOTIFICATION, key="notification_id"
):
    """The channel took it. ``state`` is the truth: a server "accepted" it, or the receiver has it ("delivered"). One
    event for each channel that told the person. The set is closed: what follows, an answer for example, is an event of
    its own.
    """

    state: Literal["accepted", "delivered"]
    delivered_at: datetime


class NotificationFailed(
    NotificationFact, type="notification.failed", topic=topics.NOTIFICATION, key="notification_id"
):
    """The channel has not told the person. ``exhausted``: nor has any other, none is left to join; that some may go on
    being tried, and tell the person later, is not excluded.

    ``calls``: how many calls its escalation made in all. When so many of them are exhausted, the step reached nobody.
    ``next_channel``: the one that joins now.
    """

    failed_at: datetime
    reason: FailureReason
    exhausted: bool
    calls: int | None = None
    next_channel: Channel | None = None


class NotificationAcknowledged(
    Event, type="notification.acknowledged", topic=topics.NOTIFICATION, key="notification_id"
):
    """The person answered from the message itself (the signed link).

    It is a wish until incident-svc has answered it: ``incident.acknowledged`` or ``incident.already_taken``.
    """

    notification_id: UUID
    incident_id: UUID
    site_id: UUID
    staff_id: UUID
    name: str
    acknowledged_at: datetime
    channel: Channel
