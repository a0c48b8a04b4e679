"""The lines of an incident's file as they are stored, and how its number is found."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, ForeignKey, Identity, Index
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model, uuid_pk


class IncidentYear(Model):
    """How far the sequence of incident numbers had come when a year's first incident opened."""

    __tablename__ = "incident_years"

    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    base: Mapped[int]


class TimelineEntry(Model):
    """One line of an incident's file. ``at``: when it happened, ``recorded_at``: when we wrote it down."""

    __tablename__ = "timeline_entries"
    __table_args__ = (Index(None, "incident_id", "seq"),)

    id: Mapped[UUID] = uuid_pk()
    seq: Mapped[int] = mapped_column(BigInteger, Identity(always=True))
    incident_id: Mapped[UUID] = mapped_column(ForeignKey("incidents.id"))
    kind: Mapped[str]
    at: Mapped[datetime]
    recorded_at: Mapped[datetime]
    actor_id: Mapped[UUID | None]
    actor_name: Mapped[str | None]
    params: Mapped[dict[str, Any]]
    event_id: Mapped[UUID | None]
