"""One thing that happens at a moment of the past."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime


@dataclass(frozen=True, slots=True, order=True)
class Step:
    """``do`` happens ``at`` this moment; steps of the same moment keep their order."""

    at: datetime
    do: Callable[[], Awaitable[None]] = field(compare=False)
