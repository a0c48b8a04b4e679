"""Readings in bulk: what a station posted and monitoring-svc accepted, one event per batch.

Hot path: monitoring-svc writes and reads this JSON with msgspec; the model states the contract.
"""

from datetime import datetime
from typing import ClassVar
from uuid import UUID

from contracts import topics
from contracts.event import Event, Part


class SeriesReadings(Part):
    """Readings of one series, in the order received: ``at`` in microseconds since 1970-01-01T00:00:00Z."""

    series_id: UUID
    at: tuple[int, ...]
    values: tuple[float, ...]


class ReadingsReceived(Event, type="readings.received", topic=topics.READINGS, key="station_id"):
    """A batch was accepted (R-6.1.1a): it is durable and will be stored and judged."""

    telemetry: ClassVar[bool] = True

    station_id: UUID
    site_id: UUID
    batch_id: UUID
    received_at: datetime
    series: tuple[SeriesReadings, ...]
