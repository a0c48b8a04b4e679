"""Improvements as they are stored. The aggregate refuses illegal moves; the database repeats its invariants."""

from datetime import datetime
from typing import Any, Self
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, UniqueConstraint, Uuid
from sqlalchemy.orm import Mapped, mapped_column, relationship

from contracts import improvements as facts
from contracts.meetings import ImprovementProposed
from reporting_svc.improvements import domain
from reporting_svc.improvements.domain import OVER, WAITS_FOR, Move, Source, State, WaitsFor
from svckit.db import Model, YearCount, uuid_pk

_OVER = ", ".join(repr(one) for one in OVER)
_PLANNED = "('approved', 'done', 'verified')"


class ImprovementCount(YearCount, Model):
    """How many improvements a site has had in a year: the next number."""

    __tablename__ = "improvement_counts"


class ImprovementStep(Model):
    """What was done with an improvement, in order; nothing of it changes any more."""

    __tablename__ = "improvement_steps"

    improvement_id: Mapped[UUID] = mapped_column(ForeignKey("improvements.id"), primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    move: Mapped[str]
    at: Mapped[datetime]
    by: Mapped[UUID]
    by_name: Mapped[str]
    note: Mapped[str | None]
    owner_id: Mapped[UUID | None]
    due_at: Mapped[datetime | None]


class Improvement(Model):
    """A measure that is to make things better.

    ``outcome``: its effect where it was verified, why it is not done where it was rejected. ``returns``: how often it
    had shown no effect. ``call_ids``: calls about it that wait for nothing else than it.
    """

    __tablename__ = "improvements"
    __table_args__ = (
        CheckConstraint(f"state IN ({', '.join(repr(one.value) for one in State)})", name="state"),
        CheckConstraint(f"source IN ({', '.join(repr(one.value) for one in Source)})", name="source"),
        CheckConstraint("(source = 'meeting') = (meeting_id IS NOT NULL)", name="meeting"),
        CheckConstraint(f"state NOT IN {_PLANNED} OR (owner_id IS NOT NULL AND due_at IS NOT NULL)", name="planned"),
        CheckConstraint("state NOT IN ('done', 'verified') OR done_at IS NOT NULL", name="done"),
        CheckConstraint(f"(state IN ({_OVER})) = (ended_at IS NOT NULL)", name="ended"),
        CheckConstraint("(ended_at IS NULL) = (outcome IS NULL)", name="outcome"),
        CheckConstraint("state <> 'verified' OR (ended_by <> owner_id AND ended_by <> done_by)", name="verifier"),
        UniqueConstraint("site_id", "number"),
        Index("ix_improvements_proposed_at", "proposed_at", "id"),
        Index("ix_improvements_site_id_proposed_at", "site_id", "proposed_at", "id"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID]
    number: Mapped[str]
    text: Mapped[str]
    reason: Mapped[str | None]
    state: Mapped[str]
    source: Mapped[str]
    meeting_id: Mapped[UUID | None]
    meeting_kind: Mapped[str | None]
    proposed_by: Mapped[UUID]
    proposed_by_name: Mapped[str]
    proposed_at: Mapped[datetime]
    owner_id: Mapped[UUID | None]
    due_at: Mapped[datetime | None]
    done_at: Mapped[datetime | None]
    done_by: Mapped[UUID | None]
    done_note: Mapped[str | None]
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[UUID | None]
    outcome: Mapped[str | None]
    revised: Mapped[str | None]
    returns: Mapped[int]
    waits_until: Mapped[datetime | None]
    overdue_at: Mapped[datetime | None]
    calls: Mapped[int]
    call_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    steps: Mapped[list[ImprovementStep]] = relationship(order_by=ImprovementStep.seq, lazy="raise")

    @classmethod
    def proposed(cls, site_id: UUID, text: str, reason: str, now: datetime, by: UUID, name: str) -> Self:
        """Somebody proposes a measure."""
        who = {"proposed_by": by, "proposed_by_name": name, "proposed_at": now}
        start = {**_start(site_id, text), **who, "reason": reason, "source": Source.BY_HAND.value}
        return cls(**start, steps=[_step(1, Move.PROPOSE, reason, now, by, name)])

    @classmethod
    def of_meeting(cls, fact: ImprovementProposed, name: str) -> Self:
        """A meeting has decided on it; whom and until when it named stands in the proposal."""
        who = {"proposed_by": fact.proposed_by, "proposed_by_name": name, "proposed_at": fact.proposed_at}
        meeting = {"meeting_id": fact.meeting_id, "meeting_kind": fact.meeting_kind}
        plan = {"owner_id": fact.owner_id, "due_at": fact.due_at}
        start = {**_start(fact.site_id, fact.text), **who, **meeting, **plan, "source": Source.MEETING.value}
        first = _step(1, Move.PROPOSE, None, fact.proposed_at, fact.proposed_by, name, **plan)
        return cls(id=fact.improvement_id, **start, steps=[first])

    @property
    def waits_for(self) -> WaitsFor | None:
        """What is to happen next; None: it is over."""
        return WAITS_FOR.get(self.state)

    def recorded(self) -> facts.ImprovementRecorded:
        """The fact that it is on the ledger."""
        who = {"proposed_by": self.proposed_by, "proposed_at": self.proposed_at}
        return facts.ImprovementRecorded(**self._facts(), **who)

    def approve(
        self, owner_id: UUID, due_at: datetime, now: datetime, by: UUID, name: str
    ) -> facts.ImprovementApproved:
        """It is to be done."""
        domain.check_decides(by, self.proposed_by)
        domain.check_due(due_at, now)
        self.owner_id, self.due_at = owner_id, due_at
        self._advance(Move.APPROVE, None, now, by, name)
        return self._approved(None, now, by)

    def replan(
        self, owner_id: UUID, due_at: datetime, reason: str, now: datetime, by: UUID, name: str
    ) -> facts.ImprovementApproved:
        """Another person is to do it, or by another day."""
        domain.check_plans(by, self.owner_id)
        domain.check_due(due_at, now)
        self.owner_id, self.due_at = owner_id, due_at
        self._advance(Move.REPLAN, reason, now, by, name)
        return self._approved(reason, now, by)

    def reject(self, reason: str, now: datetime, by: UUID, name: str) -> facts.ImprovementRejected:
        """It is not done, or not done any more."""
        if self.state == State.PROPOSED:
            domain.check_decides(by, self.proposed_by)
        else:
            domain.check_plans(by, self.owner_id)
        self._end(Move.REJECT, reason, now, by, name)
        return facts.ImprovementRejected(**self._facts(), reason=reason, rejected_at=now, rejected_by=by)

    def finish(self, note: str, now: datetime, by: UUID, name: str, *, decides: bool) -> facts.ImprovementDone:
        """It was done."""
        domain.check_finishes(by, self.owner_id, decides=decides)
        self._advance(Move.FINISH, note, now, by, name)
        self.done_at, self.done_by, self.done_note = now, by, note
        return facts.ImprovementDone(**self._facts(), note=note, done_at=now, done_by=by)

    def send_back(self, reason: str, due_at: datetime, now: datetime, by: UUID, name: str) -> facts.ImprovementReturned:
        """It has shown no effect, and is to be done again."""
        domain.check_verifies(by, self.owner_id, self.done_by)
        domain.check_due(due_at, now)
        self.due_at = due_at
        self._advance(Move.RETURN, reason, now, by, name)
        self.done_at = self.done_by = self.done_note = None
        self.returns += 1
        return facts.ImprovementReturned(**self._facts(), reason=reason, returned_at=now, returned_by=by)

    def verify(self, effect: str, revised: str | None, now: datetime, by: UUID, name: str) -> facts.ImprovementVerified:
        """Another person has seen its effect."""
        domain.check_verifies(by, self.owner_id, self.done_by)
        self._end(Move.VERIFY, effect, now, by, name)
        self.revised = revised
        told = {"effect": effect, "revised": revised, "verified_at": now, "verified_by": by}
        return facts.ImprovementVerified(**self._facts(), **told)

    def fall_overdue(self, now: datetime) -> facts.ImprovementOverdue:
        """It waits too long, and people are called."""
        self.overdue_at = self.overdue_at or now
        self.calls += 1
        self.version += 1
        waits = {"waits_for": self.waits_for, "step": self.calls, "overdue_at": self.overdue_at}
        return facts.ImprovementOverdue(**self._facts(), **waits)

    def _approved(self, reason: str | None, now: datetime, by: UUID) -> facts.ImprovementApproved:
        return facts.ImprovementApproved(**self._facts(), reason=reason, approved_at=now, approved_by=by)

    def _advance(self, move: Move, note: str | None, now: datetime, by: UUID, name: str) -> None:
        self.state = domain.after(self.state, move).value
        self.version += 1
        self.calls, self.overdue_at = 0, None
        plan = {"owner_id": self.owner_id, "due_at": self.due_at}
        self.steps.append(_step(len(self.steps) + 1, move, note, now, by, name, **plan))

    def _end(self, move: Move, outcome: str, now: datetime, by: UUID, name: str) -> None:
        self._advance(move, outcome, now, by, name)
        self.ended_at, self.ended_by, self.outcome = now, by, outcome

    def _facts(self) -> dict[str, Any]:
        return {
            "improvement_id": self.id,
            "version": self.version,
            "site_id": self.site_id,
            "number": self.number,
            "text": self.text,
            "state": self.state,
            "source": self.source,
            "meeting_id": self.meeting_id,
            "owner_id": self.owner_id,
            "due_at": self.due_at,
        }


def _start(site_id: UUID, text: str) -> dict[str, Any]:
    begun = {"version": 1, "state": State.PROPOSED.value, "returns": 0, "calls": 0, "call_ids": []}
    return {"site_id": site_id, "text": text, **begun}


def _step(seq: int, move: Move, note: str | None, at: datetime, by: UUID, name: str, **plan: Any) -> ImprovementStep:
    return ImprovementStep(seq=seq, move=move.value, at=at, by=by, by_name=name, note=note, **plan)
