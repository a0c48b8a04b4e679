"""The rules of a shift: its states, its times, who may be where when (R-3.3.1b, R-3.3.1c)."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from contracts import words
from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts.errors import (
    CancelTooLate,
    CheckInOverlaps,
    CheckInWindowClosed,
    CheckOutBeforeCheckIn,
    ShiftArchived,
    ShiftHasBegun,
    ShiftIsOver,
    ShiftMoveRefused,
    ShiftTimesReversed,
    ShiftTooLong,
    StartWindowClosed,
)

CLOCK_CHANGE = timedelta(hours=2)
"""The largest step by which a clock is changed for summer time (Troll, Antarctica; one hour nearly everywhere)."""


class Phase(StrEnum):
    """What a shift means to the people on it and to everything that follows it; a `State` is finer."""

    PLANNED = "planned"
    PUBLISHED = "published"
    OPEN = "open"
    CLOSED = "closed"
    LAPSED = "lapsed"


class State(StrEnum):
    """Where a shift stands (REQUIREMENTS §5, R-4.1.2d). `PHASES` says what each means."""

    PLANNED = "planned"
    PUBLISHED = "published"
    PREPARING = "preparing"
    OPEN = "open"
    OPEN_WITH_EXCEPTION = "open_with_exception"
    CLOSING = "closing"
    CLOSED = "closed"
    LAPSED = "lapsed"
    CANCELLED = "cancelled"
    ARCHIVED = "archived"


PHASES: dict[State, Phase] = {
    State.PLANNED: Phase.PLANNED,
    State.PUBLISHED: Phase.PUBLISHED,
    State.PREPARING: Phase.PUBLISHED,
    State.OPEN: Phase.OPEN,
    State.OPEN_WITH_EXCEPTION: Phase.OPEN,
    State.CLOSING: Phase.OPEN,
    State.CLOSED: Phase.CLOSED,
    State.LAPSED: Phase.LAPSED,
    State.CANCELLED: Phase.LAPSED,
}
"""The phase of each state; an archived shift keeps the one in which it ended."""


class Move(StrEnum):
    """What can be done with a shift."""

    ASSIGN = "assign"
    RESCHEDULE = "reschedule"
    DISCARD = "discard"
    PUBLISH = "publish"
    CANCEL = "cancel"
    CHECK_IN = "check_in"
    CHECK_OUT = "check_out"
    START = "start"
    START_WITH_EXCEPTION = "start_with_exception"
    WIND_DOWN = "wind_down"
    EXTEND = "extend"
    END = "end"
    LAPSE = "lapse"
    CHANGE = "change"
    ARCHIVE = "archive"


_TO_BEGIN = {
    Move.CHECK_IN: State.PREPARING,
    Move.START: State.OPEN,
    Move.START_WITH_EXCEPTION: State.OPEN_WITH_EXCEPTION,
    Move.LAPSE: State.LAPSED,
}
_RUNNING = {Move.WIND_DOWN: State.CLOSING, Move.END: State.CLOSED}
MOVES: dict[State, dict[Move, State]] = {
    State.PLANNED: {
        Move.ASSIGN: State.PLANNED,
        Move.RESCHEDULE: State.PLANNED,
        Move.DISCARD: State.PLANNED,
        Move.PUBLISH: State.PUBLISHED,
    },
    State.PUBLISHED: {
        **_TO_BEGIN,
        Move.CHECK_OUT: State.PUBLISHED,
        Move.CHANGE: State.PUBLISHED,
        Move.CANCEL: State.CANCELLED,
    },
    State.PREPARING: {**_TO_BEGIN, Move.CHECK_OUT: State.PREPARING, Move.CHANGE: State.PREPARING},
    State.OPEN: {
        **_RUNNING,
        Move.CHECK_IN: State.OPEN,
        Move.CHECK_OUT: State.OPEN,
        Move.CHANGE: State.OPEN,
    },
    State.OPEN_WITH_EXCEPTION: {
        **_RUNNING,
        Move.CHECK_IN: State.OPEN_WITH_EXCEPTION,
        Move.CHECK_OUT: State.OPEN_WITH_EXCEPTION,
        Move.CHANGE: State.OPEN_WITH_EXCEPTION,
    },
    State.CLOSING: {
        Move.CHECK_IN: State.CLOSING,
        Move.CHECK_OUT: State.CLOSING,
        Move.CHANGE: State.CLOSING,
        Move.EXTEND: State.OPEN,  # or `OPEN_WITH_EXCEPTION`, as it was
        Move.END: State.CLOSED,
    },
    State.CLOSED: {Move.CHECK_OUT: State.CLOSED, Move.ARCHIVE: State.ARCHIVED},
    State.LAPSED: {Move.CHECK_OUT: State.LAPSED, Move.ARCHIVE: State.ARCHIVED},
    State.CANCELLED: {},
    State.ARCHIVED: {},
}


@dataclass(frozen=True, slots=True)
class Marks:
    """What makes a state of a phase: whether each of these has happened to the shift."""

    preparing: bool = False
    exception: bool = False
    closing: bool = False
    cancelled: bool = False
    archived: bool = False


def state_of(phase: str, marks: Marks) -> State:
    """Where a shift stands."""
    if marks.cancelled or marks.archived:
        return State.CANCELLED if marks.cancelled else State.ARCHIVED
    if phase == Phase.PUBLISHED and marks.preparing:
        return State.PREPARING
    if phase == Phase.OPEN and marks.closing:
        return State.CLOSING
    if phase == Phase.OPEN and marks.exception:
        return State.OPEN_WITH_EXCEPTION
    return State(phase)


def after(state: str, move: Move) -> State:
    """The state that `move` leads to, or `ShiftMoveRefused`."""
    moves = MOVES[State(state)]
    if State(state) is State.ARCHIVED:
        raise ShiftArchived
    if move not in moves:
        raise ShiftMoveRefused(move=move.value, state=words.SHIFT_STATES[state], allowed=", ".join(moves))
    return moves[move]


def check_times(starts_at: datetime, ends_at: datetime, policy: DutyPolicy, timezone: str) -> None:
    """Refuse a shift that ends before it starts, or is longer than the site allows.

    "From eight to eight" is 24 hours to people also on the day the clock changes, so the length is what the site's own
    clock shows. What really passes never exceeds it by more than a clock is ever changed.
    """
    if starts_at >= ends_at:
        raise ShiftTimesReversed
    longest = timedelta(hours=policy.max_shift_hours)
    if wall_length(starts_at, ends_at, timezone) > longest or ends_at - starts_at > longest + CLOCK_CHANGE:
        raise ShiftTooLong(hours=policy.max_shift_hours)


def wall_length(starts_at: datetime, ends_at: datetime, timezone: str) -> timedelta:
    """From what the site's clock shows at the start to what it shows at the end."""
    zone = ZoneInfo(timezone)
    return ends_at.astimezone(zone).replace(tzinfo=None) - starts_at.astimezone(zone).replace(tzinfo=None)


