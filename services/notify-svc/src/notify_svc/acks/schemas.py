"""What a link tells."""

from datetime import datetime
from enum import StrEnum
from uuid import UUID

from pydantic import Field

from svckit.http import Schema


class LinkState(StrEnum):
    """``open``: waits for an answer. ``confirmed``: just now, by this link. The rest: it is in hand or over."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    ACKNOWLEDGED = "acknowledged"
    RESOLVED = "resolved"
    CLOSED = "closed"


class LinkRead(Schema):
    """An incident as the holder of a link sees it."""

    state: LinkState
    incident_id: UUID
    number: str
    title: str
    site_name: str
    level: int
    opened_at: datetime
    timezone: str
    name: str = Field(description="Whose link it is.")
    by: str | None = Field(default=None, description="Who has acknowledged or resolved it.")
    at: datetime | None = None
