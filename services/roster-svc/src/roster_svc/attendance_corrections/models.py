"""Corrections as they are stored, beside what they correct: visits and shifts, archived ones too, stay as they are."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, Uuid, text
from sqlalchemy.orm import Mapped, mapped_column

from contracts import attendance as facts
from roster_svc.attendance_corrections import domain
from roster_svc.attendance_corrections.domain import Claimed, Move, State
from svckit.core.ids import uuid7
from svckit.db import Model, uuid_pk


class AttendanceCorrection(Model):
    """That somebody asked to correct when a person came to a shift or left it, and who decided.

    ``claimed_…_at`` None: that time stays as it was recorded. ``late_s``, ``late``: of an approved one that says when
    the person came, by the figure of the site. A decided one does not change any more: a trigger holds it.
    ``call_ids``: the calls about it that may still be under way.
    """

    __tablename__ = "attendance_corrections"
    __table_args__ = (
        CheckConstraint(f"state IN ({', '.join(repr(state.value) for state in State)})", name="state"),
        CheckConstraint("claimed_in_at IS NOT NULL OR claimed_out_at IS NOT NULL", name="claims_something"),
        CheckConstraint("claimed_in_at < claimed_out_at", name="times_in_order"),
        CheckConstraint("greatest(claimed_in_at, claimed_out_at) <= requested_at", name="not_ahead"),
        CheckConstraint("(state = 'requested') = (decided_at IS NULL)", name="decided_at"),
        CheckConstraint("(decided_at IS NULL) = (decided_by IS NULL)", name="decided_by"),
        CheckConstraint("state NOT IN ('approved', 'refused') OR decided_by <> staff_id", name="own_decision"),
        CheckConstraint("state NOT IN ('approved', 'refused') OR decided_by <> requested_by", name="second_person"),
        CheckConstraint("state <> 'refused' OR decision_reason IS NOT NULL", name="refusal_reason"),
        CheckConstraint(
            "(late_s IS NOT NULL) = (state = 'approved' AND claimed_in_at IS NOT NULL) "
            "AND (late IS NULL) = (late_s IS NULL) AND (late_s IS NULL OR late_s >= 0)",
            name="late",
        ),
        Index(
            "uq_attendance_corrections_one_open",
            "shift_id",
            "staff_id",
            unique=True,
            postgresql_where=text("state = 'requested'"),
        ),
        Index("ix_attendance_corrections_site_id_requested_at", "site_id", "requested_at", "id"),
        Index("ix_attendance_corrections_shift_id_staff_id", "shift_id", "staff_id"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"))
    shift_id: Mapped[UUID] = mapped_column(ForeignKey("shifts.id"))
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), index=True)
    state: Mapped[str]
    claimed_in_at: Mapped[datetime | None]
    claimed_out_at: Mapped[datetime | None]
    reason: Mapped[str]
    evidence_note: Mapped[str | None]
    requested_by: Mapped[UUID]
    requested_at: Mapped[datetime]
    decided_by: Mapped[UUID | None]
    decided_at: Mapped[datetime | None]
    decision_reason: Mapped[str | None]
    late_s: Mapped[int | None]
    late: Mapped[bool | None]
    call_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))

    @classmethod
    def request(
        cls,
        *,
        site_id: UUID,
        shift_id: UUID,
        staff_id: UUID,
        claim: Claimed,
        reason: str,
        evidence_note: str | None,
        by: UUID,
        now: datetime,
    ) -> "AttendanceCorrection":
        """A correction that another person has still to decide on."""
        return cls(
            id=uuid7(),
            version=1,
            site_id=site_id,
            shift_id=shift_id,
            staff_id=staff_id,
            state=State.REQUESTED.value,
            claimed_in_at=claim.in_at,
            claimed_out_at=claim.out_at,
            reason=reason,
            evidence_note=evidence_note,
            requested_by=by,
            requested_at=now,
            call_ids=[],
        )

    def requested(self) -> facts.CorrectionRequested:
        """The fact of the request."""
        return facts.CorrectionRequested(**self._facts())

    def approve(
        self, by: UUID, now: datetime, reason: str | None, late_s: int | None, late: bool | None
    ) -> facts.CorrectionDecided:
        """The attendance sheet counts the claimed times from now on."""
        domain.check_decider(self.staff_id, self.requested_by, by)
        self.late_s, self.late = late_s, late
        return self._decided(Move.APPROVE, by, now, reason)

    def refuse(self, by: UUID, now: datetime, reason: str) -> facts.CorrectionDecided:
        """It stays as it was recorded."""
        domain.check_decider(self.staff_id, self.requested_by, by)
        return self._decided(Move.REFUSE, by, now, reason)

    def withdraw(self, by: UUID, now: datetime) -> facts.CorrectionDecided:
        """Not asked for any more, before anybody decided."""
        return self._decided(Move.WITHDRAW, by, now, None)

    def _decided(self, move: Move, by: UUID, now: datetime, reason: str | None) -> facts.CorrectionDecided:
        self.state = domain.after(self.state, move).value
        self.version += 1
        self.decided_by, self.decided_at, self.decision_reason = by, now, reason
        return facts.CorrectionDecided(
            **self._facts(),
            outcome=self.state,
            decided_by=by,
            decided_at=now,
            decision_reason=reason,
            late_s=self.late_s,
            late=self.late,
        )

    def _facts(self) -> dict[str, Any]:
        return {
            "version": self.version,
            "correction_id": self.id,
            "site_id": self.site_id,
            "shift_id": self.shift_id,
            "staff_id": self.staff_id,
            "claimed_in_at": self.claimed_in_at,
            "claimed_out_at": self.claimed_out_at,
            "reason": self.reason,
            "evidence_note": self.evidence_note,
            "requested_by": self.requested_by,
            "requested_at": self.requested_at,
        }
