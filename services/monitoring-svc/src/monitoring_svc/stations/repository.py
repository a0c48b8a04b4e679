"""Queries about stations."""

from datetime import datetime
from uuid import UUID

from sqlalchemy import Select, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.stations.errors import StationNotFound
from monitoring_svc.stations.models import Station
from svckit.http import Principal


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


async def seen(session: AsyncSession, station_id: UUID, now: datetime) -> None:
    """Write down that the station has posted."""
    await session.execute(update(Station).where(Station.id == station_id).values(last_seen_at=now))
