"""Where an acknowledge link leads."""

from datetime import datetime
from uuid import UUID

from notify_svc.acks.domain import LinkClaim, seal

PATH = "/api/notify/v1/ack/"


class Links:
    """Makes the link of a call: always the same one, however often the message is repeated."""

    def __init__(self, public_url: str, key: bytes) -> None:
        self._base = public_url.rstrip("/") + PATH
        self._key = key

    def of(self, notification_id: UUID, staff_id: UUID, expires_at: datetime | None) -> str | None:
        """The link, or None for calls that nobody can acknowledge (tests)."""
        if expires_at is None:
            return None
        return self._base + seal(LinkClaim(notification_id, staff_id, expires_at), self._key)
