"""The ledger of improvements in the browser: proposed, approved, done on the phone, checked, and found again."""

import re
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from farwatch_town import PASSWORD, Town, eventually
from playwright.sync_api import expect
from visitor import PageAs, Visit, Visitor, fresh

MEASURE, WHY = "备件清单贴在机柜门内侧", "夜班找备件平均 20 分钟"


def proposed(tech: Visitor, site_id: str) -> str:
    """The id of what the technician proposes on the desk."""
    tech.opens(f"/improvements?site={site_id}")
    tech.clicks("提出改进")
    form = tech.page.get_by_role("dialog")
    form.get_by_label("改进措施：要做什么").fill(MEASURE)
    form.get_by_label("提出理由：要解决什么问题").fill(WHY)
    tech.clicks("提交", within=form)
    expect(tech.page).to_have_url(re.compile("/improvements/[0-9a-f-]+$"))
    return tech.page.url.rpartition("/")[2]


def approved(chief: Visitor, which: str, owner: str, day: str) -> None:
    """The chief names who is to do it, and the day."""
    chief.opens(f"/improvements/{which}")
    chief.clicks("批准")
    form = chief.page.get_by_role("dialog")
    form.get_by_role("combobox", name="负责人").click()
    chief.page.locator(".ant-select-item-option:visible", has_text=owner).click()
    form.get_by_role("textbox", name="完成期限").fill(day)
    chief.pictured("improvement-approve-zh-desktop-light")
    assert chief.barriers() == []
    chief.clicks("批准", within=form)
    chief.expect_text("改进中")


@pytest.mark.clause("R-1.3.4a", part="loop")
def test_a_measure_goes_from_its_proposal_to_its_effect_through_three_people(
    visit: Visit, page_as: PageAs, town: Town
) -> None:
    person = town.hired(fresh("tech"), "李改进", "site_staff")
    known = f"/reporting/v1/improvements?site_id={town.site_id}"
    eventually(lambda: town.run.http.get(f"/api{known}", headers=town.signed_in(person)).is_success, "account")
    tech = visit().signed_in(person["code"], PASSWORD)
    which = proposed(tech, town.site_id)
    tech.expect_text("待审批")
    expect(tech.page.get_by_role("button", name="批准")).to_have_count(1)
    expect(tech.page.get_by_role("button", name="批准")).to_have_attribute("aria-disabled", "true")

    chief = page_as(town)
    day = (datetime.now(UTC) + timedelta(days=9)).astimezone(ZoneInfo("Asia/Shanghai")).date()
    approved(chief, which, "李改进", day.isoformat())
    chief.expect_text(f"{day:%m-%d} 23:59")

    phone = visit(phone=True).signed_in(person["code"], PASSWORD).opens(f"/m/improvements/{which}")
    phone.clicks("报告完成")
    phone.page.get_by_label("完成情况").fill("12 个机柜均已张贴")
    phone.pictured("phone-improvement-zh-light", whole=True)
    assert phone.barriers() == []
    phone.clicks("报告完成")
    phone.expect_text("待验证")

    chief.opens(f"/improvements/{which}").clicks("验证有效")
    form = chief.page.get_by_role("dialog")
    form.get_by_label("效果：改进了什么").fill("找备件不到 5 分钟")
    form.get_by_label("因此修订的制度或规程").fill("备件管理办法第 3 条")
    chief.clicks("验证有效", within=form)
    chief.expect_text("已验证有效")
    chief.expect_text("备件管理办法第 3 条")
    chief.pictured("improvement-verified-zh-desktop-light", whole=True)

    hq = page_as("admin").opens(f"/improvements?site={town.site_id}&view=all&q=备件清单")
    hq.expect_row_visible(MEASURE, "已验证有效", "李改进", "个人提出")
    hq.opens(f"/improvements?site={town.site_id}&view=decide")
    expect(hq.page.get_by_text(MEASURE)).to_have_count(0)
