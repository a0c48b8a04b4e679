"""Queries of the batches that wait: they are durable, and judged in the order of their numbers (ADR 0037)."""

from collections.abc import Sequence
from datetime import datetime
from operator import itemgetter
from typing import Any
from uuid import UUID

from sqlalchemy import ARRAY, BigInteger, DateTime, Integer, LargeBinary, Text, Uuid, bindparam, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.readings import wire
from monitoring_svc.readings.judge import Batch
from monitoring_svc.readings.models import WaitingBatch
from svckit.db import CompiledStatement, Database, RowSet, signal_after_commit

WAITING = "monitoring.waiting_batches"
"""Name of the signal that wakes the judge of this process."""
_LOCK_KEY = 0x4657_0101
"""Advisory lock of who judges what waits, in monitoring-svc's database; one transaction long."""

_ROWS = RowSet(
    "w",
    {
        "station_id": Uuid(),
        "site_id": Uuid(),
        "received_at": DateTime(timezone=True),
        "traceparent": Text(),
        "length": Integer(),
        "content": LargeBinary(),
    },
)
_ADD = CompiledStatement(
    text(
        f"INSERT INTO waiting_batches ({_ROWS.names}) SELECT {_ROWS.names} FROM {_ROWS.sql} ORDER BY place"  # noqa: S608  names of our own columns
    ).bindparams(*_ROWS.parameters)
)
_STATIONS = CompiledStatement(
    select(WaitingBatch.station_id)
    .where(
        WaitingBatch.site_id == func.any(bindparam("sites", type_=ARRAY(Uuid))),
        WaitingBatch.station_id == func.any(bindparam("stations", type_=ARRAY(Uuid))),
    )
    .distinct()
)
_MAY_JUDGE = CompiledStatement(select(func.pg_try_advisory_xact_lock(_LOCK_KEY).label("mine")))
_TAKE = CompiledStatement(
    text("""
        DELETE FROM waiting_batches AS taken USING (
            SELECT num, sum(length) OVER (ORDER BY num) - length AS before
            FROM waiting_batches ORDER BY num LIMIT :most
        ) AS oldest WHERE taken.num = oldest.num AND oldest.before < :readings
        RETURNING taken.num, station_id, site_id, received_at, content, length, traceparent
    """).bindparams(bindparam("most", type_=BigInteger), bindparam("readings", type_=BigInteger))
)


async def add(session: AsyncSession, batches: Sequence[Batch]) -> None:
    """Let the batches wait, in this order; the judge of this process hears of them at the commit."""
    await _ADD.rows(session, _values(batches))
    signal_after_commit(session, WAITING)


async def add_alone(database: Database, batches: Sequence[Batch]) -> None:
    """The same in a transaction of its own: durable on return."""
    await _ADD.alone(database.engine, _values(batches))
    database.signal(WAITING).notify()


def _values(batches: Sequence[Batch]) -> dict[str, list[Any]]:
    rows = [
        {
            "station_id": batch.station_id,
            "site_id": batch.site_id,
            "received_at": batch.received_at,
            "traceparent": batch.traceparent,
            "length": batch.length,
            "content": wire.pack(batch.columns),
        }
        for batch in batches
    ]
    return _ROWS.values(rows)


async def stations(session: AsyncSession, batches: Sequence[Batch]) -> set[UUID]:
    """Those of the batches' stations of which something waits."""
    values = {
        "sites": list({batch.site_id for batch in batches}),
        "stations": list({batch.station_id for batch in batches}),
    }
    return {row.station_id for row in await _STATIONS.rows(session, values)}


async def take(session: AsyncSession, *, most: int, readings: int) -> list[Batch]:
    """Take the oldest out, at most ``most`` and of about so many ``readings``: what this transaction does not settle
    waits on.

    None where another process judges. The lock comes first: what is read then is what its last holder left.
    """
    (lock,) = await _MAY_JUDGE.rows(session, {})
    if not lock.mine:
        return []
    rows = await _TAKE.rows(session, {"most": most, "readings": readings})
    return [
        Batch(station_id, site_id, received_at, wire.unpack(content), length, traceparent)
        for _, station_id, site_id, received_at, content, length, traceparent in sorted(rows, key=itemgetter(0))
    ]


async def any_received_by(session: AsyncSession, site_id: UUID, moment: datetime) -> bool:
    """Whether a batch of the site that had come by ``moment`` still waits."""
    waits = select(WaitingBatch.num).where(WaitingBatch.site_id == site_id, WaitingBatch.received_at <= moment)
    return bool(await session.scalar(select(waits.exists())))


async def waited_s(session: AsyncSession, now: datetime) -> float:
    """For how many seconds the oldest has waited; 0 where none waits."""
    since = await session.scalar(select(WaitingBatch.received_at).order_by(WaitingBatch.num).limit(1))
    return 0.0 if since is None else max(0.0, (now - since).total_seconds())
