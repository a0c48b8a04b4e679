"""The rules of keys and equipment: who has an item, and what may be done with it in which state (R-4.0.1). Pure."""

from datetime import datetime, timedelta
from enum import StrEnum

from contracts.words import KEY_STATES
from roster_svc.key_items.errors import KeyMoveRefused
from roster_svc.policies.domain import DutyPolicy


class Kind(StrEnum):
    """What it is."""

    KEY = "key"
    ACCESS_CARD = "access_card"
    RADIO = "radio"
    TOOL = "tool"
    OTHER = "other"


class State(StrEnum):
    """Where it is. ``withdrawn`` and ``written_off`` stay: the number is not used again by accident."""

    IN = "in"
    OUT = "out"
    MISSING = "missing"
    WITHDRAWN = "withdrawn"
    WRITTEN_OFF = "written_off"


class Move(StrEnum):
    """What can be done with it."""

    ISSUE = "issue"
    RETURN = "return"
    TRANSFER = "transfer"
    MISS = "miss"
    FIND = "find"
    WRITE_OFF = "write_off"
    WITHDRAW = "withdraw"
    CHANGE = "change"


MOVES: dict[State, dict[Move, State]] = {
    State.IN: {
        Move.ISSUE: State.OUT,
        Move.MISS: State.MISSING,
        Move.WITHDRAW: State.WITHDRAWN,
        Move.CHANGE: State.IN,
    },
    State.OUT: {
        Move.RETURN: State.IN,
        Move.TRANSFER: State.OUT,
        Move.MISS: State.MISSING,
        Move.CHANGE: State.OUT,
    },
    State.MISSING: {Move.FIND: State.IN, Move.WRITE_OFF: State.WRITTEN_OFF, Move.CHANGE: State.MISSING},
    State.WITHDRAWN: {},
    State.WRITTEN_OFF: {},
}


def after(state: str, move: Move, number: str) -> State:
    """The state that the move leads to, or `KeyMoveRefused`."""
    found = MOVES[State(state)].get(move)
    if found is None:
        raise KeyMoveRefused(number=number, state=KEY_STATES[state])
    return found


def call_at(due_at: datetime, policy: DutyPolicy) -> datetime:
    """When people are called about what was not given back at the end of the duty."""
    return due_at + timedelta(minutes=policy.key_return_min)
