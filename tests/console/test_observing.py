"""What people observe, beside their checks: a patrol from checkpoint to checkpoint, photos, findings of visitors."""

import base64
import re
from datetime import UTC, datetime, timedelta

import pytest
from checking import Crew, item, picture, read, step
from farwatch_town import PASSWORD, Json, Run, eventually
from playwright.sync_api import expect
from visitor import PageAs, Visit, Visitor, fresh

PATROL, GATE, ROOF = "夜间巡检", "大门", "屋顶"
CLEANED = "清洁后的机房"
WET = "二层走廊地面有水"
ROUTE = {
    "name_zh": "夜间路线",
    "name_en": "Night route",
    "order": "in_order",
    "checkpoints": [
        {"key": "gate", "name_zh": GATE, "name_en": "Gate"},
        {"key": "roof", "name_zh": ROOF, "name_en": "Roof"},
    ],
}
REFUSED = """() => {
  navigator.mediaDevices.getUserMedia = async () => { throw new DOMException('', 'NotAllowedError'); };
}"""
SEES = """async (picture) => {
  const seen = new Image();
  seen.src = `data:image/png;base64,${picture}`;
  await seen.decode();
  const camera = Object.assign(document.createElement("canvas"), { width: 640, height: 480 });
  const paint = camera.getContext("2d");
  setInterval(() => {
    paint.fillStyle = "#888";
    paint.fillRect(0, 0, 640, 480);
    paint.drawImage(seen, 170, 90, 300, 300);
  }, 50);
  navigator.mediaDevices.getUserMedia = async () => camera.captureStream(20);
}"""
"""A camera that looks at the printed code."""

TAGS = """() => {
  globalThis.NDEFReader = class {
    scan() {
      globalThis.held = this;
      return Promise.resolve();
    }
    write({ records }) {
      globalThis.written = records[0].data;
      return Promise.resolve();
    }
  };
}"""
"""A phone that reads and writes tags; ``held`` waits for one, ``written`` was put on one."""
HELD = """(text) => {
  const data = new DataView(new TextEncoder().encode(text).buffer);
  globalThis.held.onreading({ message: { records: [{ recordType: "text", encoding: "utf-8", data }] } });
}"""


@pytest.fixture
def crew(run: Run) -> Crew:
    """A town with a technician, for one test."""
    return Crew.founded(run, fresh("observe"), series=0)


def opened(crew: Crew, name: str, items: list[Json], route_id: str | None = None) -> Json:
    """A checklist of the site, opened by hand for the shift."""
    named = {"name_zh": name, "name_en": "Further check", "code": fresh("further"), "site_id": crew.site_id}
    body = {**named, "kind": "patrol", "post": "tech_ops", "items": items}
    checklist = crew.run.call("POST", "/monitoring/v1/checklists", {**body, "route_id": route_id} if route_id else body)
    due_at = (datetime.now(UTC) + timedelta(hours=2)).isoformat()
    wanted = {"site_id": crew.site_id, "shift_id": crew.shift_id, "checklist_id": checklist["id"], "due_at": due_at}
    return dict(crew.run.call("POST", "/monitoring/v1/inspections", wanted))


def on_the_phone(visit: Visit, crew: Crew, inspection: Json) -> Visitor:
    """The technician, with the inspection begun."""
    phone = visit(phone=True).signed_in(crew.tech["code"], PASSWORD).opens(f"/m/inspections/{inspection['id']}")
    return phone.clicks("开始检查")


