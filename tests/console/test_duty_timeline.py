"""Who answered for a site, and who had which post of it: bands on a line of time, and the same as a table; and how
headquarters orders who commands.
"""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from farwatch_town import Json, Run, Town, eventually
from playwright.sync_api import expect
from visitor import PageAs, Visit, Visitor


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


def _early_relief(run: Run, town: Town) -> tuple[Json, str]:
    """A second chief, who is there early for the shift that comes next; with that shift's id."""
    relief = town.hired("relief", "周接班", "duty_chief")
    starts_at = datetime.now(UTC) + timedelta(minutes=10)
    times = {"starts_at": starts_at.isoformat(), "ends_at": (starts_at + timedelta(hours=8)).isoformat()}
    seats = [{"staff_id": relief["id"], "post": "duty_chief"}]
    shift = run.call("POST", "/roster/v1/shifts", {"site_id": town.site_id, **times, "assignments": seats})
    run.call("POST", f"/roster/v1/shifts/{shift['id']}/publish")
    run.call("POST", f"/roster/v1/shifts/{shift['id']}/check-ins", {"staff_id": relief["id"]})
    return relief, str(shift["id"])


def _fills_in_the_order(hq: Visitor) -> None:
    hq.clicks("指定指挥", exact=True)
    dialog = hq.page.get_by_role("dialog")
    expect(dialog.get_by_role("button", name="确认指定")).to_be_disabled()
    hq.chooses("由谁指挥", "周接班 · 值班长", within=dialog)
    dialog.get_by_label("原因（必填）").fill("王值班身体不适")


@pytest.mark.clause("R-2.1.1a", part="ordered in the console")
def test_headquarters_orders_who_commands_and_both_are_told(
    run: Run, page_as: PageAs, hq: Visitor, found: Callable[[str], Town]
) -> None:
    town = found("order")
    relief, shift = _early_relief(run, town)
    hq.opens(f"/duty/now?site={town.site_id}")
    hq.expect_text("当班负责人：王值班")
    _fills_in_the_order(hq)
    dialog = hq.page.get_by_role("dialog")
    expect(dialog.get_by_role("listitem").filter(has_text="王值班不再指挥")).to_be_visible()
    expect(dialog.get_by_role("listitem").filter(has_text="双方立即收到通知")).to_be_visible()
    assert hq.barriers() == []
    hq.pictured("order-command-zh-desktop-light")
    run.call("POST", f"/roster/v1/shifts/{shift}/check-outs", {"staff_id": relief["id"]})
    hq.clicks("确认指定")
    expect(dialog.get_by_role("alert")).to_contain_text("只有已在本站点签到且具有值班长资格的人员才能担任指挥")
    hq.complaints.clear()  # the browser itself reports a refusal
    run.call("POST", f"/roster/v1/shifts/{shift}/check-ins", {"staff_id": relief["id"]})
    expect(dialog.get_by_role("button", name="确认指定")).to_be_enabled(timeout=45_000)  # the page looks every 30 s
    hq.clicks("确认指定")
    hq.expect_text("当班负责人：周接班")
    for person in (town.chief, relief):
        mails = eventually(lambda person=person: run.mails(person["email"]), "mail about the order")
        assert any("本部指定周接班指挥" in str(one) for one in mails)
    hq.opens(f"/sites/{town.site_id}?tab=duty")
    band = hq.page.get_by_role("group", name="责任人").get_by_role("button", name=re.compile("周接班 · 本部下令"))
    expect(band).to_be_visible()
    chief = page_as(town).opens(f"/duty/now?site={town.site_id}")
    chief.expect_refused("指定指挥", "只有本部可以下令指定他人指挥，请联系本部。")


def test_the_order_on_a_narrow_screen_in_english_says_when_nobody_else_may_lead(
    visit: Visit, found: Callable[[str], Town]
) -> None:
    town = found("nobody")
    visitor = visit(language="en")
    visitor.signed_in_as_admin()
    visitor.page.set_viewport_size({"width": 390, "height": 844})
    visitor.opens(f"/duty/now?site={town.site_id}")
    visitor.clicks("Give the command")
    dialog = visitor.page.get_by_role("dialog")
    expect(dialog.get_by_text("Nobody else is there who has the role of duty chief")).to_be_visible()
    assert visitor.barriers() == []
    visitor.pictured("order-command-en-phone-light")
