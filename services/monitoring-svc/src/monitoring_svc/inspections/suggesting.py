"""What the system knows of the monitoring devices that an item looks at, as a suggestion of its answer (R-4.1.2b)."""

from collections.abc import Mapping
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.checklists.domain import Content, Devices, Item, ItemKind
from monitoring_svc.devices import phrasing, repository
from monitoring_svc.devices.domain import State
from monitoring_svc.devices.models import Device
from monitoring_svc.inspections.schemas import SuggestionRead


async def of(session: AsyncSession, site_id: UUID, content: Content) -> Mapping[str, SuggestionRead]:
    """The suggestions by key of the item. Whoever answers confirms them, or finds otherwise."""
    looking = [(one, one.devices) for one in content.items if one.devices is not None]
    if not looking:
        return {}
    there = await repository.in_use(session, site_id)
    return {item.key: _suggested(item, [one for one in there if _meant(devices, one)]) for item, devices in looking}


def _meant(devices: Devices, device: Device) -> bool:
    return device.kind in devices.kinds or device.code in devices.codes


def _suggested(item: Item, devices: list[Device]) -> SuggestionRead:
    named = [(one.code, one.state) for one in devices if one.state != State.OK]
    bad = [code for code, state in named if state != State.MAINTENANCE]
    said = phrasing.suggestion(len(devices), named)
    found = {"total": len(devices), "bad": len(bad), "zh": said.zh, "en": said.en}
    if not devices:
        return SuggestionRead(value=None, **found)
    if item.kind is ItemKind.READING:
        return SuggestionRead(value=len(bad), **found)
    return SuggestionRead(value="fail" if bad else "pass", **found)
