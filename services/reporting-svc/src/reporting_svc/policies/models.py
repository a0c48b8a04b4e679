"""A site's own figures as they are stored. No row means the defaults of `domain`."""

from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class SitePolicy(Model):
    """One row per site that has figures of its own; all in seconds."""

    __tablename__ = "site_policies"
    __table_args__ = (CheckConstraint("report_due_s BETWEEN 60 AND 604800", name="report_due"),)

    site_id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    report_due_s: Mapped[int]
    acknowledge_within_s: Mapped[dict[str, Any]]
