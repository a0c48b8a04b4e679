"""What the bus brings of readings: the batches that were not judged where they arrived."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.readings import wire
from monitoring_svc.readings.judge import Batch, judge
from svckit.messaging import Received


async def batches_received(session: AsyncSession, records: Sequence[Received], now: datetime) -> None:
    """Judge the batches. Raises `svckit.messaging.Invalid` for one that does not keep the contract."""
    await judge(session, [Batch(wire.read_received(record.value), _traceparent(record)) for record in records], now)


def _traceparent(record: Received) -> str | None:
    return next((value.decode() for name, value in record.headers if name == "traceparent"), None)
