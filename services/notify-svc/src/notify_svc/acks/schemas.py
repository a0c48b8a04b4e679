"""What a link tells."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from notify_svc.acks.domain import LinkState
from svckit.web import Schema


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
    by: str | None = Field(
        default=None, description="Who has it or resolved it; while it is open: who has answered and is not confirmed."
    )
    at: datetime | None = None
    exercise: bool = Field(default=False, description="A drill 演练.")
