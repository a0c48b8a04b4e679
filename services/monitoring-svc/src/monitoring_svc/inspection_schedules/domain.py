"""When a schedule has its inspections opened, and what becomes of those that nobody could be asked for. Pure."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from itertools import chain, islice, pairwise
from zoneinfo import ZoneInfo

from monitoring_svc.checklists.domain import Window
from monitoring_svc.inspection_schedules.errors import NothingToCome, PauseEndInvalid, WindowsOverlap
from svckit.recurrence import Recurrence, moments_after, next_after

LONGEST_PAUSE = timedelta(days=366)
_LOOKED_AT = 60
"""So many dates are looked at to find out whether one window reaches into the next."""


class State(StrEnum):
    """Where a schedule stands. ``over``: it has come for the last time."""

    ACTIVE = "active"
    PAUSED = "paused"
    OVER = "over"
    RETIRED = "retired"


class GapReason(StrEnum):
    """Why dates of a schedule had no inspection."""

    OUTAGE = "outage"
    SITE_CLOSED = "site_closed"
    CHECKLIST_OUT_OF_USE = "checklist_out_of_use"


@dataclass(frozen=True, slots=True)
class Around:
    """How long before its date an inspection opens, and how long after it is due."""

    open_before: timedelta
    due_after: timedelta

    def window(self, date_: datetime) -> Window:
        """When that of the date is to be done."""
        return Window(date_ - self.open_before, date_ + self.due_after)


@dataclass(frozen=True, slots=True)
class Passed:
    """Dates that were let pass, the first to the last of them."""

    first_at: datetime
    last_at: datetime
    count: int


@dataclass(frozen=True, slots=True)
class Turn:
    """What is to be done now: the date whose inspection is opened, those that have passed, and the date after."""

    opens: datetime | None
    passed: Passed | None
    next_at: datetime | None


def turn(recurrence: Recurrence, zone: ZoneInfo, next_at: datetime, around: Around, now: datetime) -> Turn:
    """Of all dates whose time has come only the newest is opened, and only while it can still be done in time.

    After an outage nobody is flooded: what lies before is told as dates that passed, how many and from when to when.
    """
    dates = chain([next_at], moments_after(recurrence, zone, next_at))
    come: Passed | None = None
    opens: datetime | None = None
    for one in dates:
        if around.window(one).from_at > now:
            return Turn(opens, come, one)
        come = _and(come, opens)
        opens = one if now < around.window(one).due_at else None
        come = come if opens else _and(come, one)
    return Turn(opens, come, None)


def _and(passed: Passed | None, one: datetime | None) -> Passed | None:
    if one is None:
        return passed
    return Passed(one, one, 1) if passed is None else Passed(passed.first_at, one, passed.count + 1)


def check(recurrence: Recurrence, around: Around) -> None:
    """Raise `WindowsOverlap` where an inspection would still be open when the next one opens."""
    lasts = around.open_before + around.due_after
    day_before = datetime.combine(recurrence.starts_on, time(), tzinfo=UTC) - timedelta(days=1)
    dates = islice(moments_after(recurrence, ZoneInfo("UTC"), day_before), _LOOKED_AT)
    if any(later - earlier < lasts for earlier, later in pairwise(dates)):
        raise WindowsOverlap


def first_date(recurrence: Recurrence, zone: ZoneInfo, after: datetime) -> datetime:
    """The first date after a moment, or `NothingToCome`."""
    found = next_after(recurrence, zone, after)
    if found is None:
        raise NothingToCome
    return found


def pause_end(until: date, zone: ZoneInfo, now: datetime) -> datetime:
    """When a pause is over: as the day begins by the clock of the site; or `PauseEndInvalid`."""
    ends = datetime.combine(until, time(), tzinfo=zone).astimezone(UTC)
    if not now < ends <= now + LONGEST_PAUSE:
        raise PauseEndInvalid(days=LONGEST_PAUSE.days)
    return ends


def dates_from(recurrence: Recurrence, zone: ZoneInfo, next_at: datetime | None, count: int) -> Iterable[datetime]:
    """The next date, and those that follow it."""
    following: Iterator[datetime] = iter(())
    if next_at is not None:
        following = chain([next_at], moments_after(recurrence, zone, next_at))
    return list(islice(following, count))


def state(next_at: datetime | None, paused_until: datetime | None, retired_at: datetime | None, now: datetime) -> State:
    """Where a schedule stands now."""
    if retired_at is not None:
        return State.RETIRED
    if next_at is None:
        return State.OVER
    return State.PAUSED if paused_until is not None and now < paused_until else State.ACTIVE
