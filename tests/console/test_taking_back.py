"""What cannot be undone asks once; what can be is taken back, handed on or given back, on the desk and on the phone."""

from collections.abc import Callable
from typing import Any

from farwatch_town import Town, eventually
from playwright.sync_api import expect
from visitor import Visitor

PageAs = Callable[..., Visitor]


def opened(town: Town, title: str, **more: Any) -> str:
    """An incident of the town, declared by headquarters."""
    body = {"site_id": town.site_id, "title": title, "severity": "critical", **more}
    return str(town.run.call("POST", "/incident/v1/incidents", body)["id"])


def incident(town: Town, incident_id: str) -> dict[str, Any]:
    """As the service knows it."""
    found: dict[str, Any] = town.run.call("GET", f"/incident/v1/incidents/{incident_id}")
    return found


def until(town: Town, incident_id: str, state: str) -> dict[str, Any]:
    """Wait for the state."""
    eventually(lambda: incident(town, incident_id)["state"] == state, state)
    return incident(town, incident_id)


def test_resolving_from_the_board_asks_once_says_what_is_so_and_is_undone(page_as: PageAs, town: Town) -> None:
    chief = page_as(town)
    case = opened(town, "看板上误点已处置")
    row = chief.opens("/").row_about("看板上误点已处置")
    row.hover()  # a loud row offers to take it over; what else can be done is shown to who points at it
    row.get_by_role("button", name="已处置").click()
    dialog = chief.page.get_by_role("dialog")
    expect(dialog).to_contain_text("尚无人确认并接手")
    assert incident(town, case)["state"] == "open"
    chief.clicks("标记已处置", within=dialog)
    until(town, case, "resolved")
    chief.clicks("撤销")
    until(town, case, "open")
    chief.expect_text("重新打开")


def test_an_acknowledgement_is_one_touch_and_is_given_back(page_as: PageAs, town: Town) -> None:
    chief = page_as(town)
    case = opened(town, "交回的事件")
    chief.opens(f"/incidents/{case}").clicks("确认并接手")
    until(town, case, "acknowledged")
    chief.clicks("交回")
    dialog = chief.page.get_by_role("dialog")
    expect(dialog).to_contain_text("立即重新逐级通知")
    dialog.get_by_label("交回原因").fill("需要制冷专业人员")
    chief.clicks("交回", within=dialog)
    until(town, case, "open")
    chief.expect_text("交回了事件")


def test_it_is_handed_to_somebody_else_and_the_file_says_so(page_as: PageAs, town: Town) -> None:
    admin = page_as("admin")
    case = opened(town, "转交的事件")
    admin.opens(f"/incidents/{case}").clicks("确认并接手")
    until(town, case, "acknowledged")
    admin.clicks("转交")
    dialog = admin.page.get_by_role("dialog")
    admin.chooses("转交给谁", "王值班")
    admin.clicks("转交", within=dialog)
    eventually(lambda: incident(town, case)["acknowledged_by"]["name"] == "王值班", "the new holder")
    admin.expect_text("转交给王值班")


def test_reopened_later_it_wants_a_reason(page_as: PageAs, town: Town) -> None:
    admin = page_as("admin", language="en", theme="dark")
    case = opened(town, "Resolved too soon")
    town.run.call("POST", f"/incident/v1/incidents/{case}/resolve", {"note": None})
    admin.opens(f"/incidents/{case}").clicks("Reopen")
    dialog = admin.page.get_by_role("dialog")
    expect(dialog).to_contain_text("people are called again at once")
    admin.clicks("Reopen", within=dialog)
    until(town, case, "open")
    admin.expect_text("reopened the incident")


def test_another_level_has_its_reason(page_as: PageAs, town: Town) -> None:
    admin = page_as("admin")
    case = opened(town, "升级为一级的事件")
    admin.opens(f"/incidents/{case}").clicks("调整等级")
    dialog = admin.page.get_by_role("dialog")
    dialog.get_by_text("Ⅰ级", exact=False).or_(dialog.get_by_role("radio").first).first.click()
    expect(dialog.get_by_role("button", name="调整等级")).to_be_disabled()
    dialog.get_by_label("调整原因").fill("影响扩大")
    admin.clicks("调整等级", within=dialog)
    eventually(lambda: incident(town, case)["level"] == 1, "level I")


def test_on_the_phone_a_resolving_is_asked_once_and_taken_back(page_as: PageAs, town: Town) -> None:
    chief = page_as(town, phone=True)
    case = opened(town, "手机上误标已处置")
    chief.opens(f"/m/incidents/{case}").clicks("确认并接手")
    until(town, case, "acknowledged")
    chief.clicks("标记已处置")
    chief.clicks("标记已处置", within=chief.page.get_by_role("group"))
    until(town, case, "resolved")
    chief.clicks("撤销，重新打开")
    again = until(town, case, "acknowledged")
    assert again["acknowledged_by"]["name"] == "王值班"


def test_on_the_phone_who_has_it_gives_it_back(page_as: PageAs, town: Town) -> None:
    chief = page_as(town, phone=True)
    case = opened(town, "手机上交回的事件")
    chief.opens(f"/m/incidents/{case}").clicks("确认并接手")
    until(town, case, "acknowledged")
    chief.clicks("交回")
    chief.clicks("交回", within=chief.page.get_by_role("group"))
    until(town, case, "open")
