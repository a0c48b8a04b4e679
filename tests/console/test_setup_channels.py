"""The channels: how they are set up, how they go, and a message to try them."""

import pytest
from farwatch_town import Town, eventually
from playwright.sync_api import expect
from visitor import PageAs, Theme, Visit, fresh


def test_somebody_sends_a_message_to_themselves_and_sees_it_arrive(visit: Visit, town: Town) -> None:
    code = fresh("executive")
    person = {
        "code": code,
        "name": "赵值班",
        "username": code,
        "password": "a long enough password",
        "email": f"{code}@farwatch.example",
        "roles": ["hq_executive"],
        "site_ids": [],
    }
    town.run.call("POST", "/roster/v1/staff", person)
    visitor = visit().signed_in(code, "a long enough password").opens("/setup/channels")
    visitor.clicks("发送测试消息")
    expect(visitor.page.get_by_role("status").filter(has_text=f"{code}@farwatch.example")).to_be_visible()
    eventually(lambda: town.run.mails(f"{code}@farwatch.example"), "test mail")
    mail = visitor.page.locator("section", has=visitor.page.get_by_role("heading", name="邮件"))
    expect(mail).to_contain_text("正常")
    expect(mail).to_contain_text("已发送")


@pytest.mark.parametrize(("theme", "phone"), [("light", False), ("dark", True)])
def test_it_keeps_nobody_out(page_as: PageAs, town: Town, theme: Theme, *, phone: bool) -> None:
    visitor = page_as("admin", theme=theme, phone=phone, language="en" if phone else "zh-CN")
    visitor.opens("/setup/channels")
    visitor.expect_text("takes connections" if phone else "可以连接")
    visitor.pictured(f"setup-channels-{'en-phone-dark' if phone else 'zh-desktop-light'}", whole=True)
    assert visitor.barriers() == []
    expect(visitor.page.locator("main dl").first).to_be_visible()
