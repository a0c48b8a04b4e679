"""The command palette: anywhere in a few keys."""

import re

from farwatch_town import Town
from playwright.sync_api import expect
from visitor import PageAs, Visitor, opened


def searched(visitor: Visitor, text: str) -> Visitor:
    """Open the palette by its key and type."""
    expect(visitor.page.locator("nav button[aria-keyshortcuts]")).to_be_visible()
    visitor.page.keyboard.press("Control+k")
    visitor.page.get_by_role("dialog").get_by_role("combobox").fill(text)
    return visitor


def test_an_incident_is_found_by_its_number_also_when_it_is_long_dealt_with(hq: Visitor, town: Town) -> None:
    incident_id = opened(town, "早已处置的事件")
    number = town.run.call("POST", f"/incident/v1/incidents/{incident_id}/resolve")["number"]
    searched(hq.live(), str(int(number.rsplit("-", 1)[1])))
    expect(hq.page.get_by_role("option", name=re.compile(number))).to_have_attribute("aria-selected", "true")
    hq.page.keyboard.press("Enter")
    hq.page.wait_for_url(f"**/incidents/{incident_id}")
    expect(hq.page.get_by_role("heading", name="早已处置的事件")).to_be_visible()


def test_sites_people_and_pages_are_reached_by_the_arrows_and_enter(hq: Visitor, town: Town) -> None:
    searched(hq.live(), f"{town.code} 数据")
    hq.page.get_by_role("option", name=re.compile("站点$")).click()
    hq.page.wait_for_url(f"**/sites/{town.site_id}")
    searched(hq, "王值班")
    expect(hq.page.get_by_role("option", name=re.compile(f"王值班.*{town.code}.*人员"))).to_be_visible()
    hq.page.keyboard.press("Escape")
    searched(hq, "值班")
    options = hq.page.get_by_role("option")
    expect(options.filter(has_text="值班报告")).to_be_visible()
    for _ in range(options.count()):
        if "值班报告" in options.and_(hq.page.locator("[aria-selected=true]")).inner_text():
            break
        hq.page.keyboard.press("ArrowDown")
    hq.page.keyboard.press("Enter")
    hq.page.wait_for_url("**/reports")


def test_the_palette_keeps_nobody_out(page_as: PageAs, town: Town) -> None:
    for language, theme in (("zh-CN", "light"), ("en", "dark")):
        visitor = page_as("admin", language=language, theme=theme).live()
        visitor.page.locator("nav button[aria-keyshortcuts]").click()
        expect(visitor.page.get_by_role("option").first).to_be_visible()
        visitor.pictured(f"palette-{language}-desktop-{theme}")
        assert visitor.barriers() == []
        visitor.page.get_by_role("dialog").get_by_role("combobox").fill("no such thing anywhere")
        expect(visitor.page.get_by_role("dialog").get_by_role("status")).to_contain_text(
            "没有找到" if language == "zh-CN" else "Nothing found"
        )
