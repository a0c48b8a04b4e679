"""Who may not do something sees the button, learns why and what to do instead, by every way people read a page."""

from collections.abc import Iterator

import pytest
from farwatch_town import Run, Town
from playwright.sync_api import expect
from visitor import Language, Theme, Visit, Visitor, fresh, opened

PASSWORD = "a long enough password"
ONLY_RESPONDERS: dict[Language, str] = {
    "zh-CN": "仅限值班长、本部管理员、本部值班领导或站点人员操作。如需办理，请联系其中一位。",
    "en": "Only for: Duty chief, HQ administrator, HQ executive, or Site staff. Ask one of them.",
}
ACKNOWLEDGE: dict[Language, str] = {"zh-CN": "确认并接手", "en": "Acknowledge"}


@pytest.fixture(scope="module")
def people(run: Run, town: Town) -> dict[str, str]:
    """Somebody who only looks, and somebody of the site who is not on duty; their usernames by role."""
    names = {role: fresh(role.replace("_", "-")) for role in ("hq_viewer", "site_staff")}
    for role, username in names.items():
        person = {"code": username, "name": "李旁观", "username": username, "password": PASSWORD, "roles": [role]}
        sites = [] if role == "hq_viewer" else [town.site_id]
        run.call("POST", "/roster/v1/staff", {**person, "site_ids": sites})
    return names


def views() -> Iterator[tuple[Language, Theme, bool]]:
    """The screens to look at."""
    yield from (("zh-CN", "light", False), ("en", "dark", False), ("zh-CN", "dark", True), ("en", "light", True))


@pytest.mark.parametrize(("language", "theme", "phone"), list(views()))
def test_who_only_looks_sees_what_others_may_do_and_whom_to_ask(
    visit: Visit, town: Town, people: dict[str, str], language: Language, theme: Theme, *, phone: bool
) -> None:
    incident = opened(town, "旁观者看到的事件")
    viewer: Visitor = visit(language=language, theme=theme, phone=phone).signed_in(people["hq_viewer"], PASSWORD)
    name = f"{language}-{'phone' if phone else 'desktop'}-{theme}"
    viewer.opens(f"/m/incidents/{incident}" if phone else f"/incidents/{incident}")
    viewer.expect_text("旁观者看到的事件")
    viewer.pictured(f"refused-incident-{name}", whole=True)
    button = viewer.page.get_by_role("button", name=ACKNOWLEDGE[language])
    expect(button).to_be_disabled()
    expect(button).to_have_accessible_description(ONLY_RESPONDERS[language])
    if phone:
        expect(viewer.page.get_by_text(ONLY_RESPONDERS[language]).first).to_be_visible()
    assert viewer.barriers() == []
    for page in ("roster", "policies", "reports"):
        viewer.opens(f"/{page}").page.locator("main h1").wait_for()
        expect(viewer.page.get_by_role("status").filter(has_text="…")).to_have_count(0)
        viewer.pictured(f"refused-{page}-{name}", whole=True)
        assert viewer.barriers() == [], page


def test_who_is_not_on_duty_is_told_to_check_in_first(visit: Visit, town: Town, people: dict[str, str]) -> None:
    incident = opened(town, "不在岗者看到的事件")
    staff: Visitor = visit().signed_in(people["site_staff"], PASSWORD).opens(f"/incidents/{incident}")
    off_duty = "您现在不在该站点值班，也未被通知：可写备注；请先签到，或请在岗人员、本部处理。"
    staff.expect_refused("标记已处置", off_duty)
    staff.pictured("refused-tooltip-zh-desktop-light")
    staff.expect_refused("关闭事件", "事件尚在处置中，请先标记已处置，再关闭。")
    staff.page.get_by_role("textbox").fill("我在路上")
    staff.clicks("写入记录")
    staff.expect_text("我在路上")
