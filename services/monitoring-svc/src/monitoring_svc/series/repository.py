"""Queries about series."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ARRAY,
    ColumnElement,
    DateTime,
    Double,
    Row,
    Select,
    Subquery,
    Text,
    Uuid,
    and_,
    bindparam,
    case,
    cast,
    func,
    literal,
    literal_column,
    select,
    union_all,
)
from sqlalchemy.dialects.postgresql import aggregate_order_by, insert
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.readings.domain import EPOCH
from monitoring_svc.readings.models import Contradiction, EarlyReading, Reading
from monitoring_svc.series.errors import SeriesNotFound
from monitoring_svc.series.models import Latest, Series
from svckit.db import CompiledStatement
from svckit.web import Principal


def visible(principal: Principal, site_id: UUID | None = None, kind: str | None = None) -> Select[Series]:
    """The series in the caller's scope."""
    query = select(Series).where(principal.in_scope(Series.site_id))
    if site_id is not None:
        query = query.where(Series.site_id == site_id)
    return query if kind is None else query.where(Series.kind == kind)


def states(
    principal: Principal,
    now: datetime,
    site_id: UUID | None = None,
    kind: str | None = None,
    *,
    retired: bool = True,
) -> Select[tuple[Any, ...]]:
    """The series in the caller's scope with their last readings, as the columns of `SeriesState`."""
    silent = func.extract("epoch", literal(now, DateTime(timezone=True)) - Latest.received_at)
    chosen = visible(principal, site_id, kind)
    return (
        (chosen if retired else chosen.where(Series.retired_at.is_(None)))
        .with_only_columns(
            *(column for column in Series.__table__.columns if column.key != "num"),
            Latest.at,
            Latest.value,
            Latest.received_at,
            cast(silent, Double).label("silent_s"),
        )
        .join(Latest, Latest.series_num == Series.num)
    )


async def state(session: AsyncSession, principal: Principal, now: datetime, series_id: UUID) -> Row[Any] | None:
    """The series with its last reading; None where it does not exist or is out of scope."""
    query = states(principal, now).where(Series.id == series_id)
    found: Row[Any] | None = (await session.execute(query)).one_or_none()
    return found


async def get(session: AsyncSession, principal: Principal, series_id: UUID, *, lock: bool = False) -> Series:
    """The series; `SeriesNotFound` where it does not exist or is out of scope."""
    query = visible(principal).where(Series.id == series_id)
    series = await session.scalar(query.with_for_update() if lock else query)
    if series is None:
        raise SeriesNotFound(series=series_id)
    return series


async def by_key(session: AsyncSession, site_id: UUID, key: str, *, lock: bool = False) -> Series | None:
    """The series of this key at the site."""
    query = select(Series).where(Series.site_id == site_id, Series.key == key)
    return await session.scalar(query.with_for_update() if lock else query)


_SITES = Series.site_id == bindparam("site", type_=Uuid)
_OF_SITE = select(Series.key, Series.num).where(_SITES, Series.retired_at.is_(None))
_ALL = CompiledStatement(_OF_SITE)
_OF_KEYS = CompiledStatement(_OF_SITE.where(Series.key == func.any(bindparam("keys", type_=ARRAY(Text)))))


_RETIRED = CompiledStatement(select(Series.key).where(_SITES, Series.retired_at.is_not(None)))


async def numbers_by_key(session: AsyncSession, site_id: UUID, keys: Iterable[str] | None = None) -> dict[str, int]:
    """The short numbers of a site's series in use, all or those of ``keys``."""
    statement, values = (_ALL, {}) if keys is None else (_OF_KEYS, {"keys": list(keys)})
    return {row.key: row.num for row in await statement.rows(session, {"site": site_id, **values})}


async def numbers(session: AsyncSession, ids: Collection[UUID]) -> dict[UUID, int]:
    """The short numbers of series."""
    rows = await session.execute(select(Series.id, Series.num).where(Series.id.in_(ids)))
    return {row.id: row.num for row in rows}


async def ids(session: AsyncSession, numbers: Collection[int]) -> dict[int, UUID]:
    """The ids of series by their short numbers."""
    rows = await session.execute(select(Series.id, Series.num).where(Series.num.in_(numbers)))
    return {row.num: row.id for row in rows}


