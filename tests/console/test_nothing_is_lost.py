"""What somebody has typed is there again when they come back: to the page, or from signing in again."""

import pytest
from farwatch_town import Town
from playwright.sync_api import Locator, expect
from visitor import PageAs, Visit, Visitor, opened

NOTE = "写一条备注，Ctrl+Enter 提交"


@pytest.fixture
def incident(town: Town) -> str:
    """An incident by hand; its address."""
    return f"/incidents/{opened(town, '备注写到一半的事件')}"


def note_of(visitor: Visitor) -> Locator:
    """The field for a note."""
    return visitor.page.get_by_role("textbox", name=NOTE)


def test_a_note_is_there_again_after_another_page_and_gone_once_it_is_written(hq: Visitor, incident: str) -> None:
    hq.opens(incident)
    note_of(hq).fill("已联系物业，等待")
    hq.page.get_by_role("link", name="通知记录").click()
    expect(hq.page.get_by_role("heading", name="通知记录")).to_be_visible()
    hq.opens(incident)
    expect(note_of(hq)).to_have_value("已联系物业，等待")
    hq.clicks("写入记录")
    expect(note_of(hq)).to_have_value("")
    hq.page.reload()
    expect(note_of(hq)).to_have_value("")
    hq.expect_text("已联系物业，等待")


def test_a_note_outlives_the_session_and_is_shown_to_nobody_else(visit: Visit, town: Town, incident: str) -> None:
    someone = visit().signed_in_as_admin().opens(incident)
    note_of(someone).fill("配电室门已打开")
    someone.context.clear_cookies()
    someone.page.reload()
    someone.page.wait_for_url("**/sign-in?next=*")
    someone.complaints.clear()  # the browser itself reports every 401
    someone.signed_in_as_chief(town).opens(incident)
    expect(note_of(someone)).to_have_value("")
    someone.page.get_by_role("button", name="个人设置").click()
    someone.page.get_by_role("menuitem", name="退出登录").click()
    someone.page.wait_for_url("**/sign-in*")
    someone.signed_in_as_admin().opens(incident)
    expect(note_of(someone)).to_have_value("配电室门已打开")


def test_a_policy_that_is_half_changed_waits_for_the_person(hq: Visitor, town: Town) -> None:
    address = f"/policies?site={town.site_id}"
    repeats = hq.opens(address).page.get_by_role("spinbutton", name="重复几轮")
    repeats.fill("7")
    hq.page.get_by_role("link", name="通知记录").click()
    hq.expect_text("修改会保留在本浏览器中，回到本页后可以继续。")
    hq.clicks("离开", exact=True)
    expect(hq.page.get_by_role("heading", name="通知记录")).to_be_visible()
    hq.opens(address)
    expect(repeats).to_have_value("7")
    hq.expect_text("有尚未保存的修改")
    hq.page.get_by_role("button", name="放弃修改").first.click()
    hq.page.reload()
    expect(repeats).not_to_have_value("7")


def test_a_shift_that_is_half_planned_waits_until_it_is_given_up(hq: Visitor, town: Town) -> None:
    hq.opens("/roster").clicks("新建班次", exact=True)
    begin = hq.page.get_by_role("dialog").get_by_role("textbox", name="开始")
    begin.fill("07:30")
    hq.page.reload()
    hq.clicks("新建班次", exact=True)
    expect(begin).to_have_value("07:30")
    hq.page.get_by_role("dialog").get_by_role("button", name="取消").click()
    hq.clicks("新建班次", exact=True)
    expect(begin).to_have_value("08:00")


def test_a_note_on_the_phone_is_there_again(page_as: PageAs, town: Town) -> None:
    incident_id = opened(town, "手机上写到一半")
    chief = page_as(town, phone=True).opens(f"/m/incidents/{incident_id}")
    chief.page.get_by_label("处置记录").fill("正在赶往机房")
    chief.page.reload()
    expect(chief.page.get_by_label("处置记录")).to_have_value("正在赶往机房")


def test_a_link_to_a_part_of_a_page_still_leads_there_after_signing_in(visit: Visit) -> None:
    someone = visit().opens("/deliveries?state=failed#latest")
    someone.page.wait_for_url("**/sign-in?next=*")
    someone.complaints.clear()  # the browser itself reports every 401
    found = someone.run.credentials()
    someone.page.locator("input[name=username]").fill(found["username"])
    someone.page.locator("input[name=password]").fill(found["password"])
    someone.page.locator("button[type=submit]").click()
    someone.page.wait_for_url("**/deliveries?state=failed#latest")
