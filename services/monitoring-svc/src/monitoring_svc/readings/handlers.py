"""The judge: stores and judges what the bus brings, one transaction for all records handed in."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.detectors import repository
from monitoring_svc.detectors.judgement import Judgement
from monitoring_svc.detectors.watch import Heard
from monitoring_svc.readings import storage, wire
from monitoring_svc.readings.known import known_to
from svckit.events import Invalid, Received


async def judge(session: AsyncSession, records: Sequence[Received], now: datetime) -> None:
    """Store the readings, run the rules of their series, and set down what they saw (R-6.1.1a, R-2.2.3c).

    Readings are written before any series is locked, and series are locked in the order of their numbers: two judges
    may wait for each other, never in a circle.
    """
    portions = await _portions(session, records)
    await storage.store(session, [portion.column for portion in portions])
    judgement = await Judgement.of_series(session, _heard(portions), now)
    for portion in portions:
        column = portion.column
        judgement.hear(column.num, column.ats, column.values, portion.received_at, portion.traceparent)
    await judgement.store()


@dataclass(frozen=True, slots=True)
class _Portion:
    """One batch's readings of one series."""

    column: storage.Column
    received_at: datetime
    traceparent: str | None


async def _portions(session: AsyncSession, records: Sequence[Received]) -> list[_Portion]:
    batches = [(wire.read_received(record.value), _traceparent(record)) for record in records]
    numbers = await _numbers(session, {series.series_id for batch, _ in batches for series in batch.series})
    return [
        _Portion(storage.Column(numbers[series.series_id], series.at, series.values), batch.received_at, traceparent)
        for batch, traceparent in batches
        for series in batch.series
        if series.at
    ]


async def _numbers(session: AsyncSession, ids: set[UUID]) -> dict[UUID, int]:
    numbers = known_to(session).numbers
    new = ids - numbers.keys()
    if new:
        numbers.update(await repository.numbers(session, new))
        unknown = ids - numbers.keys()
        if unknown:
            raise Invalid(f"readings of series that do not exist here: {sorted(map(str, unknown))[:3]}")
    return numbers


def _heard(portions: Sequence[_Portion]) -> list[Heard]:
    heard: dict[int, Heard] = {}
    for portion in portions:
        column = portion.column
        summary = Heard.of(column.num, column.ats, column.values, portion.received_at)
        known = heard.setdefault(column.num, summary)
        if known is not summary:
            known.add(summary)
    return list(heard.values())


def _traceparent(record: Received) -> str | None:
    return next((value.decode() for name, value in record.headers if name == "traceparent"), None)
