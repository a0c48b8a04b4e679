"""Series as they are stored: master data, and the last reading of each."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, Identity, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model, uuid_pk


class Series(Model):
    """One measured quantity at a site. ``num`` is its short name in the big tables; events say ``id``.

    ``retired_at``: out of use since; putting it again brings it back.
    """

    __tablename__ = "series"
    __table_args__ = (
        UniqueConstraint("site_id", "key"),
        Index("ix_series_retired", "site_id", postgresql_where=text("retired_at IS NOT NULL")),
    )

    id: Mapped[UUID] = uuid_pk()
    num: Mapped[int] = mapped_column(BigInteger, Identity(always=True), unique=True)
    version: Mapped[int]
    site_id: Mapped[UUID]
    key: Mapped[str]
    unit: Mapped[str]
    kind: Mapped[str]
    name: Mapped[str | None]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]
    retired_at: Mapped[datetime | None]


class Latest(Model):
    """The newest judged reading of a series, and when the series was last heard.

    The row exists from the series' beginning, and whoever judges the series holds its lock: two stations, or a batch
    and a timer, never judge one series at the same time.
    """

    __tablename__ = "series_latest"
    __table_args__ = ({"postgresql_with": {"fillfactor": 70}},)

    series_num: Mapped[int] = mapped_column(ForeignKey("series.num"), primary_key=True, autoincrement=False)
    at: Mapped[datetime | None]
    value: Mapped[float | None]
    received_at: Mapped[datetime | None]
