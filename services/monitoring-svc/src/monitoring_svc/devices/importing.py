"""Use case: a spreadsheet of monitoring devices, all of it or nothing. Doing it twice does it once."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.devices import repository, service
from monitoring_svc.devices.domain import Kind
from monitoring_svc.devices.import_plan import Key, Known, plan
from monitoring_svc.devices.models import Device
from monitoring_svc.devices.schemas import DeviceBody, DeviceCreate
from monitoring_svc.projections import sites
from svckit.spreadsheets import ImportOvertaken, ImportRefused, Planned, Sheet
from svckit.web import Principal


async def judge(session: AsyncSession, sheet: Sheet, principal: Principal) -> list[Planned]:
    """What importing the sheet would do, row by row. Stores nothing."""
    seen = await sites.seen_by(session, principal)
    devices = await repository.in_use_at(session, [one.id for one in seen])
    return plan(sheet.rows, Known.of(seen, devices))


async def take(session: AsyncSession, planned: list[Planned], principal: Principal, now: datetime) -> None:
    """Store what was judged. Raises `ImportRefused` where a single cell is wrong, `ImportOvertaken`."""
    mistakes = [mistake for one in planned for mistake in one.mistakes]
    if mistakes:
        raise ImportRefused(mistakes)
    new = [one for one in planned if one.outcome == "new"]
    recorders_first = sorted(new, key=lambda one: (one.values["kind"] != Kind.RECORDER, "recorder_id" in one.values))
    made = {one.key: service.new_device(_create(one), now) for one in recorders_first}
    ids = {key: device.id for key, device in made.items()}
    for one in new:
        made[one.key].recorder_id = _recorder(one.values, ids)
    try:
        await service.add_all(session, list(made.values()), now)
    except IntegrityError as error:
        raise ImportOvertaken from error
    changed = [one for one in planned if one.outcome == "changed"]
    on_file = await _locked(session, {one.key for one in changed})
    for one in changed:
        await _change(session, on_file.get(one.key), one, ids, principal, now)


def _create(one: Planned) -> DeviceCreate:
    values = {name: value for name, value in one.values.items() if name != "recorder_id"}
    site_id, code = one.key
    return DeviceCreate(site_id=site_id, code=code, **values)


async def _locked(session: AsyncSession, keys: Collection[Key]) -> dict[Key, Device]:
    """The devices of these keys that are in use, in one order: two files at once take turns."""
    found: dict[Key, Device] = {}
    for site_id in sorted({site_id for site_id, _ in keys}):
        codes = [code for of, code in keys if of == site_id]
        at_site = await repository.lock_by_code(session, site_id, codes)
        found |= {(site_id, code): device for code, device in at_site.items()}
    return found


async def _change(
    session: AsyncSession,
    device: Device | None,
    one: Planned,
    ids: Mapping[Key, UUID],
    principal: Principal,
    now: datetime,
) -> None:
    if device is None:
        raise ImportOvertaken
    kept = {name: getattr(device, name) for name in DeviceBody.model_fields}
    recorder_id = _recorder(one.values, ids) or device.recorder_id
    body = DeviceBody.model_validate({**kept, **one.values, "recorder_id": str(recorder_id) if recorder_id else None})
    await service.change(session, device.id, body, principal, None, now)


def _recorder(values: Mapping[str, Any], ids: Mapping[Key, UUID]) -> UUID | None:
    """The recorder of a row; the file itself may bring it."""
    found: UUID | Key | None = values.get("recorder_id")
    return ids[found] if isinstance(found, tuple) else found
