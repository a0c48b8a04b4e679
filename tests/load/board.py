"""How the board does with many rows, in Chromium: `make bench-board`. Figures are read, not judged.

Typing and pressing with 200 rows and with 1,000, and scrolling those, are measured with a processor that is four times
slower, as on an old laptop; how soon an event is a row, without.
"""

import argparse
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))
sys.path.insert(0, str(Path(__file__).parent.parent / "console"))

from farwatch_town import Run, Town, a_run, eventually, live_stream
from playwright.sync_api import Page, sync_playwright
from visitor import Visitor, chromium, opened

FEW, MANY = 200, 1_000
EVENTS = 20

NOTE_EVENTS = """() => {
    window.took = [];
    new PerformanceObserver((list) => {
        for (const one of list.getEntries()) if (one.interactionId) window.took.push([one.interactionId, one.duration]);
    }).observe({ type: "event", durationThreshold: 16, buffered: false });
}"""
NOTE_FRAMES = """() => {
    window.frames_ms = [];
    let last = performance.now();
    const next = (now) => {
        window.frames_ms.push(now - last);
        last = now;
        window.noting = requestAnimationFrame(next);
    };
    requestAnimationFrame(next);
}"""
NOTE_ROWS = """() => {
    window.rowsSeen = {};
    const painted = () => (performance.timeOrigin + performance.now()) / 1000;
    new MutationObserver(() => requestAnimationFrame(() => setTimeout(() => {
        for (const link of document.querySelectorAll("tbody tr a")) window.rowsSeen[link.textContent] ??= painted();
    }))).observe(document.querySelector("main"), { childList: true, subtree: true });
}"""


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--home", type=Path, help="of a Farwatch that runs already, with its console")
    parser.add_argument("--slower", type=int, default=4, help="how many times slower the processor is")
    chosen = parser.parse_args()
    slower = f"{chosen.slower}x slower, ms"
    with _run(chosen.home) as run, sync_playwright() as playwright:
        town = Town.founded(run, f"board-{time.time_ns() % 1_000_000}", series=1)
        browser = chromium(playwright)
        with Visitor.arrived(browser, run) as hq:
            hq.signed_in_as_admin()
            _fill(town, FEW)
            hq.opens("/").live()
            print(f"rows: {_rows(hq.page)}")
            _print("event to row, ms", chosen.runs, lambda: _event_to_row(hq, town))
            with _slower(hq.page, chosen.slower):
                _print(f"a key typed, {slower}", chosen.runs, lambda: _typing(hq.page))
                _print(f"a press, {slower}", chosen.runs, lambda: _pressing(hq.page))
            _fill(town, MANY)
            hq.opens("/").live()
            print(f"rows: {_rows(hq.page)}")
            with _slower(hq.page, chosen.slower):
                _print(f"a frame of scrolling, {slower}", chosen.runs, lambda: _scrolling(hq.page))
                _print(f"a key typed, {slower}", chosen.runs, lambda: _typing(hq.page))
                _print(f"a press, {slower}", chosen.runs, lambda: _pressing(hq.page))
        browser.close()


@contextmanager
def _run(home: Path | None) -> Iterator[Run]:
    if home is not None:
        yield Run.found(home)
        return
    with a_run("board", console=True) as run:
        yield run


def _fill(town: Town, count: int) -> None:
    """Open incidents until there are so many."""
    missing = count - len(town.run.items("/incident/v1/incidents", state="open", limit="200"))
    with ThreadPoolExecutor(8) as hands:
        list(hands.map(lambda number: opened(town, f"满屏事件 {number:04d}"), range(missing)))


def _rows(page: Page) -> str:
    """How many there are, and how many are drawn."""
    page.locator("tbody tr a").first.wait_for()
    drawn = page.locator("tbody tr[data-index]").count()
    return f"{page.locator('table').get_attribute('aria-rowcount')}, drawn {drawn}"


