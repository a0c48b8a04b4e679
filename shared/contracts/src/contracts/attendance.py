"""Attendance 考勤: corrections of it, which another person decides on, and months that are closed (R-3.3.1c).

Coming and leaving are facts of `contracts.shifts`. A correction changes what the attendance sheet counts and nothing
else: who was on duty and who answered stays as it was known then.
"""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event
from contracts.open_values import known

CorrectionOutcome = Annotated[str, known("approved", "refused", "withdrawn")]


class CorrectionFact(Event):
    """What every fact of a correction carries: whose attendance of which shift, and the times that it claims.

    ``claimed_in_at``, ``claimed_out_at``: None leaves that time as it was recorded. ``evidence_note``: what the claim
    rests on.
    """

    correction_id: UUID
    site_id: UUID
    shift_id: UUID
    staff_id: UUID
    claimed_in_at: datetime | None = None
    claimed_out_at: datetime | None = None
    reason: str
    evidence_note: str | None = None
    requested_by: UUID
    requested_at: datetime


class CorrectionRequested(
    CorrectionFact,
    type="attendance_correction.requested",
    topic=topics.ATTENDANCE_CORRECTION,
    key="correction_id",
):
    """Somebody asks that a time of an attendance be corrected."""


class CorrectionDecided(
    CorrectionFact,
    type="attendance_correction.decided",
    topic=topics.ATTENDANCE_CORRECTION,
    key="correction_id",
):
    """It was approved or refused by another person, or withdrawn.

    ``late_s``, ``late``: how late the person came by the corrected time, by the figure of the site; None unless
    approved with a time of coming.
    """

    outcome: CorrectionOutcome
    decided_by: UUID
    decided_at: datetime
    decision_reason: str | None = None
    late_s: int | None = None
    late: bool | None = None


class MonthClosed(Event, type="attendance_month.closed", topic=topics.ATTENDANCE_MONTH, key="month_id"):
    """The attendance sheet of a site and month is sealed. ``month``: its first day. ``sha256``: of its content."""

    month_id: UUID
    site_id: UUID
    month: date
    sha256: str
    closed_by: UUID
    closed_at: datetime
