"""The clock is handed in, so that a test can move it and a decision never reads the wall clock behind our back."""

from datetime import UTC, datetime, timedelta
from time import monotonic
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


class ServerClock:
    """The clock of the database server as this process knows it: one time for all processes of a service, however their
    machines' clocks are set or stepped. Between two answers of the server the monotonic clock counts on.

    Until the first answer it is the ``machine``'s.
    """

    def __init__(self, machine: Clock | None = None) -> None:
        self._machine = machine or SystemClock()
        self._known: tuple[datetime, float] | None = None

    def now(self) -> datetime:
        """The present instant, aware and in UTC."""
        return self._at(monotonic())

    def heard(self, there: datetime, asked_s: float, answered_s: float) -> None:
        """The server's clock showed ``there`` at some moment between asking and the answer (`time.monotonic` seconds).

        What agrees with that is kept, so that a slow answer does not shake the clock.
        """
        earliest, latest = there, there + timedelta(seconds=answered_s - asked_s)
        self._known = min(max(self._at(answered_s), earliest), latest), answered_s

    def _at(self, moment_s: float) -> datetime:
        if self._known is None:
            return self._machine.now()
        shown, shown_at_s = self._known
        return shown + timedelta(seconds=moment_s - shown_at_s)


class ToldClock(ServerClock):
    """The clock of a past that is told once more (ADR 0023): it shows what it is set to, whatever the server says.

    No setting makes a process take it: it is handed to services by the code that tells the past.
    """

    def __init__(self, start: datetime) -> None:
        super().__init__()
        self._shown = start

    def now(self) -> datetime:
        """The instant the clock was last set to."""
        return self._shown

    def set(self, instant: datetime) -> None:
        """Go to `instant`; time never goes back. Raises `ValueError` for an earlier one."""
        if instant < self._shown:
            raise ValueError(f"the clock shows {self._shown.isoformat()} and was set back to {instant.isoformat()}")
        self._shown = instant

    def heard(self, there: datetime, asked_s: float, answered_s: float) -> None:
        """What the server says is of no interest here."""


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
