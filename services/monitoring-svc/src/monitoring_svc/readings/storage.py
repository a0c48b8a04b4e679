"""Storing readings: COPY straight into the daily partitions, or an INSERT for few and where some are there already."""

import struct
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from io import BytesIO
from itertools import repeat
from operator import le
from typing import Any, Protocol

import asyncpg
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.readings import partitions
from monitoring_svc.readings.domain import EPOCH
from monitoring_svc.readings.known import Known
from svckit.db import kept
from svckit.db.direct import driver_of

_HEADER = b"PGCOPY\n\xff\r\n\x00" + struct.pack(">ii", 0, 0)
_TRAILER = struct.pack(">h", -1)
_ROW = struct.Struct(">hiqiqid")
_POSTGRES_EPOCH_US = (datetime(2000, 1, 1, tzinfo=UTC) - EPOCH).days * 86_400_000_000
_DAY_US = 86_400_000_000

# Sorted, so that two batches with the same readings wait for each other in one order and never deadlock; of two
# readings of one instant the first one sent is kept.
_INSERT = """
    INSERT INTO readings (series_num, at, value)
    SELECT num, timestamptz 'epoch' + at_us * interval '1 microsecond', value
    FROM unnest($1::bigint[], $2::bigint[], $3::float8[]) WITH ORDINALITY AS r (num, at_us, value, place)
    ORDER BY num, at_us, place ON CONFLICT DO NOTHING
"""
_WORTH_A_COPY = 200
"""Readings from which COPY and its savepoint cost less than one INSERT."""


class Column(Protocol):
    """Readings of one series; times in microseconds since 1970-01-01T00:00:00Z."""

    num: int
    ats: list[int]
    values: list[float]


async def store(session: AsyncSession, columns: Sequence[Column]) -> None:
    """Store the readings, given in the order of their numbers; those that are stored already stay as they are."""
    known, days = kept(session, Known), _days(columns)
    if not days <= known.days:
        await partitions.ensure(session, days)
        known.remember_days(session, days)
    driver = await driver_of(session)
    if sum(len(column.ats) for column in columns) < _WORTH_A_COPY or not await _copied(driver, columns):
        await _insert(driver, columns)


async def _copied(driver: "asyncpg.Connection[Any]", columns: Sequence[Column]) -> bool:
    """Copy the readings in; False, with nothing done, where one of them is stored already."""
    try:
        async with driver.transaction():
            await driver.copy_to_table("readings", source=BytesIO(_encode(columns)), format="binary")
    except asyncpg.UniqueViolationError:
        return False
    return True


async def _insert(driver: "asyncpg.Connection[Any]", columns: Sequence[Column]) -> None:
    nums = [column.num for column in columns for _ in column.ats]
    ats = [at for column in columns for at in column.ats]
    await driver.execute(_INSERT, nums, ats, [value for column in columns for value in column.values])


def _encode(columns: Iterable[Column]) -> bytes:
    """PostgreSQL's binary COPY format, three fields a row; several times faster than handing rows to the driver."""
    rows: list[bytes] = [_HEADER]
    for column in columns:
        ats, values = _in_time_order(column)
        shifted = [at - _POSTGRES_EPOCH_US for at in ats]
        rows.extend(map(_ROW.pack, repeat(3), repeat(8), repeat(column.num), repeat(8), shifted, repeat(8), values))
    rows.append(_TRAILER)
    return b"".join(rows)


def _in_time_order(column: Column) -> tuple[Sequence[int], Sequence[float]]:
    """Sorted like the rows of `_INSERT`, for the same reason."""
    if all(map(le, column.ats, column.ats[1:])):
        return column.ats, column.values
    order = sorted(range(len(column.ats)), key=column.ats.__getitem__)
    return [column.ats[place] for place in order], [column.values[place] for place in order]


def _days(columns: Iterable[Column]) -> set[date]:
    days = {at // _DAY_US for column in columns for at in (min(column.ats), max(column.ats))}
    first, last = min(days, default=0), max(days, default=-1)
    if last - first > 1:
        days = {at // _DAY_US for column in columns for at in column.ats}
    return {date.fromordinal(EPOCH.toordinal() + day) for day in days}
