"""The read copy of anomalies: what is active at a site when its duty is handed over."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class ActiveAnomaly(Model):
    """An anomaly as monitoring-svc last described it.

    The row of one that has ended stays: older news that arrives later must not bring it back.
    """

    __tablename__ = "active_anomalies"
    __table_args__ = (Index("ix_active_anomalies_site_id", "site_id", postgresql_where="active"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    site_id: Mapped[UUID]
    series: Mapped[str]
    severity: Mapped[str]
    summary: Mapped[str]
    began_at: Mapped[datetime | None]
    active: Mapped[bool]
