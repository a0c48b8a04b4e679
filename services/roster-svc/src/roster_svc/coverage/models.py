"""Gaps at the watched seat as they are stored: one row from the moment too few were there until enough were again."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, Uuid, text
from sqlalchemy.orm import Mapped, mapped_column

from contracts import coverage as facts
from roster_svc.coverage.domain import Cause, Stretch
from svckit.core.ids import uuid7
from svckit.db import Model, uuid_pk


class CoverageGap(Model):
    """Fewer than ``needed`` are at the seat. ``fewest``: how few there were meanwhile. ``call_ids``: about it."""

    __tablename__ = "coverage_gaps"
    __table_args__ = (
        CheckConstraint("since <= until", name="times_in_order"),
        CheckConstraint("0 <= fewest AND fewest < needed", name="too_few"),
        CheckConstraint(f"cause IN ({', '.join(repr(cause.value) for cause in Cause)})", name="cause"),
        CheckConstraint("version = CASE WHEN until IS NULL THEN 1 ELSE 2 END", name="version"),
        Index("uq_coverage_gaps_open", "site_id", "post", unique=True, postgresql_where=text("until IS NULL")),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"))
    post: Mapped[str] = mapped_column(ForeignKey("posts.code"))
    since: Mapped[datetime]
    until: Mapped[datetime | None]
    needed: Mapped[int]
    fewest: Mapped[int]
    cause: Mapped[str]
    staff_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid()))
    call_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid()))

    @classmethod
    def of(cls, site_id: UUID, post: str, short: Stretch) -> "CoverageGap":
        """Too few are there from the beginning of the stretch on."""
        return cls(
            id=uuid7(),
            version=1,
            site_id=site_id,
            post=post,
            since=short.since,
            needed=short.needed,
            fewest=short.present,
            cause=short.cause.value,
            staff_ids=list(short.staff_ids),
            call_ids=[],
        )

    def lost(self) -> facts.CoverageLost:
        """The fact of the gap."""
        return facts.CoverageLost(**self._facts())

    def restore(self, now: datetime) -> facts.CoverageRestored:
        """Enough are there again, or the site does not ask for it any more."""
        self.version, self.until = 2, now
        return facts.CoverageRestored(**self._facts(), restored_at=now)

    def _facts(self) -> dict[str, Any]:
        return {
            "version": self.version,
            "coverage_gap_id": self.id,
            "site_id": self.site_id,
            "post": self.post,
            "since": self.since,
            "needed": self.needed,
            "present": self.fewest,
            "cause": self.cause,
            "staff_ids": tuple(self.staff_ids),
        }
