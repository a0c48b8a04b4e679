"""One incident, on the desk and on the phone: how bad it is and was, whom to call, and what helped before."""

from datetime import UTC, datetime, timedelta
from typing import Any

from farwatch_town import Run, Town, acknowledge_link, eventually
from playwright.sync_api import Locator, expect
from visitor import PageAs, Visitor, fresh, opened

PHONE = "+8613800001234"


def panel(visitor: Visitor, title: str) -> Locator:
    """A part of the page by its heading."""
    return visitor.page.locator("section").filter(has=visitor.page.get_by_role("heading", name=title))


def reading(visitor: Visitor) -> Locator:
    """What is measured now, the limit, and the worst."""
    return visitor.page.locator("dl").filter(has_text="当前读数")


def hot(town: Town, number: int, *values: float) -> dict[str, Any]:
    """The town's series has these readings; the incident that they open."""
    series = town.series[number]
    for value in values:
        town.read(series, value)
    found = eventually(
        lambda: next((one for one in town.incidents() if series in one["title"] and one["state"] == "open"), None),
        f"incident about {series}",
    )
    return dict(found)


def measured_before(town: Town, number: int, value: float, minutes: int) -> None:
    """The series had this reading so long ago."""
    at = datetime.now(UTC) - timedelta(minutes=minutes)
    body = {"readings": [{"series": town.series[number], "at": at.isoformat(), "value": value}]}
    headers = {"Authorization": f"Bearer {town.api_key}"}
    assert town.run.http.post("/api/monitoring/v1/readings", json=body, headers=headers).is_success


def resolved(town: Town, incident: dict[str, Any], note: str) -> None:
    """Headquarters has dealt with it."""
    town.run.call("POST", f"/incident/v1/incidents/{incident['id']}/resolve", {"note": note})


def numbered(town: Town) -> None:
    """The chief's number is on file."""
    town.run.call("PATCH", f"/roster/v1/staff/{town.chief['id']}", {"phone": PHONE})


def site_without_a_watch(run: Run) -> str:
    """A site that nobody watches, with an owner at headquarters and a fire brigade; its id."""
    code = fresh("empty")
    owner = {"code": f"{code}-hq", "name": "周本部", "phone": "+8613900005678", "roles": ["hq_executive"]}
    site = {
        "code": code,
        "name": f"{code} 无人站",
        "kind": "data_centre",
        "timezone": "Asia/Shanghai",
        "owner_id": run.call("POST", "/roster/v1/staff", owner)["id"],
        "emergency_numbers": [{"service": "fire", "phone": "119"}],
    }
    return str(run.call("POST", "/roster/v1/sites", site)["id"])


def test_the_title_says_the_worst_value_and_the_page_the_one_now(page_as: PageAs, town: Town) -> None:
    incident = hot(town, 0, 30.0)
    chief = page_as(town).opens("/").live()
    town.read(town.series[0], 35.5)
    chief.expect_row_visible(f"{town.series[0]} 35.5 ℃")
    town.read(town.series[0], 33.0)
    chief.opens(f"/incidents/{incident['id']}")
    expect(chief.page.get_by_role("heading", level=1)).to_have_text(f"{town.series[0]} 35.5 ℃ > 27 ℃")
    for figure in ("33 ℃", "> 27 ℃", "35.5 ℃"):
        expect(reading(chief)).to_contain_text(figure)
    expect(chief.page.locator("canvas")).to_be_visible()
    assert chief.barriers() == []


def test_who_is_on_duty_there_is_a_tap_away_and_who_has_it_is_marked(page_as: PageAs, town: Town) -> None:
    numbered(town)
    chief = page_as(town).opens(f"/incidents/{opened(town, '谁在岗')}")
    watch = panel(chief, "现场值班人员")
    expect(watch.get_by_role("link")).to_have_attribute("href", f"tel:{PHONE}")
    expect(watch).not_to_contain_text("处理人")
    chief.clicks("确认并接手")
    expect(watch.get_by_role("listitem").filter(has_text="王值班")).to_contain_text("处理人")


def test_where_nobody_is_on_duty_there_is_still_somebody_to_call(page_as: PageAs, run: Run) -> None:
    site = site_without_a_watch(run)
    declared = {"site_id": site, "title": "无人站的事件", "severity": "major"}
    incident = eventually(lambda: posted(run, declared), "the site in incident-svc")
    admin = page_as("admin").opens(f"/incidents/{incident['id']}")
    watch = panel(admin, "现场值班人员")
    expect(watch.get_by_role("alert")).to_contain_text("无人值班")
    expect(watch.get_by_role("listitem").filter(has_text="周本部").get_by_role("link")).to_be_visible()
    expect(admin.page.get_by_role("link", name="119")).to_be_visible()
    expect(admin.page.get_by_text("触发曲线")).to_have_count(0)
    expect(admin.page.get_by_text("以往类似事件")).to_have_count(0)


def posted(run: Run, declared: dict[str, Any]) -> dict[str, Any] | None:
    """The incident, once the service knows the site."""
    answer = run.http.post("/api/incident/v1/incidents", json=declared)
    return answer.json() if answer.is_success else None


def test_what_helped_before_is_found_again(page_as: PageAs, town: Town) -> None:
    first = hot(town, 1, 30.0)
    chief = page_as(town).opens(f"/incidents/{first['id']}")
    expect(panel(chief, "以往类似事件")).to_contain_text("首次出现")
    town.read(town.series[1], 20.0)
    resolved(town, first, "更换了送风机皮带")
    again = hot(town, 1, 31.0)
    chief.opens(f"/incidents/{again['id']}")
    earlier = panel(chief, "以往类似事件").get_by_role("listitem")
    expect(earlier).to_contain_text("更换了送风机皮带")
    earlier.get_by_role("link").click()
    chief.expect_text(first["number"])


def test_from_the_message_to_the_readings_on_the_phone_it_is_one_tap(page_as: PageAs, town: Town) -> None:
    numbered(town)
    for minutes, value in ((9, 24.0), (6, 25.5), (3, 26.8)):
        measured_before(town, 2, value, minutes)
    incident = hot(town, 2, 31.5)
    mail = town.mail_about(town.series[2])
    assert f"/m/incidents/{incident['id']}" in mail["text"]
    chief = page_as(town, phone=True)
    loaded: list[str] = []
    chief.page.on("request", lambda asked: loaded.append(asked.url))
    chief.page.goto(acknowledge_link(mail))
    chief.clicks("确认并接手")
    chief.page.get_by_role("link", name="查看实时读数").click()
    expect(reading(chief)).to_contain_text("31.5 ℃")
    expect(chief.page.get_by_role("img", name="的读数曲线")).to_be_visible()
    expect(panel(chief, "现场值班人员").get_by_role("link")).to_have_attribute("href", f"tel:{PHONE}")
    expect(panel(chief, "以往类似事件")).to_be_visible()
    expect(chief.page.get_by_role("link", name=f"{town.code} 数据中心")).to_be_visible()
    assert not [url for url in loaded if "/Chart-" in url]
    assert chief.page.evaluate("document.documentElement.scrollWidth") <= 390
    assert chief.barriers() == []
