"""The phone page: what is mine now, one thumb, and nothing that was done on it gets lost."""

import re
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest
from addresses import about_to_end
from farwatch_town import PASSWORD, Run, Town, eventually
from opening_values import OPENS_AT_ONCE
from playwright.sync_api import Locator, expect
from visitor import PageAs, Visit, Visitor, fresh, opened

NARROW = {"width": 360, "height": 640}
THUMB_PX = 44


def state(town: Town, incident: str) -> str:
    """How it stands with the incident."""
    return str(town.run.call("GET", f"/incident/v1/incidents/{incident}")["state"])


def card(chief: Visitor, title: str) -> Locator:
    """What calls the chief, with its large button."""
    return chief.page.get_by_role("article", name=title)


def chief_on(page_as: PageAs, town: Town, path: str = "/m", **wishes: object) -> Visitor:
    """The chief on duty before their phone."""
    return page_as(town, phone=True, **wishes).opens(path)


def test_an_incident_calls_is_acknowledged_noted_and_resolved_with_one_thumb(page_as: PageAs, town: Town) -> None:
    chief = chief_on(page_as, town)
    incident = opened(town, "一号空调停机", "critical")
    expect(card(chief, "一号空调停机")).to_contain_text("紧急")
    card(chief, "一号空调停机").get_by_role("button", name="确认并接手").click()
    eventually(lambda: state(town, incident) == "acknowledged", "acknowledgement")
    chief.page.get_by_role("heading", name="我正在处置").wait_for()
    chief.page.get_by_role("link", name=re.compile("一号空调停机")).click()
    chief.page.get_by_label("处置记录").fill("已切换备机")
    chief.clicks("记录", exact=True)
    chief.expect_text("已切换备机")
    chief.clicks("标记已处置")
    chief.clicks("标记已处置", within=chief.page.get_by_role("group"))
    eventually(lambda: state(town, incident) == "resolved", "resolution")


def test_an_acknowledgement_without_network_is_said_kept_and_sent_later(page_as: PageAs, town: Town) -> None:
    chief = chief_on(page_as, town)
    incident = opened(town, "断网时的事件")
    card(chief, "断网时的事件").wait_for()
    chief.context.set_offline(True)
    expect(chief.page.get_by_role("alert").filter(has_text="手机没有网络")).to_be_visible()
    card(chief, "断网时的事件").get_by_role("button", name="确认并接手").click()
    chief.expect_text("尚未送达服务器")
    expect(chief.sees("正在提交")).to_be_disabled()
    assert state(town, incident) == "open"
    chief.context.set_offline(False)
    eventually(lambda: state(town, incident) == "acknowledged", "acknowledgement after the network came back")
    expect(chief.page.get_by_text("手机没有网络")).to_have_count(0)
    expect(chief.page.get_by_text("尚未送达服务器")).to_have_count(0)
    chief.complaints.clear()  # the browser itself reports a lost network


def test_what_was_not_sent_survives_a_reload(page_as: PageAs, town: Town) -> None:
    chief = chief_on(page_as, town)
    incident = opened(town, "重启前的事件")
    card(chief, "重启前的事件").wait_for()
    chief.page.route("**/acknowledge", lambda route: route.abort())
    card(chief, "重启前的事件").get_by_role("button", name="确认并接手").click()
    chief.expect_text("尚未送达服务器")
    chief.page.unroute("**/acknowledge")
    chief.page.reload()
    eventually(lambda: state(town, incident) == "acknowledged", "acknowledgement after the reload")
    chief.complaints.clear()  # the browser itself reports a lost network


def test_a_refusal_stays_in_sight_until_it_is_read(page_as: PageAs, town: Town) -> None:
    chief = chief_on(page_as, town)
    incident = opened(town, "别人先处置的事件")
    card(chief, "别人先处置的事件").wait_for()
    chief.page.route("**/api/incident/v1/incidents?*", lambda route: route.abort())
    chief.context.set_offline(True)
    card(chief, "别人先处置的事件").get_by_role("button", name="确认并接手").click()
    chief.expect_text("尚未送达服务器")
    for step in ("acknowledge", "resolve", "close"):
        town.run.call("POST", f"/incident/v1/incidents/{incident}/{step}", {})
    chief.context.set_offline(False)
    refusal = chief.page.get_by_role("alert").filter(has_text="未被接受")
    expect(refusal).to_be_visible()
    refusal.get_by_role("button", name="我已知晓").click()
    expect(refusal).to_have_count(0)
    chief.complaints.clear()  # the browser itself reports a lost network, and the refusal


