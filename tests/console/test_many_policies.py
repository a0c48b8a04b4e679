"""One change of the policy for many sites: looked at site by site, then done everywhere or nowhere."""

from typing import Any

import pytest
from farwatch_town import Run, Town, eventually
from playwright.sync_api import Locator, expect
from visitor import Language, PageAs, Visit, Visitor, fresh

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


def due(town: Town) -> tuple[int, str]:
    """When reports of the site are due, seconds after the shift, and where that is set."""
    found = town.run.call("GET", f"/reporting/v1/policies/{town.site_id}")
    return found["report_due_s"], found["sources"]["report_due_s"]["source"]


def reports_due(hq: Visitor, hours: int) -> Visitor:
    """The reports of both sites are due so many hours after the shift: done, and just said so."""
    hq.opens("/policies/many?kind=report")
    hq.page.get_by_role("textbox", name="按名称查找站点").fill(COMPANY)
    hq.page.get_by_role("checkbox", name="全选（2 个）").check()
    figure(hq, "值班报告提交时限").get_by_text("改为").click()
    figure(hq, "值班报告提交时限").get_by_role("spinbutton").fill(str(hours))
    hq.clicks("查看对 2 个站点的影响")
    hq.clicks("修改 2 个站点").confirms("修改 2 个站点")
    hq.expect_text("已修改 2 个站点的策略，对此后起草的值班报告生效")
    return hq


@pytest.fixture
def own_due(branches: list[Town]) -> list[Town]:
    """Only the second site has a time of its own, two hours."""
    first, second = branches
    for town in branches:
        path = f"/api/reporting/v1/policies/{town.site_id}"
        eventually(lambda path=path: first.run.http.get(path).is_success, "site in reporting-svc")
    first.run.call("PUT", f"/reporting/v1/policies/{first.site_id}", {})
    first.run.call("PUT", f"/reporting/v1/policies/{second.site_id}", {"report_due_s": 7200})
    return branches


def test_a_change_for_many_is_taken_back_and_each_site_has_what_it_had(hq: Visitor, own_due: list[Town]) -> None:
    reports_due(hq, 5)
    assert [due(town) for town in own_due] == [(18_000, "site"), (18_000, "site")]
    hq.pictured("policies-many-undo-zh-CN-desktop")
    hq.clicks("撤销", exact=True)
    hq.expect_text("已撤销：2 个站点恢复为修改前的设置")
    assert [due(town) for town in own_due] == [(3600, "default"), (7200, "site")]


def test_a_change_for_many_is_not_taken_back_over_somebody_who_has_changed_a_site_since(
    hq: Visitor, own_due: list[Town]
) -> None:
    reports_due(hq, 6)
    second = own_due[1]
    second.run.call("PUT", f"/reporting/v1/policies/{second.site_id}", {"report_due_s": 600})
    hq.clicks("撤销", exact=True)
    hq.expect_text(f"未撤销：{second.code} 数据中心在此期间已有人修改。所有站点保持现状。")
    assert [due(town) for town in own_due] == [(21_600, "site"), (600, "site")]


@pytest.mark.parametrize(("language", "phone"), [("zh-CN", False), ("en", False), ("zh-CN", True), ("en", True)])
def test_all_five_policies_are_set_for_many(
    visit: Visit, branches: list[Town], language: Language, *, phone: bool
) -> None:
    visitor = visit(language=language, phone=phone).signed_in_as_admin()
    for kind in ("escalation", "delivery", "duty", "monitoring", "report"):
        visitor.opens(f"/policies/many?kind={kind}")
        expect(visitor.page.get_by_role("radiogroup").nth(2)).to_be_visible()
        assert visitor.page.evaluate("document.documentElement.scrollWidth <= innerWidth"), kind
        visitor.pictured(f"policies-many-{kind}-{language}-{'phone' if phone else 'desktop'}", whole=True)
        assert visitor.barriers() == [], kind


def test_who_may_only_read_is_told_so(page_as: PageAs, town: Town) -> None:
    chief: Visitor = page_as(town, language="en")
    chief.opens("/policies/many")
    chief.expect_refused("Look at what", "Only for: HQ administrator or HQ executive. Ask one of them.")
