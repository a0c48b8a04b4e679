"""Monitoring devices: which are not well, since when, what is done about them, and what a check knows of them."""

from datetime import UTC, datetime, timedelta

import pytest
from farwatch_town import Json, Run, Town, eventually
from playwright.sync_api import expect
from visitor import Visitor, fresh

DEVICES = "/monitoring/v1/devices"
CAMERAS = {
    "key": "cameras",
    "kind": "pass_fail",
    "title_zh": "摄像机画面正常",
    "title_en": "Cameras",
    "devices": {"kinds": ["camera"]},
}


class Watched(Town):
    """A town with two cameras, of which one does not answer; that is told at once."""

    cameras: list[Json]

    def watch(self) -> "Watched":
        path = f"/api/monitoring/v1/policies/{self.site_id}"
        eventually(
            lambda: self.run.http.put(path, json={"device_settle_s": 0}).is_success, "the site in monitoring-svc"
        )
        self.cameras = [self.run.call("POST", DEVICES, self._camera(number)) for number in (1, 2)]
        self.says(cam_1=True, cam_2=False)
        return self

    def _camera(self, number: int) -> Json:
        about = {"code": f"cam-{number}", "name": f"{self.code} 摄像机 {number}", "kind": "camera"}
        return {"site_id": self.site_id, **about, "place": "大门"}

    def says(self, **online: bool) -> None:
        """The station says which devices answer."""
        now = datetime.now(UTC).isoformat()
        states = [
            {"device": code.replace("_", "-"), "observed_at": now, "online": there} for code, there in online.items()
        ]
        headers = {"Authorization": f"Bearer {self.api_key}"}
        answer = self.run.http.post(f"/api{DEVICES}/states", json={"states": states}, headers=headers)
        assert answer.json() == {"accepted": len(states), "rejected": []}

    def check(self) -> Json:
        """An inspection by hand that looks at the cameras."""
        named = {"name_zh": "监控设备检查", "name_en": "Gear", "code": f"{self.code}-gear", "site_id": self.site_id}
        body = {**named, "kind": "gear", "post": "duty_chief", "items": [CAMERAS]}
        checklist = self.run.call("POST", "/monitoring/v1/checklists", body)
        due_at = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
        asked = {"site_id": self.site_id, "checklist_id": checklist["id"], "due_at": due_at}
        return dict(self.run.call("POST", "/monitoring/v1/inspections", asked))


@pytest.fixture(scope="module")
def watched(run: Run) -> Watched:
    return Watched.founded(run, fresh("gear"), series=0).watch()


@pytest.mark.clause("R-2.2.3g", part="offline")
def test_what_is_not_well_is_found_worked_on_and_on_record(hq: Visitor, watched: Watched) -> None:
    hq.opens(f"/devices?site={watched.site_id}")
    expect(hq.row_about(f"{watched.code} 摄像机 2")).to_contain_text("离线")
    hq.page.get_by_role("group", name="各状态设备数").get_by_role("button", name="离线 1").click()
    hq.page.wait_for_url("**state=offline*")
    expect(hq.page.locator("tbody tr")).to_have_count(1)
    hq.pictured("devices-zh-light", whole=True)
    assert hq.barriers() == []
    incident = watched.incident_about("摄像机 2")
    page = hq.opens(f"/incidents/{incident['id']}").page.get_by_role("main")
    page.get_by_role("link", name="监控设备", exact=True).click()
    hq.expect_text("站点系统报告离线")
    hq.clicks("登记维护")
    dialog = hq.page.get_by_role("dialog")
    dialog.get_by_role("textbox", name="维护原因").fill("更换电源")
    dialog.get_by_role("button", name="登记维护").click()
    hq.expect_text("更换电源")
    expect(hq.page.get_by_role("img", name="近7天状态")).to_be_visible()
    hq.pictured("device-zh-light", whole=True)
    assert hq.barriers() == []
    hq.clicks("结束维护")
    expect(hq.page.get_by_role("button", name="登记维护")).to_be_visible()


@pytest.mark.clause("R-4.1.2b", part="live health")
def test_a_check_of_the_gear_says_what_is_known(hq: Visitor, watched: Watched) -> None:
    watched.says(cam_1=True, cam_2=False)
    inspection = watched.check()
    hq.opens(f"/inspections/{inspection['id']}")
    hq.expect_text("系统已知：2 台设备中 1 台不正常：cam-2 离线")
    hq.opens(f"/m/inspections/{inspection['id']}").clicks("开始检查")
    hq.expect_text("系统已知：2 台设备中 1 台不正常：cam-2 离线")
