"""Use cases of series."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.projections import sites
from monitoring_svc.rules import repository as rules
from monitoring_svc.rules.service import retire as retire_rule
from monitoring_svc.series import repository
from monitoring_svc.series.domain import bucket_width, page_end
from monitoring_svc.series.errors import SeriesNotFound, WindowImpossible
from monitoring_svc.series.models import Series
from monitoring_svc.series.schemas import (
    Bucket,
    Chart,
    ReadingRead,
    ReadingsWindow,
    SeriesState,
    SeriesWrite,
    Trend,
    Trends,
)
from svckit.core.errors import VersionMismatch
from svckit.core.ids import uuid7
from svckit.web import Principal, require_version

LONGEST_WINDOW = timedelta(days=31)
LONGEST_TREND = timedelta(days=1)


async def put(
    session: AsyncSession, key: str, body: SeriesWrite, principal: Principal, now: datetime, expected: int | None
) -> tuple[Series, bool]:
    """Create the series, or replace its master data; True where it is new."""
    await sites.require(session, principal, body.site_id)
    series = await repository.by_key(session, body.site_id, key, lock=True)
    if series is None and expected is None:
        new = Series(id=uuid7(), version=1, key=key, created_at=now, updated_at=now, **body.model_dump())
        created = await repository.add(session, new)
        series = await repository.by_key(session, body.site_id, key, lock=True)
        if created and series is not None:
            return series, True
    if series is None:
        raise SeriesNotFound(series=key)
    if expected is not None and series.version != expected:
        raise VersionMismatch(expected=expected, actual=series.version)
    _replace(series, body, now)
    await session.flush()
    return series, False


async def retire(
    session: AsyncSession, series_id: UUID, principal: Principal, now: datetime, expected: int | None
) -> None:
    """Take the series out of use, and its rules with it. What was measured stays; retiring twice changes nothing."""
    series = await repository.get(session, principal, series_id, lock=True)
    require_version(expected, series.version)
    if series.retired_at is not None:
        return
    for rule_id in await rules.in_use(session, series_id):
        await retire_rule(session, rule_id, principal, now, None)
    series.retired_at = series.updated_at = now
    series.version += 1
    await session.flush()


def _replace(series: Series, body: SeriesWrite, now: datetime) -> None:
    new = {**body.model_dump(exclude={"site_id"}), "retired_at": None}
    if new == {name: getattr(series, name) for name in new}:
        return
    for name, value in new.items():
        setattr(series, name, value)
    series.version += 1
    series.updated_at = now


async def state(session: AsyncSession, series_id: UUID, principal: Principal, now: datetime) -> SeriesState:
    """The series with its last reading and how long it has been silent."""
    row = await repository.state(session, principal, now, series_id)
    if row is None:
        raise SeriesNotFound(series=series_id)
    return SeriesState.model_validate(row)


async def window(
    session: AsyncSession, series_id: UUID, principal: Principal, start: datetime, end: datetime, limit: int
) -> ReadingsWindow:
    """Readings with ``start <= at < end``. Raises `WindowImpossible` for an empty window or one over 31 days."""
    _possible(start, end, LONGEST_WINDOW)
    series = await repository.get(session, principal, series_id)
    rows = await repository.readings(session, series.num, start, end, limit + 1)
    count, next_from = page_end([row.at for row in rows], limit)
    return ReadingsWindow(
        series_id=series.id,
        unit=series.unit,
        items=[ReadingRead(at=at, value=value, received_at=came) for at, value, came in rows[:count]],
        next_from=next_from,
    )


async def chart(
    session: AsyncSession, series_id: UUID, principal: Principal, start: datetime, end: datetime, points: int
) -> Chart:
    """The window in about ``points`` buckets. Raises `WindowImpossible` for an empty window or one over 31 days."""
    _possible(start, end, LONGEST_WINDOW)
    series = await repository.get(session, principal, series_id)
    width = bucket_width(end - start, points)
    rows = await repository.buckets(session, series.num, start, end, width)
    return Chart(
        series_id=series.id,
        unit=series.unit,
        start=start,
        end=end,
        width_s=int(width.total_seconds()),
        items=[Bucket(at=at, min=low, avg=mean, max=high, count=count) for at, low, mean, high, count in rows],
    )


async def trends(
    session: AsyncSession, series_ids: Sequence[UUID], principal: Principal, start: datetime, end: datetime, points: int
) -> Trends:
    """The courses of several series. Raises `WindowImpossible` for an empty window or one over a day."""
    _possible(start, end, LONGEST_TREND)
    width = bucket_width(end - start, points)
    rows = await repository.trends(session, principal, series_ids, start, end, width)
    items = [Trend(series_id=series_id, at=at, avg=avg) for series_id, at, avg in rows]
    return Trends(start=start, end=end, width_s=int(width.total_seconds()), items=items)


def _possible(start: datetime, end: datetime, longest: timedelta) -> None:
    if not timedelta() < end - start <= longest:
        raise WindowImpossible(start=start, end=end, days=longest.days)
