"""Where the links of messages lead."""

from datetime import datetime
from uuid import UUID

from notify_svc.acks.domain import LinkClaim, seal
from notify_svc.messages.content import Content

PATH = "/api/notify/v1/ack/"
ANSWER = "/api/notify/v1/answer/"
"""Where a call about any other subject is answered."""
PAGE = "/m/incidents/"
"""The console's page of an incident on the phone."""
SHIFTS = "/m/shifts"
"""Where people see their own shifts."""


class Links:
    """Makes the link of a call: always the same one, however often the message is repeated."""

    def __init__(self, public_url: str, key: bytes) -> None:
        self._home = public_url.rstrip("/")
        self._key = key

    def page(self, content: Content) -> str | None:
        """Where the incident, or what a call is about, is seen; whoever opens it signs in."""
        if content.incident is not None:
            return f"{self._home}{PAGE}{content.incident.incident_id}"
        subject = content.call.subject if content.call else None
        path = None if subject is None else subject.phone_link or subject.link
        return None if path is None else self._home + path

    def of(self, kind: str, notification_id: UUID, staff_id: UUID, expires_at: datetime | None) -> str | None:
        """Where to acknowledge or answer. A digest leads to the list, where each incident is, a change order to the
        person's own shifts; a test, and a call that asks nothing, lead nowhere (None).
        """
        if kind == "digest":
            return self._home + "/"
        if kind == "shift_change":
            return self._home + SHIFTS
        if expires_at is None:
            return None
        path = ANSWER if kind == "call" else PATH
        return self._home + path + seal(LinkClaim(notification_id, staff_id, expires_at), self._key)
