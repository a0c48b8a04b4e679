"""The attendance sheet in the browser: read, corrected by two people, and a check answered at the screen."""

from datetime import datetime, timedelta
from typing import Any

import pytest
from farwatch_town import Town, eventually
from playwright.sync_api import expect
from visitor import PageAs, Visitor


def line_of_chief(town: Town) -> dict[str, Any]:
    """What the sheet says of the chief's shift now."""
    wanted = {"site_id": town.site_id, "staff_id": town.chief["id"]}
    [person] = town.run.items("/roster/v1/attendance-sheet", **wanted)
    found: dict[str, Any] = person["lines"][-1]
    return found


def corrections(town: Town, state: str) -> list[dict[str, Any]]:
    """The corrections of the town that stand there."""
    return town.run.items("/roster/v1/attendance-corrections", site_id=town.site_id, state=state)


@pytest.mark.clause("R-3.3.1c", part="sheet")
@pytest.mark.clause("R-3.3.1c", part="correction")
def test_the_chief_asks_on_the_phone_and_headquarters_approves(page_as: PageAs, hq: Visitor, town: Town) -> None:
    before = line_of_chief(town)
    chief = page_as(town, phone=True).opens("/m/attendance")
    chief.expect_text("我的考勤")
    chief.clicks("申请更正")
    chief.page.get_by_label("原因（必填）").fill("值班席终端升级，未能签到")
    came = datetime.fromisoformat(before["in_at"]) - timedelta(minutes=3)
    field = chief.page.get_by_role("group", name="实际到岗").get_by_role("textbox").nth(1)
    field.fill(_shanghai(came))
    field.press("Tab")
    chief.clicks("提交申请")
    [asked] = eventually(lambda: corrections(town, "requested"), "the request")
    chief.expect_text("等待审批的更正")
    assert chief.barriers() == []
    hq.opens(f"/corrections?site={town.site_id}")
    row = hq.page.locator("tbody tr").filter(has_text="终端升级")
    expect(row).to_contain_text("待审批")
    assert hq.barriers() == []
    row.get_by_role("button", name="批准", exact=True).click()
    eventually(lambda: corrections(town, "approved"), "the decision")
    after = line_of_chief(town)
    assert (after["correction_ids"], after["claimed_in_at"]) == ([asked["id"]], before["claimed_in_at"])
    hq.opens(f"/attendance?site={town.site_id}&person={town.chief['id']}")
    sheet = hq.page.locator("tbody tr").filter(has_text="已更正")
    expect(sheet.first).to_contain_text("原申报")
    hq.pictured("attendance-sheet-person-zh-desktop")
    assert hq.barriers() == []


@pytest.mark.clause("R-2.2.3a", part="attention")
def test_who_sits_at_the_screen_answers_there_with_one_press_of_the_keyboard(page_as: PageAs, town: Town) -> None:
    chief = page_as(town).opens("/roster")
    wish = {"site_id": town.site_id, "staff_id": town.chief["id"]}
    check = town.run.call("POST", "/roster/v1/presence-checks", wish)["items"][0]["id"]
    banner = chief.page.get_by_role("alert", name="查岗")
    expect(banner).to_contain_text("您在岗吗？", timeout=20_000)
    assert chief.barriers() == []
    chief.pictured("attention-zh-desktop")
    banner.get_by_role("button", name="我在岗").focus()
    chief.page.keyboard.press("Enter")
    answered = eventually(
        lambda: (one := town.run.call("GET", f"/roster/v1/presence-checks/{check}"))["state"] == "answered" and one,
        "the answer",
    )
    assert (answered["answer_basis"], answered["answered_through"]) == ("own", "screen")
    expect(banner).to_have_count(0)


def _shanghai(at: datetime) -> str:
    return f"{at + timedelta(hours=8):%H:%M}"
