"""Incidents and their timelines as they are stored. The aggregate refuses illegal moves and returns the fact."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any, cast
from uuid import UUID

from sqlalchemy import CheckConstraint, ColumnElement, Index, func, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.ext.hybrid import hybrid_property
from sqlalchemy.orm import Mapped, mapped_column, relationship

from contracts.incidents import (
    Actor,
    IncidentAcknowledged,
    IncidentAlreadyTaken,
    IncidentClosed,
    IncidentEscalated,
    IncidentLevelChanged,
    IncidentOpened,
    IncidentPeaked,
    IncidentReassigned,
    IncidentReopened,
    IncidentResolved,
    IncidentUnacknowledged,
    Target,
)
from contracts.severities import Level, Severity
from incident_svc.escalations.domain import Due, Firing, Newest, Trigger, Unreached
from incident_svc.incidents.cause_models import HasCauses
from incident_svc.incidents.domain import ACTIVE, FallReason, Source, State, after
from incident_svc.incidents.errors import AlreadyTheirs
from incident_svc.incidents.sos_models import HasCallForHelp
from incident_svc.policies.domain import Policy, milder
from incident_svc.told.models import Told
from svckit.core.ids import uuid7
from svckit.db import Model, uuid_pk

MEASURED = text("measured IS NOT NULL")
LIMITLESS = text("state = 'acknowledged' AND acknowledged_until IS NULL")
"""Taken by a replica of a release that knew no limit: `escalations.arming` gives it one."""
ACTIVE_CAUSE = text("state IN ('open', 'acknowledged') AND cause_key IS NOT NULL")
ACTIVE_GROUP = text("state IN ('open', 'acknowledged') AND group_key IS NOT NULL")


class Incident(HasCauses, HasCallForHelp, Model):
    """One incident file. ``version`` moves with every published fact.

    ``policy`` is the site's policy as it was when the incident opened: a later change leaves running escalations alone.
    The ``next_*`` columns are the step that fires next; all are empty when none will. The ``last_*`` columns are the
    newest firing; ``last_exhausted`` counts its calls that reached nobody. ``acknowledged_until``: how long the
    acknowledgement holds while the cause stands. ``first_acknowledged_at``: when somebody first took it, whatever came
    of that. ``handover_id``: the call that told who has it that it was handed to them. ``recurrence_told_at``: when
    people were last told that the cause is back, ``recurrence_tell_at`` when they will be told what was kept back.
    ``auto_resolve_at``: when the policy resolves it unless the cause returns. ``exercise``: a drill, with all of it.
    """

    __tablename__ = "incidents"
    __table_args__ = (
        CheckConstraint("state IN ('open', 'acknowledged', 'resolved', 'closed')", name="state"),
        CheckConstraint("severity IN ('info', 'minor', 'major', 'critical')", name="severity"),
        CheckConstraint("source IN ('anomaly', 'inspection', 'manual')", name="source"),
        CheckConstraint("level BETWEEN 1 AND 4", name="level"),
        CheckConstraint("version >= 1", name="version"),
        CheckConstraint("occurrences >= 1", name="occurrences"),
        CheckConstraint("NOT sos OR opened_by IS NOT NULL", name="sos"),
        CheckConstraint("NOT false_alarm OR resolved_at IS NOT NULL", name="false_alarm"),
        CheckConstraint(r"number ~ '^FW-\d{4}-\d{6,}$'", name="number"),
        CheckConstraint("state <> 'acknowledged' OR acknowledged_at IS NOT NULL", name="acknowledged"),
        CheckConstraint("state <> 'open' OR acknowledged_at IS NULL", name="open"),
        CheckConstraint("(state IN ('resolved', 'closed')) = (resolved_at IS NOT NULL)", name="resolved"),
        CheckConstraint("(state = 'closed') = (closed_at IS NOT NULL)", name="closed"),
        CheckConstraint("state IN ('open', 'acknowledged') OR next_due_at IS NULL", name="only_active_escalates"),
        CheckConstraint(
            "num_nulls(next_round, next_step, next_due_at, next_round_began_at, next_rounds_left) IN (0, 5)",
            name="next_step_whole",
        ),
        Index("uq_incidents_active_cause", "site_id", "cause_key", unique=True, postgresql_where=ACTIVE_CAUSE),
        Index("uq_incidents_active_group", "site_id", "group_key", unique=True, postgresql_where=ACTIVE_GROUP),
        Index("uq_incidents_declared", "source_id", unique=True, postgresql_where=text("source = 'manual'")),
        Index("ix_incidents_limitless", "id", postgresql_where=LIMITLESS),
        Index(None, "opened_at", "id"),
        Index(None, "site_id", "opened_at", "id"),
        Index(None, "site_id", "cause_key"),
        Index(None, "site_id", "group_key"),
        Index("ix_incidents_measured", "measured", "cause_kind", "opened_at", postgresql_where=MEASURED),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    number: Mapped[str] = mapped_column(unique=True)
    site_id: Mapped[UUID]
    level: Mapped[int]
    state: Mapped[str]
    source: Mapped[str]
    opened_at: Mapped[datetime]
    acknowledged_at: Mapped[datetime | None]
    acknowledged_by: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    first_acknowledged_at: Mapped[datetime | None]
    handover_id: Mapped[UUID | None]
    resolved_at: Mapped[datetime | None]
    resolved_by: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[dict[str, Any] | None] = mapped_column(JSONB(none_as_null=True))
    policy: Mapped[dict[str, Any]]
    last_round: Mapped[int]
    last_escalated_at: Mapped[datetime | None]
    last_escalation_id: Mapped[UUID | None]
    last_exhausted: Mapped[int]
    next_round: Mapped[int | None]
    next_step: Mapped[int | None]
    next_due_at: Mapped[datetime | None]
    next_round_began_at: Mapped[datetime | None]
    next_rounds_left: Mapped[int | None]
    exercise: Mapped[bool]
    acknowledged_until: Mapped[datetime | None]
    recurrence_told_at: Mapped[datetime | None]
    recurrence_tell_at: Mapped[datetime | None]

    told: Mapped[list[Told]] = relationship(order_by=Told.at, viewonly=True, lazy="raise")
    """Who was told; read by `repository.with_told` only."""

    def opened(self) -> IncidentOpened:
        """The fact that the file was opened: its first, whatever fired in the same moment."""
        return IncidentOpened(
            **self.told_always(version=1),
            source=cast("Source", self.source),
            source_id=self.source_id,
            cause_key=self.cause_key,
            cause_kind=self.cause_kind,
            measured=self.measured,
            summary=self.summary,
            opened_by=self.opener,
            sos=self.sos,
        )

    def peaked(self, at: datetime) -> IncidentPeaked:
        """The fact that its worst value is worse than all before."""
        assert self.worst_value is not None
        self.version += 1
        return IncidentPeaked(**self.told_always(), peak_value=self.worst_value, peaked_at=at, summary=self.summary)

    def acknowledge(
        self, by: Actor, at: datetime, *, via: str, note: str | None, notification_id: UUID | None = None
    ) -> IncidentAcknowledged | None:
        """Somebody takes it: escalation ends. None where somebody had taken it before; their name stays.

        It holds for as long as the policy says; then who stands above hears of it (R-5.2.1b).
        """
        self.refuse_asker(by)
        taken = self.state == "acknowledged"
        self._move("acknowledge")
        if taken:
            return None
        self._take(by, at)
        self.first_acknowledged_at = self.first_acknowledged_at or at
        self.due = None
        self.version += 1
        return IncidentAcknowledged(
            **self.told_always(),
            acknowledged_at=at,
            acknowledged_by=by,
            via=via,
            note=note,
            notification_id=notification_id,
        )

    def already_taken(self, notification_id: UUID, by: Actor, at: datetime) -> IncidentAlreadyTaken:
        """The answer by link of ``by``, given at ``at``, changes nothing here."""
        return IncidentAlreadyTaken(
            **self.told_always(), notification_id=notification_id, answered_by=by, answered_at=at
        )

    def unacknowledge(self, reason: FallReason, at: datetime, *, note: str | None = None) -> IncidentUnacknowledged:
        """The acknowledgement falls, or is given back: nobody has it any more."""
        who = self.holder
        self._move("unacknowledge")
        self.acknowledged_at = self.acknowledged_by = self.acknowledged_until = None
        self.version += 1
        return IncidentUnacknowledged(
            **self.told_always(), unacknowledged_at=at, reason=reason, was_acknowledged_by=who, note=note
        )

    def reassign(self, to: Actor, by: Actor, at: datetime, *, note: str | None) -> IncidentReassigned:
        """Somebody else has it from now on, for as long as the policy lets anybody."""
        self.refuse_asker(to)
        had_it = self.holder
        self._move("reassign")
        assert had_it is not None
        if had_it.staff_id == to.staff_id:
            raise AlreadyTheirs(name=to.name, number=self.number)
        self._take(to, at)
        self.version += 1
        return IncidentReassigned(
            **self.told_always(),
            acknowledged_at=at,
            acknowledged_by=to,
            was_acknowledged_by=had_it,
            reassigned_by=by,
            note=note,
        )

    def limit_acknowledgement(self, at: datetime) -> None:
        """The acknowledgement holds, from `at` on, for as long as the policy says."""
        self.acknowledged_until = at + timedelta(seconds=self.figures.acknowledged_limit_s)

    def resolve(self, by: Actor, at: datetime, *, note: str | None, false_alarm: bool = False) -> IncidentResolved:
        """The cause is dealt with; also straight from open."""
        self._move("resolve")
        self.false_alarm = false_alarm
        self.resolved_at, self.resolved_by = at, by.model_dump(mode="json")
        self.due = None
        self.acknowledged_until = self.recurrence_tell_at = self.auto_resolve_at = None
        self.version += 1
        return IncidentResolved(
            **self.told_always(), resolved_at=at, resolved_by=by, note=note, false_alarm=false_alarm
        )

    def reopen(self, by: Actor, at: datetime, *, reason: str | None) -> IncidentReopened:
        """It is not dealt with after all. Soon after, whoever had it has it again; later on, nobody has."""
        resolved_by, had_it = self.resolved_by, self.holder if self.undone(at) else None
        self._move("reopen")
        self.resolved_at = self.resolved_by = self.acknowledged_at = self.acknowledged_by = None
        self.false_alarm = False
        if had_it is not None:
            self._move("acknowledge")
            self._take(had_it, at)
        self.version += 1
        return IncidentReopened(
            **self.told_always(),
            reopened_at=at,
            reopened_by=by,
            was_resolved_by=Actor.model_validate(resolved_by),
            acknowledged_at=self.acknowledged_at,
            acknowledged_by=had_it,
            reason=reason,
        )

    def undone(self, now: datetime) -> bool:
        """Whether reopening it now only takes back its resolving: no reason is wanted, and who had it keeps it."""
        return self.undo_until is not None and now <= self.undo_until

    @property
    def undo_until(self) -> datetime | None:
        """Until when its resolving can be taken back."""
        return self.resolved_at and self.resolved_at + timedelta(seconds=self.figures.undo_s)

    @hybrid_property
    def first_taken_at(self) -> datetime | None:
        """When somebody first took it. A replica of an older release writes `acknowledged_at` only."""
        return self.first_acknowledged_at or self.acknowledged_at

    @first_taken_at.inplace.expression
    @classmethod
    def _first_taken_at(cls) -> ColumnElement[datetime | None]:
        return func.coalesce(cls.first_acknowledged_at, cls.acknowledged_at)

    @property
    def holder(self) -> Actor | None:
        """Who has it, or had it when it was resolved."""
        return Actor.model_validate(self.acknowledged_by) if self.acknowledged_by else None

    @property
    def resolve_needs_reason(self) -> bool:
        """Whether the site's policy wants a word before it is resolved."""
        return self.figures.wants_reason(cast("Severity", self.severity))

    def close(self, by: Actor, at: datetime, *, note: str | None) -> IncidentClosed:
        """The file is closed; only after it was resolved."""
        self._move("close")
        self.closed_at, self.closed_by = at, by.model_dump(mode="json")
        self.version += 1
        return IncidentClosed(**self.told_always(), closed_at=at, closed_by=by, note=note)

    def change_level(self, level: Level, by: Actor, at: datetime, *, reason: str) -> IncidentLevelChanged | None:
        """Treat it at another level (R-5.1.1e). None where it is at that level already."""
        self._move("change_level")
        if level == self.level:
            return None
        previous, self.level = self.level, level
        self.version += 1
        return IncidentLevelChanged(
            **self.told_always(), previous_level=previous, changed_at=at, changed_by=by, reason=reason
        )

    def fire(
        self,
        due: Due,
        at: datetime,
        trigger: Trigger,
        *,
        targets: Sequence[Target] | None = None,
        summary: str | None = None,
        exhausted: bool = False,
    ) -> Firing:
        """A step fires: its targets are called now; ``targets``: others than the step's."""
        self.last_round, self.last_escalated_at = max(self.last_round, due.round), at
        self.last_escalation_id, self.last_exhausted = uuid7(), 0
        self.version += 1
        called = self.figures.steps[due.step].notify if targets is None else targets
        return Firing(due, self.version, self.last_escalation_id, called, trigger, summary, exhausted)

    def counting(self, call: Unreached) -> Newest:
        """The newest firing, with ``call`` counted where it was of that one."""
        if call.firing is not None and call.firing == self.last_escalation_id:
            self.last_exhausted += 1
        return Newest(self.last_escalation_id, self.last_escalated_at, self.last_exhausted)

    def escalated(self, firing: Firing, at: datetime) -> IncidentEscalated:
        """The fact that a step fired."""
        due = firing.due
        return IncidentEscalated(
            **self.told_always(firing.version),
            escalation_id=firing.id,
            step=due.step,
            round=due.round,
            targets=tuple(firing.targets),
            due_at=due.at,
            escalated_at=at,
            late_s=max(0.0, (at - due.at).total_seconds()),
            summary=firing.summary or self.summary,
            trigger=firing.trigger,
            exhausted=firing.exhausted,
            sos_by=self.opener.staff_id if self.sos and self.opener else None,
        )

    def worsen(self, severity: Severity) -> bool:
        """It may look worse now than it did. True if the severity was raised."""
        if not milder(cast("Severity", self.severity), severity):
            return False
        self.severity = severity
        return True

    def resolves_itself(self, now: datetime) -> datetime | None:
        """When the policy ends it by itself, now that its cause is gone; None where a person must."""
        if self.state not in ACTIVE or not self.figures.auto_resolve:
            return None
        return now + timedelta(seconds=self.figures.quiet_s)

    @property
    def stands(self) -> bool:
        """Whether it is going on, for all we know."""
        return self.state in ACTIVE and self.cause_cleared_at is None

    @property
    def exhausted(self) -> bool:
        """Whether the plan has run out and nobody has answered."""
        return self.state == "open" and self.due is not None and self.due.beyond_plan

    @cached_property
    def figures(self) -> Policy:
        """The policy this incident was opened under."""
        return Policy.model_validate(self.policy)

    @property
    def due(self) -> Due | None:
        """The step that fires next, if any will."""
        if self.next_due_at is None:
            return None
        return Due(
            round=cast("int", self.next_round),
            step=cast("int", self.next_step),
            at=self.next_due_at,
            round_began_at=cast("datetime", self.next_round_began_at),
            rounds_left=cast("int", self.next_rounds_left),
        )

    @due.setter
    def due(self, due: Due | None) -> None:
        self.next_round = due.round if due else None
        self.next_step = due.step if due else None
        self.next_due_at = due.at if due else None
        self.next_round_began_at = due.round_began_at if due else None
        self.next_rounds_left = due.rounds_left if due else None

    def _take(self, by: Actor, at: datetime) -> None:
        self.acknowledged_at, self.acknowledged_by, self.handover_id = at, by.model_dump(mode="json"), None
        self.limit_acknowledgement(at)

    def _move(self, move: Any) -> None:
        self.state = after(cast("State", self.state), move, self.number)

    def told_always(self, version: int | None = None) -> dict[str, Any]:
        return {
            "incident_id": self.id,
            "version": version or self.version,
            "number": self.number,
            "site_id": self.site_id,
            "title": self.title,
            "level": self.level,
            "severity": self.severity,
            "state": self.state,
            "opened_at": self.opened_at,
        }
