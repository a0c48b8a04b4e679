"""Shift reports as they are stored."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text
from sqlalchemy.orm import Mapped, mapped_column

from contracts.reports import ReportSubmitted
from reporting_svc.shift_reports.content import Remarks
from reporting_svc.shift_reports.domain import STATES, State, require_draft
from reporting_svc.shift_reports.sealing import Seal
from svckit.db import Model, uuid_pk

_STATES = ", ".join(f"'{state}'" for state in STATES)
_SEALED = "sealed IS NOT NULL AND sha256 IS NOT NULL AND submitted_at IS NOT NULL AND submitted_by IS NOT NULL"
_UNSEALED = "sealed IS NULL AND sha256 IS NULL AND submitted_at IS NULL AND submitted_by IS NULL"


class ShiftReport(Model):
    """One report per shift. A draft stores only what people wrote; its facts are drawn up on reading (ADR 0009).

    A trigger of the first migration refuses every change of a submitted row.
    """

    __tablename__ = "shift_reports"
    __table_args__ = (
        CheckConstraint(f"state IN ({_STATES})", name="state"),
        CheckConstraint(
            f"(state = 'submitted' AND {_SEALED}) OR (state = 'draft' AND {_UNSEALED})", name="sealed_when_submitted"
        ),
        CheckConstraint("sha256 ~ '^[0-9a-f]{64}$'", name="sha256"),
        Index("ix_shift_reports_site_start", "site_id", "starts_at", "id"),
        Index("ix_shift_reports_start", "starts_at", "id"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    shift_id: Mapped[UUID] = mapped_column(unique=True)
    site_id: Mapped[UUID]
    state: Mapped[State] = mapped_column(Text)
    starts_at: Mapped[datetime]
    ended_at: Mapped[datetime]
    due_at: Mapped[datetime]
    overdue_at: Mapped[datetime | None]
    summary: Mapped[str | None]
    problems: Mapped[str | None]
    measures: Mapped[str | None]
    sealed: Mapped[str | None] = mapped_column(deferred=True)
    sha256: Mapped[str | None]
    submitted_at: Mapped[datetime | None]
    submitted_by: Mapped[UUID | None]

    @property
    def remarks(self) -> Remarks:
        """What people wrote so far."""
        return Remarks(summary=self.summary, problems=self.problems, measures=self.measures)

    def edit(self, remarks: Remarks) -> None:
        """Replace the remarks; `ReportAlreadySubmitted` once sealed."""
        require_draft(self.id, self.state, self.submitted_at)
        self.summary, self.problems, self.measures = remarks.summary, remarks.problems, remarks.measures
        self.version += 1

    def submit(self, seal: Seal, signer: UUID, overdue_since: datetime | None, now: datetime) -> ReportSubmitted:
        """Seal the signed content; the fact of it is returned (R-4.3.3a)."""
        require_draft(self.id, self.state, self.submitted_at)
        self.state, self.sealed, self.sha256 = "submitted", seal.text, seal.sha256
        self.submitted_at, self.submitted_by = now, signer
        self.overdue_at = overdue_since
        self.version += 1
        return ReportSubmitted(
            report_id=self.id,
            version=self.version,
            site_id=self.site_id,
            kind="shift",
            shift_id=self.shift_id,
            submitted_at=now,
            submitted_by=signer,
        )


class ReportCorrection(Model):
    """What headquarters puts right about a sealed report. Only added to."""

    __tablename__ = "report_corrections"

    id: Mapped[UUID] = uuid_pk()
    report_id: Mapped[UUID] = mapped_column(ForeignKey("shift_reports.id"), index=True)
    written_at: Mapped[datetime]
    author_id: Mapped[UUID]
    author_name: Mapped[str]
    text: Mapped[str]
