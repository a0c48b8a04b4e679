"""What clients send and get about schedules of inspections."""

from datetime import date, datetime
from typing import Annotated, Self
from uuid import UUID

from pydantic import Field

from contracts.words import Words
from monitoring_svc.inspection_schedules import domain
from monitoring_svc.inspection_schedules.domain import GapReason, State
from monitoring_svc.inspections.domain import Outcome
from monitoring_svc.inspections.domain import State as InspectionState
from svckit.recurrence import Frequency, Recurrence
from svckit.web import Code, SafeStr, Schema, Text

ClockTime = Annotated[
    str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$", description="By the site's clock, such as 14:30")
]
Day = Annotated[date, Field(ge=date(2000, 1, 1), le=date(2199, 12, 31))]
Reason = Annotated[Text, Field(min_length=1, max_length=500)]
Title = Annotated[SafeStr, Field(min_length=1, max_length=120)]


class RecurrenceBody(Schema):
    """What recurs, by the clock of the site."""

    frequency: Frequency
    every: Annotated[int, Field(ge=1, le=366)] = Field(
        default=1, description="So many hours, days, weeks or months lie between."
    )
    weekdays: Annotated[list[Annotated[int, Field(ge=1, le=7)]], Field(max_length=7)] = Field(
        default_factory=list, description="1 is Monday. Weekly: on these days. Hourly: only on these days."
    )
    month_days: Annotated[list[Annotated[int, Field(ge=-1, le=31)]], Field(max_length=31)] = Field(
        default_factory=list, description="Monthly: on these days; -1 is the last day of the month."
    )
    times: Annotated[list[ClockTime], Field(min_length=1, max_length=24)] = Field(
        description="Hourly: the one that it begins at on its first day."
    )
    starts_on: Day
    ends_on: Day | None = Field(default=None, description="The last day that counts.")
    excluded: Annotated[list[Day], Field(max_length=366)] = Field(
        default_factory=list, description="Days that do not count."
    )

    def value(self) -> Recurrence:
        """The recurrence, or `RecurrenceInvalid`."""
        return Recurrence.read(self.model_dump(mode="json"))


class InspectionScheduleBody(Schema):
    """A schedule as it is set. ``checklist_id``: a checklist in use at the site; each inspection is made by the version
    that holds when it opens.
    """

    title: Title
    checklist_id: UUID
    posts: Annotated[list[Code], Field(max_length=8)] = Field(
        default_factory=list, description="Each has an inspection of its own; left out: the post of the checklist."
    )
    recurrence: RecurrenceBody
    open_before_min: Annotated[int, Field(ge=0, le=10_080)] = Field(
        default=0, description="It opens so many minutes before each date."
    )
    due_after_min: Annotated[int, Field(ge=5, le=44_640)] = Field(description="It is due so many minutes after it.")


class InspectionScheduleCreate(InspectionScheduleBody):
    site_id: UUID


class RecurrencePreview(Schema):
    """A recurrence that nobody has saved."""

    site_id: UUID
    recurrence: RecurrenceBody


class SchedulePause(Schema):
    until: Day = Field(description="The first day that counts again, by the clock of the site.")
    reason: Reason


class NextDates(Schema):
    """What comes next. ``zh``, ``en``: the recurrence in words; ``rrule``: as RFC 5545 has it, for other calendars."""

    zh: str
    en: str
    rrule: list[str]
    timezone: str = Field(description="The zone of the site's clock, which decides.")
    dates: list[datetime]


class LastInspection(Schema):
    """The inspection of the newest date."""

    id: UUID
    state: InspectionState
    outcome: Outcome | None
    late: bool | None
    missed_at: datetime | None
    due_at: datetime


class ScheduleGapRead(Schema):
    """Dates that had no inspection: from the first to the last of them, and how many."""

    reason: GapReason
    first_at: datetime
    last_at: datetime
    dates: int
    found_at: datetime


class InspectionScheduleRead(InspectionScheduleCreate):
    """A schedule, and how it stands. ``zh`` and ``en``: its recurrence in words."""

    id: UUID
    version: int
    posts: list[str]
    state: State = State.ACTIVE
    zh: str
    en: str
    checklist_zh: str = ""
    checklist_en: str = ""
    next_at: datetime | None = Field(description="The next date whose inspections are still to be opened.")
    paused_until: datetime | None
    pause_reason: str | None
    paused_by_name: str | None
    created_at: datetime
    created_by: UUID
    created_by_name: str | None
    retired_at: datetime | None
    last: LastInspection | None = Field(
        default=None, description="The inspection of its newest date; null: there was none yet."
    )

    def as_of(self, checklist: Words, last: LastInspection | None, now: datetime) -> Self:
        """With what other rows say, and what follows from the time now."""
        state = domain.state(self.next_at, self.paused_until, self.retired_at, now)
        names = {"checklist_zh": checklist.zh, "checklist_en": checklist.en}
        return self.model_copy(update={"state": state, "last": last, **names})


class InspectionScheduleDetail(InspectionScheduleRead):
    gaps: list[ScheduleGapRead] = Field(description="Dates that had no inspection, the newest first.")
