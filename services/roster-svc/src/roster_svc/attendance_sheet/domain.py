"""The arithmetic of the attendance sheet (R-3.3.1c). Pure.

One line is one person on one shift; it belongs to the day on which the shift begins. What counts are the claimed times,
or those of an approved correction; when we learned of them stands beside them. No minute counts twice: where somebody
still stays after one shift while they are at the next, it counts for the shift to whose planned time it belongs, else
for the earlier one. So the lines of a person add up to the time in which they were there.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from roster_svc.attendance_sheet.intervals import Interval, Intervals, clip, minus, seconds, union


class State(StrEnum):
    """What became of it. ``running``: its time, or their stay, is not over."""

    PLANNED = "planned"
    RUNNING = "running"
    ATTENDED = "attended"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Stay:
    """The person was there; ``out_at`` None: still. ``…_recorded_at``: when we learned of it."""

    in_at: datetime
    out_at: datetime | None
    in_recorded_at: datetime | None = None
    out_recorded_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Correction:
    """What was approved. None: as it was recorded. ``late_s``, ``late``: by the corrected time of coming."""

    id: UUID
    in_at: datetime | None
    out_at: datetime | None
    late_s: int | None = None
    late: bool | None = None


@dataclass(frozen=True, slots=True)
class Attendance:
    """One person on one shift, as it was recorded. ``since``, ``until``: expected then. ``away``: by leave.

    ``corrections``: those that were approved, in that order. ``pending``: one waits for a decision.
    """

    shift_id: UUID
    posts: tuple[str, ...]
    since: datetime
    until: datetime
    stays: tuple[Stay, ...] = ()
    late_s: int = 0
    late: bool = False
    away: tuple[tuple[datetime, datetime | None], ...] = ()
    corrections: tuple[Correction, ...] = ()
    pending: bool = False


@dataclass(frozen=True, slots=True)
class Sums:
    """Whole seconds. ``present_s`` is ``before_s`` + ``attended_s`` + ``overtime_s``; what of the planned time has
    passed is ``attended_s`` + ``missing_s``.
    """

    planned_s: int = 0
    present_s: int = 0
    before_s: int = 0
    attended_s: int = 0
    overtime_s: int = 0
    missing_s: int = 0
    late_s: int = 0
    early_s: int = 0
    away_s: int = 0
    away_passes: int = 0


@dataclass(frozen=True, slots=True)
class Line:
    """What one attendance comes to. ``in_at``, ``out_at``: as they count."""

    of: Attendance
    state: State
    in_at: datetime | None
    out_at: datetime | None
    late: bool
    early: bool
    sums: Sums


def counted(one: Attendance) -> tuple[Stay, ...]:
    """The stays with what was corrected: the first coming and the last leaving, and nothing outside of the two."""
    in_at = next((each.in_at for each in reversed(one.corrections) if each.in_at), None)
    out_at = next((each.out_at for each in reversed(one.corrections) if each.out_at), None)
    stays = list(one.stays)
    if in_at is not None:
        stays = [replace(stays[0], in_at=in_at), *stays[1:]] if stays else [Stay(in_at, out_at)]
    if out_at is not None and stays:
        stays = [*stays[:-1], replace(stays[-1], out_at=out_at)]
    return tuple(
        replace(stay, in_at=max(stay.in_at, in_at or stay.in_at), out_at=_first(stay.out_at, out_at))
        for stay in stays
        if (in_at is None or stay.out_at is None or stay.out_at > in_at) and (out_at is None or stay.in_at < out_at)
    )


def lines(attendances: Sequence[Attendance], now: datetime) -> list[Line]:
    """The lines of one person, in the order in which the shifts begin."""
    ordered = sorted(attendances, key=lambda one: (one.since, one.until, one.shift_id))
    there = [_there(counted(one), now) for one in ordered]
    taken: list[Interval] = []
    cores = list[list[Interval]]()
    for one, stretch in zip(ordered, there, strict=True):
        cores.append(minus(clip(stretch, one.since, one.until), taken))
        taken = union(taken, cores[-1])
    found = []
    for one, stretch, core in zip(ordered, there, cores, strict=True):
        rest = minus(stretch, taken)
        taken = union(taken, rest)
        found.append(_line(one, core, rest, now))
    return found


def total(found: Sequence[Sums]) -> Sums:
    """The sum of each figure."""
    return Sums(**{name: sum(getattr(one, name) for one in found) for name in Sums.__dataclass_fields__})


def _line(one: Attendance, core: Intervals, rest: Intervals, now: datetime) -> Line:
    stays = counted(one)
    in_at = stays[0].in_at if stays else None
    out_at = stays[-1].out_at if stays else None
    state = _state(one, stays, now)
    attended, passed = seconds(core), seconds(clip([(one.since, one.until)], None, now))
    before, after = seconds(clip(rest, None, one.since)), seconds(clip(rest, one.until, None))
    early_s = 0 if out_at is None or state is not State.ATTENDED else max(0, seconds([(out_at, one.until)]))
    late_s, late = _lateness(one) if stays else (0, False)
    away = union((since, _first(until, now) or now) for since, until in one.away)
    sums = Sums(
        planned_s=seconds([(one.since, one.until)]),
        present_s=before + attended + after,
        before_s=before,
        attended_s=attended,
        overtime_s=after,
        missing_s=max(0, passed - attended),
        late_s=late_s,
        early_s=early_s,
        away_s=seconds(away),
        away_passes=len(one.away),
    )
    return Line(one, state, in_at, out_at, late, early_s > 0, sums)


def _state(one: Attendance, stays: Sequence[Stay], now: datetime) -> State:
    if not stays:
        return State.PLANNED if now < one.since else State.RUNNING if now < one.until else State.ABSENT
    return State.RUNNING if stays[-1].out_at is None or now < one.until else State.ATTENDED


def _lateness(one: Attendance) -> tuple[int, bool]:
    for each in reversed(one.corrections):
        if each.in_at is not None:
            return each.late_s or 0, bool(each.late)
    return one.late_s, one.late


def _there(stays: Sequence[Stay], now: datetime) -> list[Interval]:
    return union((stay.in_at, stay.out_at or now) for stay in stays)


def _first(one: datetime | None, other: datetime | None) -> datetime | None:
    given = [at for at in (one, other) if at is not None]
    return min(given) if given else None
