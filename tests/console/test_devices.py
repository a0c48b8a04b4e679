"""Monitoring devices: which are not well, since when, what is done about them, and what a check knows of them."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from farwatch_town import Json, Run, Town, eventually
from playwright.sync_api import Locator, expect
from visitor import Visitor, fresh

DEVICES = "/monitoring/v1/devices"
CAMERAS = {
    "key": "cameras",
    "kind": "pass_fail",
    "title_zh": "摄像机画面正常",
    "title_en": "Cameras",
    "devices": {"kinds": ["camera"]},
}
LINE = {
    "key": "line",
    "kind": "pass_fail",
    "title_zh": "报警线路测试：试报警已收到",
    "title_en": "Alarm line: the test alarm arrived",
    "devices": {"kinds": ["alarm_line"]},
    "test_alarm": True,
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

    def check(self, *more: Json) -> Json:
        """An inspection by hand that looks at the cameras, and at more."""
        code = f"{self.code}-gear-{len(more)}"
        named = {"name_zh": "监控设备检查", "name_en": "Gear", "code": code, "site_id": self.site_id}
        body = {**named, "kind": "gear", "post": "duty_chief", "items": [CAMERAS, *more]}
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


@pytest.mark.clause("R-4.1.2b", part="test alarm")
def test_a_test_alarm_is_raised_and_confirmed_in_the_check_and_stands_on_the_device(
    hq: Visitor, watched: Watched
) -> None:
    about = {"code": "line-1", "name": f"{watched.code} 报警主线", "kind": "alarm_line"}
    line = watched.run.call("POST", DEVICES, {"site_id": watched.site_id, **about})
    inspection = watched.check(LINE)
    hq.page.set_viewport_size({"width": 390, "height": 844})
    hq.opens(f"/m/inspections/{inspection['id']}").clicks("开始检查")
    hq.opens(f"/m/inspections/{inspection['id']}?item=line")
    hq.expect_text("系统已知：尚未试报警")
    hq.pictured("phone-test-alarm-zh-light", whole=True)
    hq.clicks("试报警", exact=True)
    hq.expect_text("这是您发起的试报警，并非真实报警")
    hq.pictured("phone-test-alarm-asked-zh-light", whole=True)
    assert hq.barriers() == []
    hq.clicks("知道了")
    hq.expect_text("系统已知：line-1 试报警已收到")
    expect(hq.page.get_by_role("status").filter(has_text="已收到")).to_be_visible()
    hq.pictured("phone-test-alarm-passed-zh-light", whole=True)
    hq.clicks("合格", exact=True)
    hq.expect_text("已记录 1 / 2 项")
    hq.page.set_viewport_size({"width": 1440, "height": 900})
    hq.opens(f"/devices/{line['id']}")
    expect(_tests(hq, "已收到")).to_have_count(1)
    hq.pictured("device-test-alarm-zh-light", whole=True)
    assert hq.barriers() == []
    [made] = watched.run.items(f"/monitoring/v1/devices/{line['id']}/test-alarms")
    found = watched.run.call("GET", f"/incident/v1/incidents/{made['incident_id']}")
    assert (found["state"], found["exercise"]) == ("resolved", True)


@pytest.mark.clause("R-4.1.2b", part="test alarm")
def test_a_test_alarm_is_raised_from_the_page_of_the_device_and_confirmed_on_the_phone(
    hq: Visitor, watched: Watched
) -> None:
    about = {"code": "line-2", "name": f"{watched.code} 报警备线", "kind": "alarm_line"}
    line = watched.run.call("POST", DEVICES, {"site_id": watched.site_id, **about})
    hq.opens(f"/devices/{line['id']}").expect_text("该设备尚未试报警。")
    hq.clicks("试报警", exact=True)
    asked = hq.page.get_by_role("dialog").or_(hq.page.get_by_role("tooltip"))
    expect(asked.filter(has_text="并且只通知您本人")).to_be_visible()
    hq.pictured("device-test-alarm-ask-zh-light")
    asked.get_by_role("button", name="试报警", exact=True).click()
    expect(_tests(hq, "进行中")).to_have_count(1)
    hq.pictured("device-test-alarm-waiting-zh-light", whole=True)
    hq.page.set_viewport_size({"width": 390, "height": 844})
    hq.pictured("device-test-alarm-waiting-zh-narrow", whole=True)
    hq.page.get_by_role("link", name="打开手机端“当前”页").click()
    hq.expect_text("这是您发起的试报警，并非真实报警")
    hq.pictured("phone-test-alarm-now-zh-light")
    hq.clicks("知道了")
    hq.opens(f"/devices/{line['id']}")
    expect(_tests(hq, "已收到")).to_have_count(1)
    hq.pictured("device-test-alarm-zh-narrow", whole=True)
    assert hq.barriers() == []


def _tests(hq: Visitor, said: str) -> Locator:
    """The test alarms on the page of a device of which this is said."""
    return hq.page.get_by_role("row").filter(has_text=said)


def test_devices_of_a_spreadsheet_are_tried_mended_and_imported(hq: Visitor, town: Town, tmp_path: Path) -> None:
    code = fresh("nvr")
    sheet = tmp_path / "devices.csv"
    heading = "站点,设备编码,设备名称,类型,所属录像机"
    name = f"门口摄像机 {code}"
    recorder, camera = f"{town.code},{code},录像机,录像机,", f"{town.code},{code}-cam,{name},摄像机,{code}"
    sheet.write_bytes("\n".join((heading, recorder, camera.replace("-cam", "-CAM"))).encode("gbk"))
    hq.opens("/devices").clicks("从表格导入")
    files = hq.page.locator("input[type=file]")
    files.set_input_files(sheet)
    expect(hq.row_about(name)).to_contain_text("只能用小写字母")
    hq.pictured("devices-import-wrong-zh-desktop-light")
    hq.expect_disabled("导入 1 台")
    assert hq.barriers() == []
    sheet.write_bytes("\n".join((heading, recorder, camera)).encode("gbk"))
    files.set_input_files(sheet)
    hq.clicks("导入 2 台")
    hq.expect_text("导入完成")
    hq.clicks("查看设备")
    expect(hq.row_about(name)).to_contain_text(f"{code}-cam")
