"""Use cases of test alarms: start one, and what is heard of it on its road."""

from datetime import datetime, timedelta
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.checklists import repository as checklists
from monitoring_svc.checklists.domain import Content
from monitoring_svc.devices import repository as devices
from monitoring_svc.devices.errors import DeviceNotFound, DeviceRetired
from monitoring_svc.devices.models import Device
from monitoring_svc.inspections import service as inspections
from monitoring_svc.inspections.domain import UNFINISHED
from monitoring_svc.policies.figures import FIGURES
from monitoring_svc.projections import sites
from monitoring_svc.test_alarms import repository, telling
from monitoring_svc.test_alarms.errors import TestAlarmGoesOn, TestAlarmNotAsked, TestAlarmTooLate
from monitoring_svc.test_alarms.models import TestAlarm
from monitoring_svc.test_alarms.schemas import TestAlarmStart
from svckit import timers
from svckit.core.local_time import speak_of_site
from svckit.figures import in_force
from svckit.timers import Timer
from svckit.web import Principal

WAIT = "test-alarm"


async def start(
    session: AsyncSession, device_id: UUID, body: TestAlarmStart, principal: Principal, now: datetime
) -> TestAlarm:
    """Raise a test alarm of the device; one at a time."""
    device = await devices.find(session, principal, device_id, for_update=True)
    if device is None:
        raise DeviceNotFound(id=device_id)
    if device.retired_at is not None:
        raise DeviceRetired
    await sites.require(session, principal, device.site_id)
    speak_of_site(await sites.timezone(session, device.site_id))
    going_on = await repository.waiting(session, device.id)
    if going_on is not None:
        raise TestAlarmGoesOn(at=going_on.started_at)
    await _check_item(session, device, body, principal)
    policy = (await in_force(session, FIGURES, {device.site_id}, now))[device.site_id].policy
    test = TestAlarm.start(device, principal, now, now + timedelta(seconds=policy.test_alarm_wait_s))
    test.inspection_id, test.item = body.inspection_id, body.item
    session.add(test)
    await telling.alarm(session, test, device, principal.label)
    await timers.schedule(session, kind=WAIT, subject=str(test.id), due_at=test.due_at, exercise=True)
    return test


async def incident_opened(session: AsyncSession, test_id: UUID, incident_id: UUID, number: str, now: datetime) -> None:
    """Its incident is there: who started it is called, while that still proves something."""
    test = await repository.locked(session, test_id)
    if test is None or test.opened_at is not None:
        return
    test.opened(incident_id, number, now)
    if test.waits:
        await telling.call(session, test, await _device(session, test), now)
    await session.flush()


async def reached(session: AsyncSession, test_id: UUID, channel: str, at: datetime) -> None:
    """A channel has taken the message."""
    test = await repository.locked(session, test_id)
    if test is not None and test.waits and test.reached_at is None:
        test.reached(channel, at)


async def confirmed(session: AsyncSession, test_id: UUID, by: UUID, at: datetime, now: datetime) -> None:
    """Who started it has the message: the test alarm came the whole way."""
    test = await repository.locked(session, test_id)
    if test is None or not test.waits or by != test.started_by:
        return
    test.confirmed(at)
    await timers.cancel(session, kind=WAIT, subject=str(test.id))
    await _end(session, test, now)


async def time_is_up(session: AsyncSession, timer: Timer, now: datetime) -> None:
    """It has not come the whole way in time."""
    test = await repository.locked(session, UUID(timer.subject))
    if test is not None and test.waits:
        await _end(session, test, now)


async def _end(session: AsyncSession, test: TestAlarm, now: datetime) -> None:
    test.end(now)
    await telling.end(session, test, await _device(session, test), now)


async def _device(session: AsyncSession, test: TestAlarm) -> Device:
    return await session.get_one(Device, test.device_id)


async def _check_item(session: AsyncSession, device: Device, body: TestAlarmStart, principal: Principal) -> None:
    """Raise unless the item of the inspection asks for a test alarm of the device."""
    if body.inspection_id is None or body.item is None:
        return
    inspection = await inspections.get(session, body.inspection_id, principal)
    if inspection.state not in UNFINISHED:
        raise TestAlarmTooLate
    version = await checklists.version(session, inspection.checklist_id, inspection.checklist_version)
    item = Content.read(version.content).item(body.item) if version else None
    asked = item.devices if item is not None and item.test_alarm else None
    if asked is None or inspection.site_id != device.site_id or not asked.means(device.kind, device.code):
        raise TestAlarmNotAsked
