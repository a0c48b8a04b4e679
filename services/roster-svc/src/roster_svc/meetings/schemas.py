"""What clients send and get about meetings."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import MISSING, Field

from roster_svc.meetings.domain import Kind, State
from roster_svc.meetings.record import Check, Measure, Point, Task, TaskKind
from svckit.web import Code, SafeStr, Schema, Text, UtcDatetime

Line = Annotated[Text, Field(min_length=1, max_length=1000)]
Part = Annotated[Text, Field(max_length=5000)]
Many = Field(max_length=100)


class MeetingOpen(Schema):
    """The meeting of a shift. What there is already is answered again."""

    shift_id: UUID
    kind: Literal["pre_shift", "post_shift"]


class PointEdit(Schema):
    """A point of the agenda: one that is there, by its id, or a new one, by its text."""

    id: UUID | None = None
    text: Line | None = None
    note: Line | None = None


class CheckEdit(Schema):
    id: UUID
    ok: bool | None = None
    note: Line | None = None


class TaskEdit(Schema):
    """A task or precaution: one that is there, by its id, or a new one, by its text. ``post`` null: every post."""

    id: UUID | None = None
    kind: TaskKind = "task"
    post: Code | None = None
    text: Line | None = None


class MeasureEdit(Schema):
    id: UUID | None = None
    text: Line
    owner_id: UUID | None = None
    due_at: UtcDatetime | None = None


class AttendeeEdit(Schema):
    staff_id: UUID
    presence: Literal["present", "absent"] | None = None
    absence_reason: SafeStr | None = Field(default=None, description="Needed for who was absent.")


class MeetingPatch(Schema):
    """Only what is given changes; a list is given whole.

    The agenda keeps the points of its template. ``…_none``: why there is no such part.
    """

    held_at: UtcDatetime | MISSING | None = MISSING
    held_reason: SafeStr | MISSING | None = MISSING
    place: SafeStr | MISSING | None = MISSING
    weather_note: Line | MISSING | None = MISSING
    agenda: Annotated[list[PointEdit], Many] | MISSING = MISSING
    checks: Annotated[list[CheckEdit], Many] | MISSING = MISSING
    tasks: Annotated[list[TaskEdit], Many] | MISSING = MISSING
    attendees: Annotated[list[AttendeeEdit], Field(max_length=200)] | MISSING = MISSING
    summary: Part | MISSING | None = MISSING
    summary_none: SafeStr | MISSING | None = MISSING
    problems: Part | MISSING | None = MISSING
    problems_none: SafeStr | MISSING | None = MISSING
    measures: Annotated[list[MeasureEdit], Many] | MISSING = MISSING
    measures_none: SafeStr | MISSING | None = MISSING


class Acknowledge(Schema):
    """That the caller knows their tasks, and how they are. ``tasks_version``: the state of the tasks they have read."""

    staff_id: UUID | None = Field(default=None, description="Nobody but the caller; better left out.")
    tasks_version: int
    fitness: Literal["fit", "unfit"]
    fitness_note: Line | None = Field(default=None, description="Needed for who is unfit.")


class NoteCreate(Schema):
    text: Line


class AttendeeRead(Schema):
    staff_id: UUID
    posts: list[str]
    presence: Literal["present", "absent"] | None
    absence_reason: str | None


class AcknowledgementRead(Schema):
    id: UUID
    staff_id: UUID
    tasks_version: int
    fitness: Literal["fit", "unfit"]
    fitness_note: str | None
    acknowledged_at: datetime


class NoteRead(Schema):
    id: UUID
    text: str
    author_id: UUID
    author_name: str
    written_at: datetime


class MeetingRead(Schema):
    """A meeting with its record. ``due_at``: by when the record must be finished, ``late``: whether it came later."""

    id: UUID
    version: int
    site_id: UUID
    kind: Kind
    shift_id: UUID | None
    series_id: UUID | None
    scheduled_at: datetime | None
    due_at: datetime
    state: State
    agenda: list[Point]
    checks: list[Check]
    tasks: list[Task]
    tasks_version: int
    weather_note: str | None
    place: str | None
    chair_id: UUID | None
    held_at: datetime | None
    held_reason: str | None
    summary: str | None
    summary_none: str | None
    problems: str | None
    problems_none: str | None
    measures: list[Measure]
    measures_none: str | None
    finished_at: datetime | None
    late: bool | None
    overdue_at: datetime | None
    attendees: list[AttendeeRead]
    acknowledgements: list[AcknowledgementRead]
    notes: list[NoteRead]
