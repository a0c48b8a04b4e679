"""Duty executives: a week is planned in few presses, and everybody sees who is on, with the phone number."""

import itertools
from datetime import UTC, datetime
from typing import Any

import pytest
from farwatch_town import Run, Town
from playwright.sync_api import expect
from visitor import PageAs, Visitor

_NUMBERS = itertools.count(int(datetime.now(UTC).timestamp()))


@pytest.fixture
def executives(run: Run) -> list[str]:
    """Two executives of headquarters, by name; whoever was planned before is planned no more."""
    for period in run.items("/roster/v1/executives", **{"from": datetime.now(UTC).isoformat()}):
        run.call("POST", f"/roster/v1/executives/{period['id']}/cancel", {"reason": "新的一轮"})
    return [_registered(run, name, phone) for name, phone in (("钱", "+8613800010001"), ("孙", "+8613800010002"))]


def _registered(run: Run, name: str, phone: str) -> str:
    number = next(_NUMBERS)
    person: dict[str, Any] = {"code": f"exec-{number}", "name": f"{name}总{number}", "phone": phone}
    run.call("POST", "/roster/v1/staff", person | {"roles": ["hq_executive"]})
    return str(person["name"])


def test_a_week_is_planned_in_few_presses_and_who_is_on_is_seen_and_replaced(
    hq: Visitor, executives: list[str], town: Town, page_as: PageAs
) -> None:
    first, second = executives
    hq.opens("/executives")
    before = hq.presses
    hq.clicks("安排轮值")
    dialog = hq.page.get_by_role("dialog", name="安排轮值")
    people = dialog.get_by_role("combobox", name="轮值人员")
    people.click()
    for name in executives:
        people.fill(name)
        hq.page.locator(".ant-select-item-option:visible", has_text=name).first.click()
    dialog.get_by_role("textbox", name="交班时间").fill("0:00")
    dialog.get_by_role("button", name="安排 7 个时段").click()
    expect(dialog).to_have_count(0)
    assert hq.presses - before <= 6
    now = hq.page.get_by_role("group", name="带班领导")
    expect(now).to_contain_text(first)
    expect(now).to_contain_text(second)  # the deputy
    row = hq.row_about("带班中")
    hq.clicks("换人", within=row)
    replacing = hq.page.get_by_role("dialog", name=f"更换{first}的带班")
    replacing.get_by_role("combobox", name="带班领导").click()
    hq.page.locator(".ant-select-item-option:visible", has_text=second).first.click()
    replacing.get_by_role("textbox", name="变更原因").fill("临时出差")
    replacing.get_by_role("button", name="更换").click()
    expect(replacing).to_have_count(0)
    expect(now.locator("strong").first).to_have_text(second)
    hq.opens("/")
    expect(hq.page.get_by_role("group", name="带班领导").first).to_contain_text(second)
    phone = page_as(town, phone=True).opens("/m/duty")
    dial = phone.page.get_by_role("group", name="带班领导").first.get_by_role("link")
    expect(dial.first).to_have_attribute("href", "tel:+8613800010002")
