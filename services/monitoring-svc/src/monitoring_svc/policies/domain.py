"""The figures of ingest, with their defaults in this one place."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Policy:
    """How far a reading's time may lie ahead of the service's clock, and how far back; what is learned late.

    What became certain by the readings' times more than ``late_after_s`` before we learned of it is told as late.
    """

    future_tolerance_s: int = 300
    oldest_reading_days: int = 31
    late_after_s: int = 300

    def latest(self, now: datetime) -> datetime:
        """The latest acceptable time of a reading."""
        return now + timedelta(seconds=self.future_tolerance_s)

    def earliest(self, now: datetime) -> datetime:
        """The earliest acceptable time of a reading."""
        return now - timedelta(days=self.oldest_reading_days)


DEFAULT = Policy()
LONGEST_TOLERANCE_S = 600
"""A clock that is further ahead is wrong, not inaccurate; whoever sends by it has to be told."""
