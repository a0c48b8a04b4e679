"""What is over is found again: by its words, by its filters; with its figures, and as a file for a spreadsheet."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from farwatch_town import Town
from playwright.sync_api import expect
from visitor import Visitor

PageAs = Callable[..., Visitor]


def over(town: Town, title: str, **more: Any) -> str:
    """An incident that was resolved."""
    body = {"site_id": town.site_id, "title": title, "severity": "major", **more}
    case = str(town.run.call("POST", "/incident/v1/incidents", body)["id"])
    for move in ("acknowledge", "resolve"):
        town.run.call("POST", f"/incident/v1/incidents/{case}/{move}", {"note": None})
    return case


def test_a_resolved_incident_is_found_by_its_words_and_opened(page_as: PageAs, town: Town) -> None:
    over(town, "上周二水泵故障")
    over(town, "别的事情")
    admin = page_as("admin").opens("/incidents")
    admin.page.get_by_role("textbox", name="搜索").fill("水泵")
    admin.expect_row_visible("上周二水泵故障", "已处置")
    admin.expect_no_row("别的事情")
    assert "q=" in admin.page.url
    admin.page.get_by_role("link", name="上周二水泵故障").click()
    admin.page.get_by_role("link", name="历史事件", exact=False).last.click()
    expect(admin.page.get_by_role("heading", name="历史事件")).to_be_visible()


def test_the_figures_are_of_what_is_shown(page_as: PageAs, town: Town) -> None:
    over(town, "数一数一")
    over(town, "数一数二")
    admin = page_as("admin").opens("/incidents?q=数一数")
    figures = admin.page.get_by_text("事件数").locator("..")
    expect(figures).to_contain_text("2")
    admin.expect_text("平均确认用时")


def test_filters_are_kept_under_a_name(page_as: PageAs, town: Town) -> None:
    over(town, "存筛选的事件")
    admin = page_as("admin", language="en").opens("/incidents?state=resolved&period=week")
    admin.clicks("Save these filters")
    admin.page.get_by_label("Name").fill("This week, resolved")
    admin.confirms("Save")
    admin.opens("/incidents").page.get_by_role("link", name="This week, resolved").click()
    expect(admin.page).to_have_url(re.compile("state=resolved"))
    admin.expect_row_visible("存筛选的事件")


def test_it_is_saved_as_a_file_that_a_spreadsheet_reads(page_as: PageAs, town: Town, tmp_path: Path) -> None:
    over(town, "=导出的事件")
    admin = page_as("admin").opens("/incidents?q=导出的事件")
    admin.expect_row_visible("=导出的事件")
    with admin.page.expect_download() as saved:
        admin.clicks("导出")
    file = tmp_path / "incidents.csv"
    saved.value.save_as(file)
    told = file.read_bytes().decode("utf-8-sig")
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")
    assert '"\'=导出的事件"' in told
    assert "Asia/Shanghai" in told


def test_an_incident_and_a_drill_are_declared_by_hand(page_as: PageAs, town: Town) -> None:
    admin = page_as("admin").opens("/incidents")
    admin.clicks("人工上报")
    dialog = admin.page.get_by_role("dialog")
    admin.chooses("站点", f"{town.code} 数据中心", within=dialog)
    dialog.get_by_label("发生了什么").fill("机房有烟味")
    dialog.get_by_label("这是演练").check()
    admin.clicks("发起演练", within=dialog)
    expect(admin.page.get_by_role("heading", name="机房有烟味")).to_be_visible()
    expect(admin.page.get_by_text("演练").first).to_be_visible()


def test_the_history_in_english_on_a_phone_in_the_dark(page_as: PageAs, town: Town) -> None:
    over(town, "A-title-that-no-browser-can-break-" + "x" * 60)
    admin = page_as("admin", language="en", theme="dark", phone=True).opens("/incidents")
    admin.expect_text("Mean time to acknowledge")
    admin.pictured("history-en-phone-dark", whole=True)
    wider = admin.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wider <= 0
