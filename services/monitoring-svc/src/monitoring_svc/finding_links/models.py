"""Links as they are stored. The token itself is not: only its SHA-256."""

from datetime import datetime
from typing import Self
from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from monitoring_svc.finding_links.errors import FindingLinkRevoked
from svckit.core.ids import uuid7
from svckit.db import Model, uuid_pk


class FindingLink(Model):
    """A place whose visitors may report. One that was revoked stays on record, with what came by it."""

    __tablename__ = "finding_links"
    __table_args__ = (
        CheckConstraint("octet_length(token_hash) = 32", name="token_hash_is_sha256"),
        CheckConstraint("(revoked_at IS NULL) = (revoked_by IS NULL)", name="revoked_by"),
        Index(None, "site_id", "id"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID]
    place: Mapped[str]
    token_hash: Mapped[bytes] = mapped_column(unique=True)
    created_at: Mapped[datetime]
    created_by: Mapped[UUID]
    created_by_name: Mapped[str]
    revoked_at: Mapped[datetime | None]
    revoked_by: Mapped[UUID | None]

    @classmethod
    def issue(cls, site_id: UUID, place: str, token_hash: bytes, now: datetime, by: UUID, name: str) -> Self:
        """A link for the place."""
        made = {"created_at": now, "created_by": by, "created_by_name": name}
        return cls(id=uuid7(), version=1, site_id=site_id, place=place, token_hash=token_hash, **made)

    def revoke(self, now: datetime, by: UUID) -> None:
        """Nobody reports by it any more, for good."""
        if self.revoked_at is not None:
            raise FindingLinkRevoked
        self.revoked_at, self.revoked_by = now, by
        self.version += 1
