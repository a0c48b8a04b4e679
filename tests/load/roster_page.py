"""How long the roster of many sites takes to stand on the screen once its data is there: 50 sites, 14 days, Chromium.

`python tests/load/roster_page.py`, or with `--home DIR` before a Farwatch that runs already (it gets the sites). From
the step back to the page to the frame after its last row; medians and ranges. Figures are read, not judged.
"""

import argparse
import statistics
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))
sys.path.insert(0, str(Path(__file__).parent.parent / "console"))

from farwatch_town import Run, a_run
from playwright.sync_api import CDPSession, Page, sync_playwright
from visitor import Visitor, chromium

DAYS = 14
BATCH = 42
SETTLED_MS = 2_000
"""Until nothing of what was opened is still being asked for: the stream never ends, so the network is never idle."""
PEOPLE = 6
HOURS = ((0, 8), (8, 16), (16, 24))
PERIODS = {"week": "", "two weeks": "?period=fortnight", "month": "?period=month"}
BACK_TO_FRAME = """async (rows) => {
  const begun = performance.now();
  history.back();
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  do await frame(); while (document.querySelectorAll('main table tbody tr').length < rows);
  return performance.now() - begun;
}"""


def main() -> None:
    """Found the sites, open the page again and again, print the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sites", type=int, default=50)
    parser.add_argument("--runs", type=int, default=7, help="how often each page is opened")
    parser.add_argument("--home", type=Path, help="the home of a Farwatch that runs already")
    chosen = parser.parse_args()
    with _run(chosen.home) as run, sync_playwright() as playwright:
        missing = chosen.sites - len(run.items("/roster/v1/sites"))
        with ThreadPoolExecutor(4) as hands:
            list(hands.map(lambda number: _site(run, number), range(missing)))
        browser = chromium(playwright)
        with Visitor.arrived(browser, run) as visitor:
            visitor.signed_in_as_admin()
            for name, query in PERIODS.items():
                _measured(visitor.page, name, query, chosen.sites, chosen.runs)
        browser.close()


@contextmanager
def _run(home: Path | None) -> Iterator[Run]:
    if home is not None:
        yield Run.found(home)
        return
    with a_run("roster-page", console=True) as run:
        yield run


def _site(run: Run, number: int) -> None:
    """A site with six people in three shifts a day, from the Monday of this week."""
    code = f"roster-{number}"
    place = {"code": code, "name": f"分行 {number}", "kind": "data_centre", "timezone": "Asia/Shanghai"}
    site_id = run.call("POST", "/roster/v1/sites", place)["id"]
    roles = ["duty_chief", "tech_ops"] * (PEOPLE // 2)
    people = [
        (run.call("POST", "/roster/v1/staff", _person(f"{code}-{index}", role, site_id))["id"], role)
        for index, role in enumerate(roles)
    ]
    today = datetime.now(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    monday = today - timedelta(days=today.weekday(), hours=8)
    shifts = [
        {
            "site_id": site_id,
            "starts_at": (monday + timedelta(days=day, hours=start)).isoformat(),
            "ends_at": (monday + timedelta(days=day, hours=end)).isoformat(),
            "assignments": [{"staff_id": who, "post": post} for who, post in people[2 * turn : 2 * turn + 2]],
        }
        for day in range(DAYS)
        for turn, (start, end) in enumerate(HOURS)
    ]
    for first in range(0, len(shifts), BATCH):
        run.call("POST", "/roster/v1/shifts/batch", {"shifts": shifts[first : first + BATCH]})


def _person(code: str, role: str, site_id: str) -> dict[str, object]:
    return {"code": code, "name": f"值班员 {code}", "roles": [role], "site_ids": [site_id]}


def _measured(page: Page, name: str, query: str, rows: int, runs: int) -> None:
    page.goto(f"/roster{query}")
    page.wait_for_function("rows => document.querySelectorAll('main table tbody tr').length >= rows", arg=rows)
    page.wait_for_timeout(SETTLED_MS)
    devtools = page.context.new_cdp_session(page)
    devtools.send("Performance.enable", {"timeDomain": "threadTicks"})
    shown, cpu = [], []
    for _ in range(runs):
        page.evaluate("document.querySelector('nav a[href=\"/policies\"]').click()")
        page.wait_for_url("**/policies*")
        page.wait_for_timeout(SETTLED_MS)
        before = _cpu_ms(devtools)
        shown.append(float(page.evaluate(BACK_TO_FRAME, rows)))
        cpu.append(_cpu_ms(devtools) - before)
    print(f"{name}: {_said(shown)}, CPU of the page's thread {_said(cpu)}; {runs} runs, {rows} sites")


def _cpu_ms(devtools: CDPSession) -> float:
    metrics = devtools.send("Performance.getMetrics")["metrics"]
    return 1000 * next(float(one["value"]) for one in metrics if one["name"] == "TaskDuration")


def _said(found: list[float]) -> str:
    return f"{statistics.median(found):.0f} ms ({min(found):.0f}-{max(found):.0f})"


if __name__ == "__main__":
    main()
