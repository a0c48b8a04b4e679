"""Attendance in the browser: a presence check and an away pass with one thumb, the muster on a large screen."""

from typing import Any

from farwatch_town import Town, eventually
from playwright.sync_api import expect
from visitor import PageAs, Visitor


def check_of(town: Town, check: str) -> dict[str, Any]:
    """How it stands with the presence check."""
    found: dict[str, Any] = town.run.call("GET", f"/roster/v1/presence-checks/{check}")
    return found


def asked(town: Town) -> str:
    """Headquarters asks the chief whether they are there."""
    wish = {"site_id": town.site_id, "staff_id": town.chief["id"]}
    checks = town.run.call("POST", "/roster/v1/presence-checks", wish)["items"]
    return str(checks[0]["id"])


def test_a_presence_check_is_answered_with_one_thumb_also_from_its_link_and_without_network(
    page_as: PageAs, town: Town
) -> None:
    chief = page_as(town, phone=True).opens("/m")
    check = asked(town)
    card = chief.page.get_by_role("article", name="查岗")
    expect(card).to_contain_text("您在岗吗？")
    card.get_by_role("button", name="我在岗").click()
    eventually(lambda: check_of(town, check)["state"] == "answered", "the answer")
    assert check_of(town, check)["answer_basis"] == "own"
    expect(card).to_have_count(0)
    second = asked(town)
    chief.opens(f"/m/presence/{second}")
    expect(card).to_be_visible()
    chief.context.set_offline(True)
    card.get_by_role("button", name="我在岗").click()
    chief.expect_text("尚未送达服务器")
    chief.context.set_offline(False)
    eventually(lambda: check_of(town, second)["state"] == "answered", "the answer after the network came back")
    chief.expect_text("这次查岗已有结果")
    chief.complaints.clear()  # the browser itself reports a lost network


def test_who_leaves_the_post_asks_is_let_go_and_says_when_they_are_back(page_as: PageAs, town: Town) -> None:
    town.run.call("PUT", f"/roster/v1/policies/{town.site_id}", {"away_cover_needed": False})
    chief = page_as(town, phone=True).opens("/m")
    chief.page.get_by_role("link", name="申请离岗").click()
    chief.page.get_by_label("原因（必填）").fill("去一楼取备件")
    chief.clicks("10 分钟").clicks("提交申请")
    waiting = chief.page.get_by_role("article", name="离岗申请")
    expect(waiting).to_contain_text("等待审批")
    [one] = town.run.call("GET", f"/roster/v1/away-passes?site_id={town.site_id}&state=requested")["items"]
    town.run.call("POST", f"/roster/v1/away-passes/{one['id']}/grant")
    expect(waiting).to_contain_text("离岗中", timeout=20_000)
    waiting.get_by_role("button", name="我已返岗").click()
    eventually(lambda: town.run.call("GET", f"/roster/v1/away-passes/{one['id']}")["state"] == "ended", "the way back")


def test_headquarters_sees_who_is_there_and_what_the_checks_came_to(hq: Visitor, town: Town) -> None:
    check = asked(town)
    hq.opens(f"/presence?site={town.site_id}")
    row = hq.page.locator("tbody tr").filter(has_text="王值班").first
    expect(row).to_contain_text("待应答")
    row.get_by_role("button", name="已见到本人在岗").click()
    eventually(lambda: check_of(town, check)["answer_basis"] == "vouched", "what headquarters has seen")
    hq.page.get_by_role("link", name="到岗总览").click()
    expect(hq.page.get_by_role("region", name=f"{town.code} 数据中心")).to_contain_text("王值班")
    assert hq.barriers() == []
