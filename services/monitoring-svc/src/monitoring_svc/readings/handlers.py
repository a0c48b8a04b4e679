"""What the bus brings of readings: batches that could not be judged where they waited, those of the release before."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.readings import wire
from monitoring_svc.readings.domain import Column
from monitoring_svc.readings.judge import Batch, judge
from monitoring_svc.series import repository as series_repository
from svckit.messaging import Invalid, Received


async def batches_received(session: AsyncSession, records: Sequence[Received], now: datetime) -> None:
    """Judge the batches. Raises `svckit.messaging.Invalid` for one that does not keep the contract."""
    received = [(wire.read_received(record.value), _traceparent(record)) for record in records]
    ids = {series.series_id for batch, _ in received for series in batch.series}
    numbers = await _numbers(session, ids)
    await judge(session, [_batch(batch, traceparent, numbers) for batch, traceparent in received], now)


def _batch(received: wire.ReadingsReceived, traceparent: str | None, numbers: dict[str, int]) -> Batch:
    columns = [Column(numbers[one.series_id], one.at, one.values) for one in received.series if one.at]
    length = sum(len(column.ats) for column in columns)
    return Batch(received.station_id, received.site_id, received.received_at, columns, length, traceparent)


async def _numbers(session: AsyncSession, ids: set[str]) -> dict[str, int]:
    try:
        known = await series_repository.numbers(session, {UUID(id_) for id_ in ids})
    except ValueError as error:
        raise Invalid("readings.received: an id that is none") from error
    numbers = {str(id_): num for id_, num in known.items()}
    if unknown := ids - numbers.keys():
        raise Invalid(f"readings of series that do not exist here: {sorted(unknown)[:3]}")
    return numbers


def _traceparent(record: Received) -> str | None:
    return next((value.decode() for name, value in record.headers if name == "traceparent"), None)
