"""Use cases of series."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.projections import sites
from monitoring_svc.series import repository
from monitoring_svc.series.errors import SeriesNotFound, WindowImpossible
from monitoring_svc.series.models import Series
from monitoring_svc.series.schemas import LastReading, ReadingRead, ReadingsWindow, SeriesRead, SeriesState, SeriesWrite
from svckit.errors import VersionMismatch
from svckit.http import Principal
from svckit.ids import uuid7

LONGEST_WINDOW = timedelta(days=31)


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


def _replace(series: Series, body: SeriesWrite, now: datetime) -> None:
    new = body.model_dump(exclude={"site_id"})
    if new == {name: getattr(series, name) for name in new}:
        return
    for name, value in new.items():
        setattr(series, name, value)
    series.version += 1
    series.updated_at = now


async def state(session: AsyncSession, series_id: UUID, principal: Principal, now: datetime) -> SeriesState:
    """The series with its last reading and how long it has been silent."""
    series = await repository.get(session, principal, series_id)
    latest = await repository.latest(session, series.num)
    last = None if latest.at is None else LastReading.model_validate(latest)
    silent_s = None if latest.received_at is None else (now - latest.received_at).total_seconds()
    return SeriesState(**SeriesRead.model_validate(series).model_dump(), last=last, silent_s=silent_s)


async def window(
    session: AsyncSession, series_id: UUID, principal: Principal, start: datetime, end: datetime, limit: int
) -> ReadingsWindow:
    """Readings with ``start <= at < end``. Raises `WindowImpossible` for an empty window or one over 31 days."""
    if not timedelta() < end - start <= LONGEST_WINDOW:
        raise WindowImpossible(start=start.isoformat(), end=end.isoformat(), days=LONGEST_WINDOW.days)
    series = await repository.get(session, principal, series_id)
    rows = await repository.readings(session, series.num, start, end, limit + 1)
    return ReadingsWindow(
        series_id=series.id,
        unit=series.unit,
        items=[ReadingRead(at=at, value=value) for at, value in rows[:limit]],
        next_from=rows[limit].at if len(rows) > limit else None,
    )
