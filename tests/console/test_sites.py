"""Sites and series: what is measured, by which rules it is watched, and the stations that report."""

import re

import pytest
from farwatch_town import Run, Town
from playwright.sync_api import expect
from visitor import PageAs, Theme, Visit, Visitor, fresh


@pytest.fixture(scope="module")
def plant(run: Run) -> Town:
    """A site of its own, whose second series has been too hot."""
    plant = Town.founded(run, fresh("plant"), series=3)
    plant.ready_to_notify()
    plant.read(plant.series[0], 22.5)
    plant.read(plant.series[1], 31.5)
    plant.incident_about(plant.series[1])
    return plant


def test_from_the_list_of_sites_to_the_course_of_a_series(hq: Visitor, plant: Town) -> None:
    hq.opens("/sites")
    row = hq.row_about(f"{plant.code} 数据中心")
    expect(row).to_contain_text("1 项异常")
    row.get_by_role("link").click()
    series = hq.row_about(plant.series[1])
    expect(series).to_contain_text("31.5")
    series.get_by_role("link").click()
    expect(hq.page.get_by_role("img", name=re.compile("31.5"))).to_be_visible()
    anomaly = hq.page.locator("tbody tr", has_text="持续中")
    expect(anomaly).to_contain_text("31.5 ℃")
    hq.expect_text("读数高于 27 ℃时，立即产生“重要”异常；回到 26 ℃ 及以下后恢复。")
    hq.page.get_by_text("24 小时", exact=True).click()
    hq.page.wait_for_url("**range=24h*")
    expect(hq.page.get_by_role("img", name=re.compile("31.5"))).to_be_visible()


def test_a_rule_says_what_it_means_before_it_is_kept_and_can_be_changed_and_retired(hq: Visitor, plant: Town) -> None:
    hq.opens(f"/sites/{plant.site_id}?tab=rules")
    hq.clicks("新建规则")
    dialog = hq.page.get_by_role("dialog")
    hq.chooses("测点", plant.series[2])
    dialog.get_by_role("spinbutton", name="告警阈值").fill("25")
    dialog.get_by_role("spinbutton", name="恢复阈值").fill("26")
    dialog.get_by_role("button", name="保存").click()
    expect(dialog.get_by_text("恢复阈值应在正常一侧")).to_be_visible()
    dialog.get_by_role("spinbutton", name="恢复阈值").fill("24")
    words = "读数高于 25 ℃时，立即产生“重要”异常；回到 24 ℃ 及以下后恢复。"
    expect(dialog.get_by_text(words)).to_be_visible()
    dialog.get_by_role("button", name="保存").click()
    row = hq.row_about(words)
    row.get_by_role("button", name="修改").click()
    dialog.get_by_role("spinbutton", name="告警阈值").fill("28")
    dialog.get_by_role("button", name="保存").click()
    changed = hq.row_about("读数高于 28 ℃时")
    changed.get_by_role("button", name="停用").click()
    hq.confirms("停用")
    expect(changed).to_have_count(0)
    hq.page.get_by_role("switch").click()
    expect(changed).to_contain_text("停用于")


def test_a_station_key_is_shown_once_and_lets_the_station_in(hq: Visitor, plant: Town) -> None:
    hq.opens(f"/sites/{plant.site_id}?tab=stations")
    hq.clicks("登记采集站")
    hq.page.get_by_role("textbox", name="采集站名称").fill("二号网关")
    hq.clicks("登记并签发密钥")
    key = hq.page.get_by_role("textbox", name="密钥").input_value()
    done = hq.page.get_by_role("button", name="完成")
    expect(done).to_be_disabled()
    hq.page.get_by_role("checkbox", name="我已保存好密钥").check()
    done.click()
    row = hq.row_about("二号网关")
    expect(row).to_contain_text("从未上报")
    assert key not in hq.page.content()
    second = Town(plant.run, plant.code, plant.site_id, api_key=key, series=plant.series)
    second.read(plant.series[0], 22.6)
    hq.page.reload()
    expect(row).to_contain_text("秒前")
    row.get_by_role("button", name="注销采集站").click()
    hq.confirms("注销采集站")
    expect(row).to_contain_text("注销于")


def test_who_may_not_change_rules_and_keys_learns_who_may(visit: Visit, plant: Town) -> None:
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
    viewer.opens(f"/sites/{plant.site_id}?tab=rules")
    viewer.expect_text("读数高于 27 ℃时")
    viewer.expect_refused("新建规则", "仅限本部管理员或本部值班领导操作。如需办理，请联系其中一位。")
    viewer.expect_disabled("停用")
    assert viewer.barriers() == []
    viewer.pictured("site-rules-viewer-zh-desktop-light")


@pytest.mark.parametrize(("theme", "phone"), [("light", False), ("dark", True)])
def test_a_site_and_a_series_keep_nobody_out(page_as: PageAs, plant: Town, theme: Theme, *, phone: bool) -> None:
    visitor = page_as("admin", theme=theme, phone=phone, language="en" if phone else "zh-CN")
    name = "en-phone-dark" if phone else "zh-desktop-light"
    for tab, text in (("series", plant.series[0]), ("rules", "27 ℃"), ("stations", "gateway")):
        visitor.opens(f"/sites/{plant.site_id}?tab={tab}")
        visitor.expect_text(text)
        visitor.pictured(f"site-{tab}-{name}", whole=phone)
        assert visitor.barriers() == [], tab
    visitor.opens(f"/sites/{plant.site_id}")
    visitor.row_about(plant.series[1]).get_by_role("link").click()
    expect(visitor.page.get_by_role("img", name=re.compile("31.5"))).to_be_visible()
    visitor.pictured(f"series-{name}", whole=phone)
    assert visitor.barriers() == []


def test_a_series_is_taken_out_as_a_file_in_the_time_of_its_site(hq: Visitor, town: Town) -> None:
    town.read(town.series[3], 21.5)
    series = next(
        one for one in town.run.items("/monitoring/v1/series", site_id=town.site_id) if one["key"] == town.series[3]
    )
    hq.opens(f"/sites/{town.site_id}/series/{series['id']}?range=1h")
    with hq.page.expect_download() as downloading:
        hq.clicks("导出 CSV")
    file = downloading.value
    assert file.suggested_filename.startswith(town.series[3])
    text = file.path().read_text(encoding="utf-8")
    assert text.startswith('\ufeff"时间（Asia/Shanghai）","UTC 时间","数值","单位"')
    assert ",21.5," in text
