"""Where an acknowledge link leads."""

from datetime import datetime
from uuid import UUID

from notify_svc.acks.domain import LinkClaim, seal

PATH = "/api/notify/v1/ack/"
PAGE = "/m/incidents/"
"""The console's page of an incident on the phone."""
SHIFTS = "/m/shifts"
"""Where people see their own shifts."""


class Links:
    """Makes the link of a call: always the same one, however often the message is repeated."""

    def __init__(self, public_url: str, key: bytes) -> None:
        self._home = public_url.rstrip("/")
        self._base = self._home + PATH
        self._key = key

    def page(self, incident_id: UUID) -> str:
        """Where the incident is seen with its readings; whoever opens it signs in."""
        return f"{self._home}{PAGE}{incident_id}"

    def of(self, kind: str, notification_id: UUID, staff_id: UUID, expires_at: datetime | None) -> str | None:
        """Where to acknowledge. A digest leads to the list, where each incident is, a change order to the person's own
        shifts; a test leads nowhere (None).
        """
        if kind == "digest":
            return self._home + "/"
        if kind == "shift_change":
            return self._home + SHIFTS
        if expires_at is None:
            return None
        return self._base + seal(LinkClaim(notification_id, staff_id, expires_at), self._key)
