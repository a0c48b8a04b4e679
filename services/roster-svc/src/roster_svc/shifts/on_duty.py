"""Who is on duty at an instant: pure, from the shifts around it (R-2.1.5).

**On duty at a site is who has checked in there and has neither left nor been relieved, however early or late that is.
While nobody is checked in at the site, the roster binds: those it names, in the time of their shift, but for who has
left.** The same words in ``incident_svc.projections.on_duty``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal
from uuid import UUID

from roster_svc.sites.domain import DutyPolicy

Basis = Literal["checked_in", "rostered"]


@dataclass(frozen=True, slots=True)
class Span:
    """The time of a published shift, planned and real."""

    shift_id: UUID
    starts_at: datetime
    ends_at: datetime
    started_at: datetime | None = None
    ended_at: datetime | None = None

    def relieved(self, at: datetime) -> bool:
        """Whether the shift is over: its people are free."""
        return self.ended_at is not None and at >= self.ended_at

    def covers(self, at: datetime) -> bool:
        """Whether the shift has the watch: from its real start, else its planned one, to its real end, else that.

        A shift that was started keeps the watch until it is ended: nobody has relieved it.
        """
        if self.relieved(at):
            return False
        if self.started_at is not None and at >= self.started_at:
            return True
        return self.starts_at <= at < self.ends_at


@dataclass(frozen=True, slots=True)
class Expected:
    """A person expected at a post, and their visits as (in, out)."""

    span: Span
    staff_id: UUID
    post: str
    late_s: int | None = None
    visits: tuple[tuple[datetime, datetime | None], ...] = ()

    def since(self, at: datetime) -> datetime | None:
        """When the visit that lasts at `at` began; None where the person is not there, or is relieved."""
        for came, went in () if self.span.relieved(at) else self.visits:
            if came <= at and (went is None or at < went):
                return came
        return None

    def left(self, at: datetime) -> bool:
        """Whether the person was there and has gone."""
        return self.since(at) is None and any(went is not None and went <= at for _, went in self.visits)

    def no_show(self, at: datetime, policy: DutyPolicy) -> bool:
        """Whether the person is absent longer than the site waits."""
        return at > self.span.starts_at + timedelta(minutes=policy.no_show_after_min)


@dataclass(frozen=True, slots=True)
class Roll:
    """The roll call: who has the watch, by what knowledge, and who should be there and is not."""

    basis: Basis
    people: tuple[Expected, ...]
    absent: tuple[Expected, ...]


def roll_call(expected: Sequence[Expected], at: datetime) -> Roll:
    """Who is on duty at `at`, of all who are expected at one site around then: who relieves must check in first."""
    there = tuple(one for one in expected if one.since(at) is not None)
    absent = tuple(one for one in expected if one.span.covers(at) and one.since(at) is None)
    named = tuple(one for one in absent if not one.left(at))
    return Roll("checked_in", there, absent) if there else Roll("rostered", named, absent)


def leads(staff_id: UUID, post: str, expected: Sequence[Expected], at: datetime) -> bool:
    """Whether the person is on duty at this post at `at`: leaders' rights go with that, not with the account."""
    return any(one.staff_id == staff_id and one.post == post for one in roll_call(expected, at).people)
