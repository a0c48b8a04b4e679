"""The roll of a site at an instant: pure, from the shifts around it; `duty_rule` decides (R-2.1.5)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts.duty_rule import Presence, Seat, Watch, on_duty

Basis = Literal["checked_in", "rostered"]


@dataclass(frozen=True, slots=True)
class Span:
    """The time of a published shift, planned and real. ``held``: posts whose people its end did not free."""

    shift_id: UUID
    starts_at: datetime
    ends_at: datetime
    started_at: datetime | None = None
    ended_at: datetime | None = None
    held: frozenset[str] = frozenset()

    def over(self, at: datetime) -> bool:
        """Whether the shift is over; its people are free, but for those of the posts it holds."""
        return self.ended_at is not None and at >= self.ended_at

    def covers(self, at: datetime) -> bool:
        """Whether the shift has the watch: from its real start, else its planned one, to its real end, else that."""
        return not self.over(at) and self.watch(at).has_the_watch(at)

    def watch(self, at: datetime) -> Watch:
        """The shift as it stood at `at`."""
        started = self.started_at is not None and at >= self.started_at
        return Watch(self.shift_id, self.starts_at, self.ends_at, started)


@dataclass(frozen=True, slots=True)
class Expected:
    """A person expected at a post, and their visits as (in, out). ``fit``: they may hold the post at all.

    ``told_at``: where a change order named them after the publication, when. ``handed_over_at``: since when the duty is
    somebody else's by a sealed handover, though they may still be there.
    """

    span: Span
    staff_id: UUID
    post: str
    late_s: int | None = None
    visits: tuple[tuple[datetime, datetime | None], ...] = ()
    fit: bool = True
    told_at: datetime | None = None
    handed_over_at: datetime | None = None

    def since(self, at: datetime) -> datetime | None:
        """When the visit that lasts at `at` began; None where they are not there, or the shift's end freed them."""
        for came, went in () if self._freed(at) else self.visits:
            if came <= at and (went is None or at < went):
                return came
        return None

    def left(self, at: datetime) -> bool:
        """Whether the person was there and has gone."""
        return self.since(at) is None and any(went is not None and went <= at for _, went in self.visits)

    def holds(self, at: datetime) -> bool:
        """Whether the person is there on a running shift and may be: only then is the post manned by them.

        Whoever is held after the end of their shift waits for relief and is nobody's.
        """
        return self.fit and not self.span.over(at) and self.since(at) is not None and not self.handed_over(at)

    def counts(self, at: datetime) -> bool:
        """Whether the person's place matters at `at`: the shift runs, or it has ended and they are held there."""
        return not self.span.over(at) or self.since(at) is not None

    def seat(self, at: datetime) -> Seat:
        """Where the person stood at `at`."""
        return Seat(self.span.watch(at), self.staff_id, self.post, self._presence(at), self.fit)

    def _presence(self, at: datetime) -> Presence:
        if self.handed_over(at):
            return "left"
        if self.since(at) is not None:
            return "held" if self.span.over(at) else "present"
        return "left" if self.left(at) else "expected"

    def _freed(self, at: datetime) -> bool:
        return self.span.over(at) and self.post not in self.span.held

    def handed_over(self, at: datetime) -> bool:
        """Whether a sealed handover has given their duty to somebody else."""
        return self.handed_over_at is not None and at >= self.handed_over_at

    def no_show(self, at: datetime, policy: DutyPolicy) -> bool:
        """Whether the person is absent longer than the site waits."""
        due = max(self.span.starts_at, self.told_at or self.span.starts_at)
        return at > due + timedelta(minutes=policy.no_show_after_min)


@dataclass(frozen=True, slots=True)
class Roll:
    """The roll call: who is on duty, and who should be there and is not.

    ``basis``: ``rostered`` where nobody of all the site is there. Whoever of ``people`` is not there is on duty by the
    roster, and ``absent``, too.
    """

    basis: Basis
    people: tuple[Expected, ...]
    absent: tuple[Expected, ...]


def roll_call(expected: Sequence[Expected], at: datetime) -> Roll:
    """Who is on duty at `at`, of all who are expected at one site around then: who relieves must check in first."""
    seats = {one: one.seat(at) for one in expected if one.counts(at)}
    holders = set(on_duty(seats.values(), at))
    people = tuple(one for one, seat in seats.items() if seat in holders)
    absent = tuple(one for one in expected if one.fit and one.span.covers(at) and one.since(at) is None)
    return Roll("checked_in" if any(one.since(at) is not None for one in people) else "rostered", people, absent)
