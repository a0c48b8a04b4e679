"""A site's own figures as they are stored. No row means the defaults of `domain`."""

from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class SitePolicy(Model):
    """One row per site that has figures of its own; all in seconds.

    ``late_after_s`` and ``absent_after_s`` are the roster's by now: nobody reads them, and the columns stay filled for
    the release before this one.
    """

    __tablename__ = "site_policies"
    __table_args__ = (CheckConstraint("report_due_s BETWEEN 60 AND 604800", name="report_due"),)

    site_id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    report_due_s: Mapped[int]
    late_after_s: Mapped[int] = mapped_column(server_default="300")
    absent_after_s: Mapped[int] = mapped_column(server_default="900")
    acknowledge_within_s: Mapped[dict[str, Any]]
