"""A test alarm of a device takes the whole road of a real one, is an exercise, and calls who started it alone."""

from datetime import datetime
from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import select

from contracts.anomalies import AnomalyCleared, AnomalyDetected
from contracts.calls import CallAnswered, CallReached, CallRequested, CallSettled
from contracts.incidents import IncidentOpened
from contracts.posts import SECURITY_MONITOR, TECH_OPS
from svckit.core.ids import uuid7
from svckit.db.platform import outbox, timers
from svckit.testing import Harness

from .checks_story import LIGHTS, Checks, Row, code, results
from .conftest import ok

LINE: Row = {
    "key": "line",
    "kind": "pass_fail",
    "title_zh": "报警线路",
    "title_en": "Alarm line",
    "devices": {"kinds": ["alarm_line"]},
    "test_alarm": True,
    "on_failure": {"severity": "major"},
}


class Line:
    """The alarm line of a site, and the guard who tests it."""

    def __init__(self, checks: Checks) -> None:
        self.checks = checks
        self.svc = checks.svc
        self.device: Row = {}

    async def ready(self) -> "Line":
        await self.checks.on_duty()
        self.device = await self.of("line-1")
        return self

    async def of(self, name: str, kind: str = "alarm_line", **more: Any) -> Row:
        body = {"site_id": str(self.checks.site), "code": name, "name": "报警主线", "kind": kind, **more}
        made: Row = ok(await self.checks.hq.post("/devices", json=body))
        return made

    @property
    def guard(self) -> httpx.AsyncClient:
        return self.checks.as_(SECURITY_MONITOR)

    async def tested(self, *, run: Row | None = None) -> Row:
        """The guard starts a test alarm."""
        body = {"inspection_id": run["id"], "item": "line"} if run else {}
        made: Row = ok(await self.guard.post(self.path(), json=body))
        return made

    def path(self, device: Row | None = None) -> str:
        return f"/devices/{(device or self.device)['id']}/test-alarms"

    async def opens(self, test: Row, *, exercise: bool = True) -> None:
        """incident-svc opens the incident of the alarm."""
        fact = IncidentOpened(
            incident_id=uuid7(),
            version=1,
            number="FW-2026-000007",
            site_id=self.checks.site,
            title="x",
            level=3,
            severity="major",
            state="open",
            opened_at=self.svc.clock.now(),
            source="anomaly",
            source_id=UUID(test["id"]),
        )
        await self.svc.deliver(fact, exercise=exercise)

    async def call(self) -> CallRequested:
        [call] = await self.svc.published(CallRequested)
        return call

    def _receipt(self, call: CallRequested, by: UUID | None) -> Row:
        person = by or self.checks.people[SECURITY_MONITOR]
        ids = {"notification_id": uuid7(), "call_id": call.call_id, "site_id": call.site_id, "staff_id": person}
        return {**ids, "version": 1, "subject": call.subject}

    async def reaches(self) -> None:
        fact = CallReached(**self._receipt(await self.call(), None), channel="webhook", reached_at=self.svc.clock.now())
        await self.svc.deliver(fact, exercise=True)

    async def confirms(self, by: UUID | None = None) -> None:
        said = {"answer": "acknowledged", "answered_at": self.svc.clock.now(), "channel": "console"}
        await self.svc.deliver(CallAnswered(**self._receipt(await self.call(), by), **said), exercise=True)

    async def newest(self) -> Row:
        newest: Row = ok(await self.guard.get(self.path()))["items"][0]
        return newest


@pytest.fixture
async def line(svc: Harness) -> Line:
    return await Line(await Checks(svc).ready()).ready()


async def marks(svc: Harness) -> dict[str, set[str | None]]:
    """What the outbox says of each event type: "true" for an exercise."""
    found: dict[str, set[str | None]] = {}
    async with svc.runtime.database.read() as session:
        for row in (await session.execute(select(outbox.c.type, outbox.c.headers))).all():
            found.setdefault(row.type, set()).add(row.headers.get("ce_exercise"))
    return found


