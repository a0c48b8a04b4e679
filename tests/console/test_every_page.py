"""Every page: nobody is kept out, it says what it has to say in both languages, and it is light enough to load."""

import gzip
from collections.abc import Callable

import pytest
from farwatch_town import Town
from playwright.sync_api import Response, expect
from visitor import Language, PageAs, Theme, Visit, Visitor

PAGES = {
    "board": "/",
    "leader": "/duty/now",
    "rounds": "/rounds",
    "business-log": "/business-log",
    "history": "/incidents",
    "sites": "/sites",
    "roster": "/roster",
    "duty-log": "/duty-log",
    "meetings": "/meetings",
    "executives": "/executives",
    "lone-work": "/lone-work",
    "keys": "/keys",
    "coverage": "/coverage",
    "arrival-code": "/arrival-code",
    "reports": "/reports",
    "policies": "/policies",
    "policies-many": "/policies/many",
    "deliveries": "/deliveries",
    "setup": "/setup",
    "setup-sites": "/setup/sites",
    "setup-posts": "/setup/posts",
    "setup-people": "/setup/people",
    "setup-import": "/setup/people/import",
    "account": "/account",
    "setup-series": "/setup/series",
    "setup-rules": "/setup/rules",
    "setup-channels": "/setup/channels",
    "setup-audit": "/setup/audit",
    "setup-start": "/setup/start",
    "phone": "/m",
    "phone-log": "/m/log",
    "phone-safety": "/m/safety",
    "phone-business": "/m/business",
    "phone-account": "/m/account",
    "not-found": "/no-such-page",
}
BOARD_LIMIT_KB = 400
PHONE_LIMIT_KB = 200


def settled(visitor: Visitor) -> Visitor:
    """The page with its data: nothing is loading any more. That a station's first reading is awaited (`data-heard`) is
    what the page has to say.
    """
    expect(visitor.page.locator("main h1, main h2").first).to_be_visible()
    expect(visitor.page.locator("[role=status]:not([data-heard])", has_text="…")).to_have_count(0)
    return visitor


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("page", PAGES)
def test_a_page_keeps_nobody_out(page_as: PageAs, town: Town, page: str, theme: Theme) -> None:
    visitor = settled(page_as("admin", theme=theme).opens(PAGES[page]))
    visitor.pictured(f"{page}-zh-desktop-{theme}")
    assert visitor.barriers() == []


@pytest.mark.parametrize("page", PAGES)
def test_a_page_works_on_a_phone_in_english(page_as: PageAs, town: Town, page: str) -> None:
    visitor = settled(page_as("admin", language="en", phone=True).opens(PAGES[page]))
    visitor.pictured(f"{page}-en-phone-light", whole=True)
    assert visitor.barriers() == []
    wider = visitor.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert wider <= 0, "it must not be wider than the screen"


@pytest.mark.parametrize("language", ["zh-CN", "en"])
def test_an_incident_page_keeps_nobody_out_and_shows_its_cause(page_as: PageAs, town: Town, language: Language) -> None:
    town.read(town.series[1], 31.5)
    incident = town.incident_about(town.series[1])
    visitor = settled(page_as("admin", language=language).opens(f"/incidents/{incident['id']}"))
    expect(visitor.page.get_by_role("img", name=town.series[1])).to_be_visible()
    visitor.pictured(f"incident-{language}-desktop-light")
    assert visitor.barriers() == []


def test_the_checker_finds_a_barrier(visit: Visit) -> None:
    visitor = visit().opens("/sign-in")
    visitor.page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=\"/icon.svg\">')")
    assert any(one.startswith("image-alt") for one in visitor.barriers())


@pytest.mark.parametrize(("path", "limit_kb"), [("/", BOARD_LIMIT_KB), ("/m", PHONE_LIMIT_KB)])
def test_the_first_load_is_small(
    page_as: PageAs, town: Town, measured: Callable[[str], None], path: str, limit_kb: int
) -> None:
    visitor = page_as("admin")
    loaded: dict[str, int] = {}

    def weigh(answer: Response) -> None:
        if "/api/" not in answer.url and answer.ok:
            loaded[answer.url] = len(gzip.compress(answer.body(), 9))

    fresh = visitor.context.new_page()
    fresh.on("response", weigh)
    fresh.goto(path)
    expect(fresh.locator("main h1, main h2").first).to_be_visible()
    fresh.wait_for_function("performance.getEntriesByType('resource').every(({ duration }) => duration > 0)")
    total_kb = sum(loaded.values()) / 1000
    measured(f"first load of {path}: {total_kb:.0f} kB gz in {len(loaded)} files")
    assert total_kb < limit_kb


def test_no_script_from_elsewhere_or_in_the_page_may_run(visit: Visit) -> None:
    visitor = visit()
    answer = visitor.page.goto("/sign-in")
    assert answer is not None
    policy = answer.headers["content-security-policy"]
    assert "script-src 'self';" in policy
    assert "default-src 'none'" in policy
    visitor.page.evaluate(
        "const s = document.createElement('script'); s.textContent = 'window.hacked = 1'; document.body.append(s)"
    )
    assert visitor.page.evaluate("window.hacked") is None
    assert any("Content Security Policy" in one for one in visitor.complaints)
    visitor.complaints.clear()
