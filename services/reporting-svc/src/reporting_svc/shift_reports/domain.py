"""The life of a shift report: a draft is completed by people, then signed, and never changes again."""

from collections.abc import Collection, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Literal
from uuid import UUID

from contracts.posts import DUTY_CHIEF
from contracts.roles import HQ_WRITERS
from contracts.shifts import Assignment
from reporting_svc.shift_reports.content import ReportContent, Signature
from reporting_svc.shift_reports.errors import (
    NotThisShiftsChief,
    OwnReport,
    ReportAlreadySubmitted,
    ReportNotSealed,
)

State = Literal["draft", "submitted"]
STATES: tuple[State, ...] = ("draft", "submitted")


def require_draft(report_id: UUID, state: State, submitted_at: datetime | None) -> None:
    """Raise `ReportAlreadySubmitted` unless the report may still be changed."""
    if state != "draft":
        raise ReportAlreadySubmitted(id=report_id, submitted_at=submitted_at)


def require_command(caller: UUID, roles: Collection[str], assignments: Iterable[Assignment]) -> None:
    """Raise `NotThisShiftsChief` unless the caller led the shift, or is headquarters."""
    led = any(one.staff_id == caller and one.post == DUTY_CHIEF for one in assignments)
    if not led and not set(HQ_WRITERS) & set(roles):
        raise NotThisShiftsChief


def require_correctable(report_id: UUID, state: State, signer: UUID | None, caller: UUID) -> None:
    """Raise `ReportNotSealed` while it is a draft, `OwnReport` to who signed it."""
    if state != "submitted":
        raise ReportNotSealed(id=report_id)
    if signer == caller:
        raise OwnReport


def sign(content: ReportContent, signer: UUID, name: str, now: datetime) -> ReportContent:
    """Put the signer under the report, with their post in this shift; without one it is a stand-in's signature."""
    post = next((person.post for person in content.people if person.staff_id == signer), None)
    return replace(content, signature=Signature(signed_by=signer, name=name, post=post, signed_at=now))


def overdue_since(due_at: datetime, submitted_at: datetime) -> datetime | None:
    """Since when the report was late when it came; None where it came in time."""
    return due_at if submitted_at > due_at else None
