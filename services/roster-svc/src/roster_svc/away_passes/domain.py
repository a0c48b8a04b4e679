"""The rules of an away pass: its states, its limits, and whom an overdue one calls (R-3.3.1d). Pure."""

from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from contracts import words
from roster_svc.away_passes.errors import (
    AwayPassMoveRefused,
    AwayTooLong,
    CoverIsYourself,
    CoverNeeded,
    OwnAwayPass,
    UntilHasPassed,
)
from roster_svc.policies.domain import DutyPolicy

LAST_STEP = 3


class State(StrEnum):
    """Where a pass stands. ``granted``: the person is away."""

    REQUESTED = "requested"
    GRANTED = "granted"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"
    LAPSED = "lapsed"
    ENDED = "ended"


class Move(StrEnum):
    """What can be done with a pass."""

    GRANT = "grant"
    REFUSE = "refuse"
    WITHDRAW = "withdraw"
    LAPSE = "lapse"
    OVERDUE = "overdue"
    END = "end"


MOVES: dict[State, dict[Move, State]] = {
    State.REQUESTED: {
        Move.GRANT: State.GRANTED,
        Move.REFUSE: State.REFUSED,
        Move.WITHDRAW: State.WITHDRAWN,
        Move.LAPSE: State.LAPSED,
    },
    State.GRANTED: {Move.OVERDUE: State.GRANTED, Move.END: State.ENDED},
    State.REFUSED: {},
    State.WITHDRAWN: {},
    State.LAPSED: {},
    State.ENDED: {},
}
OPEN = (State.REQUESTED.value, State.GRANTED.value)


def after(state: str, move: Move) -> State:
    """The state that `move` leads to, or `AwayPassMoveRefused`."""
    moves = MOVES[State(state)]
    if move not in moves:
        raise AwayPassMoveRefused(state=words.AWAY_STATES[state])
    return moves[move]


def check_request(now: datetime, until: datetime, staff_id: UUID, cover_id: UUID | None, policy: DutyPolicy) -> None:
    """Refuse a pass into the past, one longer than the site allows, and one without the cover that it wants."""
    if until <= now:
        raise UntilHasPassed
    if until - now > timedelta(minutes=policy.away_limit_min):
        raise AwayTooLong(minutes=policy.away_limit_min)
    if cover_id == staff_id:
        raise CoverIsYourself
    if cover_id is None and policy.away_cover_needed:
        raise CoverNeeded


def needs_no_approval(now: datetime, until: datetime, policy: DutyPolicy) -> bool:
    """Whether so short a pass is granted by the site's figure alone."""
    return until - now <= timedelta(minutes=policy.away_unapproved_min)


def check_decision(now: datetime, until: datetime, *, own: bool) -> None:
    """Nobody decides on their own pass, and nobody once its time is over."""
    if own:
        raise OwnAwayPass
    if now >= until:
        raise UntilHasPassed


def next_step(step: int, *, leads: bool) -> int:
    """Whom an overdue pass calls after `step`: 1 the person, 2 the chief, 3 headquarters; no chief is called twice."""
    following = step + 1
    return LAST_STEP if following == 2 and leads else following


def overdue_s(until: datetime, ended_at: datetime) -> int:
    """Whole seconds by which the person came back too late."""
    return max(0, int((ended_at - until).total_seconds()))
