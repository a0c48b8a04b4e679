"""Durable timers: deadlines as rows. They survive restarts, fire once, and say so when late (R-X.6)."""

from svckit.timers.lateness import LOOK_AGAIN, SEEN_AT, first_seen, hears_first
from svckit.timers.store import Timer, cancel, schedule, try_again_soon
from svckit.timers.worker import TimerHandler, TimerWorker

__all__ = [
    "LOOK_AGAIN",
    "SEEN_AT",
    "Timer",
    "TimerHandler",
    "TimerWorker",
    "cancel",
    "first_seen",
    "hears_first",
    "schedule",
    "try_again_soon",
]
