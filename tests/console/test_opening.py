"""The start of a shift in the console: what is missing is read, an exception is ordered, the certificate is printed."""

from datetime import UTC, datetime, timedelta

import pytest
from farwatch_town import PASSWORD, Json, Run, Town
from opening_values import OPENS_AT_ONCE
from planning import Plan
from playwright.sync_api import expect
from visitor import PageAs, Visit


def _ready_to_start(run: Run) -> tuple[Plan, Json, str]:
    """A site that asks for every condition, and a shift of its chief and technician that begins in ten minutes."""
    plan = Plan(run)
    asks = {name: name != "opening_leader_early" for name in OPENS_AT_ONCE}
    run.call("PUT", f"/roster/v1/policies/{plan.site_id}", asks)
    town = Town(run, plan.code, site_id=plan.site_id)
    chief = town.hired("opens", "周开班", "duty_chief")
    starts_at = datetime.now(UTC) + timedelta(minutes=10)
    seats = [{"staff_id": chief["id"], "post": "duty_chief"}, {"staff_id": plan.tech, "post": "tech_ops"}]
    times = {"starts_at": starts_at.isoformat(), "ends_at": (starts_at + timedelta(hours=8)).isoformat()}
    shift = run.call("POST", "/roster/v1/shifts", {"site_id": plan.site_id, **times, "assignments": seats})
    run.call("POST", f"/roster/v1/shifts/{shift['id']}/publish")
    run.call("POST", f"/roster/v1/shifts/{shift['id']}/check-ins", {"staff_id": chief["id"]})
    return plan, chief, str(shift["id"])


@pytest.mark.clause("R-4.1.2d", part="conditions")
@pytest.mark.clause("R-4.1.2d", part="exception")
def test_the_checklist_says_what_is_missing_and_headquarters_opens_with_an_exception(
    run: Run, page_as: PageAs, visit: Visit
) -> None:
    plan, chief, shift = _ready_to_start(run)
    phone = visit(phone=True, language="en").signed_in(chief["code"], PASSWORD).opens("/m")
    conditions = phone.page.get_by_role("list", name="Opening conditions")
    expect(conditions.get_by_role("listitem", name="Posts filled")).to_contain_text("古丽娜")
    phone.pictured("opening-en-phone-light", whole=True)
    assert phone.barriers() == []
    hq = page_as("admin").opens(f"/shifts/{shift}")
    listed = hq.page.get_by_role("list", name="开班条件")
    expect(listed.get_by_role("listitem", name="值班长到岗指挥")).to_contain_text("周开班")
    expect(listed.get_by_role("listitem", name="岗位到齐")).to_contain_text("古丽娜未到岗")
    expect(listed.get_by_role("listitem", name="开班检查")).to_contain_text("该班次没有要求的检查")
    hq.expect_text("尚缺：岗位到齐、班前会、任务确认")
    expect(hq.page.get_by_role("button", name="开班", exact=True)).to_be_disabled()
    hq.pictured("opening-zh-desktop-light", whole=True)
    assert hq.barriers() == []
    hq.clicks("例外开班", exact=True)
    hq.page.get_by_label("原因（必填）").fill("路上堵车，先行开班")
    hq.clicks("确认例外开班")
    progress = hq.page.get_by_role("list", name="班次进度")
    expect(progress.locator("[aria-current=step]")).to_have_text("例外开班")
    expect(hq.page.get_by_text("路上堵车，先行开班")).to_be_visible()
    hq.page.get_by_role("link", name="开班证明").click()
    hq.expect_row_visible("班前会", "未具备")
    hq.pictured("opening-certificate-zh-desktop-light", whole=True)
    assert hq.barriers() == []
    hq.opens(f"/roster?site={plan.site_id}")
    hq.page.locator("button", has_text="例外开班").first.click()
    expect(hq.page.get_by_role("dialog").get_by_text("例外开班：路上堵车，先行开班")).to_be_visible()
