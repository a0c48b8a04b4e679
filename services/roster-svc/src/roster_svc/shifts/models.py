"""The shift as an aggregate: it refuses illegal moves and returns the fact; the database repeats its invariants."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, CheckConstraint, ForeignKey, Index, Text, text
from sqlalchemy.dialects.postgresql import JSONB
from sqlalchemy.orm import Mapped, mapped_column, relationship

from contracts import shifts as facts
from contracts.posts import DUTY_CHIEF
from roster_svc.incidents.domain import listed
from roster_svc.policies.domain import DutyPolicy
from roster_svc.posts.own_names import called_here
from roster_svc.shifts import domain, opening
from roster_svc.shifts.assignments import Assignment, CheckOutBasis
from roster_svc.shifts.change_models import ShiftChange
from roster_svc.shifts.claims import Claim, Recorder
from roster_svc.shifts.domain import Marks, Move, Phase, State
from roster_svc.shifts.ending import NOTHING_LEFT, PLAIN_END, EndRequest, LeftBehind
from roster_svc.shifts.errors import IncidentsOpen, NotAssigned, PostUnrelieved, ShiftUnfinished, ShiftWithoutChief
from roster_svc.shifts.invariants import of_the_lifecycle
from roster_svc.shifts.opening import Condition, OpeningException
from svckit.db import Model, uuid_pk


class Shift(Model):
    """A stretch of time at a site, the people expected at its posts, and whether they came.

    ``…_version``: the version that the fact carried when it was told (None: told by a release that did not keep it), so
    that `history` can state it again. ``no_show_after_min``: the figure of the site that was told with the publication.
    ``phase``: what the shift means to everything that follows it (`Phase`); `state` is finer, by what has happened to
    it: ``preparing_at`` (somebody came), ``exceptions`` (opening conditions that it was opened without),
    ``closing_at``, ``cancelled_at``, ``archived_at``. ``opening``: the opening conditions as they stood at the start.
    ``archive_missing``: what its record lacked when it was sealed.
    """

    __tablename__ = "shifts"
    __table_args__ = (
        CheckConstraint("starts_at < ends_at", name="times_in_order"),
        CheckConstraint("ends_at - starts_at <= interval '26 hours'", name="at_most_a_day"),
        CheckConstraint("state IN ('planned', 'published', 'open', 'closed', 'lapsed')", name="state"),
        CheckConstraint("(state = 'planned') = (published_at IS NULL)", name="published_at"),
        CheckConstraint("(state IN ('open', 'closed')) = (started_at IS NOT NULL)", name="started_at"),
        CheckConstraint("(state IN ('closed', 'lapsed')) = (ended_at IS NOT NULL)", name="ended_at"),
        *of_the_lifecycle(),
        Index("ix_shifts_site_id_starts_at", "site_id", "starts_at"),
        Index("ix_shifts_site_id_ended_at", "site_id", "ended_at"),
        Index("ix_shifts_holding", "site_id", postgresql_where=text("cardinality(end_held) > 0")),
    )

    id: Mapped[UUID] = uuid_pk()
    version: Mapped[int]
    site_id: Mapped[UUID] = mapped_column(ForeignKey("sites.id"))
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    phase: Mapped[str] = mapped_column("state")
    planned_at: Mapped[datetime]
    published_at: Mapped[datetime | None]
    started_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    publish_reason: Mapped[str | None]
    end_basis: Mapped[str | None]
    end_reason: Mapped[str | None]
    end_unrelieved: Mapped[list[str] | None] = mapped_column(ARRAY(Text))
    no_show_after_min: Mapped[int | None]
    published_version: Mapped[int | None]
    started_version: Mapped[int | None]
    ended_version: Mapped[int | None]
    end_held: Mapped[list[str] | None] = mapped_column(ARRAY(Text))
    end_open_incidents: Mapped[list[str] | None] = mapped_column(ARRAY(Text))
    preparing_at: Mapped[datetime | None]
    opening: Mapped[list[Any] | None] = mapped_column(JSONB(none_as_null=True))
    exceptions: Mapped[list[str] | None] = mapped_column(ARRAY(Text))
    exception_reason: Mapped[str | None]
    exception_by: Mapped[UUID | None]
    closing_at: Mapped[datetime | None]
    cancelled_at: Mapped[datetime | None]
    report_submitted_at: Mapped[datetime | None]
    archived_at: Mapped[datetime | None]
    archived_version: Mapped[int | None]
    archive_missing: Mapped[list[str] | None] = mapped_column(ARRAY(Text))
    assignments: Mapped[list[Assignment]] = relationship(
        lazy="raise", cascade="all, delete-orphan", order_by=(Assignment.post, Assignment.staff_id)
    )
    changes: Mapped[list[ShiftChange]] = relationship(
        lazy="raise", viewonly=True, foreign_keys=ShiftChange.shift_id, order_by=ShiftChange.version
    )

    @classmethod
    def plan(cls, *, id: UUID, site_id: UUID, starts_at: datetime, ends_at: datetime, now: datetime) -> "Shift":  # noqa: A002
        """A shift that binds nobody yet."""
        return cls(
            id=id,
            version=0,
            site_id=site_id,
            starts_at=starts_at,
            ends_at=ends_at,
            phase=Phase.PLANNED.value,
            planned_at=now,
            assignments=[],
        )

    def assign(self, pairs: Iterable[tuple[UUID, str]]) -> None:
        """Expect these people at these posts, and no others; only while nothing is published."""
        self.advance(Move.ASSIGN)
        known = {(one.staff_id, one.post): one for one in self.assignments}
        self.assignments = [
            known.get((staff_id, post)) or Assignment.of(staff_id, post, self.starts_at, self.ends_at)
            for staff_id, post in pairs
        ]

    def reschedule(self, starts_at: datetime, ends_at: datetime, policy: DutyPolicy, timezone: str) -> None:
        """Be at another time; only while nothing is published."""
        domain.after(self.state, Move.RESCHEDULE)
        domain.check_times(starts_at, ends_at, policy, timezone)
        self.advance(Move.RESCHEDULE)
        self.starts_at, self.ends_at = starts_at, ends_at
        for assignment in self.assignments:
            assignment.starts_at, assignment.busy_until = starts_at, ends_at

    def discard(self) -> None:
        """Be given up before anybody was bound."""
        self.advance(Move.DISCARD)

    def publish(self, now: datetime, policy: DutyPolicy, reason: str | None = None) -> facts.ShiftPublished:
        """Make the shift binding (R-3.3.1b): nobody on it may be on another one at the same time.

        ``reason``: why somebody who may do so publishes what has begun; kept where it was needed.
        """
        domain.after(self.state, Move.PUBLISH)
        if not any(one.post == DUTY_CHIEF for one in self.assignments):
            raise ShiftWithoutChief
        self.publish_reason = domain.check_publishing(now, self.starts_at, self.ends_at, policy, reason)
        self.advance(Move.PUBLISH)
        self.published_at, self.published_version = now, self.version
        self.no_show_after_min = policy.no_show_after_min
        for assignment in self.assignments:
            assignment.binding = True
        told = {"reason": self.publish_reason, "no_show_after_min": policy.no_show_after_min}
        return facts.ShiftPublished(**self._facts(), published_at=now, **told)

    def start(
        self,
        now: datetime,
        policy: DutyPolicy,
        conditions: Sequence[Condition] = (),
        exception: OpeningException | None = None,
    ) -> facts.ShiftStarted:
        """Take over (R-4.1.2d): with all opening conditions met, or by order without those that are not."""
        move = Move.START_WITH_EXCEPTION if exception else Move.START
        domain.after(self.state, move)
        domain.check_start(now, self.starts_at, self.ends_at, policy)
        missing = opening.check(conditions, exception)
        self.opening = [one.told() for one in conditions]
        if exception:
            self.exceptions, self.exception_reason, self.exception_by = missing, exception.reason, exception.by
        self.advance(move)
        self.started_at, self.started_version = now, self.version
        return facts.ShiftStarted(**self._facts(), started_at=now, **self.exception_told())

    def exception_told(self) -> dict[str, Any]:
        """What the fact of the start tells about the exception."""
        told = {"exception_reason": self.exception_reason, "ordered_by": self.exception_by}
        return {"exceptions": tuple(self.exceptions or ()), **told}

    def wind_down(self, now: datetime) -> None:
        """Its end has come, or its handover has been offered; again does nothing.

        Nobody is told, so it is no version of its own: who changes the shift at that moment is not in the clock's way.
        """
        if self.closing_at is None:
            domain.after(self.state, Move.WIND_DOWN)
            self.closing_at = now

    def archive(self, now: datetime, missing: Sequence[str]) -> facts.ShiftArchived:
        """Be sealed (R-4.3.2a). ``missing``: what its record lacks, kept by name."""
        self.advance(Move.ARCHIVE)
        self.archived_at, self.archived_version, self.archive_missing = now, self.version, list(missing)
        return facts.ShiftArchived(**self._facts(), archived_at=now, missing=tuple(missing))

    @property
    def state(self) -> State:
        """Where the shift stands."""
        marks = Marks(
            preparing=self.preparing_at is not None,
            exception=bool(self.exceptions),
            closing=self.closing_at is not None,
            cancelled=self.cancelled_at is not None,
            archived=self.archived_at is not None,
        )
        return domain.state_of(self.phase, marks)

    def end(self, now: datetime, left: LeftBehind = NOTHING_LEFT, request: EndRequest = PLAIN_END) -> facts.ShiftEnded:
        """Be over (R-4.3.3a), once the time is and the posts are relieved; else it must be ordered, with a reason.

        Whom an order does not release is held: on duty until they check out or their relief comes. Over active
        incidents a shift ends only where the request says so and why.
        """
        domain.after(self.state, Move.END)
        ordered = now < self.ends_at or bool(left.unrelieved)
        if ordered and not (request.may_order and request.reason):
            raise ShiftUnfinished(ends_at=self.ends_at, posts=called_here(left.unrelieved) or "-")
        if left.open_incidents and not (request.leave_open_incidents and request.reason):
            raise IncidentsOpen(numbers=listed(left.open_incidents))
        reason = request.reason if ordered or left.open_incidents else None
        held = () if request.release_people else left.unrelieved
        return self._over(Move.END, now, "ordered" if ordered else "ended", left, reason, held)

    def end_by_the_clock(self, now: datetime, left: LeftBehind) -> facts.ShiftEnded:
        """Be over because nobody ended it, or ever started it."""
        if self.started_at is None:
            return self._over(Move.LAPSE, now, "lapsed", left)
        return self._over(Move.END, now, "overstay", left)

    @property
    def released(self) -> bool:
        """Whether headquarters' order freed everybody who was there."""
        return self.end_basis == "ordered" and self.end_held == []

    def check_in(
        self,
        staff_id: UUID,
        claim: Claim,
        *,
        now: datetime,
        policy: DutyPolicy,
        by: Recorder,
        evidence: dict[str, Any] | None = None,
    ) -> list[facts.CheckedIn]:
        """The person is at their posts (R-3.3.1c): one fact per post they are assigned to.

        Late is judged by `now`, when we learned of it; what is claimed stands beside it.
        """
        domain.after(self.state, Move.CHECK_IN)
        for moment in (claim.at, now):
            domain.check_in_window(moment, self.starts_at, self.ends_at, policy)
        came = []
        for assignment in self.seats_of(staff_id):
            late_s = domain.lateness(now, self.starts_at, assignment.told_at or self.published_at or now)
            late = domain.is_late(late_s, policy)
            visit = assignment.arrive(claim, late_s=late_s, late=late, recorded_at=now, by=by.label, evidence=evidence)
            self.advance(Move.CHECK_IN)
            self.preparing_at = self.preparing_at or now
            visit.check_in_version = self.version
            where = self._whereabouts(assignment, claim, now, by)
            came.append(facts.CheckedIn(**where, checked_in_at=claim.at, late_s=visit.late_s, late=visit.late))
        return came

    def check_out(
        self,
        staff_id: UUID,
        claim: Claim,
        *,
        now: datetime,
        by: Recorder,
        unrelieved: Collection[str] = (),
        reason: str | None = None,
        evidence: dict[str, Any] | None = None,
    ) -> list[facts.CheckedOut]:
        """The person has left their posts (R-3.3.1c): one fact per post they were at.

        ``unrelieved``: the posts that this leaves empty, which needs a ``reason`` (R-3.3.1f); else `PostUnrelieved`.
        """
        if unrelieved and not reason:
            raise PostUnrelieved(posts=called_here(unrelieved))
        domain.after(self.state, Move.CHECK_OUT)
        went = []
        for assignment in self._assignments_of(staff_id):
            because = reason if assignment.post in unrelieved else None
            visit = assignment.leave(claim, recorded_at=now, by=by.label, unrelieved_reason=because, evidence=evidence)
            self.advance(Move.CHECK_OUT)
            visit.check_out_version = self.version
            where = self._whereabouts(assignment, claim, now, by)
            went.append(facts.CheckedOut(**where, checked_out_at=claim.at, unrelieved_reason=because))
        return went

    def dismiss(
        self, staff_id: UUID, post: str, *, now: datetime, by: Recorder, basis: CheckOutBasis
    ) -> facts.CheckedOut:
        """The person is at the post and may not hold it any more: they have left it, whoever relieves them."""
        [assignment] = [one for one in self.assignments if (one.staff_id, one.post) == (staff_id, post)]
        return self._gone(assignment, now, by, basis)

    def relieve_chiefs(self, by: UUID, now: datetime) -> None:
        """The duty at the chief's post is ``by``'s from now on (R-4.0.4): their handover with this shift is sealed."""
        for assignment in (one for one in self.assignments if one.post == DUTY_CHIEF and one.staff_id != by):
            assignment.relieve(now)

    def close_visits(self, staff_ids: Collection[UUID], now: datetime, by: Recorder) -> list[facts.CheckedOut]:
        """Nobody said when these people left: they count as gone from `now`."""
        there = [one for one in self.assignments if one.staff_id in staff_ids and one.presence == "present"]
        return [self._gone(one, now, by, "lapsed") for one in there]

    def advance(self, move: Move) -> None:
        """Make the move, or refuse it (`ShiftMoveRefused`); each is a version of its own."""
        self.phase = domain.PHASES.get(domain.after(self.state, move), Phase(self.phase)).value
        self.version += 1

    def has(self, staff_id: UUID) -> bool:
        """Whether the person is on the shift, at any post."""
        return any(one.staff_id == staff_id for one in self.assignments)

    @property
    def expected(self) -> list[Assignment]:
        """Who is on the shift at which post, and has not been replaced."""
        return [one for one in self.assignments if one.replaced_at is None]

    @property
    def posts(self) -> frozenset[str]:
        """The posts at which somebody is expected."""
        return frozenset(one.post for one in self.expected)

    def seats_of(self, staff_id: UUID) -> list[Assignment]:
        """The posts at which the person is expected, or there, and has not been replaced; else `NotAssigned`."""
        theirs = [one for one in self.expected if one.staff_id == staff_id]
        if not theirs:
            raise NotAssigned(staff_id=staff_id)
        return theirs

    @property
    def people(self) -> set[UUID]:
        """Everybody on the shift who has not been replaced."""
        return {one.staff_id for one in self.expected}

    @property
    def seats_told(self) -> tuple[facts.Assignment, ...]:
        """Who is on the shift, as its facts tell."""
        return tuple(facts.Assignment(staff_id=a.staff_id, post=a.post) for a in self.assignments)

    @property
    def seats_expected(self) -> tuple[facts.Assignment, ...]:
        """Who is on the shift and has not been replaced."""
        return tuple(facts.Assignment(staff_id=a.staff_id, post=a.post) for a in self.expected)

    def has_at(self, post: str, staff_id: UUID) -> bool:
        """Whether the person is assigned to that post."""
        return any(one.staff_id == staff_id and one.post == post for one in self.assignments)

    def posts_of(self, staff_id: UUID) -> list[tuple[UUID, str]]:
        """Where the person is expected, with the person: as `assign` takes it."""
        return [(one.staff_id, one.post) for one in self.assignments if one.staff_id == staff_id]

    def _gone(self, assignment: Assignment, now: datetime, by: Recorder, basis: CheckOutBasis) -> facts.CheckedOut:
        visit = assignment.leave(Claim(now), recorded_at=now, by=by.label, basis=basis)
        self.advance(Move.CHECK_OUT)
        visit.check_out_version = self.version
        where = self._whereabouts(assignment, Claim(now), now, by)
        return facts.CheckedOut(**where, checked_out_at=now, basis=basis)

    def _over(
        self,
        move: Move,
        now: datetime,
        basis: str,
        left: LeftBehind,
        reason: str | None = None,
        held: Sequence[str] = (),
    ) -> facts.ShiftEnded:
        self.advance(move)
        self.ended_at, self.ended_version = now, self.version
        self.end_basis, self.end_reason = basis, reason
        self.end_unrelieved, self.end_held = list(left.unrelieved), list(held)
        self.end_open_incidents = list(left.open_incidents)
        for assignment in self.assignments:
            assignment.busy_until = max(assignment.starts_at, min(now, assignment.busy_until))
        told = {"basis": basis, "reason": reason, "held": tuple(held), **asdict(left)}
        return facts.ShiftEnded(**self._facts(), started_at=self.started_at, ended_at=now, **told)

    def _assignments_of(self, staff_id: UUID) -> list[Assignment]:
        theirs = [one for one in self.assignments if one.staff_id == staff_id]
        if not theirs:
            raise NotAssigned(staff_id=staff_id)
        return theirs

    def _facts(self) -> dict[str, Any]:
        return {"version": self.version, **self.told_always()}

    def told_always(self) -> dict[str, Any]:
        """What every fact of the shift tells beside its version."""
        return {
            "shift_id": self.id,
            "site_id": self.site_id,
            "starts_at": self.starts_at,
            "ends_at": self.ends_at,
            "assignments": self.seats_told,
        }

    def _whereabouts(self, assignment: Assignment, claim: Claim, now: datetime, by: Recorder) -> dict[str, Any]:
        told = {"recorded_at": now, "recorded_by": by.person, "claim_reason": claim.reason}
        whose = {"shift_id": self.id, "version": self.version, "site_id": self.site_id}
        return {**told, **whose, "staff_id": assignment.staff_id, "post": assignment.post}
