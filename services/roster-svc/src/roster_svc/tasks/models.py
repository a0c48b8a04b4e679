"""Tasks as they are stored. The aggregate refuses illegal moves; the database repeats its invariants."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, UniqueConstraint, Uuid, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from contracts import tasks as facts
from roster_svc.tasks import domain
from roster_svc.tasks.domain import Move, State, Verdict, Window
from svckit.core.ids import uuid7
from svckit.db import Model, uuid_pk

_UNFINISHED = "state IN ('open', 'in_progress')"


class TaskNote(Model):
    """A further note: nothing of a task that is over changes but by one. Rows are only added."""

    __tablename__ = "task_notes"
    __table_args__ = (Index("ix_task_notes_task_id", "task_id"),)

    id: Mapped[UUID] = uuid_pk()
    task_id: Mapped[UUID] = mapped_column(ForeignKey("tasks.id"))
    text: Mapped[str]
    author_id: Mapped[UUID]
    author_name: Mapped[str]
    written_at: Mapped[datetime]


class Task(Model):
    """What a post or a person of a shift is to do. ``done_at``: as they say, ``recorded_at``: when we learned of it.

    ``occurrence``: which of the windows of its template in the shift it was made for. ``overdue_step``: whom it has
    called, 0 nobody. ``carried_by``: the handover by which this shift has it. ``closed_…``: skipped or cancelled.
    ``steps``: what it takes, in both languages. ``verdict``: of the second person; None: not checked, or right by an
    older release.
    """

    __tablename__ = "tasks"
    __table_args__ = (
        UniqueConstraint("origin_shift_id", "template_id", "occurrence"),
        CheckConstraint("kind IN ('routine', 'by_hand', 'help')", name="kind"),
        CheckConstraint(f"state IN ({', '.join(repr(one.value) for one in State)})", name="state"),
        CheckConstraint("(kind = 'routine') = (template_id IS NOT NULL)", name="template"),
        CheckConstraint("(kind = 'help') = (asked_by_post IS NOT NULL)", name="asked_by_post"),
        CheckConstraint("from_at <= due_at", name="times_in_order"),
        CheckConstraint("(state IN ('done', 'verified')) = (done_at IS NOT NULL)", name="done_at"),
        CheckConstraint("(done_at IS NULL) = (done_by IS NULL)", name="done_by"),
        CheckConstraint("(done_at IS NULL) = (recorded_at IS NULL)", name="recorded_at"),
        CheckConstraint("(state = 'verified') = (verified_by IS NOT NULL)", name="verified_by"),
        CheckConstraint("verified_by <> done_by AND verified_by <> recorded_by", name="own_check"),
        CheckConstraint("state <> 'verified' OR needs_check", name="needs_check"),
        CheckConstraint("verdict IS NULL OR state = 'verified'", name="verdict_of_checked"),
        CheckConstraint("verdict IN ('right', 'wrong')", name="verdict"),
        CheckConstraint("(verdict = 'wrong') = (verdict_text IS NOT NULL) OR verdict IS NULL", name="verdict_text"),
        CheckConstraint("(state IN ('skipped', 'cancelled')) = (close_reason IS NOT NULL)", name="close_reason"),
        CheckConstraint("state <> 'in_progress' OR taken_by IS NOT NULL", name="taken_by"),
        CheckConstraint("overdue_step BETWEEN 0 AND 2", name="overdue_step"),
        Index("ix_tasks_site_id_due_at", "site_id", "due_at", "id"),
        Index("ix_tasks_shift_id", "shift_id"),
        Index("ix_tasks_unfinished", "site_id", postgresql_where=text(_UNFINISHED)),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"))
    shift_id: Mapped[UUID] = mapped_column(ForeignKey("shifts.id"))
    origin_shift_id: Mapped[UUID] = mapped_column(ForeignKey("shifts.id"))
    kind: Mapped[str]
    template_id: Mapped[UUID | None] = mapped_column(ForeignKey("task_templates.id"))
    occurrence: Mapped[int | None]
    title_zh: Mapped[str]
    title_en: Mapped[str]
    text_zh: Mapped[str | None]
    text_en: Mapped[str | None]
    post: Mapped[str]
    assignee_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    asked_by_post: Mapped[str | None]
    from_at: Mapped[datetime]
    due_at: Mapped[datetime]
    needs_check: Mapped[bool]
    steps: Mapped[list[Any]] = mapped_column(server_default=text("'[]'"))
    state: Mapped[str]
    created_at: Mapped[datetime]
    created_by: Mapped[UUID | None]
    taken_at: Mapped[datetime | None]
    taken_by: Mapped[UUID | None]
    done_at: Mapped[datetime | None]
    done_by: Mapped[UUID | None]
    recorded_at: Mapped[datetime | None]
    recorded_by: Mapped[UUID | None]
    result: Mapped[str | None]
    counts: Mapped[dict[str, Any]]
    late: Mapped[bool | None]
    verified_at: Mapped[datetime | None]
    verified_by: Mapped[UUID | None]
    verdict: Mapped[str | None]
    verdict_text: Mapped[str | None]
    closed_at: Mapped[datetime | None]
    closed_by: Mapped[UUID | None]
    close_reason: Mapped[str | None]
    overdue_at: Mapped[datetime | None]
    overdue_step: Mapped[int]
    carried_by: Mapped[UUID | None] = mapped_column(ForeignKey("handovers.id"))
    carried_at: Mapped[datetime | None]
    call_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    notes: Mapped[list[TaskNote]] = relationship(lazy="raise", order_by=(TaskNote.written_at, TaskNote.id))

    @classmethod
    def make(
        cls,
        *,
        shift_id: UUID,
        window: Window,
        now: datetime,
        by: UUID | None,
        steps: Sequence[dict[str, str]] = (),
        **values: Any,
    ) -> "Task":
        """Something to do in a shift."""
        return cls(
            id=uuid7(),
            version=1,
            shift_id=shift_id,
            origin_shift_id=shift_id,
            from_at=window.from_at,
            due_at=window.due_at,
            state=State.OPEN.value,
            created_at=now,
            created_by=by,
            counts={},
            steps=list(steps),
            overdue_step=0,
            call_ids=[],
            notes=[],
            **values,
        )

    def created(self) -> facts.TaskCreated:
        """The fact that it is there."""
        return facts.TaskCreated(**self._facts(), created_at=self.created_at, created_by=self.created_by)

    def assign(self, post: str, assignee_id: UUID | None, now: datetime, by: UUID) -> facts.TaskAssigned:
        """Be another post's or person's; whoever had taken it has it no more."""
        self._advance(Move.ASSIGN)
        self.post, self.assignee_id = post, assignee_id
        self._untake()
        return facts.TaskAssigned(**self._facts(), assigned_at=now, assigned_by=by)

    def carry(self, shift_id: UUID, post: str, handover_id: UUID, now: datetime) -> facts.TaskAssigned:
        """Be the next shift's; the shift it was made for stays on record."""
        self._advance(Move.CARRY)
        self.shift_id, self.post, self.assignee_id = shift_id, post, None
        self.carried_by, self.carried_at, self.overdue_step = handover_id, now, 0
        self._untake()
        return facts.TaskAssigned(**self._facts(), assigned_at=now, basis="carried_over", handover_id=handover_id)

    def take(self, now: datetime, by: UUID) -> facts.TaskTaken:
        """Somebody is at it."""
        self._advance(Move.TAKE)
        self.taken_at, self.taken_by = now, by
        return facts.TaskTaken(**self._facts(), taken_at=now, taken_by=by, answer_s=self.answer_s or 0)

    def finish(
        self, at: datetime, done_by: UUID, now: datetime, by: UUID, result: str | None, counts: dict[str, int]
    ) -> facts.TaskDone:
        """Be done, its steps too (`domain.check_steps`); a second person checks it where that is set."""
        self._advance(Move.FINISH)
        self.done_at, self.done_by, self.recorded_at, self.recorded_by = at, done_by, now, by
        self.result, self.counts = result, counts
        self.late = domain.is_late(self.kind, self.due_at, taken_at=self.taken_at, at=at)
        told = {"done_at": at, "done_by": done_by, "recorded_at": now, "recorded_by": by, "result": result}
        counted = tuple(facts.TaskCount(name=name, count=count) for name, count in counts.items())
        return facts.TaskDone(**self._facts(), **told, counts=counted, work_s=self.work_s, late=self.late)

    def verify(self, now: datetime, by: UUID, wrong: str | None = None) -> facts.TaskVerified:
        """Another person has checked it; ``wrong``: what is wrong with it (R-2.2.4a)."""
        domain.after(self.state, Move.VERIFY)
        domain.check_verifier(by, self.done_by, self.recorded_by, needed=self.needs_check)
        self._advance(Move.VERIFY)
        self.verified_at, self.verified_by = now, by
        self.verdict, self.verdict_text = (Verdict.WRONG if wrong else Verdict.RIGHT).value, wrong
        checked = {"done_by": self.done_by, "verified_at": now, "verified_by": by}
        return facts.TaskVerified(**self._facts(), **checked, verdict=self.verdict, text=wrong)

    def skip(self, reason: str, now: datetime, by: UUID) -> facts.TaskSkipped:
        """Not be done, for a reason."""
        self._close(Move.SKIP, reason, now, by)
        return facts.TaskSkipped(**self._facts(), skipped_at=now, skipped_by=by, reason=reason)

    def cancel(self, reason: str, now: datetime, by: UUID) -> facts.TaskCancelled:
        """Not be wanted any more, for a reason."""
        self._close(Move.CANCEL, reason, now, by)
        return facts.TaskCancelled(**self._facts(), cancelled_at=now, cancelled_by=by, reason=reason)

    def be_overdue(self, now: datetime) -> facts.TaskOverdue:
        """Its time is over: call the next one."""
        self._advance(Move.OVERDUE)
        self.overdue_at, self.overdue_step = self.overdue_at or now, self.overdue_step + 1
        return facts.TaskOverdue(**self._facts(), step=self.overdue_step, overdue_at=now)

    @property
    def answer_s(self) -> int | None:
        """Seconds until somebody took it."""
        return None if self.taken_at is None else max(0, int((self.taken_at - self.created_at).total_seconds()))

    @property
    def work_s(self) -> int | None:
        """Seconds from when somebody took it until it was done."""
        if self.taken_at is None or self.done_at is None:
            return None
        return max(0, int((self.done_at - self.taken_at).total_seconds()))

    def _advance(self, move: Move) -> None:
        self.state = domain.after(self.state, move).value
        self.version += 1

    def _close(self, move: Move, reason: str, now: datetime, by: UUID) -> None:
        self._advance(move)
        self.closed_at, self.closed_by, self.close_reason = now, by, reason

    def _untake(self) -> None:
        self.taken_at = self.taken_by = None

    def _facts(self) -> dict[str, Any]:
        names = (
            "version",
            "site_id",
            "shift_id",
            "origin_shift_id",
            "kind",
            "title_zh",
            "title_en",
            "post",
            "assignee_id",
            "asked_by_post",
            "from_at",
            "due_at",
            "needs_check",
        )
        return {"task_id": self.id, **{name: getattr(self, name) for name in names}}
