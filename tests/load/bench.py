"""`make bench`: what Farwatch does with real processes on this machine. Medians and ranges of several runs.

Figures of one machine are compared with one another, never across machines; CPU seconds are those of all Farwatch
processes together (services, PostgreSQL, front door), not of the load itself.
"""

import argparse
import asyncio
import json
import socket
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent.parent / "support"))

import calling
import ingest
from farwatch_town import Run, Town
from rich.console import Console
from rich.table import Table
from scene import Scene

EXPERIMENTS = ("ingest", "one-by-one", "rate", "burst")


def main() -> None:
    """Run the chosen experiments and print their figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=3, help="how often each experiment is run")
    parser.add_argument("--seconds", type=float, default=8.0, help="length of one ingest run")
    parser.add_argument("--only", choices=EXPERIMENTS, action="append", help="only these experiments")
    parser.add_argument("--json", action="store_true", help="print JSON lines instead of tables")
    chosen = parser.parse_args()
    with _scene() as scene:
        results = asyncio.run(_all(scene, chosen.only or EXPERIMENTS, chosen.runs, chosen.seconds))
    if chosen.json:
        sys.stdout.writelines(json.dumps(result, ensure_ascii=False) + "\n" for result in results)
    else:
        _print(results)


async def _all(scene: Scene, chosen: Any, runs: int, seconds: float) -> list[dict[str, Any]]:
    results = []
    if "ingest" in chosen:
        keys = scene.more_series("load", ingest.SERIES)
        for batch in (1, 50, 500):
            results += [await ingest.measure(scene, keys, batch, seconds) for _ in range(runs)]
    for number in range(runs):
        if "one-by-one" in chosen:
            results.append(await calling.one_by_one(scene, scene.more_series(f"single{number}", 30)))
        if "rate" in chosen:
            results.append(await calling.at_rate(scene, scene.more_series(f"rate{number}", 300), 20))
        if "burst" in chosen:
            results.append(await calling.at_rate(scene, scene.more_series(f"burst{number}", 1500), 300, 32))
    return results


@contextmanager
def _scene() -> Iterator[Scene]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="farwatch-bench-", ignore_cleanup_errors=True) as home:
        run = Run(Path(home), port)
        try:
            town = Town.founded(run, "bench", series=1)
            town.ready_to_notify()
            scene = Scene(run, town)
            scene.by_webhook()
            yield scene
        finally:
            run.down()


def _print(results: list[dict[str, Any]]) -> None:
    table = Table("experiment", "figure", "value", title="Farwatch on this machine")
    for result in results:
        name = f"{result['experiment']} {result.get('batch', '')}".strip()
        for key, value in result.items():
            if key not in {"experiment", "batch", "cpu_s"}:
                table.add_row(name, key, json.dumps(value) if isinstance(value, dict) else f"{value:,}")
                name = ""
    Console().print(table)


if __name__ == "__main__":
    main()
