"""Stations as they are stored. The API key itself is not: only the SHA-256 of its 256-bit secret."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from monitoring_svc.stations.domain import ApiKey
from monitoring_svc.stations.errors import StationRevoked
from svckit.db import Model, uuid_pk


class Station(Model):
    """A site's system that posts readings; bound to one site, known by its API key.

    ``last_seen_at``: when it last posted, as `presence` writes it down. ``clock_ahead_s``: how far the newest time it
    claimed lay ahead of ours when that was last so, at ``clock_ahead_at``. ``bulk_until`` is the release before's,
    which still runs while this one is rolled out. No facts about the station, so no version.
    """

    __tablename__ = "stations"
    __table_args__ = (
        CheckConstraint("octet_length(key_hash) = 32", name="key_hash_is_sha256"),
        Index(None, "site_id", "id"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID]
    name: Mapped[str]
    key_prefix: Mapped[str] = mapped_column(unique=True)
    key_hash: Mapped[bytes]
    key_issued_at: Mapped[datetime]
    created_at: Mapped[datetime]
    revoked_at: Mapped[datetime | None]
    last_seen_at: Mapped[datetime | None]
    bulk_until: Mapped[datetime | None]
    clock_ahead_s: Mapped[float | None]
    clock_ahead_at: Mapped[datetime | None]

    def issue(self, key: ApiKey, now: datetime) -> None:
        """Take a new key; the old one is void from this moment. A revoked station gets none."""
        if self.revoked_at is not None:
            raise StationRevoked(id=self.id)
        self.key_prefix, self.key_hash, self.key_issued_at = key.prefix, key.hash, now
        self.version += 1

    def revoke(self, now: datetime) -> None:
        """Let the station in no more, for good. Revoking twice changes nothing."""
        if self.revoked_at is None:
            self.revoked_at = now
            self.version += 1
