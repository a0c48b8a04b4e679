"""Health of the gear that watches: offline, wrong clocks, recording gaps, little room; told once."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from contracts.devices import DeviceDegraded, DeviceOffline, DeviceRestored
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .conftest import Plant, ok, station_of
from .devices_story import Gear


@pytest.fixture
def gear(plant: Plant) -> Gear:
    return Gear(plant)


def code(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].rpartition(":")[2]


@pytest.mark.clause("R-2.2.3g", part="offline")
async def test_a_missed_heartbeat_is_told_within_two_minutes_and_its_return_too(gear: Gear) -> None:
    camera = await gear.device("cam-1")
    other = await gear.device("cam-2")
    assert await gear.is_(camera) == "unknown"
    await gear.says("cam-1", "cam-2")
    assert await gear.is_(camera) == "ok"
    heard = gear.plant.now()
    await gear.goes_on(120, "cam-2")
    [offline] = await gear.plant.svc.published(DeviceOffline)
    assert (offline.code, offline.troubles, offline.since) == ("cam-1", ("silent",), heard)
    assert offline.occurred_at - heard <= timedelta(minutes=2)
    [alarm] = await gear.alarms()
    assert (alarm.anomaly_id, alarm.severity, alarm.kind) == (offline.alarm_id, "major", "device")
    assert "心跳中断" in alarm.summary
    assert "no heartbeat" in alarm.summary
    assert [await gear.is_(one) for one in (camera, other)] == ["offline", "ok"]
    await gear.says("cam-1")
    assert await gear.is_(camera) == "ok"
    assert await gear.plant.svc.published(DeviceRestored) == [], "it must stay well first"
    await gear.goes_on(30, "cam-1", "cam-2")
    [restored] = await gear.plant.svc.published(DeviceRestored)
    [end] = await gear.ends()
    assert (restored.basis, end.cause_key, end.reason) == ("recovered", alarm.cause_key, "recovered")
    assert await gear.states(camera) == ["unknown", "ok", "offline", "ok"]


@pytest.mark.clause("R-2.2.3g", part="offline")
async def test_what_comes_and_goes_calls_nobody(gear: Gear) -> None:
    camera = await gear.device("cam-1")
    await gear.says("cam-1")
    for _ in range(10):
        await gear.plant.svc.fast_forward(seconds=10)
        await gear.says(gear.state("cam-1", online=False))
        await gear.plant.svc.fast_forward(seconds=10)
        await gear.says("cam-1")
    assert await gear.alarms() == []
    assert len(await gear.states(camera)) == 22, "and all of it is on record"


@pytest.mark.clause("R-2.2.3g", part="one cause")
async def test_a_recorder_explains_its_cameras_and_what_stays_away_is_told_afterwards(gear: Gear) -> None:
    recorder, [first, second] = await gear.recorder_with("cam-1", "cam-2")
    await gear.device("door-1", "sensor")
    await gear.says("nvr-1", "cam-1", "cam-2", "door-1")
    await gear.goes_on(150, "door-1")
    told = {one.code: one.explained_by for one in await gear.plant.svc.published(DeviceOffline)}
    assert told == {"nvr-1": None, "cam-1": "nvr-1", "cam-2": "nvr-1"}
    [alarm] = await gear.alarms()
    assert (alarm.series, alarm.severity) == ("nvr-1", "critical")
    assert (await gear.read(first))["explained_by"] == recorder["id"]
    await gear.goes_on(180, "nvr-1", "cam-1", "door-1")
    assert [one.series for one in await gear.alarms()] == ["nvr-1", "cam-2"], "one camera did not come back"
    assert (await gear.read(first))["explained_by"] is None
    assert (await gear.read(second))["told"] == "offline"


@pytest.mark.clause("R-2.2.3g", part="one cause")
async def test_a_site_of_which_nothing_is_heard_is_one_trouble(gear: Gear) -> None:
    for name in ("cam-1", "cam-2", "cam-3"):
        await gear.device(name)
    await gear.says("cam-1", "cam-2", "cam-3")
    await gear.goes_on(300)
    [alarm] = await gear.alarms()
    assert "全站 3 台监控设备均无心跳" in alarm.summary
    assert sorted(one.explained_by is None for one in await gear.plant.svc.published(DeviceOffline)) == [
        False,
        False,
        True,
    ]
    await gear.says("cam-1", "cam-2", "cam-3")
    await gear.goes_on(300, "cam-1", "cam-2", "cam-3")
    assert len(await gear.alarms()) == len(await gear.ends()) == 1


@pytest.mark.clause("R-2.2.3g", part="clock")
@pytest.mark.parametrize("offset", [timedelta(minutes=5), timedelta(days=-3650), timedelta(days=3650)])
async def test_a_wrong_clock_is_told_and_believed_in_nothing(gear: Gear, offset: timedelta) -> None:
    camera = await gear.device("cam-1")
    for _ in range(8):
        await gear.says(gear.state("cam-1", gear.plant.now() + offset))
        await gear.plant.svc.fast_forward(seconds=30)
    [degraded] = await gear.plant.svc.published(DeviceDegraded)
    assert degraded.troubles == ("clock_drift",)
    [alarm] = await gear.alarms()
    assert alarm.severity == "minor", "a step milder than offline"
    read = await gear.read(camera)
    assert (read["state"], read["clock_offset_s"]) == ("degraded", offset.total_seconds())
    await gear.says("cam-1")
    assert await gear.is_(camera) == "ok", "a mended clock counts at once"
    await gear.goes_on(125)
    assert await gear.is_(camera) == "offline", "nor does it stay online by its own word"


@pytest.mark.clause("R-2.2.3g", part="recordings")
async def test_a_gap_and_little_room_are_told_and_a_gap_that_is_over_is_on_record(gear: Gear) -> None:
    recorder = await gear.device("nvr-1", "recorder")
    since = gear.ago(minutes=3)
    for _ in range(8):
        await gear.says(gear.state("nvr-1", gap_since=since, storage_days=2.5))
        await gear.plant.svc.fast_forward(seconds=30)
    [degraded] = await gear.plant.svc.published(DeviceDegraded)
    assert degraded.troubles == ("recording_gap", "storage_low")
    await gear.says(gear.state("nvr-1", gap_since=since, gap_until=gear.plant.now(), storage_days=30))
    read = await gear.read(recorder)
    assert (read["state"], read["troubles"], read["storage_days"]) == ("ok", [], 30)
    assert read["gap_until"] is not None


async def test_worse_and_better_take_the_place_of_what_was_told(gear: Gear) -> None:
    await gear.device("nvr-1", "recorder", criticality="critical")
    await gear.device("cam-1")
    for _ in range(8):
        await gear.says(gear.state("nvr-1", storage_days=1), "cam-1")
        await gear.plant.svc.fast_forward(seconds=30)
    await gear.goes_on(150, "cam-1")
    assert [(one.series, one.severity) for one in await gear.alarms()] == [("nvr-1", "major"), ("nvr-1", "critical")]
    assert len({one.group_key for one in await gear.alarms()}) == 1, "they meet in one incident"
    assert len(await gear.ends()) == 1


@pytest.mark.clause("R-2.2.3g", part="maintenance")
@pytest.mark.clause("R-2.2.3g", part="online rate")
async def test_in_maintenance_nobody_is_called_and_the_rate_leaves_it_out(gear: Gear) -> None:
    camera = await gear.device("cam-1")
    await gear.device("cam-2")
    begins = gear.plant.now()
    await gear.says("cam-1", "cam-2")
    await gear.goes_on(600, "cam-1", "cam-2")
    body = {"until": gear.plant.now(minutes=30).isoformat(), "reason": "更换镜头"}
    read = ok(await gear.hq.post(f"/devices/{camera['id']}/maintenance", json=body))
    assert (read["state"], read["maintenance_reason"]) == ("maintenance", "更换镜头")
    await gear.goes_on(1800, "cam-2")
    assert await gear.alarms() == []
    await gear.goes_on(600, "cam-2")
    assert [one.series for one in await gear.alarms()] == ["cam-1"], "it did not come back"
    span = {"from": begins.isoformat(), "to": gear.plant.now().isoformat()}
    rates = ok(await gear.hq.get("/devices/online-rates", params=span))
    first, second = rates["devices"]
    assert first["online_s"] == 600
    assert (first["offline_s"], first["left_out_s"]) == (600, 1800)
    assert (first["rate"], second["rate"]) == (0.5, 1)
    [whole] = rates["sites"]
    assert (whole["devices"], whole["rate"]) == (2, 3600 / 4200)
    assert ok(await gear.hq.post(f"/devices/{camera['id']}/end-maintenance"))["state"] == "offline"


async def test_work_that_is_done_early_is_over(gear: Gear) -> None:
    camera = await gear.device("cam-1")
    await gear.says("cam-1")
    body = {"until": gear.plant.now(days=2).isoformat(), "reason": "检修"}
    ok(await gear.hq.post(f"/devices/{camera['id']}/maintenance", json=body))
    assert ok(await gear.hq.post(f"/devices/{camera['id']}/end-maintenance"))["state"] == "ok"
    late = {"until": gear.ago(minutes=1).isoformat(), "reason": "检修"}
    assert code(await gear.hq.post(f"/devices/{camera['id']}/maintenance", json=late)) == (
        422,
        "device-maintenance-over",
    )


async def test_what_stations_send_wrong_costs_nobody_else_anything(gear: Gear, svc: Harness) -> None:
    camera = await gear.device("cam-1")
    answer = await gear.says("cam-1", "nobody", "cam-1")
    assert (answer["accepted"], [one["index"] for one in answer["rejected"]]) == (2, [1])
    foreign = await station_of(svc, svc.as_user(["hq_admin"]), uuid7())
    batch = {"states": [gear.state("cam-1", online=False)]}
    assert ok(await foreign.post("/devices/states", json=batch))["accepted"] == 0
    assert await gear.is_(camera) == "ok"
    many = {"states": [gear.state("cam-1")] * 2001}
    assert (await gear.plant.station.post("/devices/states", json=many)).status_code == 422
    for wrong in (
        {"observed_at": "9999-01-01T00:00:00Z"},
        {"storage_days": -1},
        {"online": "yes"},
        {"device": "x" * 99},
    ):
        batch = {"states": [{**gear.state("cam-1"), **wrong}]}
        assert (await gear.plant.station.post("/devices/states", json=batch)).status_code == 422, wrong
    assert (await gear.hq.post("/devices/states", json=batch)).status_code == 403


async def test_the_register_holds_together(gear: Gear) -> None:
    recorder, [camera] = await gear.recorder_with("cam-1")
    again = {"site_id": str(gear.plant.site_id), "code": "cam-1", "name": "x", "kind": "camera"}
    assert code(await gear.hq.post("/devices", json=again)) == (409, "device-code-taken")
    for unfit in (camera["id"], str(uuid7())):
        answer = await gear.hq.post("/devices", json={**again, "code": "cam-9", "recorder_id": unfit})
        assert code(answer) == (422, "device-recorder-unfit")
    body = {"name": "东门", "kind": "camera", "recorder_id": recorder["id"], "offline_after_s": 300}
    stale = await gear.hq.put(f"/devices/{camera['id']}", json=body, headers={"If-Match": '"7"'})
    assert stale.status_code == 412
    changed = ok(await gear.hq.put(f"/devices/{camera['id']}", json=body))
    assert (changed["name"], changed["version"]) == ("东门", 2)
    for _ in range(2):
        assert (await gear.hq.delete(f"/devices/{camera['id']}")).status_code == 204
    assert [one["code"] for one in ok(await gear.hq.get("/devices"))["items"]] == ["nvr-1"]
    assert [one["code"] for one in ok(await gear.hq.get("/devices", params={"retired": True}))["items"]] == ["cam-1"]
    body = {"until": gear.plant.now(days=2).isoformat(), "reason": "检修"}
    assert code(await gear.hq.post(f"/devices/{camera['id']}/maintenance", json=body)) == (409, "device-retired")
    await gear.device("cam-1")


async def test_the_summary_and_the_file_say_how_the_gear_is(gear: Gear) -> None:
    await gear.recorder_with("cam-1", "cam-2")
    await gear.says("nvr-1", "cam-1")
    [site] = ok(await gear.hq.get("/devices/summary"))["items"]
    assert (site["total"], site["ok"], site["unknown"]) == (3, 2, 1)
    listed = ok(await gear.hq.get("/devices", params={"state": ["unknown"], "kind": "camera"}))["items"]
    assert [one["code"] for one in listed] == ["cam-2"]
    await gear.plant.svc.fast_forward(seconds=60)
    answer = await gear.hq.get("/devices/export")
    assert answer.status_code == 200
    assert "cam-2" in answer.text
    assert "not heard yet" in answer.text
    assert [one["stale"] for one in ok(await gear.hq.get("/devices"))["items"]] == [True, False, True]
    wrong = {"from": gear.plant.now().isoformat(), "to": gear.ago(days=1).isoformat()}
    assert code(await gear.hq.get("/devices/online-rates", params=wrong)) == (422, "device-period-impossible")


async def test_after_our_own_absence_everybody_has_the_time_to_be_heard(gear: Gear) -> None:
    camera = await gear.device("cam-1")
    await gear.says("cam-1")
    gear.plant.svc.clock.advance(timedelta(hours=1))
    await gear.plant.svc.fast_forward(seconds=1)
    assert await gear.is_(camera) == "ok"
    await gear.says("cam-1")
    await gear.goes_on(60, "cam-1")
    assert await gear.alarms() == []
    await gear.goes_on(200)
    assert await gear.is_(camera) == "offline"


async def test_history_never_changes(gear: Gear) -> None:
    await gear.device("cam-1")
    async with gear.plant.svc.transaction() as session:
        with pytest.raises(IntegrityError):
            await session.execute(text("UPDATE device_changes SET state = 'ok'"))
