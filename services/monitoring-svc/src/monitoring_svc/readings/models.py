"""Readings as they are stored: three columns, daily partitions, the primary key drops what is sent twice."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class Reading(Model):
    """One value of a series at an instant. Partitioned by day (UTC); see `partitions`."""

    __tablename__ = "readings"
    __table_args__ = ({"postgresql_partition_by": "RANGE (at)"},)

    series_num: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    at: Mapped[datetime] = mapped_column(primary_key=True)
    value: Mapped[float]
