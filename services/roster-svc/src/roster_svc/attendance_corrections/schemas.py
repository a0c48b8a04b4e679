"""What clients send and get about corrections of attendance."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from roster_svc.attendance_corrections.domain import State
from svckit.web import SafeStr, Schema, UtcDatetime


class AttendanceCorrectionRequest(Schema):
    """Which attendance, and when the person really came or left: one of the two times, or both."""

    shift_id: UUID
    staff_id: UUID | None = Field(default=None, description="Whose attendance; default: the caller's own.")
    claimed_in_at: UtcDatetime | None = None
    claimed_out_at: UtcDatetime | None = None
    reason: SafeStr
    evidence_note: SafeStr | None = Field(default=None, description="What the claim rests on, and who has seen it.")


class CorrectionApproval(Schema):
    reason: SafeStr | None = None


class CorrectionRefusal(Schema):
    reason: SafeStr


class AttendanceCorrectionRead(Schema):
    """An approved correction changes what the attendance sheet counts. Who was on duty stays as it was known then."""

    id: UUID
    version: int
    site_id: UUID
    shift_id: UUID
    staff_id: UUID
    state: State
    claimed_in_at: datetime | None = Field(description="Null: as it was recorded.")
    claimed_out_at: datetime | None = Field(description="Null: as it was recorded.")
    reason: str
    evidence_note: str | None
    requested_by: UUID
    requested_at: datetime
    decided_by: UUID | None
    decided_at: datetime | None
    decision_reason: str | None
    late_s: int | None = Field(description="Seconds late by the corrected time of coming; null unless approved.")
    late: bool | None = Field(description="Whether that is late by the site's figure.")
