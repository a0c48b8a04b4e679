"""What clients send and get about tasks."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from roster_svc.tasks.domain import MOST_STEPS, Kind, State, Verdict
from svckit.web import Code, SafeStr, Schema, Text, UtcDatetime

Title = Annotated[SafeStr, Field(max_length=200)]
What = Annotated[Text, Field(max_length=2000)]
CountName = Annotated[SafeStr, Field(max_length=40)]
Counts = Annotated[dict[CountName, Annotated[int, Field(ge=0, le=1_000_000)]], Field(max_length=10)]


class TaskStep(Schema):
    """One step of a task, in both languages."""

    zh: Title
    en: Title


class TaskCreate(Schema):
    """A task by hand, for a post of the shift or a person there."""

    shift_id: UUID
    title: Title
    text: What | None = None
    post: Code
    assignee_id: UUID | None = Field(default=None, description="Left out: anybody at the post.")
    from_at: UtcDatetime | None = Field(default=None, description="It may be done from then on; left out: from now.")
    due_at: UtcDatetime = Field(description="It is to be done by then, which the shift does not end before.")
    needs_check: bool = Field(default=False, description="Another person than the doer verifies it.")
    steps: Annotated[list[Title], Field(max_length=MOST_STEPS)] = Field(
        default_factory=list, description="What it takes, in order: whoever finishes the task confirms each (R-2.2.4a)."
    )


class HelpCreate(Schema):
    """One post asks another for help."""

    shift_id: UUID
    title: Title
    text: What | None = None
    post: Code = Field(description="Whose help is asked for.")
    assignee_id: UUID | None = None


class TaskAssign(Schema):
    """``assignee_id`` left out: anybody at the post."""

    post: Code
    assignee_id: UUID | None = None


class TaskFinish(Schema):
    at: UtcDatetime | None = Field(default=None, description="When it was done; left out: now.")
    staff_id: UUID | None = Field(default=None, description="Who did it, where the duty chief records it for them.")
    result: What | None = None
    steps: Annotated[list[Annotated[int, Field(ge=0, lt=MOST_STEPS)]], Field(max_length=MOST_STEPS)] = Field(
        default_factory=list, description="The steps that were done, by their positions from 0: a task needs them all."
    )
    counts: Counts = Field(default_factory=dict, description="What was counted, by name: how many readings, papers.")


class TaskCheck(Schema):
    """What the second person found; ``text``: what is wrong."""

    verdict: Verdict = Verdict.RIGHT
    text: What | None = None


class TaskReason(Schema):
    reason: Title


class TaskNoteCreate(Schema):
    text: What


class TaskNoteRead(Schema):
    id: UUID
    text: str
    author_id: UUID
    author_name: str
    written_at: datetime


class TaskRead(Schema):
    id: UUID
    version: int
    site_id: UUID
    shift_id: UUID = Field(description="The shift that has it now.")
    origin_shift_id: UUID = Field(description="The shift that it was made for.")
    kind: Kind
    title_zh: str
    title_en: str
    text_zh: str | None
    text_en: str | None
    post: str
    assignee_id: UUID | None = Field(description="Null: anybody at the post.")
    asked_by_post: str | None
    from_at: datetime
    due_at: datetime = Field(description="It is to be done by then; of a request for help: taken by then.")
    needs_check: bool
    steps: list[TaskStep] = Field(description="What it takes; it is done once each step is.")
    state: State
    created_at: datetime
    created_by: UUID | None
    taken_at: datetime | None
    taken_by: UUID | None
    done_at: datetime | None = Field(description="When it was done, as they say.")
    done_by: UUID | None
    recorded_at: datetime | None = Field(description="When we learned that it was done.")
    recorded_by: UUID | None
    result: str | None
    counts: dict[str, int]
    late: bool | None = Field(description="Done after its time; null while it is not done.")
    verified_at: datetime | None
    verified_by: UUID | None
    verdict: Verdict | None = Field(description="What the second person found; null: not checked, or not kept then.")
    verdict_text: str | None = Field(description="What is wrong.")
    closed_at: datetime | None = Field(description="When it was skipped or cancelled.")
    closed_by: UUID | None
    close_reason: str | None
    overdue_at: datetime | None = Field(description="When the clock told that its time was over.")
    carried_at: datetime | None = Field(description="When a sealed handover carried it over to this shift.")
    answer_s: int | None = Field(description="Seconds until somebody took it.")
    work_s: int | None = Field(description="Seconds from when it was taken until it was done.")
    notes: list[TaskNoteRead]


class RateRead(Schema):
    """How accurate and how timely (R-2.2.4a): each task counts once, at its due time, for the post that has it.

    ``due`` = ``in_time`` + ``late`` + ``skipped`` + ``overdue``. Cancelled tasks are left out, and those whose time is
    not over and which are not finished.
    """

    due: int
    in_time: int
    late: int
    skipped: int
    overdue: int
    in_time_rate: float | None = Field(description="in_time of due, 0 to 1; null where none was due.")
    checked: int = Field(description="Checked by a second person.")
    wrong: int = Field(description="Found wrong by them.")
    error_rate: float | None = Field(description="wrong of checked, 0 to 1; null where none was checked.")


class RateOf(RateRead):
    """The same of one kind of task at one post of one site."""

    site_id: UUID
    post: str
    kind: Kind


class TaskRates(RateRead):
    """All together, and by site, post and kind."""

    items: list[RateOf]


class PostProgress(Schema):
    """How far the tasks of a post are. ``rate``: done of all that are not cancelled, 0 to 1; null without any."""

    post: str
    total: int
    done: int
    skipped: int
    overdue: int
    unfinished: int
    rate: float | None


class TaskStatistics(Schema):
    """The same of all posts together, and post by post."""

    total: int
    done: int
    skipped: int
    overdue: int
    unfinished: int
    rate: float | None
    posts: list[PostProgress]
