"""Readings as they wait, and as they are stored: three columns, daily partitions, the key drops what is sent twice."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, CheckConstraint, Identity, Index
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class WaitingBatch(Model):
    """A batch that is durable and not judged yet (ADR 0037). ``content``: its columns as `wire.pack` writes them,
    ``length`` readings in all.
    """

    __tablename__ = "waiting_batches"
    __table_args__ = (CheckConstraint("length > 0", name="length"), Index(None, "site_id", "station_id"))

    num: Mapped[int] = mapped_column(BigInteger, Identity(always=True), primary_key=True)
    station_id: Mapped[UUID]
    site_id: Mapped[UUID]
    received_at: Mapped[datetime]
    traceparent: Mapped[str | None]
    length: Mapped[int]
    content: Mapped[bytes]


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
