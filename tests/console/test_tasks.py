"""Tasks on the phone and on the board: one press each, nothing lost without a network, reasons in the chief's sight."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from farwatch_town import Town, eventually
from playwright.sync_api import Locator, expect
from visitor import PageAs, Visitor, fresh


def given(town: Town, title: str) -> dict[str, Any]:
    """Something for the duty chief to do within the next hour."""
    due_at = (datetime.now(UTC) + timedelta(hours=1)).isoformat()
    body = {"shift_id": town.shift_id, "title": title, "post": "duty_chief", "due_at": due_at}
    return dict(town.run.call("POST", "/roster/v1/tasks", body))


def task(town: Town, made: dict[str, Any]) -> dict[str, Any]:
    return dict(town.run.call("GET", f"/roster/v1/tasks/{made['id']}"))


def card(visitor: Visitor, title: str) -> Locator:
    return visitor.page.get_by_role("article", name=title)


@pytest.mark.clause("R-2.2.4a", part="steps")
def test_steps_that_are_given_at_the_board_are_confirmed_on_the_phone(page_as: PageAs, town: Town) -> None:
    title = fresh("切换市电")
    chief = page_as(town).opens("/tasks")
    chief.page.get_by_role("button", name="为“值班长”下达任务").click()
    dialog = chief.page.get_by_role("dialog")
    dialog.get_by_label("任务内容").fill(title)
    dialog.get_by_label("步骤（可不填），每行一步").fill("断开负载\n合闸")
    chief.pictured("task-by-hand-zh-desktop")
    assert chief.barriers() == []
    dialog.get_by_role("button", name="下达").click()
    [made] = eventually(
        lambda: [one for one in town.run.items("/roster/v1/tasks", site_id=town.site_id) if one["title_zh"] == title],
        "the task",
    )
    assert [one["zh"] for one in made["steps"]] == ["断开负载", "合闸"]
    phone = page_as(town, phone=True).opens("/m/tasks")
    expect(card(phone, title).get_by_role("checkbox")).to_have_count(2)


def test_my_tasks_are_done_with_one_thumb_also_without_a_network(page_as: PageAs, town: Town) -> None:
    first, second = (fresh(one) for one in ("巡视机房", "核对钥匙"))
    done, left = given(town, first), given(town, second)
    chief = page_as(town, phone=True).opens("/m/tasks")
    card(chief, first).wait_for()
    chief.context.set_offline(True)
    card(chief, first).get_by_role("button", name="已完成").click()
    chief.expect_text("尚未送达服务器")
    chief.context.set_offline(False)
    eventually(lambda: task(town, done)["state"] == "done", "the task that was done without a network")
    card(chief, second).get_by_role("button", name="无法执行").click()
    asked = card(chief, second).get_by_role("group", name="为什么没有执行？")
    asked.get_by_role("textbox").fill("钥匙在维保单位")
    asked.get_by_role("button", name="未执行").click()
    eventually(lambda: task(town, left)["state"] == "skipped", "the task that cannot be done")
    expect(card(chief, second)).to_have_count(0)
    chief.complaints.clear()  # the browser itself reports a lost network
    board = page_as(town).opens("/tasks")
    expect(card(board, second)).to_contain_text("钥匙在维保单位")
    board.expect_text("完成率")
