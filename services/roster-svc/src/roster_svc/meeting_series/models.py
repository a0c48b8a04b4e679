"""Series of weekly meetings as they are stored."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model, uuid_pk


class MeetingSeries(Model):
    """A weekly meeting of a site: on ``weekday`` (1 = Monday) at ``starts_at`` ("14:30") of the site's clock.

    ``next_at``: the next meeting that is still to be made; None while the series is not in use.
    """

    __tablename__ = "meeting_series"
    __table_args__ = (
        CheckConstraint("weekday BETWEEN 1 AND 7", name="weekday"),
        CheckConstraint("active = (next_at IS NOT NULL)", name="next_at"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"), index=True)
    title: Mapped[str]
    weekday: Mapped[int]
    starts_at: Mapped[str]
    place: Mapped[str | None]
    active: Mapped[bool]
    next_at: Mapped[datetime | None]
