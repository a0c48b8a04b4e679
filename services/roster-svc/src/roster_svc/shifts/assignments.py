"""The parts of a shift: a person expected at a post, and their visits there."""

from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint, func, literal_column
from sqlalchemy.dialects.postgresql import ExcludeConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from roster_svc.shifts import domain
from roster_svc.shifts.claims import Claim
from roster_svc.shifts.errors import AlreadyCheckedIn, NotCheckedIn
from svckit.core.ids import uuid7
from svckit.db import Model, uuid_pk

Presence = Literal["expected", "present", "left"]
CheckOutBasis = Literal["checked_out", "lapsed", "deactivated", "moved", "role_lost"]


class Visit(Model):
    """That a person was at their post from check-in to check-out, and who wrote it down when (R-3.3.1c).

    ``late``: the verdict at the time, None where it was not kept yet. ``check_out_basis``: ``lapsed`` where nobody said
    when they left and the clock closed it; else why they may not hold the post any more. ``check_…_version``: the
    version of the shift that was told with it (None: by a release that did not keep it).
    ``…_evidence``: what proves it. ``handed_over_at``: since when the duty is somebody else's by a sealed handover,
    though the person may still be there.
    """

    __tablename__ = "visits"
    __table_args__ = (
        CheckConstraint("checked_in_at <= checked_out_at", name="times_in_order"),
        CheckConstraint("late_s >= 0", name="late_s"),
        CheckConstraint("unrelieved_reason IS NULL OR checked_out_at IS NOT NULL", name="reason_when_left"),
        CheckConstraint(
            "check_out_basis IN ('checked_out', 'lapsed', 'deactivated', 'moved', 'role_lost')", name="check_out_basis"
        ),
        CheckConstraint("handed_over_at >= check_in_recorded_at", name="handed_over_after_coming"),
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
    late: Mapped[bool | None]
    checked_in_by: Mapped[str]
    check_in_recorded_at: Mapped[datetime]
    check_in_claim_reason: Mapped[str | None]
    checked_out_at: Mapped[datetime | None]
    checked_out_by: Mapped[str | None]
    check_out_recorded_at: Mapped[datetime | None]
    check_out_claim_reason: Mapped[str | None]
    check_out_basis: Mapped[str | None]
    unrelieved_reason: Mapped[str | None]
    check_in_evidence: Mapped[dict[str, Any] | None]
    check_out_evidence: Mapped[dict[str, Any] | None]
    check_in_version: Mapped[int | None]
    check_out_version: Mapped[int | None]
    handed_over_at: Mapped[datetime | None]


class Assignment(Model):
    """A person expected at a post for the length of a shift.

    It carries the shift's time, ``busy_until`` shortened when the shift ends early, so that the database itself can
    refuse to have a person on two published shifts at once. Two posts on one shift are allowed.

    ``told_at``: when a change order named the person, after the shift was published. ``replaced_at``: since when
    somebody else is expected instead of who had been there; whoever had not come is taken off the shift.
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
    told_at: Mapped[datetime | None]
    replaced_at: Mapped[datetime | None]
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

    @classmethod
    def by_order(cls, staff_id: UUID, post: str, starts_at: datetime, ends_at: datetime, now: datetime) -> "Assignment":
        """Expect the person on a published shift, from now on."""
        seat = cls.of(staff_id, post, max(starts_at, now), ends_at)
        seat.binding, seat.told_at = True, now
        return seat

    def hand_over(self, now: datetime) -> None:
        """Somebody else is expected instead; the visits stay, and the person may be bound elsewhere."""
        self.replaced_at = now
        self.busy_until = max(self.starts_at, min(now, self.busy_until))

    def relieve(self, now: datetime) -> None:
        """The duty is somebody else's from now on, by a sealed handover; whoever is there stays until they leave."""
        if self.last is not None and self.last.checked_out_at is None:
            self.last.handed_over_at = now

    def follow(self, starts_at: datetime, ends_at: datetime) -> None:
        """The shift is at another time now; who was replaced is not concerned."""
        if self.replaced_at is None:
            self.starts_at, self.busy_until = max(starts_at, self.told_at or starts_at), ends_at

    def gone_for_good(self, at: datetime) -> bool:
        """Whether the person was replaced by `at` and is not there."""
        there = any(
            one.checked_in_at <= at and (not one.checked_out_at or at < one.checked_out_at) for one in self.visits
        )
        return self.replaced_at is not None and self.replaced_at <= at and not there

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
    def late(self) -> bool | None:
        """Whether that was late, by the figures of the site at the time."""
        return self.visits[0].late if self.visits else None

    @property
    def last(self) -> Visit | None:
        """The present visit, or the last one."""
        return self.visits[-1] if self.visits else None

    @property
    def checked_in_at(self) -> datetime | None:
        """When the present visit began, or the last one."""
        return self.visits[-1].checked_in_at if self.visits else None

    @property
    def checked_out_at(self) -> datetime | None:
        """When the person left; None while they are there."""
        return self.visits[-1].checked_out_at if self.visits else None

    @property
    def check_in_recorded_at(self) -> datetime | None:
        """When we learned of the present visit, or the last one."""
        return self.last.check_in_recorded_at if self.last else None

    @property
    def check_out_basis(self) -> str | None:
        """Whether the person checked out, or the clock did."""
        return self.last.check_out_basis if self.last else None

    @property
    def check_in_evidence(self) -> dict[str, Any] | None:
        """What proves that the person came."""
        return self.last.check_in_evidence if self.last else None

    @property
    def check_out_evidence(self) -> dict[str, Any] | None:
        """What proves that the person left."""
        return self.last.check_out_evidence if self.last else None

    @property
    def claim_reason(self) -> str | None:
        """Why the time of the check-in lies further back than when we learned of it."""
        return self.last.check_in_claim_reason if self.last else None

    def arrive(
        self,
        claim: Claim,
        *,
        late_s: int,
        late: bool,
        recorded_at: datetime,
        by: str,
        evidence: dict[str, Any] | None = None,
    ) -> Visit:
        """Begin a visit. Only the first one can be late."""
        last = self.last
        if last is not None and last.checked_out_at is None:
            raise AlreadyCheckedIn(since=last.checked_in_at)
        if last is not None and last.checked_out_at is not None:
            domain.check_return(claim.at, last.checked_out_at)
        visit = Visit(
            id=uuid7(),
            checked_in_at=claim.at,
            late_s=0 if last else late_s,
            late=last is None and late,
            checked_in_by=by,
            check_in_recorded_at=recorded_at,
            check_in_claim_reason=claim.reason,
            check_in_evidence=evidence,
        )
        self.visits.append(visit)
        return visit

    def leave(
        self,
        claim: Claim,
        *,
        recorded_at: datetime,
        by: str,
        unrelieved_reason: str | None = None,
        basis: CheckOutBasis = "checked_out",
        evidence: dict[str, Any] | None = None,
    ) -> Visit:
        """End the visit; with the reason where nobody has relieved the person."""
        last = self.last
        if last is None or last.checked_out_at is not None:
            raise NotCheckedIn
        domain.check_out_order(claim.at, last.checked_in_at)
        last.checked_out_at, last.check_out_claim_reason, last.check_out_basis = claim.at, claim.reason, basis
        last.checked_out_by, last.check_out_recorded_at = by, recorded_at
        last.unrelieved_reason, last.check_out_evidence = unrelieved_reason, evidence
        return last
