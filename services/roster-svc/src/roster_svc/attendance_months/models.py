"""Closed months as they are stored: written once, changed never; a trigger holds it."""

from datetime import date, datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, Date, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from contracts.attendance import MonthClosed
from svckit.db import Model, uuid_pk


class AttendanceMonth(Model):
    """The attendance sheet of a site and month as it was when somebody closed it.

    ``month``: its first day. ``content``: the canonical text, ``sha256``: of its bytes.
    """

    __tablename__ = "attendance_months"
    __table_args__ = (
        UniqueConstraint("site_id", "month"),
        CheckConstraint("extract(day FROM month) = 1", name="first_day"),
        CheckConstraint("sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')", name="sha256"),
    )

    id: Mapped[UUID] = uuid_pk()
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"))
    month: Mapped[date] = mapped_column(Date())
    people: Mapped[int]
    content: Mapped[str]
    sha256: Mapped[str]
    closed_by: Mapped[UUID]
    closed_at: Mapped[datetime]

    def closed(self) -> MonthClosed:
        """The fact of it."""
        return MonthClosed(
            version=1,
            month_id=self.id,
            site_id=self.site_id,
            month=self.month,
            sha256=self.sha256,
            closed_by=self.closed_by,
            closed_at=self.closed_at,
        )
