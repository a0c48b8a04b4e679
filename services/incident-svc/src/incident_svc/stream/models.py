"""The stored log behind the live stream."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, Index
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class StreamLog(Model):
    """One incident event. ``position`` grows in the order of the commits: who has seen n has seen all below (ADR 0006).

    ``previous_level`` is set where the level changed, so that a filter on the old level sees the incident leave it.
    """

    __tablename__ = "stream_log"
    __table_args__ = (
        Index(None, "site_id", "position"),
        Index(None, "recorded_at"),
    )

    position: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    event_id: Mapped[UUID] = mapped_column(unique=True)
    type: Mapped[str]
    incident_id: Mapped[UUID]
    site_id: Mapped[UUID]
    level: Mapped[int]
    exercise: Mapped[bool]
    previous_level: Mapped[int | None]
    time: Mapped[datetime]
    recorded_at: Mapped[datetime]
    data: Mapped[dict[str, Any]]


class StreamHead(Model):
    """One row: the last position given out, and the last one that retention removed (0: none yet)."""

    __tablename__ = "stream_head"
    __table_args__ = (
        CheckConstraint("one", name="single_row"),
        CheckConstraint("0 <= pruned AND pruned <= position", name="order"),
    )

    one: Mapped[bool] = mapped_column(primary_key=True, default=True)
    position: Mapped[int]
    pruned: Mapped[int]