@pytest.mark.clause("R-4.1.2b", part="test alarm")
@pytest.mark.clause("R-X.11", part="events")
async def test_it_takes_the_road_of_a_real_alarm_and_calls_who_started_it_alone(line: Line) -> None:
    started = await line.tested()
    assert (started["state"], started["started_by_name"]) == ("waiting", f"在岗 {SECURITY_MONITOR}")
    [alarm] = await line.svc.published(AnomalyDetected)
    assert (str(alarm.anomaly_id), alarm.kind, alarm.series, alarm.severity) == (
        started["id"],
        "test",
        "line-1",
        "major",
    )
    assert alarm.summary.startswith("试报警：")
    assert await line.svc.published(CallRequested) == [], "nobody is called before its incident is there"
    await line.svc.fast_forward(seconds=2)
    await line.opens(started)
    call = await line.call()
    assert [one.staff_id for one in call.targets] == [line.checks.people[SECURITY_MONITOR]]
    assert (call.asked, call.subject.type, "FW-2026-000007" in call.text.en) == ("acknowledge", "test_alarm", True)
    await line.reaches()
    await line.svc.fast_forward(seconds=5)
    await line.confirms()
    done = await line.newest()
    assert (done["state"], done["lack"], done["incident_number"]) == ("passed", None, "FW-2026-000007")
    assert done["channel"] == "webhook"
    moments = [datetime.fromisoformat(done[name]) for name in ("started_at", "opened_at", "confirmed_at")]
    assert [(moment - moments[0]).total_seconds() for moment in moments] == [0, 2, 7]
    [over] = await line.svc.published(AnomalyCleared)
    assert (over.cause_key, over.reason) == (alarm.cause_key, "recovered")
    assert len(await line.svc.published(CallSettled)) == 1
    assert set().union(*(await marks(line.svc)).values()) - {None} == {"true"}
    of_test = {"anomaly.detected", "anomaly.cleared", "call.requested", "call.settled"}
    found = await marks(line.svc)
    assert [found[one] for one in sorted(of_test)] == [{"true"}] * len(of_test)
    async with line.svc.runtime.database.read() as session:
        assert (await session.execute(select(timers.c.kind).where(timers.c.kind == "test-alarm"))).all() == []


@pytest.mark.clause("R-4.1.2b", part="test alarm")
@pytest.mark.parametrize("came", ["no_incident", "no_message", "no_answer"])
async def test_what_does_not_come_the_whole_way_in_time_has_failed_and_says_where(line: Line, came: str) -> None:
    started = await line.tested()
    if came != "no_incident":
        await line.opens(started)
    if came == "no_answer":
        await line.reaches()
    await line.svc.fast_forward(seconds=179)
    assert (await line.newest())["state"] == "waiting"
    await line.svc.fast_forward(seconds=2)
    over = await line.newest()
    assert (over["state"], over["lack"]) == ("failed", came)
    assert len(await line.svc.published(AnomalyCleared)) == 1, "its incident ends, whenever it is opened"
    await line.opens(started)
    assert (await line.newest())["state"] == "failed", "too late is not in time"
    assert len(await line.svc.published(CallRequested)) == (0 if came == "no_incident" else 1)


async def test_only_who_started_it_confirms_it_and_only_an_exercise_is_its_incident(line: Line) -> None:
    started = await line.tested()
    await line.opens(started, exercise=False)
    assert (await line.newest())["opened_at"] is None
    await line.opens(started)
    await line.confirms(by=line.checks.people[TECH_OPS])
    assert (await line.newest())["state"] == "waiting"


async def test_one_at_a_time_by_who_is_on_duty_of_a_device_in_use(line: Line) -> None:
    started = await line.tested()
    again = await line.guard.post(line.path(), json={})
    assert code(again) == (409, "test-alarm-goes-on")
    await line.svc.fast_forward(seconds=181)
    second = await line.tested()
    assert second["id"] != started["id"]
    await line.checks.off_duty(SECURITY_MONITOR)
    assert (await line.guard.post(line.path(), json={})).status_code == 403
    old = await line.of("old-1")
    ok_ = await line.checks.hq.delete(f"/devices/{old['id']}", headers={"If-Match": '"1"'})
    assert ok_.status_code == 204
    assert code(await line.checks.hq.post(line.path(old), json={})) == (409, "device-retired")


