"""What clients send and get about shift reports."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from reporting_svc.shift_reports.content import Addendum, Correction, Remarks, ReportContent
from reporting_svc.shift_reports.domain import State
from svckit.web import Schema, Text

Language = Literal["zh-CN", "en"]


class RemarksWrite(Schema):
    """What people add to the facts; what is left out becomes empty."""

    summary: Text | None = Field(default=None, description="值班总结")
    problems: Text | None = Field(default=None, description="存在问题")
    measures: Text | None = Field(default=None, description="改进措施")

    def remarks(self) -> Remarks:
        """Empty texts are no texts."""
        return Remarks(summary=self.summary or None, problems=self.problems or None, measures=self.measures or None)


class CorrectionWrite(Schema):
    """What headquarters puts right about a sealed report."""

    text: Annotated[Text, Field(min_length=1)]


class ReportSummary(Schema):
    """A report in a list. `overdue_at`: since when it is, or was until it came, late."""

    id: UUID
    version: int
    shift_id: UUID
    site_id: UUID
    state: State
    starts_at: datetime
    ended_at: datetime
    due_at: datetime
    overdue_at: datetime | None
    submitted_at: datetime | None
    submitted_by: UUID | None
    sha256: str | None = Field(description="SHA-256 of the sealed text (GET …/sealed), hex; null while a draft.")


class ReportRead(ReportSummary):
    """A report with what it says, what reached us after the seal, and what headquarters put right."""

    content: ReportContent
    addenda: tuple[Addendum, ...]
    corrections: tuple[Correction, ...]
