"""The present window of each person as it is stored."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class StormWindow(Model):
    """How many messages a person has been sent in the window that closes at ``closes_at``, and its digest."""

    __tablename__ = "storm_windows"
    __table_args__ = (CheckConstraint("individual >= 0 AND critical >= 0", name="counts"),)

    staff_id: Mapped[UUID] = mapped_column(primary_key=True)
    closes_at: Mapped[datetime]
    individual: Mapped[int]
    critical: Mapped[int]
    digest_id: Mapped[UUID | None]
