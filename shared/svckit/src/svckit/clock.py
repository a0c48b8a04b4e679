"""The clock is handed in, so that a test can move it and a decision never reads the wall clock behind our back."""

from datetime import UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Tells the time: aware, UTC."""

    def now(self) -> datetime:
        """The present instant, aware and in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        """The present instant, aware and in UTC."""
        return datetime.now(UTC)


class ManualClock:
    """A clock that stands still until it is told to move (tests, simulations)."""

    def __init__(self, start: datetime = datetime(2026, 11, 23, tzinfo=UTC)) -> None:
        self._now = start

    def now(self) -> datetime:
        """The instant the clock was last set or advanced to."""
        return self._now

    def set(self, instant: datetime) -> None:
        """Jump to `instant`, forwards or backwards."""
        self._now = instant

    def advance(self, delta: timedelta | None = None, /, **parts: float) -> datetime:
        """Move on by a timedelta, or by its parts: ``advance(minutes=30)``. Returns the new time."""
        self._now += timedelta(**parts) if delta is None else delta
        return self._now