def test_what_a_service_refuses_is_said_above_the_page_until_it_is_read(
    page_as: PageAs, found: Callable[[str], Town]
) -> None:
    town = found("refused")
    about_to_end(town)  # somebody else has come, who can be visited
    at_site = {"site_id": town.site_id}
    round_ = town.run.call("POST", "/roster/v1/leader-rounds", at_site, who=town.signed_in(town.chief))
    chief = chief_on(page_as, town, f"/m/rounds/{round_['id']}")
    refused = {"type": "about:blank", "title": "不能记录", "status": 409, "detail": "该岗位刚由他人巡视。"}
    chief.page.route("**/visits", lambda route: route.fulfill(status=409, json=refused))
    chief.page.get_by_role("region", name="值班长").get_by_role("button", name="正常").click()
    said = chief.page.get_by_role("alert").filter(has_text="该岗位刚由他人巡视")
    expect(said).to_be_visible()
    chief.pictured("phone-refused-zh")
    assert chief.barriers() == []
    said.get_by_role("button", name="我已知晓").click()
    expect(said).to_have_count(0)
    chief.complaints.clear()  # the browser itself reports the 409


def test_my_shifts_tell_the_sites_time_and_mine_and_ask_once_before_the_end(page_as: PageAs, town: Town) -> None:
    chief = chief_on(page_as, town, "/m/shifts", language="en")
    shift = chief.page.get_by_role("article").first
    expect(shift).to_contain_text("UTC+8")
    expect(shift).to_contain_text("in your zone")
    expect(shift).to_contain_text("On now")
    shift.get_by_role("button", name="Check out").click()
    expect(shift.get_by_role("group")).to_contain_text("Nobody will be on duty as:")
    shift.get_by_role("button", name="Not yet").click()
    expect(shift.get_by_role("button", name="Check out")).to_be_visible()
    chief.page.get_by_role("link", name="On duty").click()
    expect(chief.page.get_by_role("region", name=f"{town.code} 数据中心")).to_contain_text("王值班")


def test_my_shifts_open_on_today_with_the_past_above_and_a_way_back(page_as: PageAs, town: Town) -> None:
    chief = chief_on(page_as, town, "/m/shifts")
    heading = chief.page.get_by_role("heading", name="今天")
    expect(chief.page.get_by_role("region", name="今天").get_by_role("article").first).to_contain_text("值班中")
    expect(chief.page.get_by_role("heading", name="今天")).to_be_in_viewport()
    chief.pictured("phone-shifts-zh")
    top = heading.bounding_box()
    assert top
    assert top["y"] < chief.page.evaluate("innerHeight") / 4
    back = chief.page.get_by_role("button", name="回到今天")
    expect(back).to_have_count(0)
    earlier = chief.page.get_by_role("button", name="更早的班次")
    earlier.scroll_into_view_if_needed()
    with chief.page.expect_response(lambda answer: "/shifts?" in answer.url):
        earlier.click()
    chief.page.evaluate("document.body.style.paddingBottom = '2000px'; scrollTo(0, document.body.scrollHeight)")
    back.click()
    expect(heading).to_be_in_viewport()
    expect(back).to_have_count(0)


