"""`make test-console`: a real browser before a real Farwatch. `make test` needs no browser, so it runs none of this."""

import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from functools import partial
from pathlib import Path
from typing import Any

import pytest

collect_ignore_glob = [] if os.environ.get("FW_CONSOLE") else ["test_*.py"]

if os.environ.get("FW_CONSOLE"):
    from farwatch_town import Run, Town, a_run
    from playwright.sync_api import Browser, sync_playwright
    from visitor import Visitor, chromium, fresh


FIGURE = "measured in the browser"
SHARD = os.environ.get("FW_CONSOLE_SHARD")
IN_EVERY_SHARD = "test_main_job_in_two_browsers.py"


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Of all tests those of one shard (``FW_CONSOLE_SHARD=3/16``), some of every file, and the main job."""
    if not SHARD:
        return
    number, shards = map(int, SHARD.split("/"))
    names = sorted(item.nodeid for item in items)
    chosen = set(names[number % shards :: shards])
    left = [item for item in items if item.nodeid not in chosen and item.path.name != IN_EVERY_SHARD]
    config.hook.pytest_deselected(items=left)
    items[:] = [item for item in items if item not in left]


@pytest.fixture
def measured(record_property: Callable[[str, object], None]) -> Callable[[str], None]:
    """Say a figure that was measured; it stands below the results of the run. Figures are read, not judged."""
    return partial(record_property, FIGURE)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what was measured, whichever worker has measured it."""
    reports = [report for of_kind in terminalreporter.stats.values() for report in of_kind]
    told = (getattr(report, "user_properties", ()) for report in reports if getattr(report, "when", "") == "teardown")
    for figure in (value for properties in told for name, value in properties if name == FIGURE):
        terminalreporter.write_line(str(figure))


@pytest.fixture(scope="session")
def run() -> "Iterator[Run]":
    """A running Farwatch with the console built, without demo data; ``FW_CONSOLE_RUN`` names the home of another."""
    if known := os.environ.get("FW_CONSOLE_RUN"):
        running = Run.found(Path(known))
        yield running
        running.http.close()
        return
    with a_run("console", console=True) as run:
        yield run


@pytest.fixture(scope="session")
def found(run: "Run") -> "Callable[[str], Town]":
    """Make one site with a chief on duty, a station, and four series with a limit of 27 ℃; its code begins so."""

    def founded(code: str) -> Town:
        town = Town.founded(run, fresh(code), series=4, steps=STEPS)
        town.ready_to_notify()
        return town

    return founded


@pytest.fixture(scope="session")
def town(found: "Callable[[str], Town]") -> "Town":
    """The site that most tests share."""
    return found("console")


STEPS: list[dict[str, Any]] = [
    {"after_s": 0, "notify": [{"role": "duty_chief"}]},
    {"after_s": 600, "notify": [{"role": "duty_chief"}]},
]


@pytest.fixture(scope="session")
def browser() -> "Iterator[Browser]":
    """Debian's Chromium."""
    with sync_playwright() as playwright:
        browser = chromium(playwright)
        yield browser
        browser.close()


@pytest.fixture
def visit(browser: "Browser", run: "Run") -> "Iterator[Callable[..., Visitor]]":
    """Open a browser of its own: ``visit()``, ``visit(language="en", theme="dark", phone=True, as_admin=False)``."""
    with ExitStack() as open_browsers:

        def open_one(**wishes: Any) -> Visitor:
            return open_browsers.enter_context(Visitor.arrived(browser, run, **wishes))

        yield open_one


@pytest.fixture
def page_as(visit: "Callable[..., Visitor]") -> "Callable[..., Visitor]":
    """A browser of its own for somebody who is signed in (``"admin"``, or the chief of a town), at no page yet."""

    def signed_in(who: "Town | str", **wishes: Any) -> "Visitor":
        visitor = visit(**wishes)
        return visitor.signed_in_as_chief(who) if isinstance(who, Town) else visitor.signed_in_as_admin()

    return signed_in


@pytest.fixture
def hq(page_as: "Callable[..., Visitor]") -> "Visitor":
    """The administrator at headquarters, signed in, in Chinese, on a large screen."""
    return page_as("admin")
