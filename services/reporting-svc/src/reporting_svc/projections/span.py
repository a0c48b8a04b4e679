"""The span of time a report answers for."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True, slots=True)
class Span:
    """Both ends belong to the span: a handover at one instant is told by both shifts rather than by none."""

    start: datetime
    end: datetime

    def holds(self, at: datetime | None) -> bool:
        """Whether `at` is inside."""
        return at is not None and self.start <= at <= self.end
