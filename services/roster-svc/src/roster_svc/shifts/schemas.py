"""What clients send and get about shifts and attendance."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import MISSING, Field

from roster_svc.evidence.schemas import EvidenceGiven, EvidenceRead
from roster_svc.shifts.assignments import CheckOutBasis
from roster_svc.shifts.domain import State
from svckit.web import Code, SafeStr, Schema, UtcDatetime


class AssignmentCreate(Schema):
    staff_id: UUID
    post: Code = Field(description="Code of a post type, e.g. duty_chief.")


Assignments = Annotated[list[AssignmentCreate], Field(max_length=200)]


class ShiftCreate(Schema):
    site_id: UUID
    starts_at: UtcDatetime
    ends_at: UtcDatetime
    assignments: Assignments = Field(default_factory=list)


Many = Field(min_length=1, max_length=500)


class ShiftsCreate(Schema):
    """Shifts that are planned together or not at all."""

    shifts: Annotated[list[ShiftCreate], Many]


class ShiftEdition(Schema):
    """A shift as the caller knows it."""

    id: UUID
    version: int


class DiscardOrder(Schema):
    """Planned shifts that are given up together or not at all."""

    shifts: Annotated[list[ShiftEdition], Many]


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
    late_s: int | None = Field(
        description="Seconds from the shift's start to when we learned that the person first came."
    )
    late: bool | None = Field(description="Whether that was late by the site's figure; null where it was not kept.")
    check_in_recorded_at: datetime | None = Field(description="When we learned of the present visit, or the last.")
    replaced_at: datetime | None = Field(
        description="Since when somebody else is expected instead; the person was there before."
    )
    check_in_evidence: EvidenceRead | None = Field(description="What proves that they came; null: not kept then.")
    check_out_evidence: EvidenceRead | None
    claim_reason: str | None = Field(description="Why we learned of that check-in so long after it.")
    check_out_basis: CheckOutBasis | None = Field(
        description="lapsed: nobody said when the person left, so the clock closed it. deactivated, moved (not of that "
        "site), role_lost: why the account may not hold the post any more."
    )


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
    publish_reason: str | None = Field(description="Why headquarters published it after it had begun.")
    end_basis: Literal["ended", "ordered", "overstay", "lapsed"] | None = Field(
        description="ordered: by headquarters, for end_reason; overstay, lapsed: nobody ended or started it, so the "
        "clock did."
    )
    end_reason: str | None = Field(description="Why it was ordered, or ended over open incidents.")
    end_unrelieved: list[str] | None = Field(description="Posts whose relief was not there at the end.")
    end_held: list[str] | None = Field(
        description="Those of them whose people stay on duty until they check out or their relief comes."
    )
    end_open_incidents: list[str] | None = Field(description="Numbers of the incidents that were active at the end.")
    preparing_at: datetime | None = Field(description="When the first of its people had come.")
    exceptions: list[str] | None = Field(description="Opening conditions that it was opened without, by order.")
    exception_reason: str | None
    closing_at: datetime | None = Field(description="When its end had come, or its handover was offered.")
    cancelled_at: datetime | None
    archived_at: datetime | None
    archive_missing: list[str] | None = Field(
        description="What its record lacked when it was archived: `handover`, `report`."
    )
    assignments: list[AssignmentRead]


class ShiftsRead(Schema):
    """The shifts of one request, in its order."""

    items: list[ShiftRead]


class Order(Schema):
    """Why headquarters does what is refused to others; never for themselves."""

    reason: SafeStr | None = None


class PublishOrder(Order):
    """Shifts that are published together or not at all. ``reason``: for those of them that have begun."""

    shift_ids: Annotated[list[UUID], Many]


class EndOrder(Order):
    """How the shift is to end. Only ``reason`` and what it is for; all may be left out."""

    reason: SafeStr | None = Field(
        default=None,
        description="Why headquarters ends it before its time or without relief; or why it ends over open incidents.",
    )
    leave_open_incidents: bool = Field(
        default=False,
        description="End the shift although incidents at the site are not resolved; needs a `reason`, which is kept.",
    )
    release_people: bool = Field(
        default=False,
        description="With headquarters' order: whoever is there is free to go, relief or not. Without it they stay on "
        "duty until they check out or their relief comes.",
    )


class AttendanceCreate(Schema):
    """Who (default: you), and when it happened (default: now). We judge by when we learn of it."""

    staff_id: UUID | None = None
    at: UtcDatetime | None = Field(
        default=None,
        description="Further back than the site tolerates: only for somebody else, from who is in command there now or "
        "headquarters, with a reason.",
    )
    reason: SafeStr | None = Field(
        default=None,
        description="Why it is recorded so late; or, from headquarters, why the person leaves before the relief is "
        "there.",
    )
    evidence: EvidenceGiven | None = None


class CheckInRead(Schema):
    """``late``: by the site's figure, at ``recorded_at``; ``late_s`` counts from the start of the shift."""

    shift_id: UUID
    staff_id: UUID
    posts: list[str]
    checked_in_at: datetime
    recorded_at: datetime
    late_s: int
    late: bool
    evidence: EvidenceRead


class CheckOutRead(Schema):
    shift_id: UUID
    staff_id: UUID
    posts: list[str]
    checked_out_at: datetime
    recorded_at: datetime
    evidence: EvidenceRead


class PersonOnDuty(Schema):
    """``basis``: there, or, where nobody is at the post, only known from the roster; then ``since`` is None."""

    staff_id: UUID
    code: str
    name: str
    phone: str | None
    post: str
    shift_id: UUID
    basis: Literal["checked_in", "rostered"]
    held: bool = Field(description="Their shift was ended and did not free them: nobody has relieved them yet.")
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


class PersonPlanned(Schema):
    staff_id: UUID
    name: str
    post: str


class NextShift(Schema):
    """The next published shift that has not begun."""

    id: UUID
    starts_at: datetime
    ends_at: datetime
    people: list[PersonPlanned]


class SiteDutyRead(Schema):
    """`OnDutyRead` of one of many sites, without what only the roster shows."""

    site_id: UUID
    basis: Literal["checked_in", "rostered"]
    people: list[PersonOnDuty]
    absent: list[AbsentPerson]
    next_shift: NextShift | None
