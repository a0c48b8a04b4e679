"""The judge: stores and judges batches, one transaction for all that are handed in."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.detectors.judgement import Judgement
from monitoring_svc.readings import storage
from monitoring_svc.readings.domain import Column, microseconds
from monitoring_svc.readings.series_batch import SeriesBatch, StationPart


@dataclass(frozen=True, slots=True)
class Batch:
    """What one station posted at once, ``length`` readings in all, and the trace it belongs to."""

    station_id: UUID
    site_id: UUID
    received_at: datetime
    columns: Sequence[Column]
    length: int
    traceparent: str | None


async def judge(session: AsyncSession, batches: Sequence[Batch], now: datetime) -> None:
    """Store the readings, run the rules of their series, and set down what they saw (R-6.1.1a, R-2.2.3c).

    Only what is new is judged, and only that is a sign of life: a batch that comes again says nothing.
    Readings are written before any series is locked, and series are locked in the order of their numbers: two judges
    may wait for each other, never in a circle.
    """
    heard = await storage.store(session, _heard(batches))
    if not heard:
        return
    judgement = await Judgement.of_series(session, heard, now)
    for series in heard:
        await judgement.hear(series)
    await judgement.store()


def _heard(batches: Iterable[Batch]) -> list[SeriesBatch]:
    """What came of each series, in the order of their numbers."""
    heard: dict[int, SeriesBatch] = {}
    for batch in batches:
        received_at, traceparent = batch.received_at, batch.traceparent
        received = microseconds(received_at)
        for column in batch.columns:
            if (one := heard.get(column.num)) is None:
                one = heard[column.num] = SeriesBatch(column.num)
            one.add(StationPart(column.ats, column.values, received, received_at, traceparent))
    return [heard[num] for num in sorted(heard)]
