"""Rule templates: chosen, previewed, and given to many series at once. And what two broken limits make."""

import re

import pytest
from farwatch_town import Run, Town
from playwright.sync_api import expect
from visitor import PageAs, Theme, Visitor, fresh


@pytest.fixture(scope="module")
def plant(run: Run) -> Town:
    """A site with three series of temperature, each with a rule of its own."""
    plant = Town.founded(run, fresh("rules"), series=3)
    plant.ready_to_notify()
    return plant


def test_a_template_is_looked_at_and_given_to_many_series(hq: Visitor, plant: Town) -> None:
    hq.opens(f"/setup/rules?site={plant.site_id}")
    template = hq.page.get_by_role("button", name=re.compile("主机房冷通道"))
    template.click()
    expect(template).to_contain_text("GB 50174-2017")
    hq.expect_disabled("创建 0 条规则")
    hq.page.get_by_role("checkbox", name="全选（3 个适用的测点）").check()
    hq.expect_text("将创建 9 条规则")
    expect(hq.page.locator("tbody tr", has_text=plant.series[0]).first).to_contain_text("读数持续 5 分钟高于 27 ℃")
    hq.pictured("setup-rules-preview-zh-desktop-light", whole=True)
    assert hq.barriers() == []
    hq.clicks("创建 9 条规则")
    hq.expect_text("已创建 9 条规则")
    hq.page.get_by_role("checkbox", name=plant.series[0]).check()
    hq.expect_text("将创建 0 条规则；3 条数值相同的规则已存在，不会重复创建。")


def test_one_reading_over_two_limits_is_one_incident_with_both_causes(hq: Visitor, run: Run) -> None:
    """The town's own rule (27 ℃, at once) and one that asks for more."""
    plant = Town.founded(run, fresh("causes"), series=1)
    plant.ready_to_notify()
    (series,) = plant.series
    rule = {"site_id": plant.site_id, "series": series, "kind": "threshold", "operator": ">"}
    plant.run.call("POST", "/monitoring/v1/rules", {**rule, "limit": 32, "severity": "critical"})
    plant.read(series, 35.5)
    incident = plant.incident_about(series)
    hq.opens(f"/incidents/{incident['id']}")
    hq.expect_text("2 项告警阈值同时被越过")
    causes = hq.page.locator("main li", has_text="仍在越限")
    expect(causes).to_have_count(2)
    expect(causes.filter(has_text="> 32 ℃")).to_be_visible()
    expect(causes.filter(has_text="> 27 ℃")).to_be_visible()
    hq.pictured("incident-two-causes-zh-desktop-light")
    assert hq.barriers() == []
    about = [one for one in plant.run.items("/incident/v1/incidents", site_id=plant.site_id) if series in one["title"]]
    assert len(about) == 1


@pytest.mark.parametrize(("theme", "phone"), [("light", False), ("dark", True)])
def test_it_keeps_nobody_out(page_as: PageAs, plant: Town, theme: Theme, *, phone: bool) -> None:
    visitor = page_as("admin", theme=theme, phone=phone, language="en" if phone else "zh-CN")
    visitor.opens(f"/setup/rules?site={plant.site_id}")
    visitor.page.get_by_role("checkbox", name=plant.series[1]).check()
    expect(visitor.row_about(plant.series[1]).first).to_be_visible()
    visitor.pictured(f"setup-rules-{'en-phone-dark' if phone else 'zh-desktop-light'}", whole=True)
    assert visitor.barriers() == []
    wider = visitor.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wider <= 0, "it must not be wider than the screen"
