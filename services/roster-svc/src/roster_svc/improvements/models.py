"""The read copy of improvements: what the weekly meeting goes on with."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class Improvement(Model):
    """An improvement as reporting-svc last described it. ``over``: its effect was verified, or it is not done."""

    __tablename__ = "improvements"
    __table_args__ = (Index("ix_improvements_site_id", "site_id", postgresql_where="NOT over"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    site_id: Mapped[UUID]
    number: Mapped[str]
    text: Mapped[str]
    state: Mapped[str]
    owner_id: Mapped[UUID | None]
    due_at: Mapped[datetime | None]
    over: Mapped[bool]
