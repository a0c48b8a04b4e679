"""Periods of duty executives as they are stored."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, literal_column, text
from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlalchemy.orm import Mapped, mapped_column

from contracts import executives as facts
from roster_svc.executives.domain import Standing, standing
from svckit.core.ids import uuid7
from svckit.db import Model, uuid_pk


class ExecutivePeriod(Model):
    """Somebody is duty executive of a site from ``since`` until ``until``; ``site_id`` None: of all sites.

    A period of the site itself comes before one of all sites. ``changed_by`` and ``reason``: of the last change.
    ``replaces_id``: the period under way that ended for this one.
    """

    __tablename__ = "executive_periods"
    __table_args__ = (
        CheckConstraint("since <= until", name="in_order"),
        CheckConstraint("deputy_id <> executive_id", name="own_deputy"),
        CheckConstraint("(changed_by IS NULL) = (reason IS NULL)", name="change_reason"),
        CheckConstraint("removed_at IS NULL OR reason IS NOT NULL", name="removal_reason"),
        ExcludeConstraint(
            (literal_column("coalesce(site_id, '00000000-0000-0000-0000-000000000000'::uuid)"), "="),
            (literal_column("tstzrange(since, until)"), "&&"),
            name="ex_executive_periods_one_at_a_time",
            using="gist",
            where=text("removed_at IS NULL"),
        ),
        Index("ix_executive_periods_since", "since", "id"),
        Index("ix_executive_periods_until", "until"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID | None] = mapped_column(ForeignKey("sites.id"))
    executive_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    deputy_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    since: Mapped[datetime]
    until: Mapped[datetime]
    planned_at: Mapped[datetime]
    planned_by: Mapped[str]
    replaces_id: Mapped[UUID | None] = mapped_column(ForeignKey("executive_periods.id"))
    removed_at: Mapped[datetime | None]
    changed_by: Mapped[str | None]
    reason: Mapped[str | None]

    @classmethod
    def plan(
        cls,
        *,
        site_id: UUID | None,
        executive_id: UUID,
        deputy_id: UUID | None,
        since: datetime,
        until: datetime,
        now: datetime,
        by: str,
        replaces_id: UUID | None = None,
    ) -> "ExecutivePeriod":
        """A period that counts from now on."""
        return cls(
            id=uuid7(),
            version=1,
            site_id=site_id,
            executive_id=executive_id,
            deputy_id=deputy_id,
            since=since,
            until=until,
            planned_at=now,
            planned_by=by,
            replaces_id=replaces_id,
        )

    def stands(self, now: datetime) -> Standing:
        """How the period stands at a moment."""
        return standing(self.since, self.until, now, removed=self.removed_at is not None)

    def assigned(self) -> facts.ExecutiveAssigned:
        """The fact that it is planned."""
        return facts.ExecutiveAssigned(**self._facts(), replaces_id=self.replaces_id)

    def change(
        self, *, executive_id: UUID, deputy_id: UUID | None, since: datetime, until: datetime, reason: str, by: str
    ) -> facts.ExecutiveChanged:
        """Another period instead, before it began."""
        self.executive_id, self.deputy_id, self.since, self.until = executive_id, deputy_id, since, until
        self._advance(reason, by)
        return facts.ExecutiveChanged(**self._facts(), reason=reason)

    def end_early(self, now: datetime, reason: str, by: str) -> facts.ExecutiveChanged:
        """It is over from now on."""
        self.until = now
        self._advance(reason, by)
        return facts.ExecutiveChanged(**self._facts(), reason=reason)

    def remove(self, now: datetime, reason: str, by: str) -> facts.ExecutiveRemoved:
        """It does not come about."""
        self.removed_at = now
        self._advance(reason, by)
        return facts.ExecutiveRemoved(**self._facts(), reason=reason)

    def told(self) -> facts.ExecutiveFact:
        """The fact that says how it stands, for those who have not heard of it."""
        if self.reason is None:
            return self.assigned()
        kind = facts.ExecutiveChanged if self.removed_at is None else facts.ExecutiveRemoved
        return kind(**self._facts(), reason=self.reason)

    def _advance(self, reason: str, by: str) -> None:
        self.version += 1
        self.reason, self.changed_by = reason, by

    def _facts(self) -> dict[str, Any]:
        return {
            "version": self.version,
            "period_id": self.id,
            "site_id": self.site_id,
            "executive_id": self.executive_id,
            "deputy_id": self.deputy_id,
            "since": self.since,
            "until": self.until,
        }
