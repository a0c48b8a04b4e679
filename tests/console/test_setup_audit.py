"""The audit log: who did what in all services, and whether anybody changed a log."""

import re

import pytest
from farwatch_town import Town
from playwright.sync_api import expect
from visitor import PageAs, Theme, Visitor, opened


def test_what_somebody_did_is_found_by_person_site_and_action(hq: Visitor, town: Town) -> None:
    opened(town, "审计用的事件")
    hq.opens("/setup/audit")
    expect(hq.row_about("POST /incidents").first).to_contain_text("事件服务")
    hq.chooses("站点", town.code)
    hq.chooses("服务", "事件服务")
    hq.page.wait_for_url("**service=incident*")
    row = hq.page.locator("tbody tr", has=hq.page.get_by_text("POST /incidents", exact=True)).first
    expect(row).to_contain_text("成功")
    row.get_by_role("button", name="详情").click()
    expect(hq.page.locator("pre")).to_contain_text('"action": "POST /incidents"')
    hq.page.get_by_role("searchbox", name="操作").fill("DELETE /nothing")
    hq.page.get_by_role("searchbox", name="操作").press("Enter")
    hq.expect_text("没有符合条件的记录")
    hq.clicks("清除筛选")
    expect(hq.page.locator("tbody tr").nth(5)).to_be_visible()


def test_the_logs_are_verified_in_the_browser_and_by_whom_says_the_page(hq: Visitor, town: Town) -> None:
    hq.opens("/setup/audit")
    hq.clicks("核验全部日志")
    results = hq.page.locator("main li", has_text="服务")
    for service in ("排班服务", "监测服务", "事件服务", "通知服务", "报告服务"):
        expect(results.filter(has=hq.page.get_by_text(service, exact=True))).to_contain_text("全部相符")
    expect(results.first).to_contain_text(re.compile("末条为第 \\d+ 条，哈希 [0-9a-f]{64}"))
    hq.pictured("setup-audit-verified-zh-desktop-light", whole=True)
    assert hq.barriers() == []


@pytest.mark.parametrize(("theme", "phone"), [("light", False), ("dark", True)])
def test_it_keeps_nobody_out(page_as: PageAs, town: Town, theme: Theme, *, phone: bool) -> None:
    visitor = page_as("admin", theme=theme, phone=phone, language="en" if phone else "zh-CN")
    visitor.opens("/setup/audit")
    expect(visitor.page.locator("tbody tr").first).to_be_visible()
    visitor.page.get_by_role("button", name="Details" if phone else "详情").first.click()
    visitor.pictured(f"setup-audit-{'en-phone-dark' if phone else 'zh-desktop-light'}")
    assert visitor.barriers() == []
    wider = visitor.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wider <= 0, "it must not be wider than the screen"