@contextmanager
def _slower(page: Page, times: int) -> Iterator[None]:
    session = page.context.new_cdp_session(page)
    session.send("Emulation.setCPUThrottlingRate", {"rate": times})
    yield
    session.send("Emulation.setCPUThrottlingRate", {"rate": 1})


def _typing(page: Page) -> list[float]:
    """How long each key took until something was painted (ms)."""
    words = "event number 0042 "

    def types() -> None:
        page.keyboard.press("/")
        page.keyboard.type(words, delay=130)
        page.wait_for_timeout(1500)
        page.keyboard.press("Control+a")
        page.keyboard.press("Delete")

    found = _interactions(page, types, len(words))
    page.keyboard.press("Escape")
    return found


def _pressing(page: Page) -> list[float]:
    """How long each press took (ms): through the rows and choosing some by keys, a filter by the mouse and back."""
    keys = [*"jjjjkkxjxjx", "Escape"]

    def presses() -> None:
        for key in keys:
            page.keyboard.press(key)
            page.wait_for_timeout(200)
        page.get_by_role("combobox", name="严重程度").click()
        for _ in range(2):
            page.wait_for_timeout(600)
            page.locator(".ant-select-item-option:visible").first.click()
        page.wait_for_timeout(600)
        page.keyboard.press("Escape")

    return _interactions(page, presses, len(keys) + 4)


def _interactions(page: Page, act: Callable[[], None], count: int) -> list[float]:
    """The length of each interaction, as INP counts it; below 16 ms counts as 16."""
    page.evaluate(NOTE_EVENTS)
    act()
    page.wait_for_timeout(1500)
    worst: dict[int, float] = {}
    for interaction, duration in page.evaluate("window.took"):
        worst[interaction] = max(worst.get(interaction, 0), duration)
    return sorted([*worst.values(), *[16.0] * (count - len(worst))])


def _scrolling(page: Page) -> list[float]:
    """The frames while a wheel turns through the rows (ms)."""
    page.mouse.move(600, 600)
    page.evaluate("window.scrollTo(0, 0)")
    page.wait_for_timeout(1000)
    page.evaluate(NOTE_FRAMES)
    for _ in range(60):
        page.mouse.wheel(0, 300)
        page.wait_for_timeout(30)
    found: list[float] = page.evaluate("(cancelAnimationFrame(window.noting), window.frames_ms)")
    return sorted(found)


def _event_to_row(hq: Visitor, town: Town) -> list[float]:
    """From the stream to the board (ms), measured by another reader of the stream."""
    titles = [f"可见时间 {time.time_ns()}-{number}" for number in range(EVENTS)]
    with live_stream(town.run) as stream:
        hq.page.evaluate(NOTE_ROWS)
        hq.page.evaluate("window.scrollTo(0, 0)")
        for title in titles:
            opened(town, title, "critical")
            hq.row_about(title).wait_for()
        told = eventually(lambda: _arrivals(stream, titles), "event of every incident on the stream")
    seen: dict[str, float] = hq.page.evaluate("window.rowsSeen")
    return sorted(1000 * (seen[title] - told[title]) for title in titles)


def _arrivals(stream: list[dict[str, Any]], titles: list[str]) -> dict[str, float] | None:
    found = {event["data"]["title"]: event["arrived_at"] for event in stream if event["event"] == "incident.opened"}
    return found if set(titles) <= set(found) else None


def _print(what: str, runs: int, measure: Callable[[], list[float]]) -> None:
    """The median of the runs' medians, of their 98th percentiles and of their longest."""
    found = [measure() for _ in range(runs)]
    middle, high, longest = (median(pick(run) for run in found) for pick in (median, _p98, max))
    print(f"{what}: median {middle:.0f}, p98 {high:.0f}, longest {longest:.0f}", flush=True)


def _p98(values: list[float]) -> float:
    return values[min(len(values) - 1, int(len(values) * 0.98))]


if __name__ == "__main__":
    main()
