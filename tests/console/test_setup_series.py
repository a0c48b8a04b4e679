"""Setting up series: what stations send already is added with clicks, others by hand or from a table."""

import pytest
from farwatch_town import Run, Town, eventually
from playwright.sync_api import expect
from visitor import PageAs, Theme, Visit, Visitor, fresh


@pytest.fixture
def plant(run: Run) -> Town:
    """A site whose station sends more than is on file."""
    plant = Town.founded(run, fresh("setup"), series=2)
    plant.ready_to_notify()
    return plant


def unknown(plant: Town, *keys: str) -> None:
    """The station sends these, and the service has written them down."""
    readings = [{"series": key, "at": "2026-11-29T00:00:00Z", "value": 21.5} for key in keys]
    answer = plant.run.http.post(
        "/api/monitoring/v1/readings", json={"readings": readings}, headers={"Authorization": f"Bearer {plant.api_key}"}
    )
    assert answer.status_code == 202, answer.text

    def listed() -> bool:
        found = plant.run.items("/monitoring/v1/unknown-series", site_id=plant.site_id)
        return set(keys) <= {one["key"] for one in found}

    eventually(listed, "unknown series")


def test_what_a_station_sends_is_added_with_its_kind_proposed(hq: Visitor, plant: Town) -> None:
    unknown(plant, "hall-2.temperature", "hall-2.humidity", "hall-2.x17")
    hq.opens(f"/setup/series?site={plant.site_id}")
    hq.expect_text("3 个未登记的测点")
    hq.page.get_by_role("checkbox", name="全选").check()
    hq.clicks("登记所选（3）")
    dialog = hq.page.get_by_role("dialog")
    expect(dialog.get_by_label("hall-2.temperature 的单位")).to_have_value("℃")
    expect(dialog.get_by_role("button", name="登记（3）")).to_be_disabled()
    hq.chooses("hall-2.x17 的类别", "电压")
    dialog.get_by_label("hall-2.temperature 的名称").fill("二号厅温度")
    hq.pictured("setup-series-add-zh-desktop-light")
    assert hq.barriers() == []
    dialog.get_by_role("button", name="登记（3）").click()
    expect(hq.row_about("二号厅温度")).to_contain_text("温度")
    hq.expect_text("没有未登记的测点")


def test_what_nobody_wants_is_ignored_and_can_be_brought_back(hq: Visitor, plant: Town) -> None:
    unknown(plant, "noise.a", "noise.b")
    hq.opens(f"/setup/series?site={plant.site_id}")
    hq.page.get_by_role("checkbox", name="noise.a").check()
    hq.clicks("忽略所选（1）")
    expect(hq.row_about("noise.a")).to_have_count(0)
    expect(hq.row_about("noise.b")).to_be_visible()
    hq.page.get_by_role("checkbox", name="查看已忽略的").check()
    hq.page.get_by_role("checkbox", name="noise.a").check()
    hq.clicks("取消忽略（1）")
    hq.page.get_by_role("checkbox", name="查看已忽略的").uncheck()
    expect(hq.row_about("noise.a")).to_be_visible()


def test_a_series_is_added_renamed_and_taken_out_of_use_by_hand(hq: Visitor, plant: Town) -> None:
    hq.opens(f"/setup/series?site={plant.site_id}")
    hq.clicks("添加测点")
    dialog = hq.page.get_by_role("dialog")
    dialog.get_by_label("标识").fill("ups-9.load")
    expect(dialog.get_by_label("单位")).to_have_value("%")
    dialog.get_by_role("button", name="保存").click()
    row = hq.row_about("ups-9.load")
    expect(row).to_contain_text("负载率")
    row.get_by_role("button", name="修改").click()
    dialog.get_by_label("名称").fill("九号 UPS 负载")
    dialog.get_by_role("button", name="保存").click()
    expect(row).to_contain_text("九号 UPS 负载")
    row.get_by_role("button", name="停用").click()
    hq.confirms("停用")
    expect(row).to_have_count(0)
    hq.page.get_by_role("checkbox", name="包括已停用的").check()
    row.get_by_role("button", name="重新启用").click()
    dialog.get_by_role("button", name="保存").click()
    expect(row.get_by_role("button", name="停用")).to_be_visible()


def test_a_table_is_pasted_whole_or_not_at_all(hq: Visitor, plant: Town) -> None:
    hq.opens(f"/setup/series?site={plant.site_id}")
    hq.clicks("从表格粘贴")
    dialog = hq.page.get_by_role("dialog")
    field = dialog.get_by_role("textbox", name="从表格粘贴测点")
    field.fill("pasted.t\t甲厅温度\t℃\t温度\n坏 标识\t乙厅温度\t℃\t温度")
    dialog.get_by_role("button", name="写入（2）").click()
    expect(dialog.get_by_role("alert")).to_contain_text("第 2 行（坏 标识）")
    expect(hq.row_about("甲厅温度")).to_have_count(0)
    field.fill("pasted.t\t甲厅温度\t℃\t温度\npasted.h\t甲厅湿度\t%\t湿度")
    dialog.get_by_role("button", name="写入（2）").click()
    expect(hq.row_about("甲厅温度")).to_be_visible()
    expect(hq.row_about("甲厅湿度")).to_be_visible()
    hq.complaints.clear()  # the browser itself reports the refusal


def test_who_may_not_learns_who_may(visit: Visit, plant: Town) -> None:
    person = {
        "code": f"{plant.code}-viewer",
        "name": "查看员",
        "username": f"{plant.code}-viewer",
        "password": "a long enough password",
        "roles": ["hq_viewer"],
        "site_ids": [],
    }
    plant.run.call("POST", "/roster/v1/staff", person)
    viewer = visit().signed_in(f"{plant.code}-viewer", "a long enough password")
    viewer.opens(f"/setup/series?site={plant.site_id}")
    viewer.expect_refused("添加测点", "仅限本部管理员或本部值班领导操作。如需办理，请联系其中一位。")


@pytest.mark.parametrize(("theme", "phone"), [("light", False), ("dark", True)])
def test_it_keeps_nobody_out(page_as: PageAs, plant: Town, theme: Theme, *, phone: bool) -> None:
    unknown(plant, "hall-3.temperature", "a.very.long.key.that.goes.on.and.on.over.the.edge.of.a.phone:0000000001")
    visitor = page_as("admin", theme=theme, phone=phone, language="en" if phone else "zh-CN")
    visitor.opens(f"/setup/series?site={plant.site_id}")
    expect(visitor.row_about("hall-3.temperature")).to_be_visible()
    visitor.pictured(f"setup-series-{'en-phone-dark' if phone else 'zh-desktop-light'}", whole=True)
    assert visitor.barriers() == []
    wider = visitor.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wider <= 0, "it must not be wider than the screen"
