"""The read copy of findings: what a shift hands over."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Index
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class Finding(Model):
    """A finding as monitoring-svc last described it. ``over``: it was dealt with, was none, or is an incident now."""

    __tablename__ = "findings"
    __table_args__ = (Index("ix_findings_site_id", "site_id", postgresql_where="NOT over"),)

    id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    site_id: Mapped[UUID]
    number: Mapped[str]
    kind: Mapped[str]
    severity: Mapped[str]
    place: Mapped[str]
    what: Mapped[str]
    reported_at: Mapped[datetime]
    acknowledged: Mapped[bool]
    over: Mapped[bool]
