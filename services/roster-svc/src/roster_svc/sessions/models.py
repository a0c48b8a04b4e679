"""Sessions, as they are stored."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from svckit.db import Model


class LoginSession(Model):
    """One browser's session. ``key`` and ``password_mark`` are fingerprints: of its secret, and of the password it
    was begun with, so that a new password ends it.
    """

    __tablename__ = "login_sessions"
    __table_args__ = (CheckConstraint("renewed_at >= began_at", name="times"),)

    key: Mapped[str] = mapped_column(primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id", ondelete="CASCADE"), index=True)
    password_mark: Mapped[str]
    began_at: Mapped[datetime]
    renewed_at: Mapped[datetime] = mapped_column(index=True)
