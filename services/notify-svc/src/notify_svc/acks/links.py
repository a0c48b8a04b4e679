"""Where an acknowledge link leads."""

from notify_svc.acks.domain import LinkClaim, seal
from notify_svc.notifications.models import Notification

PATH = "/api/notify/v1/ack/"


class Links:
    """Makes the link of a call: always the same one, however often the message is repeated."""

    def __init__(self, public_url: str, key: bytes) -> None:
        self._base = public_url.rstrip("/") + PATH
        self._key = key

    def of(self, call: Notification) -> str | None:
        """The link, or None for calls that nobody can acknowledge (tests)."""
        if call.staff_id is None or call.link_expires_at is None:
            return None
        return self._base + seal(LinkClaim(call.id, call.staff_id, call.link_expires_at), self._key)
