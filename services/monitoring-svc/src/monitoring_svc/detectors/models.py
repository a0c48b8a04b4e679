"""What each rule remembers between batches."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Text
from sqlalchemy.orm import Mapped, mapped_column

from monitoring_svc.detectors.domain import Phase
from svckit.db import Model


class DetectorRow(Model):
    """The stored `Detector` of a rule. Guarded by the lock of the series' `Latest` row. Times in microseconds."""

    __tablename__ = "detectors"
    __table_args__ = (
        CheckConstraint("phase IN ('normal', 'pending', 'raised')", name="phase"),
        CheckConstraint("(phase = 'raised') = (anomaly_id IS NOT NULL)", name="raised_has_anomaly"),
        {"postgresql_with": {"fillfactor": 70}},
    )

    rule_id: Mapped[UUID] = mapped_column(ForeignKey("rules.id"), primary_key=True)
    phase: Mapped[Phase] = mapped_column(Text)
    since_us: Mapped[int | None]
    value: Mapped[float | None]
    peak: Mapped[float | None]
    peak_us: Mapped[int | None]
    anomaly_id: Mapped[UUID | None]
    watched_from: Mapped[datetime]
    cleared_us: Mapped[int | None]
