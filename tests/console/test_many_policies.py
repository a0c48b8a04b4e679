"""One change of the policy for many sites: looked at site by site, then done everywhere or nowhere."""

from typing import Any

import pytest
from farwatch_town import Run, Town
from playwright.sync_api import Locator, expect
from visitor import PageAs, Visitor, fresh

COMPANY = fresh("branch")


@pytest.fixture(scope="module")
def branches(run: Run) -> list[Town]:
    """Two sites whose names begin alike; the second has a quiet time of its own."""
    towns = [Town(run, f"{COMPANY}-{place}") for place in ("north", "south")]
    for town in towns:
        site = {"code": town.code, "name": f"{town.code} 数据中心", "kind": "data_centre", "timezone": "Asia/Shanghai"}
        town.site_id = run.call("POST", "/roster/v1/sites", site)["id"]
        run.call("GET", f"/incident/v1/policies/{town.site_id}")  # it waits for a site that is new
    run.call("PUT", f"/incident/v1/policies/{towns[1].site_id}", {"quiet_s": 900})
    return towns


def stored(town: Town) -> dict[str, Any]:
    """The policy as incident-svc has it."""
    found: dict[str, Any] = town.run.call("GET", f"/incident/v1/policies/{town.site_id}")
    return found


def figure(hq: Visitor, name: str) -> Locator:
    """The line of the page about a figure."""
    return hq.page.locator("li", has=hq.page.get_by_role("radiogroup", name=name, exact=True))


def both_chosen(hq: Visitor) -> Visitor:
    """The page with both sites chosen and the quiet time to be changed."""
    hq.opens("/policies")
    hq.page.get_by_role("link", name="多站点设置").click()
    hq.page.get_by_role("textbox", name="按名称查找站点").fill(COMPANY)
    hq.page.get_by_role("checkbox", name="全选（2 个）").check()
    figure(hq, "静默时间").get_by_text("改为").click()
    return hq


def test_what_each_site_would_get_is_seen_before_and_then_done_at_all_of_them(
    hq: Visitor, branches: list[Town]
) -> None:
    both_chosen(hq)
    figure(hq, "静默时间").get_by_role("spinbutton").fill("20")
    hq.clicks("查看对 2 个站点的影响")
    first, second = (hq.row_about(town.code) for town in branches)
    expect(first).to_contain_text("默认值")
    expect(first).to_contain_text("→ 20 分钟 (本站点设置)")
    expect(second).to_contain_text("15 分钟 (本站点设置)")
    assert [stored(town)["quiet_s"] for town in branches] != [1200, 1200]
    hq.clicks("修改 2 个站点").confirms("修改 2 个站点")
    hq.expect_text("已修改 2 个站点的策略")
    assert [stored(town)["quiet_s"] for town in branches] == [1200, 1200]
    own = {name for name, found in stored(branches[0])["sources"].items() if found["source"] == "site"}
    assert own == {"quiet_s"}, "all else goes on coming from below"


def test_where_somebody_was_faster_at_one_site_nothing_is_changed_and_it_says_at_which(
    hq: Visitor, branches: list[Town]
) -> None:
    both_chosen(hq)
    figure(hq, "静默时间").get_by_role("spinbutton").fill("25")
    hq.clicks("查看对 2 个站点的影响")
    expect(hq.row_about(branches[0].code)).to_contain_text("25 分钟")
    branches[0].run.call("PUT", f"/incident/v1/policies/{branches[1].site_id}", {"quiet_s": 600})
    before = [stored(town)["quiet_s"] for town in branches]
    hq.clicks("修改 2 个站点").confirms("修改 2 个站点")
    expect(hq.page.get_by_role("alert").filter(has_text=f"{branches[1].code} 数据中心：")).to_contain_text(
        "内容已被他人修改"
    )
    assert [stored(town)["quiet_s"] for town in branches] == before
    hq.complaints.clear()  # the browser tells of the refusal, too


def test_sites_that_differ_are_found_and_go_back_to_their_type(hq: Visitor, branches: list[Town]) -> None:
    branches[0].run.call("PUT", f"/incident/v1/policies/{branches[1].site_id}", {"quiet_s": 600})
    both_chosen(hq)
    hq.page.get_by_role("checkbox", name="只看有单独设置的站点").check()
    expect(hq.page.get_by_text("单独设置：静默时间").first).to_be_visible()
    figure(hq, "静默时间").get_by_text("恢复为类型设置").click()
    hq.clicks("查看对 2 个站点的影响")
    expect(hq.row_about(branches[1].code)).to_contain_text("(默认值)")
    hq.page.get_by_role("button", name="修改").last.click()
    hq.page.locator(".ant-popconfirm:visible").get_by_role("button", name="修改").click()
    hq.expect_text("个站点的策略，对此后生成的事件生效")
    assert {found["source"] for town in branches for found in stored(town)["sources"].values()} == {"default"}


def test_who_may_only_read_is_told_so(page_as: PageAs, town: Town) -> None:
    chief: Visitor = page_as(town, language="en")
    chief.opens("/policies/many")
    chief.expect_refused("Look at what", "Only for: HQ administrator or HQ executive. Ask one of them.")
