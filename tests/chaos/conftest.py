"""`make chaos`: experiments on real processes take minutes, so `make test` runs only the checks of the checkers."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from secrets import randbelow

import pytest
from experiment import Experiment, Row
from stage import Stage
from table import print_table
from turns import turn

ROW = "row of the table"
SEED = os.environ["FW_CHAOS_SEED"] = os.environ.get("FW_CHAOS_SEED") or str(randbelow(1_000_000))
ALWAYS = {"test_checkers.py", "test_proxy.py", "test_settling.py"}
collect_ignore = (
    []
    if os.environ.get("FW_CHAOS")
    else [file.name for file in Path(__file__).parent.glob("test_*.py") if file.name not in ALWAYS]
)


def pytest_report_header() -> str:
    """The seed, to run the same again with ``FW_CHAOS_SEED``."""
    return f"chaos seed: {SEED}"


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """What the experiments found, whichever worker has made them."""
    reports = [report for of_kind in terminalreporter.stats.values() for report in of_kind]
    told = (getattr(report, "user_properties", ()) for report in reports if getattr(report, "when", "") == "teardown")
    rows = [Row.from_plain(value) for properties in told for name, value in properties if name == ROW]
    if rows:
        print_table(sorted(rows, key=lambda row: row.place), SEED)


@pytest.fixture(scope="session")
def stage() -> Iterator[Stage]:
    """A running Farwatch for all experiments. Not in pytest's own folder, which PostgreSQL's user may not enter."""
    with tempfile.TemporaryDirectory(prefix="farwatch-chaos-", ignore_cleanup_errors=True) as folder:
        with turn(alone=False):
            stage = Stage(Path(folder), "kafka" if os.environ.get("FW_CHAOS_BUS") == "kafka" else "postgres")
        try:
            yield stage
        finally:
            stage.close()


@pytest.fixture
def experiment(stage: Stage, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Experiment]:
    """One experiment on the stage, named like its test; alone on the machine where it is marked so."""
    name: str = request.node.name.removeprefix("test_").replace("_", " ")
    place = request.session.items.index(request.node) + 1
    row = Row(name, place)
    with turn(alone=request.node.get_closest_marker("alone") is not None):
        stage.all_ready()
        stage.run.forget_messages()
        experiment = Experiment(stage, row, tmp_path, f"{SEED} {name}", f"t{place}")
        yield experiment
        experiment.close()
    request.node.user_properties.append((ROW, row.plain()))
