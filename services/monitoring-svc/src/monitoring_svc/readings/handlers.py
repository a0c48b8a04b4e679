"""The judge: stores and judges what the bus brings, one transaction for all records handed in."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.detectors import repository
from monitoring_svc.detectors.judgement import Judgement
from monitoring_svc.readings import storage, wire
from svckit.events import Invalid, Received


async def judge(session: AsyncSession, records: Sequence[Received], now: datetime) -> None:
    """Store the readings, run the rules of their series, and set down what they saw (R-6.1.1a, R-2.2.3c).

    Readings are written before any series is locked, and series are locked in the order of their numbers: two judges
    may wait for each other, never in a circle.
    """
    batches = [(wire.read_received(record.value), _traceparent(record)) for record in records]
    ids = {series.series_id for batch, _ in batches for series in batch.series}
    numbers = await repository.numbers(session, ids)
    _refuse_unknown(ids, numbers)
    await storage.store(
        session,
        [
            storage.Column(numbers[series.series_id], series.at, series.values)
            for batch, _ in batches
            for series in batch.series
            if series.at
        ],
    )
    judgement = await Judgement.of_series(session, sorted(numbers.values()), now)
    for batch, traceparent in batches:
        for series in batch.series:
            judgement.hear(numbers[series.series_id], series.at, series.values, batch.received_at, traceparent)
    await judgement.store()


def _refuse_unknown(ids: set[UUID], numbers: dict[UUID, int]) -> None:
    unknown = ids - numbers.keys()
    if unknown:
        raise Invalid(f"readings of series that do not exist here: {sorted(map(str, unknown))[:3]}")


def _traceparent(record: Received) -> str | None:
    return next((value.decode() for name, value in record.headers if name == "traceparent"), None)
