"""Storing readings: COPY straight into the daily partitions, or an INSERT for few and where some are there already."""

import struct
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from io import BytesIO
from itertools import repeat
from operator import le
from typing import Any

import asyncpg
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.readings import partitions
from monitoring_svc.readings.domain import EPOCH
from monitoring_svc.readings.lookup_cache import LookupCache
from monitoring_svc.readings.series_batch import Measured, SeriesBatch
from svckit.db import process_cache
from svckit.db.compiled_statement import driver_of

_HEADER = b"PGCOPY\n\xff\r\n\x00" + struct.pack(">ii", 0, 0)
_TRAILER = struct.pack(">h", -1)
_ROW = struct.Struct(">hiqiqid")
_POSTGRES_EPOCH_US = (datetime(2000, 1, 1, tzinfo=UTC) - EPOCH).days * 86_400_000_000
_DAY_US = 86_400_000_000
_COLUMNS = ("series_num", "at", "value")

# Sorted, so that two batches with the same readings wait for each other in one order and never deadlock; of two
# readings of one instant the first one sent is the reading, the other contradicts it.
_GIVEN = """
    SELECT num, timestamptz 'epoch' + at_us * interval '1 microsecond' AS at, value,
        timestamptz 'epoch' + received_us * interval '1 microsecond' AS received_at, place
    FROM unnest($1::bigint[], $2::bigint[], $3::float8[], $4::bigint[])
        WITH ORDINALITY AS r (num, at_us, value, received_us, place)
"""
_NEW = "RETURNING series_num, (extract(epoch FROM at) * 1000000)::bigint, value"
_INSERT = f"""
    INSERT INTO readings (series_num, at, value) SELECT num, at, value FROM ({_GIVEN}) AS given
    ORDER BY num, at, place ON CONFLICT DO NOTHING {_NEW}
"""  # noqa: S608  constants
_CONTRADICT = f"""
    INSERT INTO contradictions (series_num, at, value, received_at)
    SELECT DISTINCT ON (num, at, given.value) num, at, given.value, received_at FROM ({_GIVEN}) AS given
    CROSS JOIN LATERAL (
        SELECT r.value FROM readings AS r WHERE r.series_num = num AND r.at = given.at LIMIT 1
    ) AS first WHERE first.value <> given.value
    ORDER BY num, at, given.value, place ON CONFLICT DO NOTHING {_NEW}
"""  # noqa: S608  constants
_EARLY = f"""
    INSERT INTO early_readings (series_num, at, received_at) SELECT num, at, received_at FROM ({_GIVEN}) AS given
    ORDER BY num, at, place ON CONFLICT DO NOTHING
"""  # noqa: S608  constants
_WORTH_A_COPY = 200
"""Readings from which COPY and its savepoint cost less than one INSERT."""


async def store(session: AsyncSession, columns: Sequence[SeriesBatch]) -> list[SeriesBatch]:
    """Store the readings, given in the order of their numbers; those that are stored already stay as they are.

    Returns what is new of them: a reading that is sent or delivered again is never judged again. Another value at an
    instant that is taken is new, and kept beside the first.
    """
    known, days = process_cache(session, LookupCache), _days(columns)
    if not days <= known.days:
        await partitions.ensure(session, days)
        known.remember_days(session, days)
    driver, new = await driver_of(session), list(columns)
    if sum(len(column.ats) for column in columns) < _WORTH_A_COPY or not await _copied(driver, columns):
        new = await _insert(driver, columns)
    early = [reading for column in new if column.early for reading in column.readings() if reading.early]
    if early:
        await driver.execute(_EARLY, *_given(early))
    return new


async def _copied(driver: "asyncpg.Connection[Any]", columns: Sequence[SeriesBatch]) -> bool:
    """Copy the readings in; False, with nothing done, where one of them is stored already."""
    try:
        async with driver.transaction():
            rows = BytesIO(_encode(columns))
            await driver.copy_to_table("readings", source=rows, columns=_COLUMNS, format="binary")
    except asyncpg.UniqueViolationError:
        return False
    return True


async def _insert(driver: "asyncpg.Connection[Any]", columns: Sequence[SeriesBatch]) -> list[SeriesBatch]:
    readings = [reading for column in columns for reading in column.readings()]
    given = _given(readings)
    new = {tuple(row) for row in await driver.fetch(_INSERT, *given)}
    if len(new) == len(readings):
        return list(columns)
    new |= {tuple(row) for row in await driver.fetch(_CONTRADICT, *given)}
    return [left for column in columns if (left := column.only(new)) is not None]


def _given(readings: Sequence[Measured]) -> tuple[list[int], list[int], list[float], list[int]]:
    return (
        [reading.num for reading in readings],
        [reading.at for reading in readings],
        [reading.value for reading in readings],
        [reading.received for reading in readings],
    )


def _encode(columns: Iterable[SeriesBatch]) -> bytes:
    """PostgreSQL's binary COPY format, three fields a row; several times faster than handing rows to the driver."""
    rows: list[bytes] = [_HEADER]
    for column in columns:
        ats, values = _in_time_order(column)
        shifted = [at - _POSTGRES_EPOCH_US for at in ats]
        rows.extend(map(_ROW.pack, repeat(3), repeat(8), repeat(column.num), repeat(8), shifted, repeat(8), values))
    rows.append(_TRAILER)
    return b"".join(rows)


def _in_time_order(column: SeriesBatch) -> tuple[Sequence[int], Sequence[float]]:
    """Sorted like the rows of `_INSERT`, for the same reason."""
    if all(map(le, column.ats, column.ats[1:])):
        return column.ats, column.values
    order = sorted(range(len(column.ats)), key=column.ats.__getitem__)
    return [column.ats[place] for place in order], [column.values[place] for place in order]


def _days(columns: Iterable[SeriesBatch]) -> set[date]:
    days = {at // _DAY_US for column in columns for at in (min(column.ats), max(column.ats))}
    first, last = min(days, default=0), max(days, default=-1)
    if last - first > 1:
        days = {at // _DAY_US for column in columns for at in column.ats}
    return {date.fromordinal(EPOCH.toordinal() + day) for day in days}