async def retired_keys(session: AsyncSession, site_id: UUID) -> list[str]:
    """The keys of the site's series that are out of use."""
    return [row.key for row in await _RETIRED.rows(session, {"site": site_id})]


async def add(session: AsyncSession, series: Series) -> bool:
    """Store a new series with its empty `Latest`; False where another request was first."""
    values = {
        name: getattr(series, name)
        for name in ("id", "version", "site_id", "key", "unit", "kind", "name", "created_at", "updated_at")
    }
    added = insert(Series).values(values).on_conflict_do_nothing(index_elements=["site_id", "key"])
    num = await session.scalar(added.returning(Series.num))
    if num is None:
        return False
    await session.execute(insert(Latest).values(series_num=num))
    return True


def _everything() -> Subquery:
    """All values of all series, and when those came that came before their time."""
    early = and_(EarlyReading.series_num == Reading.series_num, EarlyReading.at == Reading.at)
    readings = select(Reading.series_num, Reading.at, Reading.value, EarlyReading.received_at).outerjoin(
        EarlyReading, early
    )
    came = case((Contradiction.received_at < Contradiction.at, Contradiction.received_at))
    further = select(Contradiction.series_num, Contradiction.at, Contradiction.value, came)
    return union_all(readings, further).subquery("everything")


def _values() -> Subquery:
    """All values of all series."""
    readings = select(Reading.series_num, Reading.at, Reading.value)
    further = select(Contradiction.series_num, Contradiction.at, Contradiction.value)
    return union_all(readings, further).subquery("measured")


async def readings(
    session: AsyncSession, num: int, start: datetime, end: datetime, limit: int
) -> Sequence[Row[datetime, float, datetime | None]]:
    """Stored readings with ``start <= at < end``, oldest first; of the last instant all, though they be more."""
    said = _everything().c
    query = (
        select(said.at, said.value, said.received_at)
        .where(said.series_num == num, said.at >= start, said.at < end)
        .order_by(said.at)
        .fetch(limit, with_ties=True)
    )
    return (await session.execute(query)).all()


async def buckets(
    session: AsyncSession, num: int, start: datetime, end: datetime, width: timedelta
) -> Sequence[Row[datetime, float, float, float, int]]:
    """The readings with ``start <= at < end`` as (at, min, avg, max, count), oldest first."""
    said = _values().c
    at = _bucket(said.at, width)
    query = (
        select(at, func.min(said.value), func.avg(said.value), func.max(said.value), func.count())
        .where(said.series_num == num, said.at >= start, said.at < end)
        .group_by(at)
        .order_by(at)
    )
    return (await session.execute(query)).all()


async def trends(
    session: AsyncSession,
    principal: Principal,
    series_ids: Sequence[UUID],
    start: datetime,
    end: datetime,
    width: timedelta,
) -> Sequence[Row[UUID, list[datetime], list[float]]]:
    """(series id, bucket times, means) of those of the series that are in scope and measured something."""
    said = _values().c
    at = _bucket(said.at, width)
    points = (
        select(said.series_num, at, func.avg(said.value).label("avg"))
        .join(Series, Series.num == said.series_num)
        .where(principal.in_scope(Series.site_id), Series.id.in_(series_ids), said.at >= start, said.at < end)
        .group_by(said.series_num, at)
        .subquery()
    )
    query = (
        select(Series.id, _in_order(points.c.at, points.c.at), _in_order(points.c.avg, points.c.at))
        .join(points, points.c.series_num == Series.num)
        .group_by(Series.id)
    )
    return (await session.execute(query)).all()


def _in_order(column: ColumnElement[Any], at: ColumnElement[datetime]) -> ColumnElement[Any]:
    return func.array_agg(aggregate_order_by(column, at))


def _bucket(at: ColumnElement[datetime], width: timedelta) -> ColumnElement[datetime]:
    # Literals: as parameters, GROUP BY and SELECT would be two different expressions to PostgreSQL.
    return func.date_bin(
        literal_column(f"interval '{int(width.total_seconds())} s'"),
        at,
        literal_column(f"timestamptz '{EPOCH.isoformat()}'"),
        type_=DateTime(timezone=True),
    ).label("at")
