"""Whether a seat was manned without a hole, and why not where it was not (R-2.2.3a). Pure.

Every moment is ours, every stretch half-open. A person counts while they have the duty at the seat by being there,
unless they are away with nobody standing in, or did not answer a presence check.
"""

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from math import floor
from uuid import UUID
from zoneinfo import ZoneInfo

from contracts.posts import SECURITY_MONITOR
from roster_svc.policies.domain import DutyPolicy

SEAT = SECURITY_MONITOR
"""The seat that the regulation wants watched around the clock."""
_PLANNED_ENDS = frozenset({"shift_ended", "not_expected", "came"})


class Cause(StrEnum):
    """Why too few are there."""

    NOT_PLANNED = "not_planned"
    NOBODY_CAME = "nobody_came"
    LEFT = "left"
    AWAY = "away"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Span:
    """What somebody did, or was to do, from ``since`` on. ``until`` None: still."""

    staff_id: UUID
    since: datetime
    until: datetime | None

    def at(self, moment: datetime) -> bool:
        return self.since <= moment and (self.until is None or moment < self.until)


@dataclass(frozen=True, slots=True)
class Presence(Span):
    """They were at the seat; ``end_reason``: why no longer."""

    end_reason: str | None = None


@dataclass(frozen=True, slots=True)
class Absence(Span):
    """They had the duty at the seat, and were not at it."""

    cause: Cause = Cause.AWAY


@dataclass(frozen=True, slots=True)
class Seat:
    """All that is known of a seat. ``planned``: whom the roster names."""

    presences: Sequence[Presence] = ()
    absences: Sequence[Absence] = ()
    planned: Sequence[Span] = ()

    def between(self, since: datetime, until: datetime) -> "Seat":
        """What touches this stretch of time; what ended at its beginning says who left."""
        return Seat(
            [one for one in self.presences if _touches(one, since, until)],
            [one for one in self.absences if _touches(one, since, until)],
            [one for one in self.planned if _touches(one, since, until)],
        )

    def answering(self) -> "Seat":
        """The same, where who does not answer a check counts as there: that has calls of its own."""
        return replace(self, absences=[one for one in self.absences if one.cause is not Cause.UNREACHABLE])


@dataclass(frozen=True, slots=True)
class Stretch:
    """Fewer than ``needed`` were there. ``staff_ids``: who left, was away, did not answer or did not come."""

    since: datetime
    until: datetime
    present: int
    needed: int
    cause: Cause
    staff_ids: tuple[UUID, ...] = ()

    @property
    def hole(self) -> bool:
        """Whether nobody at all was there; else the seat was thin."""
        return self.present == 0

    @property
    def seconds(self) -> float:
        return (self.until - self.since).total_seconds()


@dataclass(frozen=True, slots=True)
class Day:
    """A day of the site's calendar, as far as it has gone and the site was watched. ``needed``: persons at the seat."""

    day: date
    since: datetime
    until: datetime
    needed: int = 1
    stretches: tuple[Stretch, ...] = ()

    @property
    def seconds(self) -> float:
        return (self.until - self.since).total_seconds()

    @property
    def hole_s(self) -> float:
        return sum(one.seconds for one in self.stretches if one.hole)

    @property
    def thin_s(self) -> float:
        return sum(one.seconds for one in self.stretches if not one.hole)


def needed_at(post: str, policy: DutyPolicy) -> int:
    """How many persons have to be at the seat at every moment; 0: the site does not ask for it."""
    return policy.monitors_needed if post == SEAT else 1


def days(first: date, last: date, zone: ZoneInfo, begun: datetime, now: datetime) -> list[Day]:
    """The days from the first to the last, both included, of 23 to 25 hours; none before `begun`, none to come."""
    found = []
    for offset in range((last - first).days + 1):
        day = first + timedelta(days=offset)
        since, until = max(_midnight(day, zone), begun), min(_midnight(day + timedelta(days=1), zone), now)
        if since < until:
            found.append(Day(day, since, until))
    return found


def proof(day: Day, seat: Seat, needed: int) -> Day:
    """The day with every stretch in which fewer than ``needed`` were there."""
    return replace(day, needed=needed, stretches=tuple(short_of(seat, needed, day.since, day.until)))


def percent(covered_s: float, seconds: float) -> float | None:
    """The share of the time that was covered, 0 to 100; 100 only where nothing is missing, None without any time."""
    return floor(covered_s / seconds * 10_000) / 100 if seconds > 0 else None


def short_of(seat: Seat, needed: int, since: datetime, until: datetime) -> Iterator[Stretch]:
    """The stretches in which fewer than ``needed`` were at the seat, in order; neighbours differ."""
    near = seat.between(since, until)
    ends = [at for one in (*near.presences, *near.absences, *near.planned) for at in (one.since, one.until) if at]
    moments = [since, *sorted({at for at in ends if since < at < until}), until]
    last: Stretch | None = None
    begun: tuple[int, datetime] | None = None
    for at, then in itertools.pairwise(moments):
        count = _present(near, at)
        begun = begun if begun is not None and begun[0] == count else (count, at)
        short = Stretch(at, then, count, needed, *_why(near, at, begun[1])) if count < needed else None
        if last is not None and short is not None and _same(last, short):
            last = replace(last, until=then)
            continue
        if last is not None:
            yield last
        last = short
    if last is not None:
        yield last


def short_at(seat: Seat, needed: int, at: datetime) -> Stretch | None:
    """How the seat stands at this moment, where fewer than ``needed`` are there."""
    return next(short_of(seat, needed, at, at + timedelta.resolution), None)


def _present(seat: Seat, at: datetime) -> int:
    out = {one.staff_id for one in seat.absences if one.at(at)}
    return len({one.staff_id for one in seat.presences if one.at(at)} - out)


def _why(seat: Seat, at: datetime, begun: datetime) -> tuple[Cause, tuple[UUID, ...]]:
    """``begun``: since when so many are there."""
    there = {one.staff_id for one in seat.presences if one.at(at)}
    for cause in (Cause.UNREACHABLE, Cause.AWAY):
        out = {one.staff_id for one in seat.absences if one.cause is cause and one.at(at)} & there
        if out:
            return cause, tuple(sorted(out))
    gone = {one.staff_id for one in seat.presences if one.until == begun and one.end_reason not in _PLANNED_ENDS}
    if gone - there:
        return Cause.LEFT, tuple(sorted(gone - there))
    missing = {one.staff_id for one in seat.planned if one.at(at)} - there
    return (Cause.NOBODY_CAME, tuple(sorted(missing))) if missing else (Cause.NOT_PLANNED, ())


def _same(one: Stretch, other: Stretch) -> bool:
    return (one.present, one.cause, one.staff_ids) == (other.present, other.cause, other.staff_ids)


def _touches(one: Span, since: datetime, until: datetime) -> bool:
    return one.since < until and (one.until is None or one.until >= since)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time.min, tzinfo=zone).astimezone(UTC)
