"""What clients get of the attendance sheet."""

from datetime import date, datetime
from uuid import UUID

from pydantic import Field

from roster_svc.attendance_sheet.domain import State
from svckit.web import Schema


class SumsRead(Schema):
    """Whole seconds. ``present_s`` = ``before_s`` + ``attended_s`` + ``overtime_s``."""

    planned_s: int
    present_s: int = Field(description="At the post, whenever that was; no minute counts for two shifts.")
    before_s: int = Field(description="Of that before the shift began.")
    attended_s: int = Field(description="Of that in the planned time.")
    overtime_s: int = Field(description="Of that after the planned end: overtime or overstay.")
    missing_s: int = Field(description="Planned time that has passed without the person.")
    late_s: int = Field(
        description="Seconds late, by when we learned of it; by the time itself where it was corrected."
    )
    early_s: int = Field(description="Seconds before the planned end at which the person left.")
    away_s: int = Field(description="Away with leave.")
    away_passes: int


class LineRead(SumsRead):
    """One person on one shift. It belongs to the day on which the shift begins."""

    day: date
    shift_id: UUID
    posts: list[str]
    state: State = Field(description="absent: the time is over and nobody recorded that the person came.")
    planned_in_at: datetime
    planned_out_at: datetime
    in_at: datetime | None = Field(description="As it counts: claimed when coming, or corrected.")
    out_at: datetime | None
    claimed_in_at: datetime | None = Field(description="As it was claimed when the person came; never changes.")
    claimed_out_at: datetime | None
    recorded_in_at: datetime | None = Field(description="When we learned of it; never changes.")
    recorded_out_at: datetime | None
    late: bool = Field(description="By the site's figure.")
    early: bool
    correction_ids: list[UUID] = Field(description="Approved corrections that this counts, oldest first.")
    correction_pending: bool


class TotalsRead(SumsRead):
    """What the lines of a person come to. ``days``: on which they were there."""

    shifts: int
    days: int
    absences: int
    late_times: int
    early_times: int
    corrections: int


class SheetTotal(TotalsRead):
    """What the sheet of a site comes to. ``days``: of each person, added up."""

    people: int


class PersonSheet(Schema):
    """One person, their lines in the order of time, and the totals."""

    staff_id: UUID
    code: str
    name: str
    totals: TotalsRead
    lines: list[LineRead]


class PersonKey(Schema):
    """A person of a page that tells something else of each."""

    id: UUID
