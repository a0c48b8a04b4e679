"""What goes over HTTP about stations."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from svckit.http import SafeStr, Schema


class StationCreate(Schema):
    """A new station of a site."""

    site_id: UUID
    name: SafeStr


class StationRead(Schema):
    """A station, without any part of its secret. ``key_prefix`` tells keys apart in logs."""

    id: UUID
    version: int
    site_id: UUID
    name: str
    key_prefix: str
    key_issued_at: datetime
    created_at: datetime
    revoked_at: datetime | None
    last_seen_at: datetime | None = Field(description="When it last posted, to within a minute.")


class StationKey(StationRead):
    """A station with its API key: the only answer that ever shows it."""

    api_key: str = Field(description="Shown once. Keep it in the station's configuration.")
