"""Notifications: who was told, and did it arrive (R-6.2.1b)."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from contracts import topics
from contracts.event import Event


class NotificationFact(Event):
    """One message to one person through one channel. ``notification_id`` is the same for all channels of one call."""

    notification_id: UUID
    delivery_id: UUID
    incident_id: UUID
    site_id: UUID
    staff_id: UUID | None
    recipient: str
    channel: str
    attempts: int


class NotificationDelivered(
    NotificationFact, type="notification.delivered", topic=topics.NOTIFICATION, key="notification_id"
):
    """The channel took it. ``state`` is the truth: a server "accepted" it, or the receiver has it ("delivered")."""

    state: Literal["accepted", "delivered"]
    delivered_at: datetime


class NotificationFailed(
    NotificationFact, type="notification.failed", topic=topics.NOTIFICATION, key="notification_id"
):
    """The channel gave up. ``exhausted``: no channel is left, nobody was told by this call."""

    failed_at: datetime
    reason: str
    exhausted: bool


class NotificationAcknowledged(
    Event, type="notification.acknowledged", topic=topics.NOTIFICATION, key="notification_id"
):
    """The person answered from the message itself (the signed link)."""

    notification_id: UUID
    incident_id: UUID
    site_id: UUID
    staff_id: UUID
    name: str
    acknowledged_at: datetime
    channel: str
