"""What clients send and get about improvements."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from contracts.meetings import MeetingKind
from reporting_svc.improvements.domain import Move, Source, State, WaitsFor
from svckit.web import SafeStr, Schema, Text, UtcDatetime

Measure = Annotated[Text, Field(min_length=1, max_length=500, description="What is to be done.")]
Note = Annotated[Text, Field(min_length=1, max_length=1000)]
Reason = Annotated[Text, Field(min_length=1, max_length=500)]


class ImprovementCreate(Schema):
    """A measure that somebody proposes."""

    site_id: UUID
    text: Measure
    reason: Reason = Field(description="What is to get better by it, and why.")


class ImprovementPlan(Schema):
    """Who is to do it, and by when."""

    owner_id: UUID
    due_at: UtcDatetime


class ImprovementReplan(ImprovementPlan):
    reason: Reason


class ImprovementReason(Schema):
    reason: Reason


class ImprovementNote(Schema):
    note: Note = Field(description="What was done.")


class ImprovementReturn(Schema):
    """It has shown no effect."""

    reason: Reason
    due_at: UtcDatetime = Field(description="By when it is to be done again.")


class ImprovementEffect(Schema):
    """Its effect was seen."""

    effect: Note = Field(description="What is better now, and how that was seen.")
    revised: SafeStr | None = Field(default=None, description="The rule or procedure that was changed for it.")


class StepRead(Schema):
    """What was done with an improvement, and what was said. ``owner_id`` and ``due_at``: as they were from then on."""

    move: Move
    at: datetime
    by: UUID
    by_name: str
    note: str | None
    owner_id: UUID | None
    due_at: datetime | None


class ImprovementRead(Schema):
    """An improvement. ``waits_until``: by when what it waits for must have happened; null: it is over."""

    id: UUID
    version: int
    site_id: UUID
    number: str
    text: str
    reason: str | None
    state: State
    source: Source
    meeting_id: UUID | None
    meeting_kind: MeetingKind | None
    proposed_by: UUID
    proposed_by_name: str
    proposed_at: datetime
    owner_id: UUID | None
    due_at: datetime | None
    done_at: datetime | None
    done_by: UUID | None
    done_note: str | None
    ended_at: datetime | None
    ended_by: UUID | None
    outcome: str | None
    revised: str | None
    returns: int
    waits_for: WaitsFor | None
    waits_until: datetime | None
    overdue_at: datetime | None


class ImprovementDetail(ImprovementRead):
    """An improvement with all that was done with it, the oldest first."""

    steps: list[StepRead]


class ImprovementSummary(Schema):
    """How many improvements there are in each state. ``overdue``: of those that wait, how many do so too long.

    ``in_time``: of those that were verified, how many were done by the day that was promised.
    """

    proposed: int
    approved: int
    done: int
    verified: int
    rejected: int
    overdue: int
    in_time: int
