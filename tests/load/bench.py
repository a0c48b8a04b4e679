"""`make bench`: what Farwatch does with real processes on this machine. Medians and ranges of several runs.

Figures of one machine are compared with one another, never across machines; CPU seconds are those of all Farwatch
processes together (services, PostgreSQL, front door), not of the load itself.
"""

import argparse
import asyncio
import os
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))

import beside
import calling
import checks
import duty
import fanout
import ingest
import peers
import photos
import pipeline
import raw
from farwatch_town import Town, a_run
from figures import as_json, name_of, summarised
from rich.console import Console
from rich.table import Table
from scene import Scene

from svckit.core.telemetry import configure_logging

EXPERIMENTS = (
    "raw",
    "ingest",
    "one-by-one",
    "rate",
    "beside",
    "burst",
    "lag",
    "pipeline",
    "fan-out",
    "duty",
    "checks",
    "photos",
)
BATCHES = (1, 50, 500)
BESIDE = (10_000, 50_000)
READERS = (1, 100, 1_000)


def main() -> None:
    """Run the chosen experiments and print their figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3, help="how often each experiment is run")
    parser.add_argument("--seconds", type=float, default=8.0, help="length of one ingest run")
    parser.add_argument("--only", choices=EXPERIMENTS, action="append", help="only these experiments")
    parser.add_argument("--json", action="store_true", help="print JSON lines instead of a table")
    parser.add_argument("--peers", action="store_true", help="measure Alertmanager and Zabbix, too")
    chosen = parser.parse_args()
    with Path(os.devnull).open("w") as nowhere, _scene() as scene:
        configure_logging("bench-svc", "info", nowhere)  # the lines cost what they cost in a service
        os.environ["FW_TEST_POSTGRES_URL"] = raw.server_of(scene)  # where databases of a moment are made
        results = asyncio.run(_all(scene, chosen.only or EXPERIMENTS, chosen.runs, chosen.seconds))
    if chosen.peers:
        results += [result for _ in range(chosen.runs) for result in peers.measure()]
    entries = summarised(results)
    if chosen.json:
        sys.stdout.writelines(as_json(entry) + "\n" for entry in entries)
    else:
        _print(entries)


async def _all(scene: Scene, chosen: Any, runs: int, seconds: float) -> list[dict[str, Any]]:
    """Run by run, so that a disturbance of the machine does not fall on one experiment alone."""
    results = []
    for number in range(runs):
        for name, measure in _experiments(scene, number, seconds).items():
            if name in chosen:
                results += await measure()
    return results


def _experiments(scene: Scene, number: int, seconds: float) -> dict[str, Callable[[], Awaitable[list[Any]]]]:
    async def readings() -> list[Any]:
        keys = scene.bulk_series(ingest.SERIES)
        return [await ingest.measure(scene, keys, batch, seconds) for batch in BATCHES]

    async def one_by_one() -> list[Any]:
        return [await calling.one_by_one(scene, scene.more_series(f"single{number}", 30))]

    async def rate() -> list[Any]:
        return [await calling.at_rate(scene, scene.more_series(f"rate{number}", 300), 20)]

    async def besides() -> list[Any]:
        bulk = scene.bulk_series(ingest.SERIES)
        return [
            await beside.measure(scene, scene.more_series(f"beside{number}-{per_s}", 300), bulk, per_s)
            for per_s in BESIDE
        ]

    async def burst() -> list[Any]:
        return [await calling.at_rate(scene, scene.more_series(f"burst{number}", 3000), 300, 64)]

    async def lag() -> list[Any]:
        return [await calling.until_they_lag(scene, f"lag{number}")]

    async def limits() -> list[Any]:
        return [await raw.limits(seconds / 4)]

    async def machinery() -> list[Any]:
        return [await pipeline.measure()]

    async def fan_out() -> list[Any]:
        return [await fanout.measure(scene, readers) for readers in READERS]

    found = (
        limits,
        readings,
        one_by_one,
        rate,
        besides,
        burst,
        lag,
        machinery,
        fan_out,
        duty.measure,
        checks.measure,
        partial(photos.measure, scene),
    )
    return dict(zip(EXPERIMENTS, found, strict=True))


@contextmanager
def _scene() -> Iterator[Scene]:
    with a_run("bench") as run:
        town = Town.founded(run, "bench", series=1)
        town.ready_to_notify()
        scene = Scene(run, town)
        scene.by_webhook()
        yield scene


def _print(entries: list[dict[str, Any]]) -> None:
    table = Table("experiment", "figure", "median", "range", title="Farwatch on this machine")
    for entry in entries:
        name = f"{name_of(entry)} (runs: {entry['runs']})"
        for figure, value in entry["figures"].items():
            if not figure.startswith("cpu_s."):
                table.add_row(name, figure, f"{value['median']:,.10g}", f"{value['min']:,.10g}-{value['max']:,.10g}")
                name = ""
    Console().print(table)


if __name__ == "__main__":
    main()
