"""Anomalies as they are stored; the database keeps them to one open anomaly per rule and series."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, text
from sqlalchemy.orm import Mapped, mapped_column

from contracts.anomalies import AnomalyCleared, AnomalyDetected, AnomalyPeaked
from contracts.severities import Severity
from monitoring_svc.anomalies.domain import TOLD, Reason, State, group_key
from monitoring_svc.rules.domain import Operator, RuleKind
from svckit.db import Model, uuid_pk


class Anomaly(Model):
    """What a rule saw. ``peak_value`` is the worst reading so far, which ``summary`` says.

    ``told_value`` is the worst that the others know of, since ``told_at``; both empty: none since it was detected.

    ``known_at``: when we learned of it; ``detected_at``: when it was certain by the readings' own times. ``late``: it
    was over when we learned of it, or certain for longer than ``late_after_s``, the figure of the site at that time.
    """

    __tablename__ = "anomalies"
    __table_args__ = (
        CheckConstraint("state IN ('open', 'cleared')", name="state"),
        CheckConstraint("(state = 'cleared') = (cleared_at IS NOT NULL)", name="cleared_has_time"),
        CheckConstraint("(state = 'cleared') = (reason IS NOT NULL)", name="cleared_has_reason"),
        Index("uq_anomalies_open", "series_id", "rule_id", unique=True, postgresql_where=text("state = 'open'")),
        Index(None, "site_id", "detected_at", "id"),
        Index(None, "rule_id", "began_at"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID]
    series_id: Mapped[UUID] = mapped_column(ForeignKey("series.id"))
    rule_id: Mapped[UUID] = mapped_column(ForeignKey("rules.id"))
    cause_key: Mapped[str]
    kind: Mapped[RuleKind] = mapped_column(Text)
    series: Mapped[str]
    severity: Mapped[Severity] = mapped_column(Text)
    summary: Mapped[str]
    unit: Mapped[str]
    operator: Mapped[Operator | None] = mapped_column(Text)
    limit: Mapped[float | None] = mapped_column("limit_value")
    value: Mapped[float | None]
    peak_value: Mapped[float | None]
    peak_at: Mapped[datetime | None]
    told_value: Mapped[float | None]
    told_at: Mapped[datetime | None]
    began_at: Mapped[datetime]
    detected_at: Mapped[datetime]
    state: Mapped[State] = mapped_column(Text)
    cleared_at: Mapped[datetime | None]
    cleared_value: Mapped[float | None]
    reason: Mapped[Reason | None] = mapped_column(Text)
    late: Mapped[bool]
    late_after_s: Mapped[int | None]
    known_at: Mapped[datetime | None]

    @property
    def _fact(self) -> dict[str, Any]:
        return {
            "anomaly_id": self.id,
            "version": self.version,
            "site_id": self.site_id,
            "cause_key": self.cause_key,
            "group_key": group_key(self.series_id, self.operator),
            "kind": self.kind,
            "series": self.series,
            "severity": self.severity,
            "summary": self.summary,
        }

    def detected(self, series_kind: str) -> AnomalyDetected:
        """The fact that the rule is sure."""
        return AnomalyDetected(
            **self._fact,
            began_at=self.began_at,
            detected_at=self.detected_at,
            unit=self.unit,
            operator=self.operator,
            value=self.value,
            limit=self.limit,
            peak_value=self.peak_value,
            series_id=self.series_id,
            rule_id=self.rule_id,
            late=self.late,
            known_at=self.known_at,
            series_kind=series_kind,
        )

    def clear(self, at: datetime, value: float | None, reason: Reason) -> AnomalyCleared:
        """The cause is gone. An anomaly is cleared once."""
        if self.state == "cleared":
            raise ValueError(f"anomaly {self.id} is cleared already")
        self.state, self.cleared_at, self.cleared_value, self.reason = "cleared", at, value, reason
        self.version += 1
        return AnomalyCleared(**self._fact, cleared_at=at, value=value, reason=TOLD[reason], peak_value=self.peak_value)

    def worsen(self, peak: float, at: datetime, summary: str) -> None:
        """Remember a value further out than any before."""
        self.peak_value, self.peak_at, self.summary = peak, at, summary

    @property
    def untold(self) -> bool:
        """Whether the others know a milder value than its worst."""
        return self.state == "open" and self.peak_value is not None and self.peak_value != self.told_value

    def peaked(self, now: datetime) -> AnomalyPeaked:
        """The fact that it has got worse."""
        assert self.peak_value is not None
        assert self.peak_at is not None
        self.version += 1
        self.told_value, self.told_at = self.peak_value, now
        return AnomalyPeaked(
            **self._fact,
            peak_value=self.peak_value,
            peak_at=self.peak_at,
            unit=self.unit,
            operator=self.operator,
            limit=self.limit,
        )
