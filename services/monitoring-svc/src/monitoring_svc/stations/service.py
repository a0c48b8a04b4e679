"""Use cases of stations."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.projections import sites
from monitoring_svc.stations import repository
from monitoring_svc.stations.domain import ApiKey
from monitoring_svc.stations.models import Station
from monitoring_svc.stations.schemas import StationCreate
from svckit.core.ids import uuid7
from svckit.web import Principal


async def register(
    session: AsyncSession, new: StationCreate, principal: Principal, now: datetime
) -> tuple[Station, ApiKey]:
    """A new station and its key, which nobody can read again."""
    await sites.require(session, principal, new.site_id)
    key = ApiKey.new()
    station = Station(
        id=uuid7(),
        version=1,
        site_id=new.site_id,
        name=new.name,
        key_prefix=key.prefix,
        key_hash=key.hash,
        key_issued_at=now,
        created_at=now,
        revoked_at=None,
    )
    session.add(station)
    await session.flush()
    return station, key


async def rotate_key(
    session: AsyncSession, station_id: UUID, principal: Principal, now: datetime
) -> tuple[Station, ApiKey]:
    """Replace the key; the old one is void at once."""
    station = await repository.get(session, principal, station_id, lock=True)
    await sites.require(session, principal, station.site_id)
    key = ApiKey.new()
    station.issue(key, now)
    await session.flush()
    return station, key


async def revoke(session: AsyncSession, station_id: UUID, principal: Principal, now: datetime) -> Station:
    """Shut the station out for good."""
    station = await repository.get(session, principal, station_id, lock=True)
    station.revoke(now)
    await session.flush()
    return station
