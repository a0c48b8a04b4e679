"""Timers that fire late because the service was away: what came meanwhile is heard first, for a short while. Pure."""

from datetime import datetime, timedelta

from svckit.timers.store import Timer

LATE = timedelta(seconds=5)
"""A timer that is later than this was not looked after at its time."""
PATIENCE = timedelta(seconds=15)
"""So long it waits at most for what came meanwhile: acting once too often is the lesser evil."""
LOOK_AGAIN = timedelta(seconds=0.5)
"""After so long it looks again."""
SEEN_AT = "seen_at"
"""Where the payload of a timer that was put off keeps when it was first looked at."""


def first_seen(timer: Timer, now: datetime) -> datetime:
    """When the timer was first looked at after its time."""
    seen_at = timer.payload.get(SEEN_AT)
    return now if seen_at is None else datetime.fromisoformat(seen_at)


def hears_first(due_at: datetime, seen_at: datetime, now: datetime, *, heard: bool) -> bool:
    """Whether what is due waits: it is late because we were away, and what came by its time is not ``heard`` yet
    (`svckit.messaging.Progress`). It may have been settled long ago.
    """
    return not heard and seen_at - due_at > LATE and now - seen_at < PATIENCE
