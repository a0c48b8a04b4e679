"""Use cases of monitoring devices: the register, and maintenance."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.devices import domain, figures, repository, telling, watching
from monitoring_svc.devices.domain import State
from monitoring_svc.devices.errors import (
    DeviceCodeTaken,
    DeviceNotFound,
    DeviceRetired,
    MaintenanceOver,
    RecorderUnfit,
)
from monitoring_svc.devices.models import Device
from monitoring_svc.devices.schemas import DeviceBody, DeviceCreate, DeviceMaintenance
from monitoring_svc.projections import sites
from svckit.core.ids import uuid7
from svckit.web import Principal, require_version


async def register(session: AsyncSession, new: DeviceCreate, principal: Principal, now: datetime) -> Device:
    """A device to look after. Until it is first heard nobody is called about it."""
    await sites.require(session, principal, new.site_id)
    await _check_recorder(session, new.recorder_id, new.site_id, None)
    device = new_device(new, now)
    try:
        await add_all(session, [device], now)
    except IntegrityError as error:
        raise DeviceCodeTaken(device=new.code) from error
    return device


def new_device(new: DeviceCreate, now: datetime) -> Device:
    """The device as it is until it is first heard."""
    values = new.model_dump() | {"kind": new.kind.value}
    return Device(
        **values,
        id=uuid7(),
        version=1,
        created_at=now,
        state=State.UNKNOWN.value,
        since=now,
        troubles=[],
        changes=0,
        changed_at=now,
        watched_from=now,
    )


async def add_all(session: AsyncSession, devices: Sequence[Device], now: datetime) -> None:
    """Register these, in their order. Raises `IntegrityError` where a code is taken."""
    async with session.begin_nested():
        session.add_all(devices)
        await session.flush()
    session.add_all([one.changed(now, now) for one in devices])
    await session.flush()


async def get(session: AsyncSession, device_id: UUID, principal: Principal) -> Device:
    """The device, or `DeviceNotFound` where it is missing or of a foreign site."""
    device = await repository.find(session, principal, device_id)
    if device is None:
        raise DeviceNotFound(id=device_id)
    return device


async def change(
    session: AsyncSession, device_id: UUID, body: DeviceBody, principal: Principal, version: int | None, now: datetime
) -> Device:
    """Replace what was set of it."""
    device = await _lock(session, device_id, principal)
    await sites.require(session, principal, device.site_id)
    require_version(version, device.version)
    await _check_recorder(session, body.recorder_id, device.site_id, device.id)
    for name, value in (body.model_dump() | {"kind": body.kind.value}).items():
        setattr(device, name, value)
    device.version += 1
    own = await figures.of(session, device, now)
    await watching.follow(session, device, own, now)
    await watching.look_again(session, device, own, now)
    await session.flush()
    return device


async def retire(
    session: AsyncSession, device_id: UUID, principal: Principal, version: int | None, now: datetime
) -> None:
    """Take it out of use; what was known of it stays. Twice changes nothing."""
    device = await repository.find(session, principal, device_id, for_update=True)
    if device is None:
        raise DeviceNotFound(id=device_id)
    if device.retired_at is not None:
        return
    require_version(version, device.version)
    device.retired_at = now
    device.version += 1
    own = await figures.of(session, device, now)
    await watching.follow(session, device, own, now)
    await watching.unwatch(session, device)
    await telling.over(session, device, "retired", now, principal.label)
    await session.flush()


async def maintain(
    session: AsyncSession, device_id: UUID, body: DeviceMaintenance, principal: Principal, now: datetime
) -> Device:
    """Work on it: nobody is called about it until then."""
    device = await _lock(session, device_id, principal)
    if not domain.checked_end(body.until, now):
        raise MaintenanceOver
    device.maintain(body.until, body.reason, principal.name)
    own = await figures.of(session, device, now)
    change = device.become(domain.health(device.known, own, now), now) or device.changed(now, now)
    change.by, change.reason = principal.name, body.reason
    session.add(change)
    await watching.look_again(session, device, own, now)
    await telling.over(session, device, "maintenance", now, principal.label)
    await session.flush()
    return device


async def end_maintenance(session: AsyncSession, device_id: UUID, principal: Principal, now: datetime) -> Device:
    """The work is done: it is waited for again. Without any work nothing changes."""
    device = await _lock(session, device_id, principal)
    if device.maintenance_until is not None:
        device.end_maintenance(now)
        own = await figures.of(session, device, now)
        await watching.follow(session, device, own, now)
        await watching.look_again(session, device, own, now)
        await session.flush()
    return device


async def _lock(session: AsyncSession, device_id: UUID, principal: Principal) -> Device:
    device = await repository.find(session, principal, device_id, for_update=True)
    if device is None:
        raise DeviceNotFound(id=device_id)
    if device.retired_at is not None:
        raise DeviceRetired
    return device


async def _check_recorder(
    session: AsyncSession, recorder_id: UUID | None, site_id: UUID, device_id: UUID | None
) -> None:
    if recorder_id is None:
        return
    recorder = await session.get(Device, recorder_id)
    fits = recorder is not None and recorder.site_id == site_id and recorder.retired_at is None
    if recorder is None or not fits or recorder.id == device_id or recorder.kind != domain.Kind.RECORDER:
        raise RecorderUnfit
