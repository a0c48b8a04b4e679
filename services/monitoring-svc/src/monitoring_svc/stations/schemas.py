"""What goes over HTTP about stations."""

from datetime import datetime
from typing import Self
from uuid import UUID

from pydantic import Field

from monitoring_svc.stations.clocks import REMEMBERED
from svckit.web import SafeStr, Schema


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
    clock_ahead_s: float | None = Field(
        description="Seconds by which its clock was seen ahead of ours within the last hour; else null. Mend its clock."
    )
    clock_ahead_at: datetime | None = Field(description="When that was last measured.")

    def as_of(self, now: datetime) -> Self:
        """What was measured of its clock so long ago that it may have been mended is left out."""
        fresh = self.clock_ahead_at is not None and now - self.clock_ahead_at < REMEMBERED
        return self if fresh else self.model_copy(update={"clock_ahead_s": None, "clock_ahead_at": None})


class StationKey(StationRead):
    """A station with its API key: the only answer that ever shows it."""

    api_key: str = Field(description="Shown once. Keep it in the station's configuration.")
