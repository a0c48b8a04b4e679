"""Every page: nobody is kept out, it says what it has to say in both languages, and it is light enough to load."""

import gzip
import re
from collections.abc import Callable, Iterator
from contextlib import ExitStack

import pytest
from addresses import PAGES, PAGES_ABOUT, of_the_chief, things_of
from farwatch_town import Town
from playwright.sync_api import Browser, Response, expect
from visitor import PHONE, ROOT, PageAs, Visit, Visitor

BOARD_LIMIT_KB = 400
PHONE_LIMIT_KB = 200
VIEWS = {"zh-CN": "desktop", "en": "phone"}
COLOURS = ("color-contrast", "link-in-text-block")
"""What another theme can break; all else is the same in both."""
WITHOUT_PAGE = {"signIn"}
"""Addresses that have tests of their own."""


@pytest.fixture(scope="module")
def office(found: Callable[[str], Town]) -> Town:
    """A site with one of everything that has a page of its own."""
    return found("pages")


@pytest.fixture(scope="module")
def things(office: Town) -> dict[str, str]:
    """What stands for the names in the addresses of pages about one thing."""
    return things_of(office)


@pytest.fixture(scope="module")
def reader(browser: Browser, office: Town) -> Iterator[Callable[[str, str], Visitor]]:
    """Somebody who goes from page to page: signing in anew for each would take longer than looking at it."""
    with ExitStack() as open_browsers:
        known: dict[tuple[str, bool], Visitor] = {}

        def of(language: str, address: str) -> Visitor:
            who = (language, of_the_chief(address))
            if who not in known:
                wishes = {"language": language, "phone": VIEWS[language] == "phone"}
                visitor = open_browsers.enter_context(Visitor.arrived(browser, office.run, **wishes))
                known[who] = visitor.signed_in_as_chief(office) if who[1] else visitor.signed_in_as_admin()
            return known[who]

        yield of


def settled(visitor: Visitor) -> Visitor:
    """The page with its data: nothing is loading any more. That a station's first reading is awaited (`data-heard`) is
    what the page has to say.
    """
    expect(visitor.page.locator("main h1, main h2").first).to_be_visible()
    expect(visitor.page.locator("[role=status]:not([data-heard])", has_text="…")).to_have_count(0)
    return visitor


def kept_out(visitor: Visitor, name: str) -> dict[str, list[str]]:
    """What keeps people out of the page, by theme: light by all rules, then dark by those about colours."""
    found = {}
    for theme, rules in (("light", ()), ("dark", COLOURS)):
        visitor.in_theme(theme).pictured(f"{name}-{theme}", whole=True)
        found[theme] = visitor.barriers(*rules)
    return {theme: barriers for theme, barriers in found.items() if barriers}


@pytest.mark.parametrize("language", VIEWS)
@pytest.mark.parametrize("page", [*PAGES, *PAGES_ABOUT])
def test_a_page_keeps_nobody_out_and_is_no_wider_than_a_phone(
    reader: Callable[[str, str], Visitor], things: dict[str, str], page: str, language: str
) -> None:
    address = PAGES.get(page) or PAGES_ABOUT[page].format(**things)
    visitor = reader(language, address)
    visitor.page.emulate_media(color_scheme="light")
    settled(visitor.opens(address))
    assert kept_out(visitor, f"{page}-{language}-{VIEWS[language]}") == {}
    size = visitor.page.viewport_size
    visitor.page.set_viewport_size(PHONE)
    wider = visitor.page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
    assert size is not None
    visitor.page.set_viewport_size(size)
    assert wider <= 0, "it must not be wider than the screen"
    assert visitor.complaints == []


def test_no_address_of_the_console_is_left_out() -> None:
    paths = (ROOT / "services" / "console" / "src" / "kit" / "paths.ts").read_text(encoding="utf-8")
    patterns = dict(re.findall(r'^  (\w+): "(/[^"]*)",$', paths.split("} as const")[0], re.MULTILINE))
    assert len(patterns) > 50
    looked_at = {_shape(address) for address in [*PAGES.values(), *PAGES_ABOUT.values()]}
    left_out = {name for name, pattern in patterns.items() if _shape(pattern) not in looked_at}
    assert left_out == WITHOUT_PAGE


def _shape(address: str) -> str:
    """The address without its names and its query."""
    return re.sub(r":\w+|\{\w+\}", "*", address.split("?", maxsplit=1)[0])


def test_the_checker_finds_a_barrier(visit: Visit) -> None:
    visitor = visit().opens("/sign-in")
    visitor.page.evaluate("document.body.insertAdjacentHTML('beforeend', '<img src=\"/icon.svg\">')")
    assert any(one.startswith("image-alt") for one in visitor.barriers())


def test_the_checker_finds_a_colour_of_one_theme(visit: Visit) -> None:
    visitor = visit().opens("/sign-in")
    visitor.page.locator("h1").evaluate("(one) => { one.style.color = '#222' }")
    assert visitor.barriers(*COLOURS) == []
    assert any(one.startswith("color-contrast") for one in visitor.in_theme("dark").barriers(*COLOURS))


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
