"""Readings as they are stored: three columns, daily partitions, the primary key drops what is sent twice."""

from datetime import datetime

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class Reading(Model):
    """One value of a series at an instant. Partitioned by day (UTC); see `partitions`."""

    __tablename__ = "readings"
    __table_args__ = ({"postgresql_partition_by": "RANGE (at)"},)

    series_num: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(primary_key=True)
    value: Mapped[float]


class EarlyReading(Model):
    """When a reading came whose own time was still to come: a clock runs ahead. What is claimed stays in ``at``."""

    __tablename__ = "early_readings"
    __table_args__ = (CheckConstraint("received_at < at", name="is_early"), Index(None, "at"))

    series_num: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(primary_key=True)
    received_at: Mapped[datetime]


class Contradiction(Model):
    """A further value of a series at an instant it has a reading of already."""

    __tablename__ = "contradictions"
    __table_args__ = (Index(None, "at"),)

    series_num: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(primary_key=True)
    value: Mapped[float] = mapped_column(primary_key=True)
    received_at: Mapped[datetime]
