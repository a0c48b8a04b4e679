"""Patrol routes at headquarters: checkpoints from a spreadsheet, and what differs between two versions of a route."""

from pathlib import Path

import pytest
from addresses import ROUTE
from farwatch_town import Json, Town
from playwright.sync_api import expect
from visitor import Visitor

ROUTES = "/monitoring/v1/routes"
CELLAR = {"key": "cellar", "name_zh": "电缆井", "name_en": "Cable shaft", "place": "地下二层"}


@pytest.fixture
def route(town: Town) -> Json:
    """A route with a gate and a roof."""
    return dict(town.run.call("POST", ROUTES, {**ROUTE, "site_id": town.site_id}))


def test_what_differs_between_two_versions_is_said(hq: Visitor, town: Town, route: Json) -> None:
    gate, roof = route["checkpoints"]
    second = [gate, {**roof, "min_min": 5}, CELLAR]
    town.run.call("PUT", f"{ROUTES}/{route['id']}", {**ROUTE, "checkpoints": second})
    third = [CELLAR, {**gate, "name_zh": "北门", "place": "一层"}]
    town.run.call("PUT", f"{ROUTES}/{route['id']}", {**ROUTE, "order": "free", "checkpoints": third})
    hq.opens(f"/routes/{route['id']}").expect_text("版本对比")
    expect(hq.row_about("路线本身")).to_contain_text("顺序：由“按顺序”改为“不限顺序”")
    expect(hq.row_about("电缆井").last).to_contain_text("由第 3 位移到第 1 位")
    expect(hq.row_about("北门").last).to_contain_text("名称：由“大门”改为“北门”")
    expect(hq.row_about("北门").last).to_contain_text("位置：由未填写改为“一层”")
    expect(hq.row_about("屋顶").last).to_contain_text("已删除，原排在第 2 位")
    hq.pictured("route-compared-zh-light", whole=True)
    hq.chooses("新版本", "第 2 版")
    hq.page.wait_for_url("**later=2*")
    expect(hq.row_about("屋顶").last).to_contain_text("距上一点至少（分钟）：由“0”改为“5”")
    expect(hq.row_about("电缆井").last).to_contain_text("新增，排在第 3 位")
    assert hq.barriers() == []
    hq.page.set_viewport_size({"width": 390, "height": 844})
    hq.pictured("route-compared-zh-narrow", whole=True)
    assert hq.barriers() == []


def test_checkpoints_of_a_spreadsheet_are_tried_mended_and_imported(
    hq: Visitor, town: Town, route: Json, tmp_path: Path
) -> None:
    sheet = tmp_path / "checkpoints.csv"
    heading = "名称,英文名称,位置,距上一点至少分钟数"
    gate, cellar = "大门,gate,一层,", "电缆井,Cable shaft,地下二层,{}"
    sheet.write_bytes("\n".join((heading, gate, cellar.format("三"))).encode("gbk"))
    hq.opens(f"/routes/{route['id']}").clicks("从表格导入巡检点")
    files = hq.page.locator("input[type=file]")
    files.set_input_files(sheet)
    dialog = hq.page.get_by_role("dialog")
    wrong = dialog.get_by_role("row").filter(has_text="电缆井")
    expect(wrong).to_contain_text("有误")
    hq.pictured("route-import-wrong-zh-light")
    hq.expect_disabled("导入 1 个")
    assert hq.barriers() == []
    sheet.write_bytes("\n".join((heading, gate, cellar.format("3"))).encode("gbk"))
    files.set_input_files(sheet)
    hq.clicks("导入 2 个")
    hq.expect_text("导入完成")
    hq.clicks("查看路线")
    expect(hq.page.get_by_role("textbox", name="名称 2", exact=True)).to_have_value("电缆井")
    expect(hq.row_about("电缆井").last).to_contain_text("新增，排在第 2 位")
    found = town.run.call("GET", f"{ROUTES}/{route['id']}")
    assert (found["version"], [one["name_zh"] for one in found["checkpoints"]]) == (2, ["大门", "电缆井", "屋顶"])
