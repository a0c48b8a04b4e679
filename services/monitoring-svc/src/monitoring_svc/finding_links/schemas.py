"""What clients send and get about links, and by them."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from monitoring_svc.findings.schemas import What, Where
from svckit.web import SafeStr, Schema

Contact = Annotated[SafeStr, Field(max_length=100)]
Standing = Literal["received", "in_hand", "resolved", "rejected"]


class FindingLinkCreate(Schema):
    site_id: UUID
    place: Where = Field(description="Where the code is put up; reports by it are of that place.")


class FindingLinkRead(Schema):
    id: UUID
    version: int
    site_id: UUID
    place: str
    created_at: datetime
    created_by: UUID
    created_by_name: str
    revoked_at: datetime | None
    revoked_by: UUID | None


class FindingLinkIssued(FindingLinkRead):
    """A new link. ``path`` holds the token, and is told this once."""

    path: str


class PublicPlace(Schema):
    """What whoever has the link sees of the place."""

    site: str
    place: str


class PublicReport(Schema):
    """What a visitor reports. ``client_id``: made by their device; the same again is the same report."""

    client_id: UUID
    what: What
    place: Annotated[SafeStr, Field(max_length=200)] | None = Field(default=None, description="Where exactly.")
    contact: Contact | None = Field(default=None, description="How to reach them; only if they want that.")
    website: Annotated[SafeStr, Field(max_length=200)] | None = Field(
        default=None, description="People do not see this field and leave it empty."
    )


class PublicReceipt(Schema):
    """That it has arrived, and how it stands; nothing about people."""

    number: str
    state: Standing
    path: str = Field(description="Where the reporter sees what became of it.")
