"""HTTP of test alarms."""

from uuid import UUID

from monitoring_svc.devices import service as devices
from monitoring_svc.test_alarms import repository, service
from monitoring_svc.test_alarms.models import TestAlarm
from monitoring_svc.test_alarms.schemas import TestAlarmRead, TestAlarmStart
from svckit.web import Now, Page, PageQuery, PrincipalDep, ReadSessionDep, SessionDep, paginate, router

endpoints = router("test-alarms")
NEWEST_FIRST = (TestAlarm.started_at.desc(), TestAlarm.id.desc())


@endpoints.post("/devices/{device_id}/test-alarms", status_code=201)
async def start_test_alarm(
    device_id: UUID, body: TestAlarmStart, session: SessionDep, principal: PrincipalDep, now: Now
) -> TestAlarmRead:
    """Raise a test alarm of a device: it opens an incident that is an exercise, and calls you alone (R-4.1.2b)."""
    return TestAlarmRead.model_validate(await service.start(session, device_id, body, principal, now))


@endpoints.get("/devices/{device_id}/test-alarms")
async def list_test_alarms(
    device_id: UUID, session: ReadSessionDep, principal: PrincipalDep, page: PageQuery
) -> Page[TestAlarmRead]:
    """The test alarms of a device, the newest first."""
    device = await devices.get(session, device_id, principal)
    return await paginate(session, repository.of_device(device.id), page, order=NEWEST_FIRST, schema=TestAlarmRead)