def test_a_patrol_goes_from_checkpoint_to_checkpoint_and_the_chief_sees_where_nobody_was(
    visit: Visit, page_as: PageAs, hq: Visitor, crew: Crew
) -> None:
    route = crew.run.call("POST", "/monitoring/v1/routes", {"site_id": crew.site_id, **ROUTE})
    hq.opens(f"/routes/{route['id']}/sheet")
    expect(hq.page.get_by_role("img", name=re.compile(GATE))).to_be_visible()
    hq.pictured("route-sheet-zh-desktop-light", whole=True)
    assert hq.barriers() == []
    short = short_codes(crew, route)
    inspection = opened(crew, PATROL, [item("light", "照明", checkpoint="gate")], route["id"])
    phone = on_the_phone(visit, crew, inspection)
    gate = phone.page.get_by_role("region", name="巡检点")
    expect(gate).to_contain_text(GATE)
    phone.pictured("phone-checkpoint-zh-light", whole=True)
    assert phone.barriers() == []
    arrives(phone, GATE, short["gate"])
    phone.page.get_by_role("form", name="照明").get_by_role("button").first.click()
    expect(gate).to_contain_text(ROOF)
    gate.get_by_text("跳过该巡检点").first.click()
    gate.get_by_role("textbox", name=re.compile("为什么跳过")).fill("屋顶结冰")
    gate.get_by_role("button", name="跳过该巡检点").click()
    phone.clicks("完成检查")
    expect(phone.page.get_by_role("link", name="返回我的检查")).to_be_visible()
    chief = page_as(crew).opens(f"/inspections/{inspection['id']}")
    chief.expect_row_visible(GATE, "二维码", "手工输入")
    chief.expect_row_visible(ROOF, "跳过", "屋顶结冰")
    chief.pictured("inspection-patrol-zh-desktop-light", whole=True)
    assert chief.barriers() == []


def test_a_code_is_scanned_where_the_browser_cannot_read_it_and_the_camera_may_be_refused(
    visit: Visit, hq: Visitor, crew: Crew
) -> None:
    route = crew.run.call("POST", "/monitoring/v1/routes", {"site_id": crew.site_id, **ROUTE})
    inspection = opened(crew, PATROL, [item("light", "照明", checkpoint="gate")], route["id"])
    shown = hq.opens(f"/routes/{route['id']}/sheet").page.get_by_role("img", name=re.compile(GATE))
    sheet = base64.b64encode(shown.screenshot()).decode()
    phone = on_the_phone(visit, crew, inspection)
    assert phone.page.evaluate("'BarcodeDetector' in globalThis") is False, "else ours is not tried"
    phone.page.evaluate(REFUSED)
    phone.clicks("扫描二维码")
    phone.expect_text("未允许使用相机")
    phone.pictured("phone-scan-refused-zh-light", whole=True)
    assert phone.barriers() == []
    phone.clicks("关闭相机")
    phone.page.evaluate(SEES, sheet)
    phone.clicks("扫描二维码")
    expect(phone.page.get_by_role("form", name="照明")).to_be_visible()
    visited = eventually(lambda: read(crew, inspection)["visits"], "the visit that was scanned")
    assert [(one["checkpoint"], one["proof"], one["flags"]) for one in visited] == [("gate", "qr", [])]


def test_a_tag_that_headquarters_wrote_proves_a_visit(visit: Visit, hq: Visitor, crew: Crew) -> None:
    route = crew.run.call("POST", "/monitoring/v1/routes", {"site_id": crew.site_id, **ROUTE})
    inspection = opened(crew, PATROL, [item("light", "照明", checkpoint="gate")], route["id"])
    hq.context.add_init_script(f"({TAGS})()")
    hq.opens(f"/routes/{route['id']}/sheet").page.get_by_role("button", name="写入标签").first.click()
    hq.expect_text("已写入")
    hq.pictured("route-tag-zh-desktop-light")
    assert hq.barriers() == []
    written = hq.page.evaluate("globalThis.written")
    phone = visit(phone=True)
    phone.context.add_init_script(f"({TAGS})()")
    phone.signed_in(crew.tech["code"], PASSWORD).opens(f"/m/inspections/{inspection['id']}").clicks("开始检查")
    phone.clicks("读取 NFC 标签")
    phone.expect_text("贴近巡检点的 NFC 标签")
    phone.pictured("phone-tag-zh-light", whole=True)
    assert phone.barriers() == []
    phone.page.evaluate(HELD, written)
    expect(phone.page.get_by_role("form", name="照明")).to_be_visible()
    visited = eventually(lambda: read(crew, inspection)["visits"], "the visit that the tag proves")
    assert [(one["checkpoint"], one["proof"], one["flags"]) for one in visited] == [("gate", "nfc", [])]


