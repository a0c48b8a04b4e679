"""Failed logins and known places, as they are stored."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from roster_svc.logins.domain import Tally
from svckit.db import Model


class LoginFailures(Model):
    """A tally; whose, only its key's hash says."""

    __tablename__ = "login_failures"
    __table_args__ = (CheckConstraint("failures >= 0", name="failures"),)

    key: Mapped[str] = mapped_column(primary_key=True)
    failures: Mapped[int]
    since: Mapped[datetime] = mapped_column(index=True)
    last_at: Mapped[datetime]

    @property
    def tally(self) -> Tally:
        return Tally(self.failures, self.since, self.last_at)

    @tally.setter
    def tally(self, value: Tally) -> None:
        self.failures, self.since, self.last_at = value.failures, value.since, value.last_at


class KnownPlace(Model):
    """An address an account has logged in from (``address:…``), or a device it has logged in with (``device:…``)."""

    __tablename__ = "known_places"

    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id", ondelete="CASCADE"), primary_key=True)
    place: Mapped[str] = mapped_column(primary_key=True)
    last_login_at: Mapped[datetime]
