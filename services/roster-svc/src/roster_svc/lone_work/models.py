"""Lone work as it is stored. The aggregate refuses illegal moves; the database repeats its invariants."""

from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, Uuid, text
from sqlalchemy.orm import Mapped, mapped_column

from contracts import lone_work as facts
from roster_svc.lone_work import domain
from roster_svc.lone_work.domain import OPEN, EndReason, Move, Sign, State, Trigger
from roster_svc.policies.domain import DutyPolicy
from svckit.core.ids import uuid7
from svckit.db import Model, uuid_pk

_OPEN = f"state IN ({', '.join(repr(state.value) for state in OPEN)})"


class LoneWork(Model):
    """That a person is watched while they work alone. ``due_at``: the next sign, or the one that is missing.

    ``silent_at``: since when they are silent. ``signs``, ``silences``: how many were given, and how often one was
    missed. ``call_ids``: the calls about it that may still be under way.
    """

    __tablename__ = "lone_work"
    __table_args__ = (
        CheckConstraint(f"state IN ({', '.join(repr(state.value) for state in State)})", name="state"),
        CheckConstraint("trigger IN ('alone', 'by_hand')", name="trigger"),
        CheckConstraint("(trigger = 'by_hand') = (until IS NOT NULL)", name="until"),
        CheckConstraint("every_min >= 5", name="every_min"),
        CheckConstraint("(state IN ('silent', 'escalated')) = (silent_at IS NOT NULL)", name="silent_at"),
        CheckConstraint("(state = 'ended') = (ended_at IS NOT NULL)", name="ended_at"),
        CheckConstraint("(state = 'ended') = (end_reason IS NOT NULL)", name="end_reason"),
        CheckConstraint("signs >= 0 AND silences >= 0", name="counts"),
        Index("uq_lone_work_one_open", "staff_id", unique=True, postgresql_where=text(_OPEN)),
        Index("ix_lone_work_site_id_started_at", "site_id", "started_at", "id"),
        Index("ix_lone_work_open", "site_id", postgresql_where=text(_OPEN)),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"))
    shift_id: Mapped[UUID | None] = mapped_column(ForeignKey("shifts.id"))
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    trigger: Mapped[str]
    every_min: Mapped[int]
    started_at: Mapped[datetime]
    until: Mapped[datetime | None]
    state: Mapped[str]
    due_at: Mapped[datetime]
    silent_at: Mapped[datetime | None]
    last_sign_at: Mapped[datetime | None]
    last_sign_by: Mapped[UUID | None]
    last_sign_basis: Mapped[str | None]
    signs: Mapped[int]
    silences: Mapped[int]
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[UUID | None]
    end_reason: Mapped[str | None]
    end_note: Mapped[str | None]
    call_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))

    @classmethod
    def start(
        cls,
        *,
        site_id: UUID,
        shift_id: UUID | None,
        staff_id: UUID,
        trigger: Trigger,
        every_min: int,
        until: datetime | None,
        now: datetime,
    ) -> "LoneWork":
        """From now on a sign is due every so many minutes."""
        return cls(
            id=uuid7(),
            version=1,
            site_id=site_id,
            shift_id=shift_id,
            staff_id=staff_id,
            trigger=trigger.value,
            every_min=every_min,
            started_at=now,
            until=until,
            state=State.RUNNING.value,
            due_at=domain.due(now, every_min, until),
            signs=0,
            silences=0,
            call_ids=[],
        )

    def started(self) -> facts.LoneWorkStarted:
        """The fact of the start."""
        return facts.LoneWorkStarted(**self._facts())

    def warn(self) -> None:
        """The sign is due soon."""
        self._move(Move.WARN)

    def miss(self, now: datetime) -> facts.LoneWorkSilent | None:
        """No sign in time: whoever leads is called."""
        if not self._move(Move.MISS):
            return None
        self.version, self.silent_at, self.silences = self.version + 1, now, self.silences + 1
        return facts.LoneWorkSilent(**self._facts(), step=1, silent_at=now)

    def escalate(self) -> facts.LoneWorkSilent | None:
        """Still no sign: headquarters is called."""
        if not self._move(Move.ESCALATE):
            return None
        assert self.silent_at is not None
        self.version += 1
        return facts.LoneWorkSilent(**self._facts(), step=2, silent_at=self.silent_at)

    def sign(self, sign: Sign) -> facts.LoneWorkConfirmed:
        """The person is well: the interval begins anew. Of signs that cross on their way the newest counts."""
        self._move(Move.SIGN)
        silent_s = 0 if self.silent_at is None else max(0, int((sign.recorded_at - self.due_at).total_seconds()))
        self.version, self.signs, self.silent_at = self.version + 1, self.signs + 1, None
        at = max(sign.at, self.last_sign_at or self.started_at)
        self.last_sign_at, self.last_sign_by, self.last_sign_basis = at, sign.by, sign.basis
        self.due_at = domain.due(at, self.every_min, self.until)
        return facts.LoneWorkConfirmed(
            **self._facts(),
            confirmed_at=sign.at,
            recorded_at=sign.recorded_at,
            recorded_by=sign.by,
            basis=sign.basis,
            silent_s=silent_s,
        )

    def lapse(self, now: datetime, reason: EndReason) -> facts.LoneWorkEnded | None:
        """The reason for it is gone. Whoever is silent is waited for all the same."""
        return self._over(now, None, reason, None) if self._move(Move.LAPSE) else None

    def end(self, now: datetime, by: UUID, note: str | None) -> facts.LoneWorkEnded:
        """A person ends it."""
        self._move(Move.END)
        return self._over(now, by, "by_hand", note)

    @property
    def silent(self) -> bool:
        """Whether a sign is missing."""
        return self.silent_at is not None

    def next_moment(self, policy: DutyPolicy) -> datetime | None:
        """When the clock looks at it again."""
        return domain.next_moment(self.state, self.due_at, self.silent_at, self.every_min, policy)

    def _over(self, now: datetime, by: UUID | None, reason: EndReason, note: str | None) -> facts.LoneWorkEnded:
        self.version, self.silent_at = self.version + 1, None
        self.ended_at, self.ended_by, self.end_reason, self.end_note = now, by, reason, note
        return facts.LoneWorkEnded(
            **self._facts(),
            reason=reason,
            ended_at=now,
            ended_by=by,
            note=note,
            signs=self.signs,
            silences=self.silences,
        )

    def _move(self, move: Move) -> bool:
        state = domain.after(self.state, move)
        if state is not None:
            self.state = state.value
        return state is not None

    def _facts(self) -> dict[str, Any]:
        same = ("version", "site_id", "shift_id", "staff_id", "trigger", "every_min", "started_at", "until", "due_at")
        return {"lone_work_id": self.id, **{name: getattr(self, name) for name in same}}
