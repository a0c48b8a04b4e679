"""Away passes as they are stored. The aggregate refuses illegal moves; the database repeats its invariants."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, Text, Uuid, text
from sqlalchemy.orm import Mapped, mapped_column

from contracts import away_passes as facts
from roster_svc.away_passes import domain
from roster_svc.away_passes.domain import OPEN, Move, State
from svckit.core.ids import uuid7
from svckit.db import Model, uuid_pk

_OPEN = f"state IN ({', '.join(repr(state) for state in OPEN)})"


class AwayPass(Model):
    """That a person asked to leave their posts of a shift, who decided, and when they came back.

    ``decided_by`` None of a granted one: by the site's figure alone. ``overdue_step``: whom it has called, 0 nobody.
    ``call_ids``: the calls about it that may still be under way.
    """

    __tablename__ = "away_passes"
    __table_args__ = (
        CheckConstraint(f"state IN ({', '.join(repr(state.value) for state in State)})", name="state"),
        CheckConstraint("requested_at < until", name="times_in_order"),
        CheckConstraint("decided_by <> staff_id OR state = 'withdrawn'", name="own_decision"),
        CheckConstraint("cover_id <> staff_id", name="own_cover"),
        CheckConstraint("(state IN ('granted', 'ended')) = (granted_at IS NOT NULL)", name="granted_at"),
        CheckConstraint("(state IN ('requested', 'granted')) = (ended_at IS NULL)", name="ended_at"),
        CheckConstraint("overdue_step BETWEEN 0 AND 3", name="overdue_step"),
        Index("uq_away_passes_one_open", "staff_id", unique=True, postgresql_where=text(_OPEN)),
        Index("ix_away_passes_site_id_requested_at", "site_id", "requested_at", "id"),
        Index("ix_away_passes_open", "site_id", postgresql_where=text(_OPEN)),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"))
    shift_id: Mapped[UUID] = mapped_column(ForeignKey("shifts.id"))
    staff_id: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))
    posts: Mapped[list[str]] = mapped_column(ARRAY(Text))
    state: Mapped[str]
    reason: Mapped[str]
    requested_at: Mapped[datetime]
    until: Mapped[datetime]
    cover_id: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    decided_by: Mapped[UUID | None]
    decline_reason: Mapped[str | None]
    granted_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[UUID | None]
    end_basis: Mapped[str | None]
    overdue_step: Mapped[int]
    call_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))

    @classmethod
    def request(
        cls,
        *,
        site_id: UUID,
        shift_id: UUID,
        staff_id: UUID,
        posts: Sequence[str],
        reason: str,
        now: datetime,
        until: datetime,
        cover_id: UUID | None,
    ) -> "AwayPass":
        """A pass that somebody has still to decide on."""
        return cls(
            id=uuid7(),
            version=1,
            site_id=site_id,
            shift_id=shift_id,
            staff_id=staff_id,
            posts=list(posts),
            state=State.REQUESTED.value,
            reason=reason,
            requested_at=now,
            until=until,
            cover_id=cover_id,
            overdue_step=0,
            call_ids=[],
        )

    def requested(self) -> facts.AwayRequested:
        """The fact of the request."""
        return facts.AwayRequested(**self._facts())

    def grant(self, now: datetime, by: UUID | None) -> facts.AwayGranted:
        """The person is away from now on; ``by`` None: the site's figure lets so short a pass go."""
        domain.after(self.state, Move.GRANT)
        domain.check_decision(now, self.until, own=by == self.staff_id)
        self._advance(Move.GRANT)
        self.granted_at, self.decided_by = now, by
        return facts.AwayGranted(**self._facts(), granted_at=now, granted_by=by)

    def decline(self, move: Move, now: datetime, by: UUID | None, reason: str | None = None) -> facts.AwayDeclined:
        """The person does not go: refused, withdrawn by themselves, or nobody decided in time."""
        domain.after(self.state, move)
        if move is Move.REFUSE:
            domain.check_decision(now, self.until, own=by == self.staff_id)
        self._advance(move)
        self.ended_at, self.decided_by, self.decline_reason = now, by, reason
        return facts.AwayDeclined(
            **self._facts(), declined_at=now, declined_by=by, basis=self.state, decline_reason=reason
        )

    def call_overdue(self, now: datetime, *, leads: bool) -> facts.AwayOverdue:
        """Call the next one about a person who is not back."""
        self._advance(Move.OVERDUE)
        self.overdue_step = domain.next_step(self.overdue_step, leads=leads)
        return facts.AwayOverdue(**self._facts(), step=self.overdue_step, overdue_at=now)

    def end(self, now: datetime, by: UUID | None, basis: str = "back") -> facts.AwayEnded:
        """The person is back, or has left for good."""
        self._advance(Move.END)
        self.ended_at, self.ended_by, self.end_basis = now, by, basis
        return facts.AwayEnded(
            **self._facts(),
            granted_at=self.granted_at,
            ended_at=now,
            ended_by=by,
            basis=basis,
            overdue_s=self.overdue_s if basis == "back" else 0,
        )

    @property
    def overdue_s(self) -> int | None:
        """Seconds by which the person came back too late; None while they are not back."""
        return None if self.ended_at is None or self.granted_at is None else domain.overdue_s(self.until, self.ended_at)

    def _advance(self, move: Move) -> None:
        self.state = domain.after(self.state, move).value
        self.version += 1

    def _facts(self) -> dict[str, Any]:
        return {
            "version": self.version,
            "away_pass_id": self.id,
            "site_id": self.site_id,
            "shift_id": self.shift_id,
            "staff_id": self.staff_id,
            "posts": tuple(self.posts),
            "reason": self.reason,
            "requested_at": self.requested_at,
            "until": self.until,
            "cover_id": self.cover_id,
        }
