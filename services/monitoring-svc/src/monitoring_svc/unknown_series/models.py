"""Unknown series as they are stored: a bounded number per site."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class UnknownSeries(Model):
    """A key that a site's stations send and the site has no series for. ``count``: readings that were handed back;
    ``last_value`` None: the last was no number.
    """

    __tablename__ = "unknown_series"
    __table_args__ = (CheckConstraint("count >= 1", name="count"),)

    site_id: Mapped[UUID] = mapped_column(primary_key=True)
    key: Mapped[str] = mapped_column(primary_key=True)
    first_seen_at: Mapped[datetime]
    last_seen_at: Mapped[datetime]
    count: Mapped[int]
    last_value: Mapped[float | None]
    station_id: Mapped[UUID]
    ignored_at: Mapped[datetime | None]
