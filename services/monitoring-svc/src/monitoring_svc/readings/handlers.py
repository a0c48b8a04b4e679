"""The judge: stores and judges what the bus brings, one transaction for all records handed in."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.detectors import repository
from monitoring_svc.detectors.judgement import Judgement
from monitoring_svc.detectors.watch import Heard
from monitoring_svc.readings import storage, wire
from monitoring_svc.readings.known import Known
from svckit.db import kept
from svckit.events import Invalid, Received


async def judge(session: AsyncSession, records: Sequence[Received], now: datetime) -> None:
    """Store the readings, run the rules of their series, and set down what they saw (R-6.1.1a, R-2.2.3c).

    Readings are written before any series is locked, and series are locked in the order of their numbers: two judges
    may wait for each other, never in a circle.
    """
    heard = await _heard(session, [(wire.read_received(record.value), _traceparent(record)) for record in records])
    await storage.store(session, heard)
    judgement = await Judgement.of_series(session, heard, now)
    for series in heard:
        judgement.hear(series)
    await judgement.store()


async def _heard(session: AsyncSession, batches: Sequence[tuple[wire.ReadingsReceived, str | None]]) -> list[Heard]:
    """What came of each series, in the order of their numbers."""
    numbers = await _numbers(session, {series.series_id for batch, _ in batches for series in batch.series})
    heard: dict[str, Heard] = {}
    for batch, traceparent in batches:
        received_at = batch.received_at
        for series in batch.series:
            if series.at:
                if (one := heard.get(series.series_id)) is None:
                    one = heard[series.series_id] = Heard(numbers[series.series_id])
                one.add((series.at, series.values, received_at, traceparent))
    return sorted(heard.values(), key=lambda one: one.num)


async def _numbers(session: AsyncSession, ids: set[str]) -> dict[str, int]:
    numbers = kept(session, Known).numbers
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


def _traceparent(record: Received) -> str | None:
    return next((value.decode() for name, value in record.headers if name == "traceparent"), None)
