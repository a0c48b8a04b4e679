"""The business log as it is stored: entries are only added, which triggers see to, too."""

from datetime import datetime
from typing import Optional
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from svckit.db import Model, uuid_pk


class BusinessKind(Model):
    """What a post counts, in both languages. ``site_id`` None: at every site. ``active`` false: no more is counted."""

    __tablename__ = "business_kinds"
    __table_args__ = (
        CheckConstraint("title_zh <> '' AND title_en <> ''", name="says_something"),
        Index("ix_business_kinds_site_id", "site_id"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID | None] = mapped_column(ForeignKey("sites.id"))
    post: Mapped[str]
    title_zh: Mapped[str]
    title_en: Mapped[str]
    active: Mapped[bool]


class BusinessCount(Model):
    """How many of a kind an entry counts."""

    __tablename__ = "business_counts"
    __table_args__ = (
        CheckConstraint('"count" >= 0', name="count"),
        Index("ix_business_counts_kind_id", "kind_id"),
    )

    entry_id: Mapped[UUID] = mapped_column(ForeignKey("business_entries.id"), primary_key=True)
    kind_id: Mapped[UUID] = mapped_column(ForeignKey("business_kinds.id"), primary_key=True)
    count: Mapped[int]


class BusinessEntry(Model):
    """One entry. ``occurred_at``: when it was done, as they say; ``recorded_at``: when we learned of it.

    ``corrects``: the entry that it stands for, for ``reason``; of any other entry ``reason`` says why it is so late.
    """

    __tablename__ = "business_entries"
    __table_args__ = (
        CheckConstraint("corrects IS NULL OR reason IS NOT NULL", name="correction_reason"),
        CheckConstraint("corrects <> id", name="not_itself"),
        CheckConstraint("occurred_at <= recorded_at", name="not_ahead"),
        Index("ix_business_entries_site_id_occurred_at", "site_id", "occurred_at", "id"),
        Index("ix_business_entries_shift_id", "shift_id"),
    )

    id: Mapped[UUID] = uuid_pk()
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"))
    shift_id: Mapped[UUID] = mapped_column(ForeignKey("shifts.id"))
    post: Mapped[str]
    occurred_at: Mapped[datetime]
    recorded_at: Mapped[datetime]
    author_id: Mapped[UUID]
    author_name: Mapped[str | None]
    feedback: Mapped[str | None]
    corrects: Mapped[UUID | None] = mapped_column(ForeignKey("business_entries.id"), unique=True)
    reason: Mapped[str | None]
    counts: Mapped[list[BusinessCount]] = relationship(lazy="raise", order_by=BusinessCount.kind_id)
    correction: Mapped[Optional["BusinessEntry"]] = relationship(lazy="raise", viewonly=True, remote_side=corrects)

    @property
    def corrected_by(self) -> UUID | None:
        """The entry that stands for this one."""
        return self.correction.id if self.correction else None
