"""The board of a company with 200 sites: asked for as quickly as that of two, and what needs somebody stands first."""

import re
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta

import pytest
from farwatch_town import Run, a_run
from playwright.sync_api import Browser, Locator, expect
from visitor import Visitor

SITES = 200
UNMANNED = 3
LEAKING = "分行 150"


@pytest.fixture(scope="module")
def company() -> Iterator[Run]:
    """A Farwatch of its own with 200 sites: nobody has been planned at the last three, and one has an incident."""
    with a_run("many-sites", console=True) as run, ThreadPoolExecutor(8) as hands:
        list(hands.map(lambda number: _branch(run, number), range(1, SITES + 1)))
        yield run


def _branch(run: Run, number: int) -> None:
    place = {"code": f"branch-{number}", "name": f"分行 {number}", "kind": "data_centre", "timezone": "Asia/Shanghai"}
    site_id = run.call("POST", "/roster/v1/sites", place)["id"]
    if place["name"] == LEAKING:
        leak = {"site_id": site_id, "title": "配电间漏水", "severity": "critical"}
        run.call("POST", "/incident/v1/incidents", leak)
    if number > SITES - UNMANNED:
        return
    _manned(run, site_id, str(number))


def _manned(run: Run, site_id: str, name: str) -> str:
    """Somebody has been on the site's roster for a minute, and comes again after that shift."""
    code = f"chief-{name}"
    chief = {"code": code, "name": f"值班员{name}", "roles": ["duty_chief"], "site_ids": [site_id]}
    who = {"staff_id": run.call("POST", "/roster/v1/staff", chief)["id"], "post": "duty_chief"}
    begins = datetime.now(UTC) - timedelta(minutes=1)
    for starts_at in (begins, begins + timedelta(hours=8)):
        times = {"starts_at": starts_at.isoformat(), "ends_at": (starts_at + timedelta(hours=8)).isoformat()}
        shift = run.call("POST", "/roster/v1/shifts", {"site_id": site_id, **times, "assignments": [who]})
        run.call("POST", f"/roster/v1/shifts/{shift['id']}/publish", {"reason": "开业"})
    return str(who["staff_id"])


@pytest.fixture
def hq(browser: Browser, company: Run) -> Iterator[Visitor]:
    """The administrator of that company."""
    with Visitor.arrived(browser, company) as visitor:
        yield visitor.signed_in_as_admin()


def tiles(visitor: Visitor) -> Locator:
    """The sites of the board's grid."""
    return visitor.page.get_by_role("list", name="站点与值班").get_by_role("button")


def test_one_question_tells_who_is_on_duty_at_all_sites(hq: Visitor, measured: Callable[[str], None]) -> None:
    asked: list[str] = []
    hq.page.on("request", lambda request: "/api/" in request.url and asked.append(request.url))
    hq.opens("/").live()
    expect(tiles(hq)).to_have_count(SITES)
    hq.expect_text(f"{UNMANNED} 无人值班")
    duty = [address for address in asked if "/on-duty/sites" in address]
    before = len(asked) - len(duty) + SITES
    measured(f"the board of {SITES} sites asks {len(asked)} times when it opens (one question a site: {before})")
    assert len(duty) == 1


def test_gaps_and_trouble_stand_first_and_the_rest_as_people_count(hq: Visitor) -> None:
    expect(tiles(hq.live())).to_have_count(SITES)
    hq.expect_text(f"{UNMANNED} 无人值班")
    hq.expect_text("配电间漏水")
    shown = [re.sub(r"\s*(无人值班|有事件|有异常|无事件)$", "", text) for text in tiles(hq).all_inner_texts()]
    quiet = [f"分行 {number}" for number in range(1, SITES - UNMANNED + 1) if f"分行 {number}" != LEAKING]
    assert shown == ["分行 198", "分行 199", "分行 200", LEAKING, *quiet]


def test_a_site_of_the_grid_shows_who_is_on_duty_and_who_comes_next(hq: Visitor) -> None:
    hq.live().expect_text("无人值班，请立即安排人员")
    tiles(hq).filter(has_text=re.compile(r"^分行 10\b")).click()
    shown = hq.page.get_by_role("region", name="分行 10", exact=True)
    expect(shown).to_contain_text("值班员10")
    expect(shown).to_contain_text("下一班")
    hq.pictured("board-200-sites-zh-desktop-light")
    assert hq.barriers() == []


def test_somebody_who_comes_or_goes_is_seen_without_loading_the_page_again(hq: Visitor, company: Run) -> None:
    hq.live().expect_text(f"{UNMANNED} 无人值班")
    gap = next(one["id"] for one in company.items("/roster/v1/sites") if one["name"] == f"分行 {SITES}")
    person = _manned(company, gap, "late")
    expect(hq.page.get_by_text(f"{UNMANNED - 1} 无人值班")).to_be_visible(timeout=60_000)
    company.call("PATCH", f"/roster/v1/staff/{person}", {"active": False})
    expect(hq.page.get_by_text(f"{UNMANNED} 无人值班")).to_be_visible(timeout=60_000)
