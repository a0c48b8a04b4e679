"""Every query about monitoring devices."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Row, Select, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.devices.domain import Kind, State
from monitoring_svc.devices.models import Device, DeviceChange
from svckit.web import Principal


@dataclass(frozen=True, slots=True)
class Wanted:
    """The filters of the list: each only where given. Those out of use are left out unless asked for."""

    site_id: UUID | None = None
    state: Sequence[State] = ()
    kind: Kind | None = None
    recorder_id: UUID | None = None
    retired: bool = False


def visible(principal: Principal) -> Select[Device]:
    return select(Device).where(principal.in_scope(Device.site_id))


def filtered(query: Select[Device], wanted: Wanted) -> Select[Device]:
    """Those that fit."""
    for column, value in (
        (Device.site_id, wanted.site_id),
        (Device.kind, wanted.kind and wanted.kind.value),
        (Device.recorder_id, wanted.recorder_id),
    ):
        if value is not None:
            query = query.where(column == value)
    if wanted.state:
        query = query.where(Device.state.in_([one.value for one in wanted.state]))
    return query.where(Device.retired_at.is_not(None) if wanted.retired else Device.retired_at.is_(None))


async def find(
    session: AsyncSession, principal: Principal, device_id: UUID, *, for_update: bool = False
) -> Device | None:
    query = visible(principal).where(Device.id == device_id)
    return await session.scalar(query.with_for_update() if for_update else query)


async def locked(session: AsyncSession, device_id: UUID) -> Device | None:
    return await session.scalar(select(Device).where(Device.id == device_id).with_for_update())


async def lock_by_code(session: AsyncSession, site_id: UUID, codes: Collection[str]) -> dict[str, Device]:
    """The site's devices of these codes that are in use, locked in one order."""
    query = select(Device).where(Device.site_id == site_id, Device.retired_at.is_(None), Device.code.in_(codes))
    found = await session.scalars(query.order_by(Device.id).with_for_update())
    return {one.code: one for one in found}


async def in_use(session: AsyncSession, site_id: UUID) -> Sequence[Device]:
    """The site's devices, by code."""
    query = select(Device).where(Device.site_id == site_id, Device.retired_at.is_(None))
    return (await session.scalars(query.order_by(Device.code))).all()


async def in_use_at(session: AsyncSession, site_ids: Collection[UUID]) -> Sequence[Device]:
    """The devices of these sites."""
    query = select(Device).where(Device.site_id.in_(site_ids), Device.retired_at.is_(None))
    return (await session.scalars(query)).all()


async def waited_for(session: AsyncSession, site_id: UUID) -> tuple[int, datetime | None]:
    """How many devices of the site should be heard, and when one of them last was."""
    query = select(func.count(), func.max(Device.received_at)).where(
        Device.site_id == site_id,
        Device.retired_at.is_(None),
        Device.received_at.is_not(None),
        Device.maintenance_until.is_(None),
    )
    count, heard_at = (await session.execute(query)).one()
    return count, heard_at


async def telling(session: AsyncSession, site_id: UUID, alarm_key: str) -> Device | None:
    """The device of the site whose alarm is that one."""
    query = select(Device).where(Device.site_id == site_id, Device.alarm_key == alarm_key)
    return await session.scalar(query.order_by(Device.id).limit(1))


async def explained(session: AsyncSession, device_id: UUID) -> Sequence[Device]:
    """Those whose trouble that device's explains, locked in one order."""
    query = select(Device).where(Device.explained_by == device_id).order_by(Device.id)
    return (await session.scalars(query.with_for_update())).all()


def changes_during(device_id: UUID, start: datetime | None, end: datetime | None) -> Select[DeviceChange]:
    """The states it was in at some time in ``start <= t < end``."""
    of_device = DeviceChange.device_id == device_id
    query = select(DeviceChange).where(of_device)
    if start is not None:
        before = select(func.max(DeviceChange.number)).where(of_device, DeviceChange.at <= start).scalar_subquery()
        query = query.where(DeviceChange.number >= func.coalesce(before, 0))
    return query if end is None else query.where(DeviceChange.at < end)


async def counts(
    session: AsyncSession, principal: Principal, site_id: UUID | None
) -> Sequence[Row[UUID, str, str, int]]:
    """How many devices of each kind and state a site has."""
    query = select(Device.site_id, Device.kind, Device.state, func.count()).where(
        principal.in_scope(Device.site_id), Device.retired_at.is_(None)
    )
    if site_id is not None:
        query = query.where(Device.site_id == site_id)
    grouped = query.group_by(Device.site_id, Device.kind, Device.state)
    return (await session.execute(grouped.order_by(Device.site_id, Device.kind, Device.state))).all()


async def seconds(
    session: AsyncSession, query: Select[Device], start: datetime, end: datetime
) -> Sequence[Row[UUID, str, float]]:
    """How many seconds of the period each device was in each state."""
    of = query.with_only_columns(Device.id)
    following = func.lead(DeviceChange.at).over(partition_by=DeviceChange.device_id, order_by=DeviceChange.number)
    spans = (
        select(
            DeviceChange.device_id,
            DeviceChange.state,
            func.greatest(DeviceChange.at, start).label("begins"),
            func.least(func.coalesce(following, end), end).label("ends"),
        )
        .where(DeviceChange.device_id.in_(of), DeviceChange.at < end)
        .subquery()
    )
    lasts = func.extract("epoch", spans.c.ends - spans.c.begins)
    summed = select(spans.c.device_id, spans.c.state, func.sum(lasts)).where(spans.c.ends > spans.c.begins)
    return (await session.execute(summed.group_by(spans.c.device_id, spans.c.state))).all()
