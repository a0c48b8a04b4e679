"""The life of a call to one person: which moves are legal. Pure."""

from enum import StrEnum


class NotificationState(StrEnum):
    """``told``: a channel took it. ``failed``: no channel did. ``superseded``: the incident needs no call any more."""

    PENDING = "pending"
    TOLD = "told"
    FAILED = "failed"
    SUPERSEDED = "superseded"


class IllegalMove(Exception):
    """A programming error: a call that has ended is never reopened."""


_MOVES: dict[NotificationState, frozenset[NotificationState]] = {
    NotificationState.PENDING: frozenset(
        {NotificationState.TOLD, NotificationState.FAILED, NotificationState.SUPERSEDED}
    ),
    # A message was under way when the incident was taken: that it arrived is still the truth.
    NotificationState.SUPERSEDED: frozenset({NotificationState.TOLD}),
    NotificationState.TOLD: frozenset(),
    NotificationState.FAILED: frozenset(),
}


def moved(current: NotificationState, target: NotificationState) -> NotificationState:
    """`target`, if a call in state `current` may go there; otherwise `IllegalMove`."""
    if target not in _MOVES[current]:
        raise IllegalMove(f"a call cannot go from {current} to {target}")
    return target
