"""The rules of a sample item: its states, and the one move between them. Pure."""

from enum import StrEnum

from sample_svc.sample_items.errors import SampleItemMoveRefused


class State(StrEnum):
    """Where a sample item stands."""

    OPEN = "open"
    CLOSED = "closed"


class Move(StrEnum):
    """What can be done with a sample item."""

    CLOSE = "close"


MOVES: dict[State, dict[Move, State]] = {State.OPEN: {Move.CLOSE: State.CLOSED}, State.CLOSED: {}}


def after(state: str, move: Move) -> State:
    """The state that `move` leads to, or `SampleItemMoveRefused`."""
    moves = MOVES[State(state)]
    if move not in moves:
        raise SampleItemMoveRefused(move=move.value, state=state, allowed=", ".join(moves) or "-")
    return moves[move]
