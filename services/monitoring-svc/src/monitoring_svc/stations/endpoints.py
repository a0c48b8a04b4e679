"""HTTP of stations."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.stations import repository, service
from monitoring_svc.stations.authentication import ApiKeyCache
from monitoring_svc.stations.domain import ApiKey
from monitoring_svc.stations.models import Station
from monitoring_svc.stations.schemas import StationCreate, StationKey, StationRead
from svckit.db import after_commit
from svckit.web import (
    SECRET_ANSWER,
    Now,
    Page,
    PageQuery,
    PrincipalDep,
    ReadSessionDep,
    RuntimeDep,
    SessionDep,
    paginate,
    router,
)
from svckit.web.runtime import Runtime

endpoints = router("stations")


@endpoints.post("/stations", status_code=201, dependencies=[SECRET_ANSWER])
async def register_station(body: StationCreate, session: SessionDep, principal: PrincipalDep, now: Now) -> StationKey:
    """Register a station of a site. Its API key is shown in this answer only."""
    return _with_key(*await service.register(session, body, principal, now))


@endpoints.get("/stations")
async def list_stations(
    session: ReadSessionDep, principal: PrincipalDep, page: PageQuery, now: Now, site_id: UUID | None = None
) -> Page[StationRead]:
    """The stations you may see, oldest first; with what is wrong with their clocks."""
    query = repository.visible(principal, site_id)
    found = await paginate(session, query, page, order=(Station.id,), schema=StationRead)
    return found.model_copy(update={"items": [station.as_of(now) for station in found.items]})


@endpoints.get("/stations/{station_id}")
async def read_station(station_id: UUID, session: ReadSessionDep, principal: PrincipalDep, now: Now) -> StationRead:
    """One station."""
    return StationRead.model_validate(await repository.get(session, principal, station_id)).as_of(now)


@endpoints.post("/stations/{station_id}/rotate-key", dependencies=[SECRET_ANSWER])
async def rotate_key(
    station_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now, runtime: RuntimeDep
) -> StationKey:
    """Give a station a new API key, shown in this answer only; the old one is void."""
    station, key = await service.rotate_key(session, station_id, principal, now)
    _forget(session, runtime, station_id)
    return _with_key(station, key)


@endpoints.post("/stations/{station_id}/revoke")
async def revoke_station(
    station_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now, runtime: RuntimeDep
) -> StationRead:
    """Shut a station out for good: at once in this process, within 30 s in the others."""
    station = await service.revoke(session, station_id, principal, now)
    _forget(session, runtime, station_id)
    return StationRead.model_validate(station).as_of(now)


def _forget(session: AsyncSession, runtime: Runtime, station_id: UUID) -> None:
    after_commit(session, lambda: ApiKeyCache.of(runtime).forget(station_id))


def _with_key(station: Station, key: ApiKey) -> StationKey:
    return StationKey(**StationRead.model_validate(station).model_dump(), api_key=key.token)
