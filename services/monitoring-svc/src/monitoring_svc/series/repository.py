"""Queries about series."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import Row, Select, select
from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.readings.models import Reading
from monitoring_svc.series.errors import SeriesNotFound
from monitoring_svc.series.models import Latest, Series
from svckit.http import Principal


def visible(principal: Principal, site_id: UUID | None = None, kind: str | None = None) -> Select[Series]:
    """The series in the caller's scope."""
    query = select(Series).where(principal.in_scope(Series.site_id))
    if site_id is not None:
        query = query.where(Series.site_id == site_id)
    return query if kind is None else query.where(Series.kind == kind)


async def get(session: AsyncSession, principal: Principal, series_id: UUID) -> Series:
    """The series; `SeriesNotFound` where it does not exist or is out of scope."""
    series = await session.scalar(visible(principal).where(Series.id == series_id))
    if series is None:
        raise SeriesNotFound(series=series_id)
    return series


async def by_key(session: AsyncSession, site_id: UUID, key: str, *, lock: bool = False) -> Series | None:
    """The series of this key at the site."""
    query = select(Series).where(Series.site_id == site_id, Series.key == key)
    return await session.scalar(query.with_for_update() if lock else query)


async def ids_by_key(session: AsyncSession, site_id: UUID, keys: Iterable[str] | None = None) -> dict[str, UUID]:
    """The ids of a site's series, all or those of ``keys``."""
    query = select(Series.key, Series.id).where(Series.site_id == site_id)
    if keys is not None:
        query = query.where(Series.key.in_(list(keys)))
    return dict((await session.execute(query)).all())


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


async def latest(session: AsyncSession, num: int) -> Latest:
    """The last reading of a series."""
    return await session.get_one(Latest, num)


async def readings(
    session: AsyncSession, num: int, start: datetime, end: datetime, limit: int
) -> Sequence[Row[datetime, float]]:
    """Stored readings with ``start <= at < end``, oldest first."""
    query = (
        select(Reading.at, Reading.value)
        .where(Reading.series_num == num, Reading.at >= start, Reading.at < end)
        .order_by(Reading.at)
        .limit(limit)
    )
    return (await session.execute(query)).all()
