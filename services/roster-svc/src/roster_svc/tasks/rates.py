"""准确、及时: how many tasks were done in time, and how many of those checked were wrong (R-2.2.4a). Pure.

Each task counts once, at its due time, for the post that has it now. ``docs/figures.md`` says it for readers.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Protocol

from roster_svc.tasks.domain import ENDS, State, Verdict, waits


class Counted(Protocol):
    """What of a task is counted."""

    kind: str
    state: str
    due_at: datetime
    late: bool | None
    verdict: str | None


@dataclass(frozen=True, slots=True)
class Tally:
    """Tasks in numbers. ``due`` = ``in_time`` + ``late`` + ``skipped`` + ``overdue``; ``wrong`` is part of ``checked``.

    Left out: cancelled ones, and those whose time is not over and which nobody has finished or skipped yet.
    """

    due: int = 0
    in_time: int = 0
    late: int = 0
    skipped: int = 0
    overdue: int = 0
    checked: int = 0
    wrong: int = 0

    @property
    def in_time_rate(self) -> float | None:
        """Done in time of all that were due, 0 to 1; None without any."""
        return round(self.in_time / self.due, 4) if self.due else None

    @property
    def error_rate(self) -> float | None:
        """Wrong of all that a second person has checked, 0 to 1; None where nobody checked any."""
        return round(self.wrong / self.checked, 4) if self.checked else None


def tally(tasks: Iterable[Counted], now: datetime) -> Tally:
    """The numbers of these tasks as of ``now``."""
    return total([_one(task, now) for task in tasks])


def total(parts: Sequence[Tally]) -> Tally:
    """The sum: of posts, kinds, sites."""
    return Tally(**{field.name: sum(getattr(one, field.name) for one in parts) for field in fields(Tally)})


def _one(task: Counted, now: datetime) -> Tally:
    if task.state == State.CANCELLED:
        return Tally()
    if task.state == State.SKIPPED:
        return Tally(due=1, skipped=1)
    if task.state not in ENDS:
        overdue = int(waits(task.kind, task.state) and task.due_at < now)
        return Tally(due=overdue, overdue=overdue)
    late, checked = int(bool(task.late)), int(task.state == State.VERIFIED)
    wrong = int(task.verdict == Verdict.WRONG)
    return Tally(due=1, in_time=1 - late, late=late, checked=checked, wrong=wrong)
