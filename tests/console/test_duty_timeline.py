"""Who answered for a site, and who had which post of it: bands on a line of time, and the same as a table."""

import re
from collections.abc import Callable

from farwatch_town import Town
from playwright.sync_api import expect
from visitor import Visit, Visitor


def test_the_timeline_of_a_site_tells_who_answered_and_why(hq: Visitor, found: Callable[[str], Town]) -> None:
    town = found("answer")
    hq.opens(f"/sites/{town.site_id}")
    hq.page.get_by_role("tab", name="责任时间线").click()
    answers = hq.page.get_by_role("group", name="责任人")
    now = answers.get_by_role("button", name=re.compile("王值班 · 在岗 · .* – 至今"))
    now.focus()
    expect(hq.page.get_by_role("tooltip").filter(has_text="王值班 · 在岗")).to_be_visible()
    hq.page.get_by_text("以表格查看").click()
    expect(hq.page.get_by_role("row", name=re.compile("责任人 本部 由本部负责"))).to_be_visible()
    expect(hq.page.get_by_role("row", name=re.compile("值班长 王值班 在岗"))).to_be_visible()
    hq.page.get_by_text("最近 7 天", exact=True).click()
    hq.page.wait_for_url("**last=7d*")
    expect(now).to_be_visible()
    assert hq.barriers() == []


def test_on_a_narrow_screen_in_english(visit: Visit, found: Callable[[str], Town]) -> None:
    town = found("narrow")
    visitor = visit(language="en")
    visitor.signed_in_as_admin()
    visitor.page.set_viewport_size({"width": 390, "height": 844})
    visitor.opens(f"/sites/{town.site_id}?tab=duty")
    expect(visitor.page.get_by_role("group", name="Responsible").get_by_role("button").last).to_be_visible()
    wider = "document.documentElement.scrollWidth > document.documentElement.clientWidth"
    assert not visitor.page.evaluate(wider)
    assert visitor.barriers() == []
