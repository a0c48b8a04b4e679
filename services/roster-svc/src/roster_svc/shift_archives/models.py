"""The archive of a shift as it is stored: the sealed manifest and its hash. Rows are never changed."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class ShiftArchive(Model):
    """One for each shift that was archived since manifests are kept. ``sealed``: the canonical text of the manifest.

    ``number`` counts the archives of the site, and ``previous_sha256`` is the hash of the one before: a chain, in which
    no archive can be left out or put in. A trigger refuses every change.
    """

    __tablename__ = "shift_archives"
    __table_args__ = (
        UniqueConstraint("site_id", "number"),
        CheckConstraint("number >= 1 AND (number = 1) = (previous_sha256 IS NULL)", name="number"),
        CheckConstraint("sha256 ~ '^[0-9a-f]{64}$' AND previous_sha256 ~ '^[0-9a-f]{64}$'", name="sha256"),
        CheckConstraint("records >= 0", name="records"),
        CheckConstraint("keep_until > archived_at", name="keep_until"),
    )

    shift_id: Mapped[UUID] = mapped_column(ForeignKey("shifts.id"), primary_key=True)
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"))
    number: Mapped[int]
    archived_at: Mapped[datetime]
    keep_until: Mapped[datetime]
    records: Mapped[int]
    sealed: Mapped[str]
    sha256: Mapped[str]
    previous_sha256: Mapped[str | None]
