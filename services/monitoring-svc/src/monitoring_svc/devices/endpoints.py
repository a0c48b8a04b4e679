"""HTTP of monitoring devices."""

from typing import Annotated
from uuid import UUID

from fastapi import Depends, Query, Request
from fastapi.responses import StreamingResponse

from monitoring_svc.devices import export, figures, intake, online, reading, repository, service
from monitoring_svc.devices.domain import Kind, State
from monitoring_svc.devices.models import Device, DeviceChange
from monitoring_svc.devices.repository import Wanted
from monitoring_svc.devices.schemas import (
    DeviceBody,
    DeviceChangeRead,
    DeviceCreate,
    DeviceMaintenance,
    DeviceRead,
    DeviceStates,
    DeviceStatesAnswer,
    DeviceSummary,
    OnlineRates,
)
from svckit.web import (
    IfMatch,
    Now,
    Page,
    PageQuery,
    PrincipalDep,
    ReadSessionDep,
    SessionDep,
    UtcDatetime,
    paginate,
    router,
)
from svckit.web.language import language_of

endpoints = router("devices")
BY_CODE = (Device.code.asc(), Device.id.asc())
NEWEST_FIRST = (DeviceChange.number.desc(),)
From = Annotated[UtcDatetime | None, Query(alias="from", description="Left out: a week before the end.")]
To = Annotated[UtcDatetime | None, Query(alias="to", description="Left out, or in the future: now.")]


def wanted(
    site_id: UUID | None = None,
    state: Annotated[list[State], Query(max_length=5)] = [],  # noqa: B006  FastAPI copies defaults
    kind: Kind | None = None,
    recorder_id: UUID | None = None,
    retired: Annotated[bool, Query(description="Those out of use instead of the others")] = False,
) -> Wanted:
    """The filters; ``state`` may be given several times."""
    return Wanted(site_id, state, kind, recorder_id, retired)


WantedQuery = Annotated[Wanted, Depends(wanted)]


@endpoints.post("/devices/states", status_code=202)
async def post_device_states(
    request: Request, body: DeviceStates, session: SessionDep, principal: PrincipalDep, now: Now
) -> DeviceStatesAnswer:
    """Post what 1 to 2,000 devices say of themselves, with a station's API key (R-2.2.3g); again is harmless."""
    return await intake.take_in(session, body, principal, language_of(request.scope), now)


@endpoints.get("/devices")
async def list_devices(
    session: ReadSessionDep, principal: PrincipalDep, page: PageQuery, filters: WantedQuery, now: Now
) -> Page[DeviceRead]:
    """The monitoring devices of your sites, by code (R-2.2.3g)."""
    query = repository.filtered(repository.visible(principal), filters)
    found = await paginate(session, query, page, order=BY_CODE, schema=DeviceRead)
    own = await figures.of_sites(session, {one.site_id for one in found.items}, now)
    return found.model_copy(update={"items": [one.as_of(own[one.site_id], now) for one in found.items]})


@endpoints.post("/devices", status_code=201)
async def register_device(body: DeviceCreate, session: SessionDep, principal: PrincipalDep, now: Now) -> DeviceRead:
    """Register a monitoring device. Nobody is called about it until it was first heard."""
    return await reading.one(session, await service.register(session, body, principal, now), now)


@endpoints.get("/devices/summary")
async def device_summary(
    session: ReadSessionDep, principal: PrincipalDep, site_id: UUID | None = None
) -> DeviceSummary:
    """How many devices of each site are well, by kind and state."""
    return await reading.summary(session, principal, site_id)


@endpoints.get("/devices/online-rates")
async def device_online_rates(
    session: ReadSessionDep,
    principal: PrincipalDep,
    filters: WantedQuery,
    now: Now,
    start: From = None,
    end: To = None,
) -> OnlineRates:
    """How much of the time devices were online, by site and by device; planned maintenance is left out."""
    query = repository.filtered(repository.visible(principal), filters)
    return await online.rates(session, query, *online.period(start, end, now))


@endpoints.get(
    "/devices/export",
    response_class=StreamingResponse,
    responses={200: {"content": {"text/csv": {}}, "description": "One row a device, by site and code."}},
)
async def export_devices(
    request: Request,
    session: ReadSessionDep,
    principal: PrincipalDep,
    filters: WantedQuery,
    now: Now,
    start: From = None,
    end: To = None,
) -> StreamingResponse:
    """The devices that fit with how they are and their online rates, as a spreadsheet."""
    query = repository.filtered(repository.visible(principal), filters)
    return await export.exported(session, query, *online.period(start, end, now), language_of(request.scope))


@endpoints.get("/devices/{device_id}")
async def read_device(device_id: UUID, session: ReadSessionDep, principal: PrincipalDep, now: Now) -> DeviceRead:
    """One device."""
    return await reading.one(session, await service.get(session, device_id, principal), now)


@endpoints.put("/devices/{device_id}")
async def put_device(
    device_id: UUID, body: DeviceBody, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> DeviceRead:
    """Replace what was set of a device."""
    return await reading.one(session, await service.change(session, device_id, body, principal, version, now), now)


@endpoints.delete("/devices/{device_id}", status_code=204)
async def retire_device(
    device_id: UUID, session: SessionDep, principal: PrincipalDep, version: IfMatch, now: Now
) -> None:
    """Take a device out of use. What was known of it stays."""
    await service.retire(session, device_id, principal, version, now)


@endpoints.get("/devices/{device_id}/changes")
async def list_device_changes(
    device_id: UUID,
    session: ReadSessionDep,
    principal: PrincipalDep,
    page: PageQuery,
    start: Annotated[UtcDatetime | None, Query(alias="from", description="In the state at this time or later.")] = None,
    end: Annotated[UtcDatetime | None, Query(alias="to", description="Begun before this time.")] = None,
) -> Page[DeviceChangeRead]:
    """Every state the device was in, the newest first."""
    device = await service.get(session, device_id, principal)
    query = repository.changes_during(device.id, start, end)
    return await paginate(session, query, page, order=NEWEST_FIRST, schema=DeviceChangeRead)


@endpoints.post("/devices/{device_id}/maintenance")
async def maintain_device(
    device_id: UUID, body: DeviceMaintenance, session: SessionDep, principal: PrincipalDep, now: Now
) -> DeviceRead:
    """Say until when a device is worked on, and why: nobody is called, and its online rate leaves the time out."""
    return await reading.one(session, await service.maintain(session, device_id, body, principal, now), now)


@endpoints.post("/devices/{device_id}/end-maintenance")
async def end_device_maintenance(device_id: UUID, session: SessionDep, principal: PrincipalDep, now: Now) -> DeviceRead:
    """Say that the work is done: the device is waited for again."""
    return await reading.one(session, await service.end_maintenance(session, device_id, principal, now), now)
