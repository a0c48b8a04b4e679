"""What a sender holds while it sends."""

from dataclasses import dataclass
from uuid import UUID

from notify_svc.channels.port import Outgoing
from notify_svc.deliveries.domain import NotSent


@dataclass(frozen=True, slots=True)
class Parcel:
    """An attempt that this sender holds: `token` is its right to report. ``refusal``: why it is not even tried."""

    delivery_id: UUID
    notification_id: UUID
    token: UUID
    channel: str
    outgoing: Outgoing
    traceparent: str | None
    refusal: NotSent | None = None
