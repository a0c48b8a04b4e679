"""Schedules of inspections as they are stored, and the dates that had none."""

from datetime import date, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, Text, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column

from monitoring_svc.inspection_schedules import domain
from monitoring_svc.inspection_schedules.domain import Around, GapReason, Passed, State
from monitoring_svc.inspection_schedules.errors import InspectionScheduleNotPaused, InspectionScheduleRetired
from monitoring_svc.inspection_schedules.phrasing import said
from svckit.core.ids import uuid7
from svckit.db import Model, uuid_pk
from svckit.recurrence import Recurrence


class InspectionSchedule(Model):
    """A checklist that is worked through again and again at a site, whoever is on duty.

    ``posts``: each has an inspection of its own. ``next_at``: the next date whose inspections are still to be opened;
    None: none will come. ``last_at``: the newest date that was dealt with. ``paused_until``: when its pause is over.
    """

    __tablename__ = "inspection_schedules"
    __table_args__ = (
        CheckConstraint("cardinality(posts) > 0", name="posts"),
        CheckConstraint("open_before_min >= 0 AND due_after_min > 0", name="window"),
        CheckConstraint("(paused_until IS NULL) = (pause_reason IS NULL)", name="pause_reason"),
        CheckConstraint("retired_at IS NULL OR next_at IS NULL", name="retired"),
        Index("ix_inspection_schedules_site_id", "site_id", "id"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID]
    checklist_id: Mapped[UUID] = mapped_column(ForeignKey("checklists.id"))
    title: Mapped[str]
    posts: Mapped[list[str]] = mapped_column(ARRAY(Text))
    recurrence: Mapped[dict[str, Any]] = mapped_column(JSONB)
    open_before_min: Mapped[int]
    due_after_min: Mapped[int]
    next_at: Mapped[datetime | None]
    last_at: Mapped[datetime | None]
    paused_until: Mapped[datetime | None]
    pause_reason: Mapped[str | None]
    paused_by_name: Mapped[str | None]
    created_at: Mapped[datetime]
    created_by: Mapped[UUID]
    created_by_name: Mapped[str | None]
    retired_at: Mapped[datetime | None]

    @property
    def recurs(self) -> Recurrence:
        """What recurs."""
        return Recurrence.read(self.recurrence)

    @property
    def around(self) -> Around:
        """The window around each date."""
        return Around(timedelta(minutes=self.open_before_min), timedelta(minutes=self.due_after_min))

    @property
    def zh(self) -> str:
        """Its recurrence in words."""
        return said(self.recurs).zh

    @property
    def en(self) -> str:
        return said(self.recurs).en

    def stands(self, now: datetime) -> State:
        """Where it stands now."""
        return domain.state(self.next_at, self.paused_until, self.retired_at, now)

    def look_forward(self, zone: ZoneInfo, now: datetime) -> None:
        """Wait for the first date that is neither over nor dealt with nor within a pause."""
        after = max(one for one in (now, self.last_at, self._before_pause_ends) if one is not None)
        self.next_at = domain.first_date(self.recurs, zone, after)

    def pause(self, until: date, reason: str, by: str, zone: ZoneInfo, now: datetime) -> None:
        """Ask for nothing until a day; what was opened stays open."""
        self.check_in_use()
        self.paused_until, self.pause_reason, self.paused_by_name = domain.pause_end(until, zone, now), reason, by
        self.look_forward(zone, now)
        self.version += 1

    def resume(self, zone: ZoneInfo, now: datetime) -> None:
        """Go on before the pause is over."""
        self.check_in_use()
        if self.stands(now) != State.PAUSED:
            raise InspectionScheduleNotPaused
        self.paused_until = self.pause_reason = self.paused_by_name = None
        self.look_forward(zone, now)
        self.version += 1

    def retire(self, now: datetime) -> None:
        """Ask for nothing any more."""
        self.check_in_use()
        self.retired_at, self.next_at = now, None
        self.version += 1

    def check_in_use(self) -> None:
        """Raise `InspectionScheduleRetired` where nothing changes any more."""
        if self.retired_at is not None:
            raise InspectionScheduleRetired

    @property
    def _before_pause_ends(self) -> datetime | None:
        return self.paused_until - timedelta(microseconds=1) if self.paused_until else None


class ScheduleGap(Model):
    """Dates of a schedule that had no inspection, one after the other for one reason: one row for all of them."""

    __tablename__ = "inspection_schedule_gaps"
    __table_args__ = (
        CheckConstraint(f"reason IN ({', '.join(repr(one.value) for one in GapReason)})", name="reason"),
        CheckConstraint("first_at <= last_at AND dates > 0", name="dates"),
        Index("ix_inspection_schedule_gaps_schedule_id", "schedule_id", text("last_at DESC")),
    )

    id: Mapped[UUID] = uuid_pk()
    schedule_id: Mapped[UUID] = mapped_column(ForeignKey("inspection_schedules.id"))
    site_id: Mapped[UUID]
    reason: Mapped[str]
    first_at: Mapped[datetime]
    last_at: Mapped[datetime]
    dates: Mapped[int]
    found_at: Mapped[datetime]

    @classmethod
    def of(cls, schedule: InspectionSchedule, passed: Passed, reason: GapReason, now: datetime) -> "ScheduleGap":
        """The row of dates that have passed."""
        return cls(
            id=uuid7(),
            schedule_id=schedule.id,
            site_id=schedule.site_id,
            reason=reason.value,
            first_at=passed.first_at,
            last_at=passed.last_at,
            dates=passed.count,
            found_at=now,
        )

    def goes_on(self, passed: Passed) -> None:
        """The dates after it passed for the same reason."""
        self.last_at, self.dates = passed.last_at, self.dates + passed.count
