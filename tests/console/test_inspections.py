"""Inspections: done on the phone with one thumb, told where something fails, read by the chief; checklists edited."""

import re

import pytest
from checking import AISLE, ALARM, DOOR, FANS, NAME, UPS, Crew, picture, read, step
from farwatch_town import PASSWORD, Json, Run
from playwright.sync_api import expect
from visitor import PageAs, Visit, Visitor, fresh


@pytest.fixture
def crew(run: Run) -> Crew:
    """A town with a technician and a start-up check, for one test: what failed in another one is its incident."""
    return Crew.founded(run, fresh("checks"), series=0)


def wider(phone: Visitor) -> int:
    """By how many pixels the page is wider than the screen."""
    return int(phone.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


def on_the_phone(visit: Visit, crew: Crew, inspection: Json) -> Visitor:
    """The technician, with the inspection begun."""
    phone = visit(phone=True).signed_in(crew.tech["code"], PASSWORD).opens(f"/m/inspections/{inspection['id']}")
    return phone.clicks("开始检查")


@pytest.mark.clause("R-4.1.2a", part="results")
@pytest.mark.clause("R-4.1.2a", part="fault")
def test_a_technician_checks_and_what_fails_is_an_incident_on_the_board(
    visit: Visit, page_as: PageAs, hq: Visitor, crew: Crew
) -> None:
    crew.inspection()
    phone = visit(phone=True).signed_in(crew.tech["code"], PASSWORD).opens("/m")
    phone.page.get_by_role("link", name=re.compile("我的检查")).click()
    phone.pictured("phone-inspections-zh-light", whole=True)
    phone.page.get_by_role("link", name=re.compile(NAME)).first.click()
    phone.clicks("开始检查")
    expect(step(phone, FANS)).to_contain_text("必须保持运行")
    phone.pictured("phone-inspection-step-zh-light")
    assert phone.barriers() == []
    phone.clicks("运行中", exact=True)
    reading = step(phone, AISLE).get_by_role("textbox", name="读数")
    reading.fill("24,5")
    phone.expect_text("在范围内")
    reading.fill("31,2")
    phone.expect_text("超出范围：要求 18–27 ℃，记为不合格")
    step(phone, AISLE).get_by_role("textbox", name=re.compile("什么情况")).fill("三号空调停机，已报修")
    phone.pictured("phone-inspection-beyond-zh-light")
    assert phone.barriers() == []
    assert wider(phone) <= 0, "it must not be wider than the screen"
    phone.clicks("记为不合格")
    incident = crew.incident_about(AISLE)
    assert "31.2" in incident["title"]
    hq.opens("/").expect_row_visible(crew.code, incident["title"])
    phone.context.set_offline(True)
    phone.clicks("市电")
    phone.expect_text("1 项待提交")
    phone.context.set_offline(False)
    step(phone, DOOR).get_by_role("button", name="无法执行此项").click()
    phone.expect_disabled("记为未执行")
    step(phone, DOOR).get_by_role("textbox", name=re.compile("为什么没有执行")).fill("门禁在检修")
    phone.clicks("记为未执行")
    phone.expect_text("全部记录完毕")
    phone.pictured("phone-inspection-review-zh-light", whole=True)
    assert phone.barriers() == []
    phone.clicks("完成检查")
    expect(phone.page.get_by_role("link", name="返回我的检查")).to_be_visible()
    phone.expect_text("1 项不合格。")
    phone.complaints.clear()  # the browser itself reports a lost network
    read_and_corrected(page_as(crew).opens(f"/inspections?site={crew.site_id}"), incident)


def read_and_corrected(chief: Visitor, incident: Json) -> None:
    """The chief reads what came of it, and corrects a reading; both stand there from then on."""
    chief.expect_row_visible(NAME, "已完成", "不合格", "李技术")
    chief.pictured("inspections-done-zh-desktop-light", whole=True)
    chief.page.get_by_role("link", name=NAME).first.click()
    chief.expect_row_visible(AISLE, "31.2 ℃", "18–27 ℃", "三号空调停机，已报修")
    chief.expect_row_visible(DOOR, "未执行", "门禁在检修")
    expect(chief.page.get_by_role("link", name=incident["number"])).to_be_visible()
    chief.pictured("inspection-zh-desktop-light", whole=True)
    assert chief.barriers() == []
    chief.clicks("更正", within=chief.row_about(AISLE))
    asked = chief.page.get_by_role("dialog")
    asked.get_by_role("textbox", name="读数").fill("30.2")
    asked.get_by_role("textbox", name="更正原因").fill("读错一位")
    photo = {"name": "meter.jpg", "mimeType": "image/jpeg", "buffer": picture()}
    asked.locator("input[type=file]").set_input_files(photo)
    expect(asked.get_by_role("img", name="照片 1")).to_be_visible()
    chief.pictured("inspection-correct-zh-desktop-light")
    assert chief.barriers() == []
    chief.clicks("更正", within=asked)
    chief.expect_row_visible(AISLE, "30.2 ℃", "31.2 ℃", "更正：读错一位")
    chief.clicks("照片 1", within=chief.row_about(AISLE))
    expect(chief.page.get_by_role("dialog")).to_contain_text("原图 SHA-256")


def test_two_people_at_one_inspection_see_what_the_other_has_done(visit: Visit, crew: Crew) -> None:
    inspection = crew.opened()
    phone = on_the_phone(visit, crew, inspection)
    step(phone, FANS).wait_for()
    crew.record(crew.chief, inspection, "fans", "fail")
    crew.record(crew.chief, inspection, "aisle", 22.5)
    phone.expect_text("他人已记录 2 项（最近：王值班）")
    phone.expect_text("已记录：未运行")
    phone.clicks("运行中", exact=True)
    step(phone, UPS).wait_for()
    phone.clicks("电池", exact=True)
    phone.clicks("记为不合格")
    step(phone, ALARM).wait_for()
    phone.clicks("检查一览")
    phone.expect_text("还有 2 项未记录。")
    phone.expect_disabled("完成检查")


def test_a_new_version_is_made_while_an_inspection_is_open(visit: Visit, hq: Visitor, crew: Crew) -> None:
    before = crew.opened()
    known, following = read(crew, before)["content"]["items"], before["checklist_version"] + 1
    hq.opens(f"/checklists/{crew.checklist['id']}")
    hq.pictured("checklist-zh-desktop-light", whole=True)
    assert hq.barriers() == []
    hq.clicks("新增检查项")
    hq.expect_text("请填写中英文标题")
    hq.expect_disabled(f"保存为第 {following} 版")
    hq.page.get_by_role("textbox", name="标题（中文）").fill("消防主机无告警")
    hq.page.get_by_role("textbox", name="标题（英文）").fill("Fire panel quiet")
    hq.clicks("上移：消防主机无告警")
    hq.page.reload()
    hq.expect_text("有未保存的修改，已暂存在本机")
    hq.clicks(f"保存为第 {following} 版")
    expect(hq.page.get_by_role("link", name=f"第 {following} 版")).to_be_visible()
    assert read(crew, before)["content"]["items"] == known
    assert len(read(crew, crew.opened())["content"]["items"]) == len(known) + 1
    phone = on_the_phone(visit, crew, before)
    phone.expect_text(f"/ {len(known) - 1} 项")


def test_two_who_edit_one_checklist_are_told_and_lose_nothing(hq: Visitor, crew: Crew) -> None:
    address = f"/checklists/{crew.checklist['id']}"
    hq.opens(address).page.get_by_role("textbox", name="名称（中文）").fill("开班检查（新）")
    path = f"/monitoring/v1/checklists/{crew.checklist['id']}"
    now = crew.run.call("GET", path)
    kept = ("kind", "post", "active", "name_zh", "name_en", "schedule", "items")
    other = {name: now[name] for name in kept} | {"name_en": "Start-up check B"}
    answer = crew.run.http.put(f"/api{path}", json=other, headers={"If-Match": f'"{now["version"]}"'})
    assert answer.is_success, answer.text
    hq.expect_text(f"他人已保存第 {now['version'] + 1} 版")
    hq.pictured("checklist-conflict-zh-desktop-light", whole=True)
    hq.clicks("以我的内容保存")
    expect(hq.page.get_by_role("heading", name="开班检查（新）")).to_be_visible()
    assert crew.run.call("GET", path)["version"] == now["version"] + 2
