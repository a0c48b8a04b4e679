"""A check of the monitoring gear knows how the devices are: suggested, confirmed or denied, and kept (R-4.1.2b)."""

from typing import Any

import pytest

from svckit.testing import Harness

from .checks_story import LIGHTS, Checks, checklist, code
from .conftest import ok, station_of

CAMERAS: dict[str, Any] = {
    "key": "cameras",
    "kind": "pass_fail",
    "title_zh": "摄像机画面正常",
    "title_en": "Cameras show a picture",
    "devices": {"kinds": ["camera"]},
    "on_failure": {"severity": "minor"},
}
LINE = {**CAMERAS, "key": "line", "title_zh": "报警线路", "title_en": "Alarm line", "devices": {"codes": ["line-1"]}}
AWAY = {**CAMERAS, "key": "away", "kind": "reading", "title_zh": "离线数量", "title_en": "Offline", "max": 0}
WELL = {"observed_at": "2026-11-23T00:00:00Z"}


@pytest.fixture
async def checks(svc: Harness) -> Checks:
    checks = await Checks(svc).ready()
    await checks.on_duty()
    for number in (1, 2, 3):
        device = {"site_id": str(checks.site), "code": f"cam-{number}", "name": f"{number} 号", "kind": "camera"}
        ok(await checks.hq.post("/devices", json=device))
    station = await station_of(svc, checks.hq, checks.site)
    states = [{"device": "cam-1", **WELL}, {"device": "cam-2", **WELL}, {"device": "cam-3", **WELL, "online": False}]
    ok(await station.post("/devices/states", json={"states": states}))
    return checks


@pytest.mark.clause("R-4.1.2b", part="live health")
async def test_what_is_known_is_suggested_and_kept_beside_the_answer(checks: Checks) -> None:
    run = await checks.opened(CAMERAS, LINE, LIGHTS, AWAY)
    assert set(run["suggestions"]) == {"cameras", "line", "away"}
    assert run["suggestions"]["away"]["value"] == 1, "of a reading: how many are not well"
    cameras = run["suggestions"]["cameras"]
    assert (cameras["value"], cameras["total"], cameras["bad"]) == ("fail", 3, 1)
    assert cameras["zh"] == "3 台设备中 1 台不正常：cam-3 离线"
    assert cameras["en"] == "1 of 3 devices are not ok: cam-3 offline"
    assert run["suggestions"]["line"]["value"] is None, "there is no such device, and nothing is claimed"
    run = await checks.answers(
        run, cameras={"value": "pass", "note": "现场画面正常"}, line="pass", lights="pass", away=1
    )
    assert run["newest"]["cameras"]["suggested"] == cameras, "the person found otherwise, and both are on record"
    assert run["newest"]["lights"]["suggested"] is None
    done = await checks.did(run, "complete")
    assert done["suggestions"] == {}
    assert done["newest"]["cameras"]["suggested"]["value"] == "fail"


async def test_what_is_in_maintenance_is_named_and_takes_nothing_from_it(checks: Checks) -> None:
    [third] = [one for one in ok(await checks.hq.get("/devices"))["items"] if one["code"] == "cam-3"]
    body = {"until": "2026-11-23T05:00:00Z", "reason": "更换电源"}
    ok(await checks.hq.post(f"/devices/{third['id']}/maintenance", json=body))
    run = await checks.opened(CAMERAS)
    found = run["suggestions"]["cameras"]
    assert (found["value"], found["bad"]) == ("pass", 0)
    assert "cam-3 in maintenance" in found["en"]


@pytest.mark.parametrize("devices", [{"kinds": []}, {"kinds": ["toaster"]}, {"codes": ["A B"]}])
async def test_an_item_looks_at_devices_that_there_can_be(checks: Checks, devices: Any) -> None:
    body = checklist("c", "gear", None, {**CAMERAS, "devices": devices})
    answer = await checks.hq.post("/checklists", json={**body, "site_id": str(checks.site)})
    assert answer.status_code == 422


async def test_a_text_looks_at_no_devices(checks: Checks) -> None:
    body = checklist("c", "gear", None, {**CAMERAS, "kind": "text"})
    answer = await checks.hq.post("/checklists", json={**body, "site_id": str(checks.site)})
    assert code(answer) == (422, "checklist-item-invalid")
