"""No-shows, who was asked to come instead, and late chiefs, as they are stored."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, Text, UniqueConstraint, Uuid, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from contracts import no_shows as facts
from roster_svc.no_shows import domain
from roster_svc.no_shows.domain import Candidate, State
from roster_svc.no_shows.errors import ReplacementAnsweredAlready, ReplacementSettled
from svckit.core.ids import uuid7
from svckit.db import Model, uuid_pk


class LateLeader(Model):
    """That no duty chief of a shift was there as early as the site wants."""

    __tablename__ = "late_leaders"

    shift_id: Mapped[UUID] = mapped_column(ForeignKey("shifts.id"), primary_key=True)
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"), index=True)
    expected: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    due_at: Mapped[datetime]
    noticed_at: Mapped[datetime]
    call_id: Mapped[UUID]


class ReplacementCall(Model):
    """One place in the list of who could come. ``why``: what put them there. ``called_at`` None: not asked yet."""

    __tablename__ = "replacement_calls"
    __table_args__ = (
        UniqueConstraint("no_show_id", "staff_id"),
        UniqueConstraint("no_show_id", "position"),
        CheckConstraint("answer IN ('accepted', 'declined')", name="answer"),
        CheckConstraint("(answer IS NULL) = (answered_at IS NULL)", name="answered_at"),
        CheckConstraint("(answer IS NULL) = (recorded_by IS NULL)", name="recorded_by"),
        CheckConstraint("answered_at IS NULL OR called_at IS NOT NULL", name="called"),
        Index("uq_replacement_calls_accepted", "no_show_id", unique=True, postgresql_where=text("answer = 'accepted'")),
        Index("ix_replacement_calls_call_id", "call_id"),
        Index("ix_replacement_calls_staff_id", "staff_id"),
    )

    id: Mapped[UUID] = uuid_pk()
    no_show_id: Mapped[UUID] = mapped_column(ForeignKey("no_shows.id"))
    position: Mapped[int]
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    why: Mapped[dict[str, Any]]
    call_id: Mapped[UUID | None]
    called_at: Mapped[datetime | None]
    answer: Mapped[str | None]
    answered_at: Mapped[datetime | None]
    recorded_by: Mapped[UUID | None]


class NoShow(Model):
    """That a person of a shift did not come. ``step``: 1 called, 2 missed. ``call_ids``: calls about it, but for those
    of the list.
    """

    __tablename__ = "no_shows"
    __table_args__ = (
        UniqueConstraint("shift_id", "staff_id"),
        CheckConstraint(f"state IN ({', '.join(repr(state.value) for state in State)})", name="state"),
        CheckConstraint("(state = 'open') = (settled_at IS NULL)", name="settled_at"),
        CheckConstraint("(state = 'replaced') = (replaced_by IS NOT NULL)", name="replaced_by"),
        CheckConstraint("step IN (1, 2)", name="step"),
        Index("ix_no_shows_site_id_due_at", "site_id", "due_at", "id"),
        Index("ix_no_shows_open", "site_id", postgresql_where=text("state = 'open'")),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"))
    shift_id: Mapped[UUID] = mapped_column(ForeignKey("shifts.id"))
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    posts: Mapped[list[str]] = mapped_column(ARRAY(Text))
    due_at: Mapped[datetime]
    state: Mapped[str]
    step: Mapped[int]
    noticed_at: Mapped[datetime]
    missed_at: Mapped[datetime | None]
    settled_at: Mapped[datetime | None]
    replaced_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    call_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    calls: Mapped[list[ReplacementCall]] = relationship(lazy="raise", order_by=ReplacementCall.position)

    @classmethod
    def notice(
        cls, *, site_id: UUID, shift_id: UUID, staff_id: UUID, posts: Sequence[str], due_at: datetime, now: datetime
    ) -> "NoShow":
        """The person is not there."""
        return cls(
            id=uuid7(),
            version=1,
            site_id=site_id,
            shift_id=shift_id,
            staff_id=staff_id,
            posts=list(posts),
            due_at=due_at,
            state=State.OPEN.value,
            step=domain.CALLED,
            noticed_at=now,
            call_ids=[],
            calls=[],
        )

    def noticed(self, now: datetime) -> facts.NoShowNoticed:
        """The fact of the present step."""
        return facts.NoShowNoticed(**self._facts(), step=self.step, noticed_at=now)

    def miss(self, now: datetime, candidates: Sequence[Candidate], ends_at: datetime) -> facts.NoShowNoticed:
        """The person counts as missing: the list of who could come is drawn up."""
        self.version += 1
        self.step, self.missed_at = domain.MISSED, now
        self.calls = [
            ReplacementCall(id=uuid7(), position=place, staff_id=one.staff_id, why=one.why(ends_at))
            for place, one in enumerate(candidates, 1)
        ]
        return self.noticed(now)

    def next_to_call(self, *, all_at_once: bool) -> list[ReplacementCall]:
        """Who is asked next."""
        waiting = [one for one in self.calls if one.called_at is None]
        return waiting if all_at_once else waiting[:1]

    def call(self, one: ReplacementCall, call_id: UUID, now: datetime) -> facts.ReplacementCalled:
        """Ask this one to come."""
        self.version += 1
        one.call_id, one.called_at = call_id, now
        return facts.ReplacementCalled(
            **self._facts(),
            replacement_call_id=one.id,
            candidate_id=one.staff_id,
            position=one.position,
            called_at=now,
        )

    def answer(self, one: ReplacementCall, answer: str, now: datetime, by: UUID) -> facts.ReplacementAnswered:
        """The candidate comes or does not; `ReplacementSettled` where nobody is needed any more."""
        if one.answer is not None:
            raise ReplacementAnsweredAlready
        if self.state != State.OPEN or one.called_at is None:
            raise ReplacementSettled
        self.version += 1
        one.answer, one.answered_at, one.recorded_by = answer, now, by
        return facts.ReplacementAnswered(
            **self._facts(),
            replacement_call_id=one.id,
            candidate_id=one.staff_id,
            answer=answer,
            answered_at=now,
            recorded_by=by,
        )

    def settle(self, state: State, now: datetime, replaced_by: UUID | None = None) -> facts.NoShowSettled:
        """Nobody is called about it any more."""
        self.version += 1
        self.state, self.settled_at, self.replaced_by = state.value, now, replaced_by
        return facts.NoShowSettled(**self._facts(), outcome=state.value, settled_at=now, replaced_by=replaced_by)

    def _facts(self) -> dict[str, Any]:
        return {
            "version": self.version,
            "no_show_id": self.id,
            "site_id": self.site_id,
            "shift_id": self.shift_id,
            "staff_id": self.staff_id,
            "posts": tuple(self.posts),
            "due_at": self.due_at,
        }
