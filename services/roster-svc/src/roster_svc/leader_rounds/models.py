"""Leader's rounds as they are stored: an outcome and a visit are written once and never changed."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, Text, UniqueConstraint, Uuid, text
from sqlalchemy.orm import Mapped, mapped_column, relationship

from contracts import leader_rounds as facts
from roster_svc.leader_rounds import domain
from roster_svc.leader_rounds.domain import State, Trigger
from svckit.core.ids import uuid7
from svckit.db import Model, uuid_pk


class RoundVisit(Model):
    """What was found at one post. ``people``: who was there. ``text``, ``task_id``: of a finding, and its task."""

    __tablename__ = "leader_round_visits"
    __table_args__ = (
        UniqueConstraint("round_id", "post"),
        CheckConstraint("in_order = (text IS NULL)", name="finding"),
        CheckConstraint("in_order = (task_id IS NULL)", name="task"),
        CheckConstraint("NOT in_order OR cardinality(people) > 0", name="manned"),
    )

    id: Mapped[UUID] = uuid_pk()
    round_id: Mapped[UUID] = mapped_column(ForeignKey("leader_rounds.id"))
    post: Mapped[str]
    people: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    in_order: Mapped[bool]
    text: Mapped[str | None]
    task_id: Mapped[UUID | None] = mapped_column(ForeignKey("tasks.id"))
    visited_at: Mapped[datetime]
    visited_by: Mapped[UUID] = mapped_column(ForeignKey("staff.id"))


class LeaderRound(Model):
    """One round. ``posts``: those that were manned when it was called. ``called_by`` None: its time was drawn."""

    __tablename__ = "leader_rounds"
    __table_args__ = (
        CheckConstraint("state IN ('called', 'done', 'missed')", name="state"),
        CheckConstraint("trigger IN ('random', 'by_hand')", name="trigger"),
        CheckConstraint("(trigger = 'by_hand') = (called_by IS NOT NULL)", name="called_by"),
        CheckConstraint("called_at < due_at", name="times_in_order"),
        CheckConstraint("cardinality(posts) > 0", name="posts"),
        CheckConstraint("(state = 'called') = (ended_at IS NULL)", name="ended_at"),
        CheckConstraint("state <> 'done' OR ended_at <= due_at", name="in_time"),
        Index("uq_leader_rounds_one_called", "site_id", unique=True, postgresql_where=text("state = 'called'")),
        Index("ix_leader_rounds_site_id_called_at", "site_id", "called_at", "id"),
        Index("ix_leader_rounds_shift_id", "shift_id"),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"))
    shift_id: Mapped[UUID] = mapped_column(ForeignKey("shifts.id"))
    trigger: Mapped[str]
    called_by: Mapped[UUID | None] = mapped_column(ForeignKey("staff.id"))
    posts: Mapped[list[str]] = mapped_column(ARRAY(Text))
    called_at: Mapped[datetime]
    due_at: Mapped[datetime]
    state: Mapped[str]
    ended_at: Mapped[datetime | None]
    call_ids: Mapped[list[UUID]] = mapped_column(ARRAY(Uuid))
    visits: Mapped[list[RoundVisit]] = relationship(lazy="raise", order_by=(RoundVisit.visited_at, RoundVisit.id))

    @classmethod
    def call(
        cls,
        *,
        site_id: UUID,
        shift_id: UUID,
        posts: Sequence[str],
        now: datetime,
        due_at: datetime,
        called_by: UUID | None,
    ) -> "LeaderRound":
        """A round that is to be made now."""
        return cls(
            id=uuid7(),
            version=1,
            site_id=site_id,
            shift_id=shift_id,
            trigger=(Trigger.RANDOM if called_by is None else Trigger.BY_HAND).value,
            called_by=called_by,
            posts=list(posts),
            called_at=now,
            due_at=due_at,
            state=State.CALLED.value,
            call_ids=[],
            visits=[],
        )

    def called(self) -> facts.RoundCalled:
        """The fact that it is to be made."""
        return facts.RoundCalled(**self._facts(), called_by=self.called_by)

    def visit(
        self, post: str, people: Sequence[UUID], finding: tuple[str, UUID] | None, now: datetime, by: UUID
    ) -> facts.RoundDone | None:
        """Say how a post was found; with the last post the round is done. ``finding``: its text and its task."""
        self.check(post, now, in_order=finding is None, manned=bool(people))
        found, task_id = finding or (None, None)
        self.version += 1
        self.visits.append(
            RoundVisit(
                id=uuid7(),
                post=post,
                people=list(people),
                in_order=finding is None,
                text=found,
                task_id=task_id,
                visited_at=now,
                visited_by=by,
            )
        )
        if self.left:
            return None
        self.state, self.ended_at = State.DONE.value, now
        return facts.RoundDone(**self._facts(), done_at=now, done_by=by, visits=self._visits())

    def check(self, post: str, now: datetime, *, in_order: bool, manned: bool) -> None:
        """Refuse what cannot be said of the post now."""
        domain.check_visit(
            post,
            state=self.state,
            due_at=self.due_at,
            now=now,
            posts=self.posts,
            visited={one.post for one in self.visits},
            in_order=in_order,
            manned=manned,
        )

    def miss(self, now: datetime) -> facts.RoundMissed:
        """Its time is over and posts are left."""
        self.version += 1
        self.state, self.ended_at = State.MISSED.value, now
        return facts.RoundMissed(**self._facts(), missed_at=now, visits=self._visits())

    @property
    def left(self) -> list[str]:
        """The posts that are still to be visited."""
        visited = {one.post for one in self.visits}
        return [post for post in self.posts if post not in visited]

    @property
    def findings(self) -> int:
        """How many posts were not in order."""
        return sum(not one.in_order for one in self.visits)

    def _visits(self) -> tuple[facts.RoundVisit, ...]:
        return tuple(
            facts.RoundVisit(
                post=one.post,
                in_order=one.in_order,
                visited_at=one.visited_at,
                text=one.text,
                task_id=one.task_id,
            )
            for one in self.visits
        )

    def _facts(self) -> dict[str, Any]:
        return {
            "version": self.version,
            "round_id": self.id,
            "site_id": self.site_id,
            "shift_id": self.shift_id,
            "trigger": self.trigger,
            "posts": tuple(self.posts),
            "called_at": self.called_at,
            "due_at": self.due_at,
        }
