"""Reading devices: one as it is now, how many are well, and what is suggested beside an item of a check (R-4.1.2b)."""

from collections import defaultdict
from collections.abc import Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.devices import figures, repository
from monitoring_svc.devices.domain import State
from monitoring_svc.devices.models import Device
from monitoring_svc.devices.schemas import DeviceCount, DeviceRead, DeviceSummary, SiteDevices
from svckit.web import Principal


async def one(session: AsyncSession, device: Device, now: datetime) -> DeviceRead:
    """The device as it is now."""
    own = await figures.of_sites(session, {device.site_id}, now)
    return DeviceRead.model_validate(device).as_of(own[device.site_id], now)


async def summary(session: AsyncSession, principal: Principal, site_id: UUID | None) -> DeviceSummary:
    """How many devices of each site are well."""
    counts: dict[UUID, list[DeviceCount]] = defaultdict(list)
    for found, kind, state, count in await repository.counts(session, principal, site_id):
        counts[found].append(DeviceCount(kind=kind, state=state, count=count))
    return DeviceSummary(items=[_of_site(found, items) for found, items in counts.items()])


def _of_site(site_id: UUID, items: list[DeviceCount]) -> SiteDevices:
    states: Mapping[str, int] = {state.value: sum(one.count for one in items if one.state is state) for state in State}
    return SiteDevices(site_id=site_id, total=sum(one.count for one in items), items=items, **states)
