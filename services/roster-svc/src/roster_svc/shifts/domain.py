"""The rules of a shift: its states, its times, who may be where when (R-3.3.1b, R-3.3.1c)."""

from datetime import datetime, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from contracts import words
from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts.errors import (
    CheckInOverlaps,
    CheckInWindowClosed,
    CheckOutBeforeCheckIn,
    ShiftHasBegun,
    ShiftIsOver,
    ShiftMoveRefused,
    ShiftTimesReversed,
    ShiftTooLong,
    StartWindowClosed,
)

CLOCK_CHANGE = timedelta(hours=2)
"""The largest step by which a clock is changed for summer time (Troll, Antarctica; one hour nearly everywhere)."""


class State(StrEnum):
    """Where a shift stands (REQUIREMENTS §5)."""

    PLANNED = "planned"
    PUBLISHED = "published"
    OPEN = "open"
    CLOSED = "closed"
    LAPSED = "lapsed"


class Move(StrEnum):
    """What can be done with a shift."""

    ASSIGN = "assign"
    RESCHEDULE = "reschedule"
    DISCARD = "discard"
    PUBLISH = "publish"
    CHECK_IN = "check_in"
    CHECK_OUT = "check_out"
    START = "start"
    END = "end"
    LAPSE = "lapse"
    CHANGE = "change"


MOVES: dict[State, dict[Move, State]] = {
    State.PLANNED: {
        Move.ASSIGN: State.PLANNED,
        Move.RESCHEDULE: State.PLANNED,
        Move.DISCARD: State.PLANNED,
        Move.PUBLISH: State.PUBLISHED,
    },
    State.PUBLISHED: {
        Move.CHECK_IN: State.PUBLISHED,
        Move.CHECK_OUT: State.PUBLISHED,
        Move.START: State.OPEN,
        Move.CHANGE: State.PUBLISHED,
        Move.LAPSE: State.LAPSED,
    },
    State.OPEN: {
        Move.CHECK_IN: State.OPEN,
        Move.CHECK_OUT: State.OPEN,
        Move.CHANGE: State.OPEN,
        Move.END: State.CLOSED,
    },
    State.CLOSED: {Move.CHECK_OUT: State.CLOSED},
    State.LAPSED: {Move.CHECK_OUT: State.LAPSED},
}
OVER = frozenset({State.CLOSED, State.LAPSED})


def after(state: str, move: Move) -> State:
    """The state that `move` leads to, or `ShiftMoveRefused`."""
    moves = MOVES[State(state)]
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
    opens = starts_at - timedelta(minutes=policy.start_window_min)
    if not opens <= now < ends_at:
        raise StartWindowClosed(opens=opens, closes=ends_at)


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
