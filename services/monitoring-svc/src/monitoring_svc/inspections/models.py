"""Inspections as they are stored. The aggregate refuses illegal moves; the database repeats its invariants."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Self
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, Text, UniqueConstraint, Uuid, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column, relationship

from contracts import inspections as facts
from monitoring_svc.checklists.domain import Kind, Window
from monitoring_svc.checklists.models import Checklist
from monitoring_svc.inspections import domain
from monitoring_svc.inspections.domain import (
    UNFINISHED,
    Answer,
    CancelBasis,
    Failure,
    Move,
    Scheduled,
    Sheet,
    State,
    Trigger,
)
from monitoring_svc.inspections.errors import InspectionExplainedAlready, InspectionNotMissed
from monitoring_svc.inspections.visits import CheckpointVisit, proof_counts
from monitoring_svc.routes.domain import Checkpoint, RouteContent, due_of
from monitoring_svc.routes.models import Route
from svckit.core.ids import uuid7
from svckit.db import Model, uuid_pk

_LIVE = "state <> 'cancelled' OR cancel_basis = 'by_hand'"


class InspectionResult(Model):
    """One answer to an item. Rows are only added, which a trigger sees to, too. ``number`` counts those of one
    inspection: the highest of an item counts. ``value`` None: it was not done, and ``note`` says why.

    ``corrects``: the answer that this one stands for since completion, for ``reason``. ``photos``: what shows it.
    ``suggested``: what was known of the item's devices when it was given.
    """

    __tablename__ = "inspection_results"
    __table_args__ = (
        UniqueConstraint("inspection_id", "number"),
        CheckConstraint("skipped = (value IS NULL)", name="skipped"),
        CheckConstraint("NOT skipped OR (note IS NOT NULL AND passed IS NULL)", name="skip_reason"),
        CheckConstraint("corrects IS NULL OR reason IS NOT NULL", name="correction_reason"),
    )

    id: Mapped[UUID] = uuid_pk()
    inspection_id: Mapped[UUID] = mapped_column(ForeignKey("inspections.id"))
    number: Mapped[int]
    item: Mapped[str]
    value: Mapped[Any | None] = mapped_column(JSONB(none_as_null=True))
    suggested: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    passed: Mapped[bool | None]
    skipped: Mapped[bool]
    note: Mapped[str | None]
    claimed_at: Mapped[datetime | None]
    recorded_at: Mapped[datetime]
    recorded_by: Mapped[UUID]
    recorded_by_name: Mapped[str | None]
    corrects: Mapped[UUID | None] = mapped_column(ForeignKey("inspection_results.id"))
    reason: Mapped[str | None]
    photos: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid), server_default=text("'{}'"))


class Inspection(Model):
    """One run of a checklist, by the version that held when it was opened. ``claimed_at``: what the device said.

    ``told_failures``: keys of failed items that incident-svc has been told of. ``overdue_at``: since when the clock
    calls about it. ``occurs_at``: the date of its schedule. ``missed_at`` stays although it is done later.
    ``checkpoints``: those of the route, as ``{key, due_at}``; ``told_checkpoints``: keys of those where nobody was in
    time, or that were skipped.
    """

    __tablename__ = "inspections"
    __table_args__ = (
        CheckConstraint(f"kind IN ({', '.join(repr(one.value) for one in Kind)})", name="kind"),
        CheckConstraint(f"state IN ({', '.join(repr(one.value) for one in State)})", name="state"),
        CheckConstraint("\"trigger\" <> 'shift' OR shift_id IS NOT NULL", name="trigger"),
        CheckConstraint("(\"trigger\" = 'schedule') = (schedule_id IS NOT NULL)", name="schedule"),
        CheckConstraint("(schedule_id IS NULL) = (occurs_at IS NULL)", name="occurs_at"),
        CheckConstraint("from_at <= due_at AND due_at <= miss_at", name="times_in_order"),
        CheckConstraint("(state = 'completed') = (finished_at IS NOT NULL)", name="finished_at"),
        CheckConstraint("(finished_at IS NULL) = (finished_by IS NULL)", name="finished_by"),
        CheckConstraint("(finished_at IS NULL) = (outcome IS NULL)", name="outcome"),
        CheckConstraint("(state = 'cancelled') = (cancel_basis IS NOT NULL)", name="cancel_basis"),
        CheckConstraint("cancel_basis <> 'by_hand' OR cancel_reason IS NOT NULL", name="cancel_reason"),
        CheckConstraint("state <> 'missed' OR missed_at IS NOT NULL", name="missed_at"),
        CheckConstraint("miss_reason IS NULL OR missed_at IS NOT NULL", name="miss_reason"),
        CheckConstraint("state NOT IN ('in_progress', 'completed') OR begun_at IS NOT NULL", name="begun_at"),
        CheckConstraint("(route_id IS NULL) = (route_version IS NULL)", name="route"),
        Index(
            "uq_inspections_shift_id",
            "shift_id",
            "checklist_id",
            "from_at",
            unique=True,
            postgresql_where=text(f"\"trigger\" = 'shift' AND ({_LIVE})"),
        ),
        Index(
            "uq_inspections_schedule_id",
            "schedule_id",
            "occurs_at",
            "post",
            unique=True,
            postgresql_where=text("schedule_id IS NOT NULL"),
        ),
        Index("ix_inspections_site_id_due_at", "site_id", "due_at", "id"),
        Index("ix_inspections_due_at", "due_at", "id"),
        Index("ix_inspections_shift_id", "shift_id"),
        Index("ix_inspections_unfinished", "due_at", "id", postgresql_where=text("state IN ('open', 'in_progress')")),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID]
    shift_id: Mapped[UUID | None]
    schedule_id: Mapped[UUID | None] = mapped_column(ForeignKey("inspection_schedules.id"))
    occurs_at: Mapped[datetime | None]
    checklist_id: Mapped[UUID] = mapped_column(ForeignKey("checklists.id"))
    checklist_version: Mapped[int]
    kind: Mapped[str]
    post: Mapped[str]
    name_zh: Mapped[str]
    name_en: Mapped[str]
    trigger: Mapped[str]
    from_at: Mapped[datetime]
    due_at: Mapped[datetime]
    miss_at: Mapped[datetime]
    state: Mapped[str]
    opened_at: Mapped[datetime]
    opened_by: Mapped[UUID | None]
    begun_at: Mapped[datetime | None]
    begun_by: Mapped[UUID | None]
    begun_by_name: Mapped[str | None]
    finished_at: Mapped[datetime | None]
    finished_by: Mapped[UUID | None]
    finished_by_name: Mapped[str | None]
    claimed_at: Mapped[datetime | None]
    outcome: Mapped[str | None]
    late: Mapped[bool | None]
    item_count: Mapped[int]
    answered: Mapped[int]
    failed: Mapped[int]
    skipped: Mapped[int]
    told_failures: Mapped[list[str]] = mapped_column(ARRAY(Text))
    overdue_at: Mapped[datetime | None]
    missed_at: Mapped[datetime | None]
    miss_reason: Mapped[str | None]
    explained_at: Mapped[datetime | None]
    explained_by: Mapped[UUID | None]
    cancelled_at: Mapped[datetime | None]
    cancelled_by: Mapped[UUID | None]
    cancel_basis: Mapped[str | None]
    cancel_reason: Mapped[str | None]
    call_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    route_id: Mapped[UUID | None] = mapped_column(ForeignKey("routes.id"))
    route_version: Mapped[int | None]
    checkpoints: Mapped[list[Any]] = mapped_column(JSONB)
    told_checkpoints: Mapped[list[str]] = mapped_column(ARRAY(Text))
    visited: Mapped[int]
    flagged: Mapped[int]
    results: Mapped[list[InspectionResult]] = relationship(lazy="raise", order_by=InspectionResult.number)
    visits: Mapped[list[CheckpointVisit]] = relationship(lazy="raise", order_by=CheckpointVisit.number)

    @classmethod
    def open(
        cls,
        checklist: Checklist,
        site_id: UUID,
        window: Window,
        now: datetime,
        *,
        grace: timedelta,
        shift_id: UUID | None,
        by: UUID | None = None,
    ) -> Self:
        """Something to check within a window, by the checklist as it is now. ``by`` None: the clock, for a shift."""
        return cls(
            id=uuid7(),
            version=1,
            site_id=site_id,
            shift_id=shift_id,
            checklist_id=checklist.id,
            checklist_version=checklist.version,
            kind=checklist.kind,
            post=checklist.post,
            name_zh=checklist.name_zh,
            name_en=checklist.name_en,
            trigger=(Trigger.BY_HAND if by else Trigger.SHIFT).value,
            from_at=window.from_at,
            due_at=window.due_at,
            miss_at=domain.miss_at(checklist.kind, window.due_at, grace),
            state=State.OPEN.value,
            opened_at=now,
            opened_by=by,
            item_count=checklist.item_count,
            answered=0,
            failed=0,
            skipped=0,
            told_failures=[],
            call_ids=[],
            results=[],
            checkpoints=[],
            told_checkpoints=[],
            visited=0,
            flagged=0,
            visits=[],
        )

    def scheduled_by(self, scheduled: Scheduled) -> None:
        """It is that of a date of a schedule, for one of its posts."""
        self.trigger, self.post = Trigger.SCHEDULE.value, scheduled.post
        self.schedule_id, self.occurs_at = scheduled.schedule_id, scheduled.occurs_at

    def follow(self, route: Route, notice: timedelta) -> None:
        """Pass the checkpoints of the route as it is now, each by its time."""
        window = Window(self.from_at, self.due_at)
        self.route_id, self.route_version = route.id, route.version
        self.checkpoints = [
            {"key": one.key, "due_at": due_of(one, window, notice).isoformat()} for one in route.says.checkpoints
        ]

    @property
    def checkpoint_dues(self) -> dict[str, datetime]:
        """By when each checkpoint is to be passed."""
        return {one["key"]: datetime.fromisoformat(one["due_at"]) for one in self.checkpoints}

    @property
    def checkpoint_count(self) -> int:
        return len(self.checkpoints)

    @property
    def checkpoints_missed(self) -> int:
        return len(self.told_checkpoints)

    @property
    def overdue(self) -> bool:
        """Whether its time is over and it is not done."""
        return self.overdue_at is not None and self.state in UNFINISHED

    def opened(self) -> facts.InspectionOpened:
        """The fact that it is to be done."""
        told = {"trigger": self.trigger, "opened_at": self.opened_at, "opened_by": self.opened_by}
        return facts.InspectionOpened(**self._facts(), **told, schedule_id=self.schedule_id)

    def begin(
        self, now: datetime, by: UUID, name: str, claimed_at: datetime | None, *, move: Move = Move.BEGIN
    ) -> facts.InspectionStarted | None:
        """Somebody is at it; None where somebody was already."""
        state = domain.after(self.state, move)
        domain.check_begun(self.from_at, now)
        if self.state == state.value:
            return None
        self._advance(move)
        if self.begun_at is None:
            self.begun_at, self.begun_by, self.begun_by_name = now, by, name
        return facts.InspectionStarted(**self._facts(), started_at=now, started_by=by, claimed_at=claimed_at)

    def count(self, sheet: Sheet) -> None:
        """Keep how far it is."""
        self.answered, self.failed, self.skipped = len(sheet.answered), len(sheet.failures), len(sheet.deviations)
        self.version += 1

    def visit(self, visit: CheckpointVisit) -> None:
        """Keep that somebody was at a checkpoint, or why nobody was."""
        self.visits.append(visit)
        self.visited = len({one.checkpoint for one in self.visits if not one.skipped})
        self.flagged = len({one.checkpoint for one in self.visits if one.flags})
        self.version += 1

    def miss_checkpoints(
        self, checkpoints: Sequence[Checkpoint], now: datetime, by: UUID | None = None
    ) -> facts.CheckpointMissed:
        """Nobody was there by their time, or ``by`` skips them for a reason."""
        self.told_checkpoints = [*self.told_checkpoints, *(one.key for one in checkpoints)]
        self.version += 1
        missed = tuple(self._missed(one) for one in checkpoints)
        begun = self.state == State.IN_PROGRESS.value
        return facts.CheckpointMissed(**self._facts(), missed=missed, missed_at=now, by=by, begun=begun)

    def complete(
        self,
        sheet: Sheet,
        now: datetime,
        by: UUID,
        name: str,
        claimed_at: datetime | None,
        route: RouteContent | None = None,
    ) -> facts.InspectionCompleted:
        """Be done, with what was found."""
        self._advance(Move.COMPLETE)
        self.finished_at, self.finished_by, self.finished_by_name, self.claimed_at = now, by, name, claimed_at
        self.outcome, self.late = sheet.outcome.value, now > self.due_at
        self.answered, self.failed, self.skipped = len(sheet.answered), len(sheet.failures), len(sheet.deviations)
        return facts.InspectionCompleted(
            **self._facts(),
            outcome=self.outcome,
            late=self.late,
            items=self.answered,
            failed=self.failed,
            skipped=self.skipped,
            failed_items=failed_items(sheet.failures),
            deviations=tuple(
                facts.Deviation(key=item.key, zh=item.title.zh, en=item.title.en, reason=reason)
                for item, reason in sheet.deviations
            ),
            finished_at=now,
            finished_by=by,
            claimed_at=claimed_at,
            missed_at=self.missed_at,
            checkpoints=self.checkpoint_count,
            flagged=self.flagged,
            missed_checkpoints=self._all_missed(route),
            proofs=proof_counts(self.visits),
        )

    def fail(self, failures: Sequence[Failure], now: datetime, by: UUID) -> facts.InspectionFailed:
        """What did not pass so far and opens an incident."""
        self.version += 1
        before = tuple(one.key for one in failures if one.key in self.told_failures)
        self.told_failures = list(dict.fromkeys([*self.told_failures, *(one.key for one in failures)]))
        told = {"failed_at": now, "inspector_id": by, "severity": domain.worst(failures), "told_before": before}
        items = tuple(one.said.zh for one in failures)
        return facts.InspectionFailed(**self._facts(), **told, items=items, failed_items=failed_items(failures))

    def miss(self, now: datetime) -> facts.InspectionMissed:
        """Its time and the grace are over."""
        begun = self.state == State.IN_PROGRESS.value
        self._advance(Move.MISS)
        self.missed_at, self.overdue_at = now, self.overdue_at or now
        return facts.InspectionMissed(**self._facts(), missed_at=now, begun=begun)

    def explain(self, reason: str, now: datetime, by: UUID) -> facts.InspectionExplained:
        """Say why it was missed; once."""
        if self.missed_at is None:
            raise InspectionNotMissed
        if self.miss_reason is not None:
            raise InspectionExplainedAlready(reason=self.miss_reason)
        self._advance(Move.EXPLAIN)
        self.miss_reason, self.explained_at, self.explained_by = reason, now, by
        told = {"missed_at": self.missed_at, "reason": reason, "explained_at": now, "explained_by": by}
        return facts.InspectionExplained(**self._facts(), **told)

    def cancel(
        self, basis: CancelBasis, now: datetime, *, reason: str | None = None, by: UUID | None = None
    ) -> facts.InspectionCancelled:
        """Not be done any more."""
        self._advance(Move.CANCEL)
        self.cancel_basis, self.cancel_reason, self.cancelled_at, self.cancelled_by = basis.value, reason, now, by
        told = {"basis": basis.value, "reason": reason, "cancelled_at": now, "cancelled_by": by}
        return facts.InspectionCancelled(**self._facts(), **told)

    @property
    def answers(self) -> dict[str, Answer]:
        """The newest answer to each item that has one."""
        return {one.item: Answer(one.value, one.passed, one.note, tuple(one.photos)) for one in self.results}

    def _all_missed(self, route: RouteContent | None) -> tuple[facts.MissedCheckpoint, ...]:
        there = route.checkpoints if route else ()
        return tuple(self._missed(one) for one in there if one.key in self.told_checkpoints)

    def _missed(self, one: Checkpoint) -> facts.MissedCheckpoint:
        skipped = (visit.reason for visit in reversed(self.visits) if visit.checkpoint == one.key and visit.skipped)
        named = {"zh": one.name.zh, "en": one.name.en, "place": one.place}
        return facts.MissedCheckpoint(key=one.key, **named, reason=next(skipped, None))

    def _advance(self, move: Move) -> None:
        self.state = domain.after(self.state, move).value
        self.version += 1

    def _facts(self) -> dict[str, Any]:
        return {
            "version": self.version,
            "inspection_id": self.id,
            "site_id": self.site_id,
            "shift_id": self.shift_id,
            "checklist_id": self.checklist_id,
            "checklist_version": self.checklist_version,
            "checklist": self.name_zh,
            "checklist_en": self.name_en,
            "kind": self.kind,
            "post": self.post,
            "from_at": self.from_at,
            "due_at": self.due_at,
        }


def failed_items(failures: Sequence[Failure]) -> tuple[facts.FailedItem, ...]:
    """Failures as events carry them."""
    return tuple(
        facts.FailedItem(key=one.key, zh=one.said.zh, en=one.said.en, severity=one.severity, photos=one.photos)
        for one in failures
    )
