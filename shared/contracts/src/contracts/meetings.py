"""Meetings of a site: before a shift (R-4.1.1b), after it (R-4.3.1a), and every week (R-2.2.1e)."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event, Part
from contracts.open_values import known

MeetingKind = Annotated[str, known("pre_shift", "post_shift", "weekly")]
Fitness = Annotated[str, known("fit", "unfit")]
"""What a person declares of themselves before a shift."""


class MeetingFact(Event):
    """What every fact about a meeting carries. ``due_at``: by when it must have been held."""

    meeting_id: UUID
    site_id: UUID
    kind: MeetingKind
    shift_id: UUID | None = None
    series_id: UUID | None = None
    due_at: datetime


class Absence(Part):
    """Who was not there, and why."""

    staff_id: UUID
    reason: str


class MeetingHeld(MeetingFact, type="meeting.held", topic=topics.MEETING, key="meeting_id"):
    """The meeting was held, and its record is finished: nothing of it changes any more.

    ``held_at``: when it is said to have been held; ``finished_at``: when we learned of it, by which it is ``late``.
    ``summary``, ``problems``, ``measures``: the three parts (R-2.2.1f); None where the meeting has none.
    """

    held_at: datetime
    finished_at: datetime
    late: bool
    place: str
    chair_id: UUID
    present: tuple[UUID, ...] = ()
    absent: tuple[Absence, ...] = ()
    summary: str | None = None
    problems: str | None = None
    measures: tuple[str, ...] | None = None


class MeetingOverdue(MeetingFact, type="meeting.overdue", topic=topics.MEETING, key="meeting_id"):
    """The meeting has not been held in time. ``step``: 1 where the chief is called, 2 where headquarters is."""

    step: int
    overdue_at: datetime


class TasksAcknowledged(MeetingFact, type="tasks.acknowledged", topic=topics.MEETING, key="meeting_id"):
    """A person knows their tasks and precautions for the shift, and declares whether they are fit (R-4.1.1c).

    ``tasks_version``: which state of the tasks they have read.
    """

    staff_id: UUID
    fitness: Fitness
    fitness_note: str | None = None
    tasks_version: int
    acknowledged_at: datetime


class ImprovementProposed(Event, type="improvement.proposed", topic=topics.IMPROVEMENT, key="improvement_id"):
    """A meeting decided on a measure that is to make things better (R-4.3.1b, R-2.2.1f). ``version`` is 1.

    ``owner_id`` and ``due_at`` (by when) where the meeting named them.
    """

    improvement_id: UUID
    site_id: UUID
    meeting_id: UUID
    meeting_kind: MeetingKind
    shift_id: UUID | None = None
    text: str
    owner_id: UUID | None = None
    due_at: datetime | None = None
    proposed_by: UUID
    proposed_at: datetime
