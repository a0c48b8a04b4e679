"""What the roster and the attendance say of each person at each post, by our time. Pure.

A change order makes another roster from its moment on: a shift is told in stretches, each with its times and people.
So the roll of a moment that has passed is called as it was then, also where nobody called it at the time.
"""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from uuid import UUID

from contracts.duty import DutyEndReason
from roster_svc.shifts.on_duty import Expected, Span

Key = tuple[UUID, str]
"""A person at a post."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A person was at their post from ``came`` on, as we learned; ``claimed``: when they say they came.

    ``left_as``: how the visit ended, as the check-out keeps it.
    """

    came: datetime
    claimed: datetime
    left: datetime | None = None
    claimed_left: datetime | None = None
    left_as: str | None = None


@dataclass(frozen=True)
class Named:
    """A person whom a shift names for a post, from ``said_from`` until ``said_until``.

    ``replaced_at``: since when somebody else is expected; whoever is there stays until they leave. ``lost``: why the
    person may not hold the post any more. ``may_lead``: whether they may hold the chief's. ``told_at``: where a change
    order named them, when.
    """

    span: Span
    staff_id: UUID
    post: str
    said_from: datetime
    said_until: datetime | None = None
    replaced_at: datetime | None = None
    visits: tuple[Visit, ...] = ()
    lost: DutyEndReason | None = None
    may_lead: bool = True
    site_id: UUID | None = None
    late_s: int | None = None
    told_at: datetime | None = None

    @property
    def key(self) -> Key:
        """The person and the post."""
        return self.staff_id, self.post

    @cached_property
    def expected(self) -> Expected:
        """The same as the roll call takes it, with the times at which we learned of the visits."""
        visits = tuple((visit.came, visit.left) for visit in self.visits)
        fit = self.lost is None
        return Expected(self.span, self.staff_id, self.post, self.late_s, visits, fit=fit, told_at=self.told_at)

    def said(self, at: datetime) -> bool:
        """Whether the roster says so at this moment, or said so and the person is still there."""
        if at < self.said_from or (self.said_until is not None and at >= self.said_until):
            return False
        return self.replaced_at is None or at < self.replaced_at or self.visit(at) is not None

    def visit(self, at: datetime) -> Visit | None:
        """The visit that lasts at this moment."""
        return next((one for one in self.visits if one.came <= at and (one.left is None or at < one.left)), None)

    def last_left(self, at: datetime) -> Visit | None:
        """The last visit that had ended by this moment."""
        return next((one for one in reversed(self.visits) if one.left is not None and one.left <= at), None)

    def wants_somebody(self, at: datetime) -> bool:
        """Whether the roster wants this post manned: in the planned time of a shift that has not ended."""
        span = self.span
        replaced = self.replaced_at is not None and self.replaced_at <= at
        return span.starts_at <= at < span.ends_at and not span.over(at) and not replaced

    def moments(self) -> Iterator[datetime]:
        """When anything about this changes."""
        span = self.span
        times = (span.starts_at, span.ends_at, span.started_at, span.ended_at)
        yield from (at for at in (*times, self.said_from, self.said_until, self.replaced_at) if at is not None)
        for visit in self.visits:
            yield visit.came
            if visit.left is not None:
                yield visit.left

    @cached_property
    def matters(self) -> tuple[datetime, datetime | None]:
        """From when until when it can matter to the roll; None: nobody knows yet."""
        open_ended = any(visit.left is None for visit in self.visits) or (
            self.span.started_at is not None and self.span.ended_at is None
        )
        return min(self.moments()), None if open_ended else max(self.moments())


def moments_between(named: Collection[Named], after: datetime | None, before: datetime) -> list[datetime]:
    """When the roll may have changed by itself or by what was recorded; both ends are left out."""
    found = {at for one in named for at in one.moments()}
    return sorted(at for at in found if at < before and (after is None or at > after))
