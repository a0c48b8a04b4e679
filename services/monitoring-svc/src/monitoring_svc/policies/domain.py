"""The figures of ingest, with their defaults in this one place."""

from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True)
class Policy:
    """How far a reading's time may lie ahead of the service's clock, and how far back."""

    future_tolerance_s: int = 300
    oldest_reading_days: int = 31

    def latest(self, now: datetime) -> datetime:
        """The latest acceptable time of a reading."""
        return now + timedelta(seconds=self.future_tolerance_s)

    def earliest(self, now: datetime) -> datetime:
        """The earliest acceptable time of a reading."""
        return now - timedelta(days=self.oldest_reading_days)


DEFAULT = Policy()
