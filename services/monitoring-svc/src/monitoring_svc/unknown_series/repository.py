"""Queries about unknown series."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import BigInteger, DateTime, Select, bindparam, exists, select, text, update
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.series.models import Series
from monitoring_svc.unknown_series.domain import MOST_OF_A_SITE, Sighting
from monitoring_svc.unknown_series.models import UnknownSeries
from svckit.db import CompiledStatement, RowSet, table_of
from svckit.web import Principal

FORGOTTEN_AFTER = timedelta(days=30)
_SEEN = RowSet.of("seen", table_of(UnknownSeries), without={"ignored_at"})
# In the order of site and key: two processes that write the same wait for each other, never in a circle. Several
# processes may pass the bound by what they write at once; the next writing adds nothing.
_WRITE = CompiledStatement(
    text(
        f"""
        INSERT INTO unknown_series ({_SEEN.names})
        SELECT {_SEEN.names} FROM (
            SELECT seen.*, row_number() OVER (PARTITION BY site_id, known ORDER BY place) AS nth
            FROM (
                SELECT seen.*, EXISTS (
                    SELECT FROM unknown_series AS u WHERE u.site_id = seen.site_id AND u.key = seen.key
                ) AS known, (SELECT count(*) FROM unknown_series AS u WHERE u.site_id = seen.site_id) AS stored
                FROM {_SEEN.sql}
            ) AS seen
            WHERE NOT EXISTS (
                SELECT FROM series AS s WHERE s.site_id = seen.site_id AND s.key = seen.key AND s.retired_at IS NULL
            )
        ) AS seen
        WHERE known OR stored + nth <= :most
        ORDER BY site_id, key
        ON CONFLICT (site_id, key) DO UPDATE SET count = unknown_series.count + excluded.count,
            last_seen_at = greatest(unknown_series.last_seen_at, excluded.last_seen_at),
            last_value = excluded.last_value, station_id = excluded.station_id
        """  # noqa: S608  names of our own columns
    ).bindparams(*_SEEN.parameters, bindparam("most", type_=BigInteger))
)
_FORGET = CompiledStatement(
    text("DELETE FROM unknown_series WHERE last_seen_at < :before").bindparams(
        bindparam("before", type_=DateTime(timezone=True))
    )
)


async def write(session: AsyncSession, sightings: Mapping[UUID, Mapping[str, Sighting]], now: datetime) -> None:
    """Add what was seen; what nobody has sent for a month is forgotten."""
    rows: list[dict[str, Any]] = [
        {
            "site_id": site_id,
            "key": key,
            "first_seen_at": seen.first_seen_at,
            "last_seen_at": seen.last_seen_at,
            "count": seen.count,
            "last_value": seen.last_value,
            "station_id": seen.station_id,
        }
        for site_id, keys in sightings.items()
        for key, seen in keys.items()
    ]
    await _FORGET.rows(session, {"before": now - FORGOTTEN_AFTER})
    await _WRITE.rows(session, {**_SEEN.values(rows), "most": MOST_OF_A_SITE})


def visible(principal: Principal, site_id: UUID | None, now: datetime, *, ignored: bool) -> Select[UnknownSeries]:
    """Those in the caller's scope of the last 30 days that nobody has added; the ignored ones alone, or the others."""
    lately = UnknownSeries.last_seen_at >= now - FORGOTTEN_AFTER
    added = exists().where(
        Series.site_id == UnknownSeries.site_id, Series.key == UnknownSeries.key, Series.retired_at.is_(None)
    )
    query = select(UnknownSeries).where(principal.in_scope(UnknownSeries.site_id), lately, ~added)
    query = query.where(UnknownSeries.ignored_at.is_not(None) if ignored else UnknownSeries.ignored_at.is_(None))
    return query if site_id is None else query.where(UnknownSeries.site_id == site_id)


async def set_ignored(session: AsyncSession, site_id: UUID, keys: Sequence[str], at: datetime | None) -> int:
    """Ignore these keys from now on, or no longer; how many of them there are."""
    chosen = update(UnknownSeries).where(UnknownSeries.site_id == site_id, UnknownSeries.key.in_(keys))
    done = await session.scalars(chosen.values(ignored_at=at).returning(UnknownSeries.key))
    return len(done.all())
