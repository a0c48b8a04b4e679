"""Meetings as they are stored. Once finished a record never changes, which triggers see to, too."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import CheckConstraint, ForeignKey, Index, Text, UniqueConstraint, Uuid
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.orm import Mapped, mapped_column, relationship

from contracts.words import Words
from roster_svc.meetings.domain import UNSAID, WITH_THREE_PARTS, Kind
from roster_svc.meetings.record import Check, Measure, Point, Task
from svckit.db import Model, uuid_pk


class Attendee(Model):
    """A person who was to come. ``presence`` None: nobody has said whether they were there."""

    __tablename__ = "meeting_attendees"
    __table_args__ = (
        CheckConstraint("presence IN ('present', 'absent')", name="presence"),
        CheckConstraint("absence_reason IS NULL OR presence IS NOT DISTINCT FROM 'absent'", name="absence_reason"),
    )

    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meetings.id"), primary_key=True)
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"), primary_key=True, index=True)
    posts: Mapped[list[str]] = mapped_column(ARRAY(Text))
    presence: Mapped[str | None]
    absence_reason: Mapped[str | None]

    @property
    def unsaid(self) -> bool:
        """Whether it is still to be said if they were there, or why not."""
        return self.presence is None or (self.presence == "absent" and not self.absence_reason)


class Acknowledgement(Model):
    """That a person knows their tasks in a state of them, and how they feel. Rows are never changed (R-4.1.1c)."""

    __tablename__ = "meeting_acknowledgements"
    __table_args__ = (
        CheckConstraint("fitness IN ('fit', 'unfit')", name="fitness"),
        CheckConstraint("fitness = 'fit' OR fitness_note IS NOT NULL", name="fitness_note"),
        Index("ix_meeting_acknowledgements_meeting_id", "meeting_id"),
    )

    id: Mapped[UUID] = uuid_pk()
    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meetings.id"))
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    tasks_version: Mapped[int]
    fitness: Mapped[str]
    fitness_note: Mapped[str | None]
    acknowledged_at: Mapped[datetime]


class MeetingNote(Model):
    """What was added to a record after it was finished. Rows are never changed."""

    __tablename__ = "meeting_notes"
    __table_args__ = (Index("ix_meeting_notes_meeting_id", "meeting_id"),)

    id: Mapped[UUID] = uuid_pk()
    meeting_id: Mapped[UUID] = mapped_column(ForeignKey("meetings.id"))
    text: Mapped[str]
    author_id: Mapped[UUID]
    author_name: Mapped[str]
    written_at: Mapped[datetime]


class Meeting(Model):
    """One meeting and its record. ``due_at``: by when the record must be finished.

    ``version`` counts the editions of the record, for who edits it; ``fact_version`` the facts that were told.
    ``tasks_version`` counts the states of the tasks, so that an acknowledgement says which one was read.
    ``held_at``: when it is said to have been held (``held_reason``: why that is told so late), ``finished_at``: when we
    learned of it. ``…_none``: why the record has no such part. ``call_ids``: the calls about its being overdue.
    """

    __tablename__ = "meetings"
    __table_args__ = (
        UniqueConstraint("shift_id", "kind"),
        UniqueConstraint("series_id", "scheduled_at"),
        CheckConstraint("kind IN ('pre_shift', 'post_shift', 'weekly')", name="kind"),
        CheckConstraint("state IN ('open', 'finished', 'dropped')", name="state"),
        CheckConstraint("(kind = 'weekly') = (shift_id IS NULL)", name="of_a_shift"),
        CheckConstraint("(kind = 'weekly') = (series_id IS NOT NULL)", name="of_a_series"),
        CheckConstraint("(kind = 'weekly') = (scheduled_at IS NOT NULL)", name="scheduled"),
        CheckConstraint("(state = 'finished') = (finished_at IS NOT NULL)", name="finished"),
        CheckConstraint("state <> 'finished' OR (held_at IS NOT NULL AND place IS NOT NULL)", name="held"),
        CheckConstraint("held_at <= finished_at", name="held_before"),
        Index("ix_meetings_site_id_due_at", "site_id", "due_at", "id"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    fact_version: Mapped[int]
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"))
    kind: Mapped[str]
    shift_id: Mapped[UUID | None] = mapped_column(ForeignKey("shifts.id"))
    series_id: Mapped[UUID | None] = mapped_column(ForeignKey("meeting_series.id"))
    scheduled_at: Mapped[datetime | None]
    due_at: Mapped[datetime]
    state: Mapped[str]
    agenda: Mapped[list[Any]]
    checks: Mapped[list[Any]]
    tasks: Mapped[list[Any]]
    tasks_version: Mapped[int]
    weather_note: Mapped[str | None]
    place: Mapped[str | None]
    chair_id: Mapped[UUID | None]
    held_at: Mapped[datetime | None]
    held_reason: Mapped[str | None]
    summary: Mapped[str | None]
    summary_none: Mapped[str | None]
    problems: Mapped[str | None]
    problems_none: Mapped[str | None]
    measures: Mapped[list[Any]]
    measures_none: Mapped[str | None]
    finished_at: Mapped[datetime | None]
    late: Mapped[bool | None]
    overdue_at: Mapped[datetime | None]
    call_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    attendees: Mapped[list[Attendee]] = relationship(
        lazy="raise", cascade="all, delete-orphan", order_by=Attendee.staff_id
    )
    acknowledgements: Mapped[list[Acknowledgement]] = relationship(
        lazy="raise", viewonly=True, order_by=(Acknowledgement.acknowledged_at, Acknowledgement.id)
    )
    notes: Mapped[list[MeetingNote]] = relationship(
        lazy="raise", viewonly=True, order_by=(MeetingNote.written_at, MeetingNote.id)
    )

    @property
    def points(self) -> list[Point]:
        """The agenda."""
        return [Point.model_validate(one) for one in self.agenda]

    @property
    def checklist(self) -> list[Check]:
        """What is looked at in those who begin a shift."""
        return [Check.model_validate(one) for one in self.checks]

    @property
    def orders(self) -> list[Task]:
        """The tasks and precautions."""
        return [Task.model_validate(one) for one in self.tasks]

    @property
    def measured(self) -> list[Measure]:
        """The measures that the meeting decided on."""
        return [Measure.model_validate(one) for one in self.measures]

    def missing(self) -> list[Words]:
        """What the record still lacks before it can be finished."""
        lacks = {
            "place": not self.place,
            "attendance": any(one.unsaid for one in self.attendees),
            "present": not any(one.presence == "present" for one in self.attendees),
            "checks": any(one.ok is None or (one.ok is False and not one.note) for one in self.checklist),
            "tasks": self.kind == Kind.PRE_SHIFT and bool(self.posts_without_task()),
        }
        if self.kind in WITH_THREE_PARTS:
            lacks["summary"] = not (self.summary or self.summary_none)
            lacks["problems"] = not (self.problems or self.problems_none)
            lacks["measures"] = not (self.measures or self.measures_none)
        return [UNSAID[name] for name, lacking in lacks.items() if lacking]

    def posts_without_task(self) -> list[str]:
        """The posts of the shift for which nobody has said what is to be done or minded."""
        told = {one.post for one in self.orders}
        if None in told:
            return []
        return sorted({post for one in self.attendees for post in one.posts} - told)
