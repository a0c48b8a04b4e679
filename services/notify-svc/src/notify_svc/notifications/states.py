"""The life of a call to one person: which moves are legal. Pure."""

from enum import StrEnum


class CallState(StrEnum):
    """``told``: a channel took it. ``failed``: no channel did. ``superseded``: the incident needs no call any more."""

    PENDING = "pending"
    TOLD = "told"
    FAILED = "failed"
    SUPERSEDED = "superseded"


class IllegalMove(Exception):
    """A programming error: a call that has ended is never reopened."""


_MOVES: dict[CallState, frozenset[CallState]] = {
    CallState.PENDING: frozenset({CallState.TOLD, CallState.FAILED, CallState.SUPERSEDED}),
    # A message was under way when the incident was taken: that it arrived is still the truth.
    CallState.SUPERSEDED: frozenset({CallState.TOLD}),
    CallState.TOLD: frozenset(),
    CallState.FAILED: frozenset(),
}


def moved(current: CallState, target: CallState) -> CallState:
    """`target`, if a call in state `current` may go there; otherwise `IllegalMove`."""
    if target not in _MOVES[current]:
        raise IllegalMove(f"a call cannot go from {current} to {target}")
    return target
