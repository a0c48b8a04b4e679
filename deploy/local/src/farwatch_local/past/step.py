"""One thing that happens at a moment of the past."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from heapq import heappop, heappush


@dataclass(frozen=True, slots=True)
class Step:
    """``do`` happens ``at`` this moment, at the ``site`` with this code; None: it may be about several."""

    at: datetime
    do: Callable[[], Awaitable[None]]
    site: str | None = None


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

    def next_until(self, now: datetime) -> list[Step]:
        """The steps of the next moment, out of those that happen by then."""
        steps: list[Step] = []
        while self._steps and self._steps[0][0] <= (steps[0].at if steps else now):
            steps.append(heappop(self._steps)[2])
        return steps


async def do_all(steps: Sequence[Step]) -> None:
    """Do the steps of one moment, those of one site in their order: two sites do not wait for each other."""
    if any(step.site is None for step in steps):
        await _in_order(steps)
        return
    sites = dict.fromkeys(step.site for step in steps)
    async with asyncio.TaskGroup() as tasks:
        for site in sites:
            tasks.create_task(_in_order([step for step in steps if step.site == site]))


async def _in_order(steps: Sequence[Step]) -> None:
    for step in steps:
        await step.do()
