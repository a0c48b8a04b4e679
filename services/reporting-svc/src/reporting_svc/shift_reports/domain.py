"""The life of a shift report: a draft is completed by people, then signed, and never changes again."""

from dataclasses import replace
from datetime import datetime
from typing import Literal
from uuid import UUID

from reporting_svc.shift_reports.content import ReportContent, Signature
from reporting_svc.shift_reports.errors import ReportAlreadySubmitted

State = Literal["draft", "submitted"]
STATES: tuple[State, ...] = ("draft", "submitted")


def require_draft(report_id: UUID, state: State, submitted_at: datetime | None) -> None:
    """Raise `ReportAlreadySubmitted` unless the report may still be changed."""
    if state != "draft":
        raise ReportAlreadySubmitted(id=report_id, submitted_at=submitted_at)


def sign(content: ReportContent, signer: UUID, name: str, now: datetime) -> ReportContent:
    """Put the signer under the report, with their post in this shift; without one it is a stand-in's signature."""
    post = next((person.post for person in content.people if person.staff_id == signer), None)
    return replace(content, signature=Signature(signed_by=signer, name=name, post=post, signed_at=now))


def overdue_since(due_at: datetime, submitted_at: datetime) -> datetime | None:
    """Since when the report was late when it came; None where it came in time."""
    return due_at if submitted_at > due_at else None
