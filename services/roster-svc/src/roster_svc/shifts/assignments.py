"""The parts of a shift: a person expected at a post, and their visits there."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint, func, literal_column
from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from roster_svc.shifts import domain
from roster_svc.shifts.errors import AlreadyCheckedIn, NotCheckedIn
from svckit.db import Model, uuid_pk
from svckit.ids import uuid7

Presence = Literal["expected", "present", "left"]


class Visit(Model):
    """That a person was at their post from check-in to check-out, and who wrote it down when (R-3.3.1c)."""

    __tablename__ = "visits"
    __table_args__ = (
        CheckConstraint("checked_in_at <= checked_out_at", name="times_in_order"),
        CheckConstraint("late_s >= 0", name="late_s"),
        CheckConstraint("unrelieved_reason IS NULL OR checked_out_at IS NOT NULL", name="reason_when_left"),
        ExcludeConstraint(
            (literal_column("assignment_id"), "="),
            (func.tstzrange(literal_column("checked_in_at"), literal_column("checked_out_at")), "&&"),
            name="ex_visits_one_at_a_time",
            using="gist",
        ),
    )

    id: Mapped[UUID] = uuid_pk()
    assignment_id: Mapped[UUID] = mapped_column(ForeignKey("assignments.id", ondelete="CASCADE"))
    checked_in_at: Mapped[datetime]
    late_s: Mapped[int]
    checked_in_by: Mapped[str]
    check_in_recorded_at: Mapped[datetime]
    checked_out_at: Mapped[datetime | None]
    checked_out_by: Mapped[str | None]
    check_out_recorded_at: Mapped[datetime | None]
    unrelieved_reason: Mapped[str | None]


class Assignment(Model):
    """A person expected at a post for the length of a shift.

    It carries the shift's time, ``busy_until`` shortened when the shift ends early, so that the database itself can
    refuse to have a person on two published shifts at once. Two posts on one shift are allowed.
    """

    __tablename__ = "assignments"
    __table_args__ = (
        UniqueConstraint("shift_id", "staff_id", "post"),
        ExcludeConstraint(
            (literal_column("staff_id"), "="),
            (literal_column("shift_id"), "<>"),
            (func.tstzrange(literal_column("starts_at"), literal_column("busy_until")), "&&"),
            where=literal_column("binding"),
            name="ex_assignments_one_shift_at_a_time",
            using="gist",
        ),
    )

    id: Mapped[UUID] = uuid_pk()
    shift_id: Mapped[UUID] = mapped_column(ForeignKey("shifts.id", ondelete="CASCADE"))
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), index=True)
    post: Mapped[str] = mapped_column(ForeignKey("posts.code"))
    starts_at: Mapped[datetime]
    busy_until: Mapped[datetime]
    binding: Mapped[bool]
    visits: Mapped[list[Visit]] = relationship(
        lazy="raise", cascade="all, delete-orphan", order_by=(Visit.checked_in_at, Visit.id)
    )

    @classmethod
    def of(cls, staff_id: UUID, post: str, starts_at: datetime, ends_at: datetime) -> "Assignment":
        """Expect the person at the post."""
        return cls(
            id=uuid7(),
            staff_id=staff_id,
            post=post,
            starts_at=starts_at,
            busy_until=ends_at,
            binding=False,
            visits=[],
        )

    @property
    def presence(self) -> Presence:
        """Where the person stands (REQUIREMENTS §5)."""
        if not self.visits:
            return "expected"
        return "left" if self.visits[-1].checked_out_at else "present"

    @property
    def late_s(self) -> int | None:
        """Seconds after the shift's start at which the person first came; None while they have not."""
        return self.visits[0].late_s if self.visits else None

    @property
    def checked_in_at(self) -> datetime | None:
        """When the present visit began, or the last one."""
        return self.visits[-1].checked_in_at if self.visits else None

    @property
    def checked_out_at(self) -> datetime | None:
        """When the person left; None while they are there."""
        return self.visits[-1].checked_out_at if self.visits else None

    def arrive(self, at: datetime, late_s: int, *, recorded_at: datetime, by: str) -> Visit:
        """Begin a visit. Only the first one can be late."""
        last = self.visits[-1] if self.visits else None
        if last is not None and last.checked_out_at is None:
            raise AlreadyCheckedIn(since=last.checked_in_at.isoformat())
        if last is not None and last.checked_out_at is not None:
            domain.check_return(at, last.checked_out_at)
        visit = Visit(
            id=uuid7(),
            checked_in_at=at,
            late_s=0 if last else late_s,
            checked_in_by=by,
            check_in_recorded_at=recorded_at,
        )
        self.visits.append(visit)
        return visit

    def leave(self, at: datetime, *, recorded_at: datetime, by: str, unrelieved_reason: str | None = None) -> None:
        """End the visit; with the reason where nobody has relieved the person."""
        last = self.visits[-1] if self.visits else None
        if last is None or last.checked_out_at is not None:
            raise NotCheckedIn
        domain.check_out_order(at, last.checked_in_at)
        last.checked_out_at = at
        last.checked_out_by, last.check_out_recorded_at = by, recorded_at
        last.unrelieved_reason = unrelieved_reason