@pytest.mark.clause("R-2.2.2a", part="offline")
def test_a_patrol_is_done_from_beginning_to_end_without_a_network_and_sent_once(visit: Visit, crew: Crew) -> None:
    """Also where the phone is switched off in between: its pages, the items and what was recorded are still there."""
    route = crew.run.call("POST", "/monitoring/v1/routes", {"site_id": crew.site_id, **ROUTE})
    codes = short_codes(crew, route)
    items = [
        item("light", "照明", checkpoint="gate"),
        item("roof", "屋面", kind="photo", min_photos=1, checkpoint="roof"),
    ]
    inspection = opened(crew, PATROL, items, route["id"])
    phone = visit(phone=True).signed_in(crew.tech["code"], PASSWORD).opens("/m")
    kept_whole(phone, inspection)
    phone.context.set_offline(True)
    phone.opens("/m/inspections")
    phone.expect_text("没有网络")
    phone.page.get_by_role("link", name=re.compile(PATROL)).first.click()
    phone.clicks("开始检查")
    arrives(phone, GATE, codes["gate"])
    step(phone, "照明").get_by_role("button").first.click()
    phone.page.reload()
    arrives(phone, ROOF, codes["roof"])
    phone.pictured("phone-patrol-offline-zh-light")
    assert phone.barriers() == []
    photographed(phone)
    phone.clicks("记录", exact=True)
    phone.expect_text("全部记录完毕")
    phone.clicks("完成检查")
    assert read(crew, inspection)["state"] == "open", "nothing has reached the service yet"
    phone.opens("/m/shifts")
    phone.context.set_offline(False)
    done = eventually(lambda: finished(crew, inspection), "the patrol that was done without a network")
    assert [one["checkpoint"] for one in done["visits"]] == ["gate", "roof"]
    assert [(one["item"], len(one["photos"])) for one in done["results"]] == [("light", 0), ("roof", 1)]
    assert len(done["photos"]) == 1
    assert all(one["claimed_at"] < one["recorded_at"] for one in done["results"]), "the phone's time beside ours"
    phone.opens(f"/m/inspections/{inspection['id']}").expect_text("李技术")
    phone.complaints.clear()  # the browser itself reports a lost network


def test_a_photo_is_taken_on_the_phone_and_the_chief_sees_it_with_what_proves_it(
    visit: Visit, page_as: PageAs, crew: Crew
) -> None:
    inspection = opened(crew, "清洁检查", [item("clean", CLEANED, kind="photo", min_photos=1)])
    phone = on_the_phone(visit, crew, inspection)
    phone.expect_text("已拍 0 / 1 张")
    photographed(phone)
    phone.pictured("phone-photo-zh-light", whole=True)
    assert phone.barriers() == []
    phone.clicks("记录", exact=True)
    phone.expect_text("全部记录完毕")
    phone.clicks("完成检查")
    expect(phone.page.get_by_role("link", name="返回我的检查")).to_be_visible()
    chief = page_as(crew).opens(f"/inspections/{inspection['id']}")
    chief.clicks("照片 1")
    shown = chief.page.get_by_role("dialog")
    expect(shown).to_contain_text("原图 SHA-256")
    expect(shown.get_by_role("img", name="照片 1")).to_have_js_property("complete", True)
    chief.pictured("photo-zh-desktop-light")
    assert chief.barriers() == []


@pytest.mark.clause("R-2.2.3e", part="offline")
def test_a_finding_is_reported_without_a_network_and_arrives_once_with_its_photo(
    visit: Visit, page_as: PageAs, crew: Crew
) -> None:
    """Also where the phone is switched off in between: the words, the photo and what is on its way are still there."""
    phone = visit(phone=True).signed_in(crew.tech["code"], PASSWORD).opens("/m/report")
    expect(phone.page.get_by_role("textbox", name="发现了什么")).to_be_visible()
    phone.has_kept('["sites"')
    phone.context.set_offline(True)
    phone.page.get_by_role("textbox", name="发现了什么").fill(WET)
    a_photo(phone)
    phone.page.reload()
    expect(phone.page.get_by_role("textbox", name="发现了什么")).to_have_value(WET)
    expect(phone.page.get_by_role("img", name="照片 1")).to_be_visible()
    phone.clicks("立即上报")
    phone.expect_text("没有网络时保存在本机")
    phone.pictured("phone-report-offline-zh-light", whole=True)
    assert phone.barriers() == []
    phone.page.reload()
    phone.expect_text("没有网络时保存在本机")
    assert reported(crew) == []
    phone.context.set_offline(False)
    [finding] = eventually(lambda: shown_whole(crew), "the finding with its photo")
    assert (finding["what"], finding["photo_count"]) == (WET, 1)
    assert finding["claimed_at"] < finding["reported_at"], "the phone's time beside ours"
    phone.opens(f"/m/findings/{finding['id']}")
    expect(phone.page.get_by_role("img", name="照片 1")).to_be_visible()
    phone.pictured("phone-finding-zh-light", whole=True)
    chief = page_as(crew).opens(f"/findings/{finding['id']}")
    chief.clicks("照片 1")
    shown = chief.page.get_by_role("dialog")
    expect(shown).to_contain_text("原图 SHA-256")
    chief.pictured("finding-photo-zh-desktop-light")
    assert chief.barriers() == []
    phone.complaints.clear()  # the browser itself reports a lost network


