"""The read copy of inspections: what a shift is opened and handed over by."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class Inspection(Model):
    """An inspection as monitoring-svc last described it.

    ``failed_items``: what did not pass, as ``{key, zh, en, severity}``; ``severity`` None: on record, opens nothing,
    as checkpoints of its route where nobody was in time.
    ``missed_at`` stays where it was missed and done all the same.
    """

    __tablename__ = "inspections"
    __table_args__ = (Index("ix_inspections_shift_id", "shift_id", postgresql_where="shift_id IS NOT NULL"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    site_id: Mapped[UUID]
    shift_id: Mapped[UUID | None]
    kind: Mapped[str]
    name_zh: Mapped[str]
    name_en: Mapped[str]
    post: Mapped[str]
    from_at: Mapped[datetime]
    due_at: Mapped[datetime]
    state: Mapped[str]
    outcome: Mapped[str | None]
    failed_items: Mapped[list[Any]]
    finished_at: Mapped[datetime | None]
    finished_by: Mapped[UUID | None]
    missed_at: Mapped[datetime | None]
