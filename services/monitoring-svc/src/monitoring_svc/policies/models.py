"""The figures a site may set for itself; a site without a row lives by the defaults."""

from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class SitePolicy(Model):
    """A site's own figures."""

    __tablename__ = "site_policies"
    __table_args__ = (
        CheckConstraint("future_tolerance_s BETWEEN 0 AND 86400", name="future_tolerance"),
        CheckConstraint("late_after_s BETWEEN 60 AND 86400", name="late_after"),
        CheckConstraint("oldest_reading_days BETWEEN 1 AND 90", name="oldest_reading"),
    )

    site_id: Mapped[UUID] = mapped_column(primary_key=True)
    version: Mapped[int]
    future_tolerance_s: Mapped[int]
    oldest_reading_days: Mapped[int]
    late_after_s: Mapped[int]
