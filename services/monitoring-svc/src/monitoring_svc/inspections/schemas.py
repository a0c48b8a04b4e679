"""What clients send and get about inspections."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from monitoring_svc.checklists.domain import Kind
from monitoring_svc.checklists.schemas import MOST_ITEMS, MOST_PHOTOS_OF_ITEM, ContentBody
from monitoring_svc.inspections.checkpoint_schemas import CheckpointDue, VisitRead
from monitoring_svc.inspections.domain import CancelBasis, Outcome, State, Trigger
from monitoring_svc.photos.schemas import PhotoRead
from monitoring_svc.routes.schemas import RouteContentBody
from svckit.web import Code, FiniteFloat, Schema, Text, UtcDatetime

Note = Annotated[Text, Field(min_length=1, max_length=500)]
AnswerText = Annotated[Text, Field(min_length=1, max_length=2000)]
At = UtcDatetime | None
PhotoIds = Annotated[list[UUID], Field(max_length=MOST_PHOTOS_OF_ITEM)]


class InspectionCreate(Schema):
    """An inspection by hand. ``shift_id``: the shift whose work it is."""

    site_id: UUID
    checklist_id: UUID
    shift_id: UUID | None = None
    from_at: UtcDatetime | None = Field(default=None, description="It may be begun from then on; left out: now.")
    due_at: UtcDatetime = Field(description="It is to be completed by then.")


class InspectionBegin(Schema):
    at: At = Field(default=None, description="When the device says it was begun.")


class AnswerWritten(Schema):
    """An answer to one item. ``pass_fail``: `pass` or `fail`; a choice: the value of an answer; a reading: a number;
    ``photo``: no value, but ``photos``.
    """

    item: Code
    value: AnswerText | FiniteFloat | None = Field(default=None, description="Left out: it was not done.")
    note: Note | None = Field(default=None, description="What there is to say; needed where it was not done.")
    at: At = Field(default=None, description="When the device says it was found.")
    photos: PhotoIds = Field(default_factory=list, description="All photos that show it; they were sent before.")


class InspectionResults(Schema):
    """Answers in their order. A further answer to an item stands for the one before, which stays on record."""

    results: Annotated[list[AnswerWritten], Field(min_length=1, max_length=MOST_ITEMS)]


class InspectionComplete(Schema):
    at: At = Field(default=None, description="When the device says it was completed.")


class InspectionCorrection(Schema):
    """How an item really was, after completion, and why the answer was wrong. The outcome that was told stays."""

    item: Code
    value: AnswerText | FiniteFloat | None = Field(default=None, description="Left out: it was not done.")
    note: Note | None = None
    reason: Note
    photos: PhotoIds = Field(default_factory=list, description="All photos that show it; they were sent before.")


class InspectionReason(Schema):
    reason: Note


class InspectionRead(Schema):
    """An inspection without its items. It is due from ``from_at`` on."""

    id: UUID
    version: int
    site_id: UUID
    shift_id: UUID | None
    schedule_id: UUID | None = Field(description="The schedule that it was opened by.")
    checklist_id: UUID
    checklist_version: int
    kind: Kind
    post: str
    name_zh: str
    name_en: str
    trigger: Trigger
    from_at: datetime
    due_at: datetime
    miss_at: datetime = Field(description="Not completed by then, it counts as missed.")
    state: State
    overdue: bool = Field(description="Unfinished after its time, by now.")
    opened_at: datetime
    opened_by: UUID | None = Field(description="Null: the clock made it for the shift.")
    begun_at: datetime | None
    begun_by: UUID | None
    begun_by_name: str | None
    finished_at: datetime | None = Field(description="When it was completed, by our clock.")
    finished_by: UUID | None
    finished_by_name: str | None
    claimed_at: datetime | None = Field(description="When the device said it was completed.")
    outcome: Outcome | None
    late: bool | None = Field(description="Completed after its time; null while it is not.")
    item_count: int = Field(description="How many items the version has.")
    answered: int = Field(description="How many items that count have an answer, or a reason.")
    failed: int
    skipped: int
    missed_at: datetime | None = Field(description="It was missed then; it may have been done all the same later.")
    miss_reason: str | None
    explained_at: datetime | None
    explained_by: UUID | None
    cancelled_at: datetime | None
    cancelled_by: UUID | None
    cancel_basis: CancelBasis | None
    cancel_reason: str | None
    route_id: UUID | None
    route_version: int | None
    checkpoint_count: int = Field(description="How many checkpoints its route has.")
    visited: int = Field(description="At how many of them somebody was.")
    checkpoints_missed: int = Field(description="Where nobody was in time, or that were skipped; the leader was told.")
    flagged: int = Field(description="At how many of them a visit is odd.")


class SuggestionRead(Schema):
    """What is known of the devices that an item looks at, as its answer; null where there is no such device. Of a
    reading: how many are not well. Where a test alarm decides: how it ended; null before.

    ``bad``: how many of ``total`` are not well; what is in maintenance is named and takes nothing from it.
    """

    value: Literal["pass", "fail"] | int | None
    total: int
    bad: int
    zh: str
    en: str


class ResultRead(Schema):
    """One answer; rows are only added. ``value`` null: it was not done, and ``note`` says why.

    ``corrects``: the answer before, which this one was written for after completion, for ``reason``.
    """

    id: UUID
    item: str
    value: str | float | None
    passed: bool | None = Field(description="Null: nobody judges it, or it was not done.")
    skipped: bool
    note: str | None
    claimed_at: datetime | None
    recorded_at: datetime
    recorded_by: UUID
    recorded_by_name: str | None
    corrects: UUID | None
    reason: str | None
    photos: list[UUID]
    suggested: SuggestionRead | None = Field(description="What was suggested when the answer was given.")


class InspectionDetail(InspectionRead):
    """An inspection with the version of the checklist that it keeps, and every answer, the oldest first.

    ``newest``: per item the answer that counts. ``missing``: keys of items that lack an answer, or some of their
    photos. ``applicable``: keys of the items that count after the answers so far. ``route``: the version of the route
    that it keeps; ``visits``: of its checkpoints, the oldest first. ``suggestions``: of items that look at monitoring
    devices, what is known of these now; none once it is over.
    """

    content: ContentBody
    applicable: list[str]
    missing: list[str]
    newest: dict[str, ResultRead]
    suggestions: dict[str, SuggestionRead]
    results: list[ResultRead]
    route: RouteContentBody | None
    checkpoints: list[CheckpointDue]
    visits: list[VisitRead]
    photos: list[PhotoRead] = Field(description="All that arrived, the oldest first; answers name them.")


class InspectionRate(Schema):
    """How a site does inspections of a kind. ``planned``: whose time is over, without what was cancelled.

    ``rate``: completed in time of all planned, 0 to 1; null without any. What was done after it was missed counts as
    missed. ``checkpoint_rate``: checkpoints where somebody was in time of all that the planned have.
    """

    site_id: UUID
    kind: Kind
    planned: int
    on_time: int
    late: int
    missed: int
    failed: int
    rate: float | None
    checkpoints: int
    visited: int = Field(description="At how many of them somebody was in time.")
    checkpoint_rate: float | None


class InspectionRates(Schema):
    """All together, and by site and kind."""

    planned: int
    on_time: int
    late: int
    missed: int
    failed: int
    rate: float | None
    checkpoints: int
    visited: int
    checkpoint_rate: float | None
    items: list[InspectionRate]
