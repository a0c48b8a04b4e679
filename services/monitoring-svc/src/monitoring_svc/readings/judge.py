"""The judge: stores and judges batches, one transaction for all that are handed in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.detectors import repository
from monitoring_svc.detectors.judgement import Judgement
from monitoring_svc.readings import storage, wire
from monitoring_svc.readings.domain import microseconds
from monitoring_svc.readings.lookup_cache import LookupCache
from monitoring_svc.readings.series_batch import SeriesBatch, StationPart
from svckit.db import process_cache
from svckit.messaging import Invalid


@dataclass(frozen=True, slots=True)
class Batch:
    """What one station posted at once, and the trace it belongs to."""

    received: wire.ReadingsReceived
    traceparent: str | None


async def judge(session: AsyncSession, batches: Sequence[Batch], now: datetime) -> None:
    """Store the readings, run the rules of their series, and set down what they saw (R-6.1.1a, R-2.2.3c).

    Only what is new is judged, and only that is a sign of life: a batch that comes again says nothing.
    Readings are written before any series is locked, and series are locked in the order of their numbers: two judges
    may wait for each other, never in a circle.
    """
    heard = await storage.store(session, await _heard(session, batches))
    if not heard:
        return
    judgement = await Judgement.of_series(session, heard, now)
    for series in heard:
        await judgement.hear(series)
    await judgement.store()


async def _heard(session: AsyncSession, batches: Sequence[Batch]) -> list[SeriesBatch]:
    """What came of each series, in the order of their numbers."""
    numbers = await _numbers(session, {series.series_id for batch in batches for series in batch.received.series})
    heard: dict[str, SeriesBatch] = {}
    for batch in batches:
        received_at, traceparent = batch.received.received_at, batch.traceparent
        received = microseconds(received_at)
        for series in batch.received.series:
            if series.at:
                if (one := heard.get(series.series_id)) is None:
                    one = heard[series.series_id] = SeriesBatch(numbers[series.series_id])
                one.add(StationPart(series.at, series.values, received, received_at, traceparent))
    return sorted(heard.values(), key=lambda one: one.num)


async def _numbers(session: AsyncSession, ids: set[str]) -> dict[str, int]:
    numbers = process_cache(session, LookupCache).numbers
    new = ids - numbers.keys()
    if new:
        found = await repository.numbers(session, _uuids(new))
        numbers.update({str(id_): num for id_, num in found.items()})
        unknown = ids - numbers.keys()
        if unknown:
            raise Invalid(f"readings of series that do not exist here: {sorted(unknown)[:3]}")
    return numbers


def _uuids(texts: set[str]) -> list[UUID]:
    try:
        return [UUID(text) for text in texts]
    except ValueError as error:
        raise Invalid("readings.received: an id that is none") from error
