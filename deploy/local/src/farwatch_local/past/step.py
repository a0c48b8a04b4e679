"""One thing that happens at a moment of the past."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from heapq import heappop, heappush


@dataclass(frozen=True, slots=True)
class Step:
    """``do`` happens ``at`` this moment."""

    at: datetime
    do: Callable[[], Awaitable[None]]


@dataclass(slots=True)
class Agenda:
    """The steps to come; those of one moment in the order in which they were put here."""

    _steps: list[tuple[datetime, int, Step]] = field(default_factory=list)
    _put: int = 0

    def put(self, *steps: Step) -> None:
        """Have them done at their time."""
        for step in steps:
            heappush(self._steps, (step.at, self._put, step))
            self._put += 1

    def next_until(self, now: datetime) -> Step | None:
        """The next step, out of those that happen by then."""
        return heappop(self._steps)[2] if self._steps and self._steps[0][0] <= now else None