@pytest.mark.parametrize(
    ("planned", "title", "what"),
    [
        ("nothing", "未来三周还没有排班", "请联系站点值班长或本部安排"),
        ("planned", "排班尚未发布", "发布后才生效"),
        ("published", "未来三周没有安排您的班次", "查看在岗人员"),
    ],
)
def test_a_person_without_shifts_reads_why_and_what_to_do(
    visit: Visit, run: Run, planned: str, title: str, what: str
) -> None:
    new = Town(run, fresh("empty"))
    site = {"code": new.code, "name": f"{new.code} 中心", "kind": "data_centre", "timezone": "Asia/Shanghai"}
    new.site_id = run.call("POST", "/roster/v1/sites", site)["id"]
    chief = new.hired("chief", "王值班", "duty_chief")
    new.hired("tech", "没有班次的人" * 8, "tech_ops")
    if planned != "nothing":
        start = datetime.now(UTC).replace(microsecond=0) + timedelta(days=3)
        shift = {
            "site_id": new.site_id,
            "starts_at": start.isoformat(),
            "ends_at": (start + timedelta(hours=8)).isoformat(),
            "assignments": [{"staff_id": chief["id"], "post": "duty_chief"}],
        }
        made = run.call("POST", "/roster/v1/shifts", shift)["id"]
        if planned == "published":
            run.call("POST", f"/roster/v1/shifts/{made}/publish")
    someone = visit(phone=True).signed_in(f"{new.code}-tech", PASSWORD).opens("/m/shifts")
    expect(someone.page.get_by_role("region", name="今天")).to_contain_text(title)
    expect(someone.page.get_by_role("region", name="今天")).to_contain_text(what)
    someone.pictured(f"phone-no-shifts-{planned}-zh")
    assert someone.barriers() == []


def test_names_as_long_as_a_line_break_rather_than_the_page(visit: Visit, run: Run) -> None:
    town = Town(run, fresh("long"))
    name = f"{town.code}{'A' * 60}"
    site = {"code": town.code, "name": name, "kind": "data_centre", "timezone": "Asia/Shanghai"}
    run.call("PUT", "/roster/v1/site-type-policies/data_centre", OPENS_AT_ONCE)
    town.site_id = run.call("POST", "/roster/v1/sites", site)["id"]
    town.chief = town.hired("chief", "B" * 60, "duty_chief")
    other = town.hired("other", "C" * 60, "tech_ops")
    town.shift_now([*town.crew(), {"staff_id": other["id"], "post": "tech_ops"}])
    chief = visit(phone=True).signed_in_as_chief(town)
    chief.page.set_viewport_size(NARROW)
    for path in ("/m", "/m/shifts", "/m/duty"):
        chief.opens(path).page.locator("main article, main section").first.wait_for()
        chief.expect_text(name)
        assert chief.page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]


def test_a_narrow_phone_scrolls_one_way_and_every_button_fits_a_thumb(visit: Visit, town: Town) -> None:
    chief = visit(phone=True, theme="dark", language="en")
    chief.page.set_viewport_size(NARROW)
    chief.signed_in_as_chief(town).opens("/m")
    opened(town, "A title as long as only a machine would write it: cold-aisle-9.temperature above 27 ℃", "critical")
    for path in ("/m", "/m/shifts", "/m/duty"):
        chief.opens(path).page.locator("main article, main section").first.wait_for()
        assert chief.page.evaluate("document.documentElement.scrollWidth") <= NARROW["width"]
        sizes = [
            box["height"] for one in chief.page.locator("button:visible, nav a").all() if (box := one.bounding_box())
        ]
        assert min(sizes) >= THUMB_PX
        assert chief.barriers() == []


def test_the_phone_loads_little_and_no_desktop_widgets(page_as: PageAs, town: Town) -> None:
    chief = page_as(town, phone=True)
    fresh = chief.context.new_page()
    client = chief.context.new_cdp_session(fresh)
    client.send("Network.enable")
    client.send("Network.setCacheDisabled", {"cacheDisabled": True})
    sizes: dict[str, int] = {}
    client.on("Network.loadingFinished", lambda told: sizes.update({told["requestId"]: int(told["encodedDataLength"])}))
    asked: dict[str, str] = {}
    client.on("Network.requestWillBeSent", lambda told: asked.update({told["requestId"]: told["request"]["url"]}))
    fresh.goto("/m")
    fresh.locator("main article, main section").first.wait_for()
    loaded = {asked[one]: size for one, size in sizes.items() if "/api/" not in asked[one]}
    assert sum(loaded.values()) < 200_000, loaded
    assert not [url for url in loaded if "antd" in url.lower()]


def test_the_phone_can_be_installed_as_an_app(page_as: PageAs, town: Town) -> None:
    chief = chief_on(page_as, town)
    manifest = chief.page.request.get("/manifest.webmanifest")
    found = manifest.json()
    assert (found["start_url"], found["display"]) == ("/m", "standalone")
    for icon in found["icons"]:
        assert chief.page.request.get(icon["src"]).headers["content-type"] == icon["type"]