async def test_a_site_says_how_long_it_may_take(line: Line) -> None:
    ok(await line.checks.hq.put(f"/policies/{line.checks.site}", json={"test_alarm_wait_s": 600}))
    started = await line.tested()
    waits = datetime.fromisoformat(started["due_at"]) - datetime.fromisoformat(started["started_at"])
    assert waits.total_seconds() == 600


@pytest.mark.clause("R-4.1.2b", part="test alarm")
async def test_the_check_has_the_result_with_time_and_person(line: Line) -> None:
    run = await line.checks.opened(LINE, LIGHTS, post=SECURITY_MONITOR)
    assert (run["suggestions"]["line"]["value"], run["suggestions"]["line"]["zh"]) == (None, "尚未试报警")
    await line.opens(await line.tested(run=run))
    now = ok(await line.guard.get(f"/inspections/{run['id']}"))["suggestions"]["line"]
    assert now["value"] is None
    assert "goes on" in now["en"]
    await line.confirms()
    found = ok(await line.guard.get(f"/inspections/{run['id']}"))["suggestions"]["line"]
    assert found["value"] == "pass"
    assert (
        found["zh"]
        == f"line-1 试报警已收到（2026-11-23 08:00 (Asia/Shanghai)，在岗 {SECURITY_MONITOR}，FW-2026-000007）"
    )
    done = await line.checks.did(run, "results", results(line="pass", lights="pass"), by=line.guard)
    assert done["newest"]["line"]["suggested"] == found, "kept beside the answer"


async def test_of_several_devices_one_that_did_not_arrive_suggests_a_failure(line: Line) -> None:
    second = await line.of("line-2")
    run = await line.checks.opened(LINE)
    await line.opens(await line.tested(run=run))
    await line.confirms()
    ok(await line.guard.post(line.path(second), json={"inspection_id": run["id"], "item": "line"}))
    await line.svc.fast_forward(seconds=181)
    found = ok(await line.guard.get(f"/inspections/{run['id']}"))["suggestions"]["line"]
    assert found["value"] == "fail"
    assert "line-2 试报警未收到：没有生成事件" in found["zh"]


@pytest.mark.parametrize("item", ["lights", "unknown"])
async def test_an_inspection_takes_test_alarms_that_its_item_asks_for(line: Line, item: str) -> None:
    run = await line.checks.opened(LINE, LIGHTS)
    body = {"inspection_id": run["id"], "item": item}
    assert code(await line.guard.post(line.path(), json=body)) == (422, "test-alarm-not-asked")
    camera = await line.of("cam-1", "camera")
    other = await line.guard.post(line.path(camera), json={**body, "item": "line"})
    assert code(other) == (422, "test-alarm-not-asked")
    assert (await line.guard.post(line.path(), json={"inspection_id": run["id"]})).status_code == 422
    ok(await line.checks.hq.post(f"/inspections/{run['id']}/cancel", json={"reason": "x"}))
    late = await line.guard.post(line.path(), json={**body, "item": "line"})
    assert code(late) == (409, "test-alarm-too-late")


async def test_the_shipped_check_of_the_gear_asks_for_one(line: Line) -> None:
    found = ok(await line.checks.hq.get("/checklists", params={"limit": 200, "site_type": "data_centre"}))["items"]
    [gear] = [one for one in found if one["kind"] == "gear"]
    whole = ok(await line.checks.hq.get(f"/checklists/{gear['id']}"))
    [item] = [one for one in whole["items"] if one["test_alarm"]]
    assert (item["key"], item["devices"]["kinds"], whole["version"]) == ("alarm_line", ["alarm_line"], 3)
