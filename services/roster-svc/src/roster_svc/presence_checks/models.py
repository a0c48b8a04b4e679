"""Presence checks as they are stored: an outcome is written once and never changed; a late answer stands beside it."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, Uuid, text
from sqlalchemy.orm import Mapped, mapped_column

from contracts import presence_checks as facts
from roster_svc.presence_checks import domain
from roster_svc.presence_checks.domain import Answer, State, Trigger
from svckit.core.ids import uuid7
from svckit.db import Model, uuid_pk


class PresenceCheck(Model):
    """One question to one person. ``answered_at``, ``recorded_at``, ``recorded_by``, ``answer_basis``: of the answer,
    in time or late; ``answered_through``: where the person gave it. ``step``: whom it has called, 1 the person.
    ``call_ids``: the calls that may be under way.
    """

    __tablename__ = "presence_checks"
    __table_args__ = (
        CheckConstraint("state IN ('sent', 'answered', 'missed')", name="state"),
        CheckConstraint("trigger IN ('random', 'by_hand')", name="trigger"),
        CheckConstraint("(trigger = 'by_hand') = (asked_by IS NOT NULL)", name="asked_by"),
        CheckConstraint("asked_by <> staff_id", name="own_check"),
        CheckConstraint("sent_at < due_at", name="times_in_order"),
        CheckConstraint("(state = 'missed') = (missed_at IS NOT NULL)", name="missed_at"),
        CheckConstraint("state <> 'answered' OR answered_at <= due_at", name="in_time"),
        CheckConstraint("state <> 'sent' OR answered_at IS NULL", name="unanswered"),
        CheckConstraint("(answered_at IS NULL) = (recorded_by IS NULL)", name="recorded_by"),
        CheckConstraint("(answer_basis = 'own') = (recorded_by = staff_id)", name="answer_basis"),
        CheckConstraint(
            "answered_through IN ('screen', 'phone', 'message') AND answer_basis = 'own' OR answered_through IS NULL",
            name="answered_through",
        ),
        CheckConstraint("step BETWEEN 1 AND 3", name="step"),
        Index("uq_presence_checks_one_open", "staff_id", unique=True, postgresql_where=text("state = 'sent'")),
        Index("ix_presence_checks_site_id_sent_at", "site_id", "sent_at", "id"),
        Index("ix_presence_checks_staff_id_sent_at", "staff_id", "sent_at"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"))
    shift_id: Mapped[UUID] = mapped_column(ForeignKey("shifts.id"))
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    post: Mapped[str]
    trigger: Mapped[str]
    asked_by: Mapped[UUID | None]
    sent_at: Mapped[datetime]
    due_at: Mapped[datetime]
    state: Mapped[str]
    answered_at: Mapped[datetime | None]
    recorded_at: Mapped[datetime | None]
    recorded_by: Mapped[UUID | None]
    answer_basis: Mapped[str | None]
    answered_through: Mapped[str | None]
    missed_at: Mapped[datetime | None]
    step: Mapped[int]
    call_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))

    @classmethod
    def ask(
        cls,
        *,
        site_id: UUID,
        shift_id: UUID,
        staff_id: UUID,
        post: str,
        now: datetime,
        due_at: datetime,
        asked_by: UUID | None,
    ) -> "PresenceCheck":
        """Ask the person; ``asked_by`` None: the time was drawn."""
        return cls(
            id=uuid7(),
            version=1,
            site_id=site_id,
            shift_id=shift_id,
            staff_id=staff_id,
            post=post,
            trigger=(Trigger.RANDOM if asked_by is None else Trigger.BY_HAND).value,
            asked_by=asked_by,
            sent_at=now,
            due_at=due_at,
            state=State.SENT.value,
            step=1,
            call_ids=[],
        )

    def sent(self) -> facts.CheckSent:
        """The fact of the question."""
        return facts.CheckSent(**self._facts())

    def answer(self, answer: Answer, *, leads: bool) -> Sequence[facts.CheckFact]:
        """There: in time, or late, which leaves the check missed."""
        heard_late = self.state == State.MISSED and self.answered_at is not None
        verdict = domain.outcome(self.state, self.due_at, answer, heard_late=heard_late)
        missed = [self.miss(answer.recorded_at, leads=leads)] if verdict == "late" and self.state == State.SENT else []
        self.version += 1
        self.answered_at, self.recorded_at = answer.at, answer.recorded_at
        self.recorded_by, self.answer_basis, self.answered_through = answer.by, answer.basis, answer.through
        told = {
            "answered_at": answer.at,
            "recorded_at": answer.recorded_at,
            "recorded_by": answer.by,
            "basis": answer.basis,
            "answered_through": answer.through,
        }
        if verdict == "in_time":
            self.state = State.ANSWERED.value
            return [facts.CheckAnswered(**self._facts(), **told)]
        late_s = max(1, int((answer.at - self.due_at).total_seconds()))
        return [*missed, facts.CheckAnsweredLate(**self._facts(), **told, late_s=late_s)]

    def miss(self, now: datetime, *, leads: bool) -> facts.CheckMissed:
        """No answer in time: call the next one. ``leads``: the person is the duty chief."""
        self.version += 1
        self.state, self.missed_at = State.MISSED.value, self.missed_at or now
        self.step = domain.next_step(self.step, leads=leads)
        return facts.CheckMissed(**self._facts(), step=self.step, missed_at=now)

    @property
    def answer_s(self) -> int | None:
        """Seconds from the question to the answer."""
        return None if self.answered_at is None else int((self.answered_at - self.sent_at).total_seconds())

    def _facts(self) -> dict[str, Any]:
        return {
            "version": self.version,
            "presence_check_id": self.id,
            "site_id": self.site_id,
            "shift_id": self.shift_id,
            "staff_id": self.staff_id,
            "post": self.post,
            "trigger": self.trigger,
            "asked_by": self.asked_by,
            "sent_at": self.sent_at,
            "due_at": self.due_at,
        }
