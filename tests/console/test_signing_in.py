"""The door of the console."""

from collections.abc import Callable

import pytest
from playwright.sync_api import expect
from visitor import Visitor

Visit = Callable[..., Visitor]
pytestmark = pytest.mark.usefixtures("town")  # where there is no site, whoever may is led to set it up


def test_a_stranger_is_led_to_the_door_and_back_to_where_they_wanted(visit: Visit) -> None:
    someone = visit().opens("/?severity=critical")
    someone.page.wait_for_url("**/sign-in?next=*")
    someone.page.locator("input[name=username]").fill("nobody")
    someone.page.locator("input[name=password]").fill("wrong password")
    someone.page.locator("button[type=submit]").click()
    expect(someone.page.get_by_role("alert")).to_contain_text("用户名或密码错误")
    someone.complaints.clear()  # the browser itself reports every 401
    someone.signs_in_as_admin().opens("/sign-in?next=%2F%3Fseverity%3Dcritical")
    someone.page.wait_for_url("**/?severity=critical")


@pytest.mark.parametrize(("wanted", "title"), [("", "值守总览"), ("?next=/roster", "排班管理")])
def test_who_begins_at_the_door_arrives_at_a_page_that_was_not_loaded_before(
    visit: Visit, wanted: str, title: str
) -> None:
    someone = visit()
    someone.page.goto(f"/sign-in{wanted}")
    known = someone.run.credentials()
    someone.page.locator("input[name=username]").fill(known["username"])
    someone.page.locator("input[name=password]").fill(known["password"])
    someone.page.locator("button[type=submit]").click()
    expect(someone.page.get_by_role("heading", name=title, level=1)).to_be_visible()


def test_a_reload_keeps_people_signed_in_and_signing_out_reaches_every_tab(visit: Visit) -> None:
    hq = visit().signs_in_as_admin()
    hq.page.reload()
    expect(hq.page.get_by_role("heading", name="值守总览")).to_be_visible()
    other = hq.context.new_page()
    other.goto("/")
    expect(other.get_by_role("heading", name="值守总览")).to_be_visible()
    hq.page.get_by_role("button", name="个人设置").click()
    hq.page.get_by_role("menuitem", name="退出登录").click()
    hq.page.wait_for_url("**/sign-in*")
    other.wait_for_url("**/sign-in*")
    assert hq.context.cookies() == [cookie for cookie in hq.context.cookies() if cookie["name"] != "farwatch_session"]


def test_no_script_can_reach_what_renews_the_session(visit: Visit) -> None:
    hq = visit().signs_in_as_admin()
    [cookie] = [one for one in hq.context.cookies() if one["name"] == "farwatch_session"]
    assert (cookie["httpOnly"], cookie["sameSite"], cookie["path"]) == (True, "Strict", "/api/roster/v1/auth/session")
    stored = hq.page.evaluate(
        "JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie, location.href])"
    )
    assert cookie["value"] not in stored
    assert "eyJ" not in stored, "no access token is kept where it could be found"


def test_nobody_is_sent_to_another_site_after_signing_in(visit: Visit) -> None:
    someone = visit().signs_in_as_admin()
    for trick in ("//evil.example/", "/\\\\evil.example", "https://evil.example/"):
        someone.page.goto(f"/sign-in?next={trick}")
        someone.page.wait_for_url(f"{someone.run.url}/**")
        expect(someone.page.get_by_role("heading", name="值守总览")).to_be_visible()
