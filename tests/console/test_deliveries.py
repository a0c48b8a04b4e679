"""The log of deliveries: whom, how, whether it arrived, and why not; the filters are in the address."""

from pathlib import Path

import pytest
from farwatch_town import Run, Town, eventually
from playwright.sync_api import expect
from visitor import Visitor, fresh


@pytest.fixture(scope="module")
def outpost(run: Run) -> Town:
    """A site of its own, which calls its chief, and a post that nobody holds."""
    steps = [{"after_s": 0, "notify": [{"role": "duty_chief"}, {"role": "tech_ops"}]}]
    outpost = Town.founded(run, fresh("outpost"), series=1, steps=steps)
    outpost.ready_to_notify()
    eventually(lambda: len(run.items("/notify/v1/deliveries", site_id=outpost.site_id)) >= 2, "two deliveries")
    return outpost


def test_the_log_says_who_was_told_and_why_somebody_was_not(hq: Visitor, outpost: Town) -> None:
    hq.opens(f"/deliveries?site={outpost.site_id}")
    told = hq.row_about("王值班")
    expect(told).to_contain_text("邮件")
    expect(told).to_contain_text("已发送")
    missed = hq.row_about("技术运维（无人）")
    expect(missed).to_contain_text("岗位无人，未发送")
    expect(missed).to_contain_text("没有可通知的人员：该岗位当前无人值班")
    told.get_by_role("button", name="通知详情").click()
    hq.expect_text(outpost.mailbox)
    told.get_by_role("link", name="试呼").click()
    hq.page.wait_for_url("**/incidents/*")


def test_a_filter_is_in_the_address_and_a_link_to_it_shows_the_same(hq: Visitor, outpost: Town) -> None:
    hq.opens(f"/deliveries?site={outpost.site_id}")
    hq.expect_row_visible("王值班")
    hq.page.get_by_role("combobox", name="状态").click()
    hq.page.locator(".ant-select-item-option", has_text="未送达").click()
    hq.page.wait_for_url("**state=failed*")
    hq.expect_no_row("王值班")
    hq.page.reload()
    hq.expect_row_visible("技术运维（无人）")
    hq.expect_no_row("王值班")
    hq.opens(f"/deliveries?site={outpost.site_id}&state=delivered")
    hq.clicks("清除筛选")
    expect(hq.row_about("王值班").first).to_be_visible()


def test_the_log_comes_as_a_file_for_a_spreadsheet(hq: Visitor, outpost: Town, tmp_path: Path) -> None:
    hq.opens(f"/deliveries?site={outpost.site_id}&state=failed")
    hq.expect_row_visible("技术运维（无人）")
    with hq.page.expect_download() as file:
        hq.clicks("导出 CSV")
    file.value.save_as(tmp_path / "log.csv")
    head, row, *_ = (tmp_path / "log.csv").read_text(encoding="utf-8-sig").splitlines()
    assert head.startswith('"时间（UTC）","站点"')
    assert f"{outpost.code} 数据中心" in row
    assert "没有可通知的人员" in row
