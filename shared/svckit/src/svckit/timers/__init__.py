"""Durable timers: deadlines as rows. They survive restarts, fire once, and say so when late (R-X.6)."""

from svckit.timers.store import Timer, cancel, schedule
from svckit.timers.worker import TimerHandler, TimerWorker

__all__ = ["Timer", "TimerHandler", "TimerWorker", "cancel", "schedule"]
