"""What a sender holds while it sends."""

from dataclasses import dataclass
from uuid import UUID

from notify_svc.attempts.domain import NotSent
from notify_svc.channels.port import Outgoing


@dataclass(frozen=True, slots=True)
class ClaimedAttempt:
    """An attempt that this sender holds: `token` is its right to report. ``refusal``: why it is not even tried."""

    delivery_id: UUID
    notification_id: UUID
    token: UUID
    channel: str
    outgoing: Outgoing
    traceparent: str | None
    refusal: NotSent | None = None
