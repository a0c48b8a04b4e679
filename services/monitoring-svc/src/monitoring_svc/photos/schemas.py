"""What clients get about photos."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from svckit.web import Schema


class PhotoRead(Schema):
    """A photo without its content. It is drawn anew by the service, upright and marked with place, person and times."""

    id: UUID
    sha256: str = Field(description="Of what is kept and served.")
    original_sha256: str = Field(description="Of what the device sent, which is not kept.")
    size: int
    width: int
    height: int
    taken_at: datetime | None = Field(description="When the device says it was taken.")
    received_at: datetime
    created_by: UUID
    created_by_name: str | None
    hold: bool = Field(description="It is of a finding, or an answer names it. Others are removed after a time.")


class PhotoList(Schema):
    """The photos of one finding, the oldest first."""

    items: list[PhotoRead]
