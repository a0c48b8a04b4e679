"""Why a device is offline: itself, its recorder, or that nothing of the site is heard."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.devices import domain, figures, repository
from monitoring_svc.devices.domain import State, Trouble
from monitoring_svc.devices.models import Device


@dataclass(frozen=True, slots=True)
class Explanation:
    """``by``: the device whose trouble is told instead. ``site_key``: this one's alarm stands for the whole site."""

    by: Device | None = None
    site_key: str | None = None
    devices: int = 0


def site_key(site_id: UUID) -> str:
    """The cause that none of the site's devices is heard."""
    return f"devices:{site_id}"


async def of(session: AsyncSession, device: Device, now: datetime) -> Explanation:
    """Its recorder, where that is offline or in maintenance; else the site, where nothing of it is heard."""
    shared = (await figures.of_sites(session, {device.site_id}, now))[device.site_id]
    recorder = await session.get(Device, device.recorder_id) if device.recorder_id else None
    if recorder is not None and recorder.retired_at is None:
        found = domain.health(recorder.known, figures.own(recorder, shared), now)
        if found.state in (State.OFFLINE, State.MAINTENANCE):
            return Explanation(by=recorder)
    if Trouble.SILENT not in device.troubles:
        return Explanation()
    waited_for, heard_at = await repository.waited_for(session, device.site_id)
    if waited_for < 2 or heard_at is None or heard_at + shared.offline_after > now:
        return Explanation()
    key = site_key(device.site_id)
    teller = await repository.telling(session, device.site_id, key)
    return Explanation(by=teller) if teller else Explanation(site_key=key, devices=waited_for)
