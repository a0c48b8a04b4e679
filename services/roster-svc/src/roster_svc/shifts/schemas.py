"""What clients send and get about shifts and attendance."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import MISSING, Field

from roster_svc.shifts.domain import State
from svckit.http import Code, SafeStr, Schema, UtcDatetime


class AssignmentCreate(Schema):
    staff_id: UUID
    post: Code = Field(description="Code of a post type, e.g. duty_chief.")


Assignments = Annotated[list[AssignmentCreate], Field(max_length=200)]


class ShiftCreate(Schema):
    site_id: UUID
    starts_at: UtcDatetime
    ends_at: UtcDatetime
    assignments: Assignments = Field(default_factory=list)


class ShiftPatch(Schema):
    """Only what is given changes, possible until the shift is published. The people expected are given all at once."""

    starts_at: UtcDatetime | MISSING = MISSING
    ends_at: UtcDatetime | MISSING = MISSING
    assignments: Assignments | MISSING = MISSING


class AssignmentRead(Schema):
    staff_id: UUID
    post: str
    presence: Literal["expected", "present", "left"]
    checked_in_at: datetime | None
    checked_out_at: datetime | None
    late_s: int | None = Field(description="Seconds after the shift's start at which the person first came.")


class ShiftRead(Schema):
    id: UUID
    version: int
    site_id: UUID
    starts_at: datetime
    ends_at: datetime
    state: State
    published_at: datetime | None
    started_at: datetime | None
    ended_at: datetime | None
    assignments: list[AssignmentRead]


class AttendanceCreate(Schema):
    """Who (default: you) and when (default: now)."""

    staff_id: UUID | None = None
    at: UtcDatetime | None = None


class CheckOutCreate(AttendanceCreate):
    reason: SafeStr | None = Field(
        default=None, description="For headquarters: why the person leaves before the relief is there."
    )


class CheckInRead(Schema):
    """``late``: by the site's policy; ``late_s`` counts from the start of the shift."""

    shift_id: UUID
    staff_id: UUID
    posts: list[str]
    checked_in_at: datetime
    late_s: int
    late: bool


class CheckOutRead(Schema):
    shift_id: UUID
    staff_id: UUID
    posts: list[str]
    checked_out_at: datetime


class PersonOnDuty(Schema):
    """``basis``: there, or, where nobody is at the post, only known from the roster; then ``since`` is None."""

    staff_id: UUID
    code: str
    name: str
    phone: str | None
    post: str
    shift_id: UUID
    basis: Literal["checked_in", "rostered"]
    since: datetime | None
    until: datetime
    late_s: int | None
    late: bool


class AbsentPerson(Schema):
    """Expected at the post and not there; ``no_show`` once the site's patience is over."""

    staff_id: UUID
    code: str
    name: str
    phone: str | None
    post: str
    shift_id: UUID
    expected_at: datetime
    no_show: bool


class OnDutyRead(Schema):
    """Who is on duty, post by post. ``basis``: some have checked in, or nobody has and there is only the roster."""

    site_id: UUID
    at: datetime
    basis: Literal["checked_in", "rostered"]
    people: list[PersonOnDuty]
    absent: list[AbsentPerson]
    next_shift: ShiftRead | None
