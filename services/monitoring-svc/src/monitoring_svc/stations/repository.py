"""Queries about stations."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy import Select, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.stations.clocks import REMEMBERED
from monitoring_svc.stations.errors import StationNotFound
from monitoring_svc.stations.models import Station
from svckit.web import Principal


def visible(principal: Principal, site_id: UUID | None = None) -> Select[Station]:
    """The stations in the caller's scope."""
    query = select(Station).where(principal.in_scope(Station.site_id))
    return query if site_id is None else query.where(Station.site_id == site_id)


async def get(session: AsyncSession, principal: Principal, station_id: UUID, *, lock: bool = False) -> Station:
    """The station; `StationNotFound` where it does not exist or is out of scope."""
    query = visible(principal).where(Station.id == station_id)
    station = await session.scalar(query.with_for_update() if lock else query)
    if station is None:
        raise StationNotFound(id=station_id)
    return station


async def by_prefix(session: AsyncSession, prefix: str) -> Station | None:
    """The station whose current key has this prefix."""
    return await session.scalar(select(Station).where(Station.key_prefix == prefix))


async def seen(session: AsyncSession, station_id: UUID, now: datetime, ahead: timedelta | None) -> None:
    """Write down that the station has posted, and by how much its clock is ahead if it is."""
    clock = {} if ahead is None else {"clock_ahead_s": ahead.total_seconds(), "clock_ahead_at": now}
    await session.execute(update(Station).where(Station.id == station_id).values(last_seen_at=now, **clock))


async def clocks_ahead(session: AsyncSession, now: datetime) -> tuple[int, float]:
    """How many stations have a clock that runs ahead, and the seconds of the worst."""
    query = select(func.count(), func.max(Station.clock_ahead_s)).where(
        Station.revoked_at.is_(None), Station.clock_ahead_at > now - REMEMBERED
    )
    count, worst = (await session.execute(query)).one()
    return count, worst or 0.0
