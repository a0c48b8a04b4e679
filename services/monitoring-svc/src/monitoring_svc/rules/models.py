"""Rules as they are stored."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from contracts.severities import Severity
from monitoring_svc.rules.domain import NoData, Operator, RuleKind, Threshold, figures_of
from svckit.db import Model, uuid_pk


class Rule(Model):
    """What is an anomaly of one series. A retired rule stays, for the anomalies it saw."""

    __tablename__ = "rules"
    __table_args__ = (
        CheckConstraint("kind IN ('threshold', 'no_data')", name="kind"),
        CheckConstraint("severity IN ('info', 'minor', 'major', 'critical')", name="severity"),
        CheckConstraint("operator IN ('>', '>=', '<', '<=')", name="operator"),
        CheckConstraint(
            "(kind = 'threshold') = (num_nonnulls(operator, limit_value, clear_value, hold_s) = 4)",
            name="threshold_is_complete",
        ),
        CheckConstraint("(kind = 'no_data') = (after_s IS NOT NULL)", name="no_data_is_complete"),
        CheckConstraint("hold_s >= 0 AND after_s > 0", name="durations"),
        CheckConstraint(
            "CASE WHEN operator IN ('>', '>=') THEN clear_value <= limit_value ELSE clear_value >= limit_value END",
            name="clear_on_quiet_side",
        ),
        Index("ix_rules_active_series", "series_num", postgresql_where=text("retired_at IS NULL")),
        Index(None, "site_id", "id"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID]
    series_id: Mapped[UUID] = mapped_column(ForeignKey("series.id"))
    series_num: Mapped[int]
    series: Mapped[str]
    kind: Mapped[RuleKind] = mapped_column(Text)
    name: Mapped[str | None]
    severity: Mapped[Severity] = mapped_column(Text)
    operator: Mapped[Operator | None] = mapped_column(Text)
    limit: Mapped[float | None] = mapped_column("limit_value")
    clear: Mapped[float | None] = mapped_column("clear_value")
    hold_s: Mapped[int | None]
    after_s: Mapped[int | None]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    retired_at: Mapped[datetime | None]

    @property
    def figures(self) -> Threshold | NoData:
        """What the rule says, in the domain's terms."""
        return figures_of(self.operator, self.limit, self.clear, self.hold_s, self.after_s)

    def retire(self, now: datetime) -> None:
        """Take the rule out of use, for good."""
        self.retired_at = self.updated_at = now
        self.version += 1
