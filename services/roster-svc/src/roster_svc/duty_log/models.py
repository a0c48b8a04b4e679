"""The duty log as it is stored: rows are added, and a trigger refuses to change or delete any (R-4.2.2d)."""

from datetime import datetime
from typing import Any, Optional
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column, relationship

from contracts.duty_log import LogEntryAppended
from roster_svc.duty_log.domain import CORRECTION, MANUAL
from svckit.db import Model, uuid_pk


class LogEntry(Model):
    """One entry. ``occurred_at``: when it happened, ``recorded_at``: when we wrote it down.

    ``zh`` and ``en``: what it says; the same words twice where a person wrote it. ``author_id`` and ``author_name``:
    who wrote it, as they were called then; None: the system did. ``corrects``: the entry that it puts right; no entry
    is corrected twice, so corrections make a chain. ``reason``: why it was corrected, or written so late.
    ``follow_up``: the next shift must go on with it. ``refs``: what it is about, by name and id.
    """

    __tablename__ = "log_entries"
    __table_args__ = (
        CheckConstraint("(kind = 'correction') = (corrects IS NOT NULL)", name="corrects"),
        CheckConstraint("corrects IS NULL OR reason IS NOT NULL", name="correction_reason"),
        CheckConstraint("corrects <> id", name="not_itself"),
        CheckConstraint("(kind IN ('manual', 'correction')) = (author_id IS NOT NULL)", name="author"),
        CheckConstraint("occurred_at <= recorded_at", name="not_ahead"),
        CheckConstraint("zh <> '' AND en <> ''", name="says_something"),
        Index("ix_log_entries_site_id_occurred_at", "site_id", "occurred_at", "id"),
        Index("ix_log_entries_shift_id", "shift_id"),
        Index("ix_log_entries_zh", "zh", postgresql_using="gin", postgresql_ops={"zh": "gin_trgm_ops"}),
        Index("ix_log_entries_en", "en", postgresql_using="gin", postgresql_ops={"en": "gin_trgm_ops"}),
    )

    id: Mapped[UUID] = uuid_pk()
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"))
    shift_id: Mapped[UUID | None] = mapped_column(ForeignKey("shifts.id"))
    kind: Mapped[str]
    occurred_at: Mapped[datetime]
    recorded_at: Mapped[datetime]
    zh: Mapped[str]
    en: Mapped[str]
    tags: Mapped[list[str]] = mapped_column(ARRAY(Text))
    refs: Mapped[dict[str, Any]]
    author_id: Mapped[UUID | None]
    author_name: Mapped[str | None]
    corrects: Mapped[UUID | None] = mapped_column(ForeignKey("log_entries.id"), unique=True)
    reason: Mapped[str | None]
    follow_up: Mapped[bool]
    correction: Mapped[Optional["LogEntry"]] = relationship(lazy="raise", viewonly=True, remote_side=corrects)

    @property
    def by_hand(self) -> bool:
        """Whether a person wrote it."""
        return self.kind in {MANUAL, CORRECTION}

    def appended(self) -> LogEntryAppended:
        """The fact that tells of it."""
        return LogEntryAppended(
            version=1,
            entry_id=self.id,
            site_id=self.site_id,
            shift_id=self.shift_id,
            kind=self.kind,
            occurred_at=self.occurred_at,
            recorded_at=self.recorded_at,
            zh=self.zh,
            en=self.en,
            tags=tuple(self.tags),
            author_id=self.author_id,
            corrects=self.corrects,
            reason=self.reason,
            follow_up=self.follow_up,
        )
