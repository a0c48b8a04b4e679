"""The rules of a shift: its states, its times, who may be where when (R-3.3.1b, R-3.3.1c)."""

from datetime import datetime, timedelta
from enum import StrEnum

from roster_svc.shifts.errors import (
    CheckInOverlaps,
    CheckInWindowClosed,
    CheckOutBeforeCheckIn,
    ShiftMoveRefused,
    ShiftTimesReversed,
    ShiftTooLong,
    StartWindowClosed,
    TimeInFuture,
)
from roster_svc.sites.domain import DutyPolicy

CLOCK_TOLERANCE = timedelta(minutes=1)
"""How far a caller's clock may be ahead of ours."""


class State(StrEnum):
    """Where a shift stands (REQUIREMENTS §5)."""

    PLANNED = "planned"
    PUBLISHED = "published"
    OPEN = "open"
    CLOSED = "closed"


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
    },
    State.OPEN: {Move.CHECK_IN: State.OPEN, Move.CHECK_OUT: State.OPEN, Move.END: State.CLOSED},
    State.CLOSED: {Move.CHECK_OUT: State.CLOSED},
}


def after(state: str, move: Move) -> State:
    """The state that `move` leads to, or `ShiftMoveRefused`."""
    moves = MOVES[State(state)]
    if move not in moves:
        raise ShiftMoveRefused(move=move.value, state=state, allowed=", ".join(moves))
    return moves[move]


def check_times(starts_at: datetime, ends_at: datetime, policy: DutyPolicy) -> None:
    """Refuse a shift that ends before it starts, or is longer than the site allows."""
    if starts_at >= ends_at:
        raise ShiftTimesReversed
    if ends_at - starts_at > timedelta(hours=policy.max_shift_hours):
        raise ShiftTooLong(hours=policy.max_shift_hours)


def check_start(now: datetime, starts_at: datetime, ends_at: datetime, policy: DutyPolicy) -> None:
    """Refuse to start a shift outside its time; it opens ``start_window_min`` before it."""
    opens = starts_at - timedelta(minutes=policy.start_window_min)
    if not opens <= now < ends_at:
        raise StartWindowClosed(opens=opens.isoformat(), closes=ends_at.isoformat())


def settled(at: datetime | None, now: datetime) -> datetime:
    """When it happened: `now` unless the caller says; never later than `now`, but for a clock a little ahead."""
    if at is None:
        return now
    if at > now + CLOCK_TOLERANCE:
        raise TimeInFuture(at=at.isoformat(), now=now.isoformat())
    return min(at, now)


def check_in_lateness(at: datetime, starts_at: datetime, ends_at: datetime, policy: DutyPolicy) -> int:
    """Whole seconds after the shift's start, 0 when on time; refused outside the check-in window (R-3.3.1c)."""
    opens = starts_at - timedelta(minutes=policy.check_in_window_min)
    if not opens <= at < ends_at:
        raise CheckInWindowClosed(opens=opens.isoformat(), closes=ends_at.isoformat())
    return max(0, int((at - starts_at).total_seconds()))


def is_late(late_s: int, policy: DutyPolicy) -> bool:
    """Whether so many seconds count as late at the site (R-3.3.1c)."""
    return late_s > policy.late_after_min * 60


def check_return(at: datetime, left_at: datetime) -> None:
    """Refuse to come back before having left."""
    if at < left_at:
        raise CheckInOverlaps(until=left_at.isoformat())


def check_out_order(at: datetime, checked_in_at: datetime) -> None:
    """Refuse a check-out before the check-in it ends."""
    if at < checked_in_at:
        raise CheckOutBeforeCheckIn(at=at.isoformat(), checked_in_at=checked_in_at.isoformat())