@pytest.mark.clause("B-13", part="form")
def test_a_visitor_reports_without_signing_in_and_the_chief_takes_it_up(
    visit: Visit, page_as: PageAs, hq: Visitor, crew: Crew
) -> None:
    path = crew.run.call("POST", "/monitoring/v1/finding-links", {"site_id": crew.site_id, "place": "一层大厅"})["path"]
    visitor = visit(phone=True).opens(path)
    visitor.expect_text("一层大厅")
    visitor.page.get_by_role("textbox", name="发现了什么").fill("闻到烧焦味")
    visitor.pictured("visitor-report-zh-light", whole=True)
    assert visitor.barriers() == []
    visitor.clicks("提交")
    visitor.expect_text("已收到，等待查看")
    chief = page_as(crew).opens("/findings?view=triage")
    chief.pictured("findings-triage-zh-desktop-light", whole=True)
    chief.page.get_by_role("link", name=re.compile("闻到烧焦味")).click()
    chief.clicks("受理")
    asked = chief.page.get_by_role("dialog")
    chief.clicks("受理", within=asked)
    chief.expect_text("待确认")
    chief.pictured("finding-zh-desktop-light", whole=True)
    assert chief.barriers() == []
    visitor.page.reload()
    visitor.expect_text("正在处理")
    hq.opens("/findings/links").expect_row_visible(crew.code, "一层大厅", "使用中")
    hq.pictured("finding-links-zh-desktop-light", whole=True)


def short_codes(crew: Crew, route: Json) -> dict[str, str]:
    """What stands below the codes, by checkpoint."""
    codes = crew.run.call("GET", f"/monitoring/v1/routes/{route['id']}/codes")["items"]
    return {one["checkpoint"]: one["short"] for one in codes}


def arrives(phone: Visitor, checkpoint: str, code: str) -> None:
    """The technician is at the checkpoint, and types what stands below its code."""
    shown = phone.page.get_by_role("region", name="巡检点")
    expect(shown).to_contain_text(checkpoint)
    shown.get_by_role("textbox", name=re.compile("输入二维码下方的短码")).fill(code)
    phone.clicks("记录到达")


def photographed(phone: Visitor) -> None:
    """A photo is taken, and counted."""
    a_photo(phone)
    phone.expect_text("已拍 1 / 1 张")


def a_photo(phone: Visitor) -> None:
    """A photo is taken."""
    photo = {"name": "room.jpg", "mimeType": "image/jpeg", "buffer": picture()}
    phone.page.locator("input[type=file]").set_input_files(photo)
    expect(phone.page.get_by_role("img", name="照片 1")).to_be_visible()


def reported(crew: Crew) -> list[Json]:
    """The findings of the site."""
    return list(crew.run.call("GET", f"/monitoring/v1/findings?site_id={crew.site_id}")["items"])


def shown_whole(crew: Crew) -> list[Json] | None:
    """The findings once each has its photo."""
    found = reported(crew)
    return found if found and all(one["photo_count"] > 0 for one in found) else None


def kept_whole(phone: Visitor, inspection: Json) -> None:
    """The phone has its pages and the items of the inspection."""
    phone.has_kept(f'["inspections","one","{inspection["id"]}"]')


def finished(crew: Crew, inspection: Json) -> Json | None:
    """The inspection once it is completed."""
    found = read(crew, inspection)
    return found if found["state"] == "completed" else None