def check_publishing(
    now: datetime, starts_at: datetime, ends_at: datetime, policy: DutyPolicy, reason: str | None
) -> str | None:
    """Why a shift that has begun is published all the same, None where that needs no reason.

    `ShiftHasBegun` without one; `ShiftIsOver` where nobody can be bound any more.
    """
    if now >= ends_at:
        raise ShiftIsOver(ends_at=ends_at)
    if now <= starts_at + timedelta(minutes=policy.claim_tolerance_min):
        return None
    if not reason:
        raise ShiftHasBegun(starts_at=starts_at)
    return reason


def check_start(now: datetime, starts_at: datetime, ends_at: datetime, policy: DutyPolicy) -> None:
    """Refuse to start a shift outside its time; it opens ``start_window_min`` before it."""
    opens, closes = start_window(starts_at, ends_at, policy)
    if not opens <= now < closes:
        raise StartWindowClosed(opens=opens, closes=closes)


def start_window(starts_at: datetime, ends_at: datetime, policy: DutyPolicy) -> tuple[datetime, datetime]:
    """From when until when a shift may be started."""
    return starts_at - timedelta(minutes=policy.start_window_min), ends_at


def check_cancelling(now: datetime, starts_at: datetime) -> None:
    """Refuse to give up a shift that has begun (`CancelTooLate`)."""
    if now >= starts_at:
        raise CancelTooLate


def check_in_window(at: datetime, starts_at: datetime, ends_at: datetime, policy: DutyPolicy) -> None:
    """Refuse to come outside the check-in window (R-3.3.1c); it opens ``check_in_window_min`` before the shift."""
    opens = starts_at - timedelta(minutes=policy.check_in_window_min)
    if not opens <= at < ends_at:
        raise CheckInWindowClosed(opens=opens, closes=ends_at)


def lateness(now: datetime, starts_at: datetime, told_at: datetime) -> int:
    """Whole seconds by which somebody is late whom we learn of `now`: not counted before they were told to come."""
    return max(0, int((now - max(starts_at, told_at)).total_seconds()))


def is_late(late_s: int, policy: DutyPolicy) -> bool:
    """Whether so many seconds count as late at the site (R-3.3.1c)."""
    return late_s > policy.late_after_min * 60


def check_return(at: datetime, left_at: datetime) -> None:
    """Refuse to come back before having left."""
    if at < left_at:
        raise CheckInOverlaps(until=left_at)


def check_out_order(at: datetime, checked_in_at: datetime) -> None:
    """Refuse a check-out before the check-in it ends."""
    if at < checked_in_at:
        raise CheckOutBeforeCheckIn(at=at, checked_in_at=checked_in_at)
