"""The pytest plugin of every suite: one PostgreSQL per run, the matrix of clauses (`--clauses`), and what was counted.

`FW_TEST_POSTGRES_URL` names a server to use instead of starting one; its user must be allowed to create databases.
"""

import os
import re
import sys
from collections import Counter
from collections.abc import Callable, Iterator

import pytest

from svckit.telemetry import route_through_logging
from svckit.testing.postgres import TestServer

URL_VARIABLE = "FW_TEST_POSTGRES_URL"
COUNTED = "counted: "
_server_key = pytest.StashKey[TestServer]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--clauses`: print which tests prove which clause of the regulation, from the collected tests."""
    parser.addoption("--clauses", action="store_true", help="print the matrix of clauses and the tests that prove each")


def pytest_collection_finish(session: pytest.Session) -> None:
    """Print the matrix."""
    if not session.config.getoption("clauses"):
        return
    proofs: dict[str, list[str]] = {}
    for item in session.items:
        for marker in item.iter_markers("clause"):
            for clause in marker.args:
                proofs.setdefault(clause, []).append(item.nodeid.partition("[")[0])
    lines = [f"{len(proofs)} clauses are proven by tests:"]
    for clause in sorted(proofs, key=_clause_order):
        lines += ["", clause, *(f"    {test}" for test in dict.fromkeys(proofs[clause]))]
    sys.stdout.write("\n".join(lines) + "\n\n")


def _clause_order(clause: str) -> list[tuple[int, str]]:
    """R-3.3.1f before R-3.10.1: numbers count as numbers."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", clause)]


def pytest_configure(config: pytest.Config) -> None:
    """Start the server in the controlling process; xdist's workers inherit its address."""
    route_through_logging("test")
    if hasattr(config, "workerinput") or os.environ.get(URL_VARIABLE) or config.option.collectonly:
        return
    server = TestServer()
    config.stash[_server_key] = server
    os.environ[URL_VARIABLE] = server.url


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop what `pytest_configure` started."""
    server = config.stash.get(_server_key, None)
    if server is not None:
        os.environ.pop(URL_VARIABLE, None)
        server.stop()


@pytest.fixture(scope="session")
def postgres_server() -> str:
    """The superuser URL of the run's PostgreSQL."""
    return os.environ[URL_VARIABLE]


@pytest.fixture
def count(record_property: Callable[[str, object], None]) -> Iterator[Callable[[str, int], None]]:
    """`count("access matrix", 3)`: the run ends by printing the sum over all tests and workers."""
    counted: Counter[str] = Counter()
    yield lambda what, how_many: counted.update({what: how_many})
    for what, how_many in counted.items():
        record_property(COUNTED + what, how_many)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what the tests have counted."""
    counted: Counter[str] = Counter()
    for reports in terminalreporter.stats.values():
        for report in reports:
            if getattr(report, "when", "") != "teardown":  # the fixture adds them as it ends
                continue
            for name, value in getattr(report, "user_properties", ()):
                if name.startswith(COUNTED):
                    counted[name.removeprefix(COUNTED)] += value
    for what, how_many in sorted(counted.items()):
        terminalreporter.write_line(f"{what}: {how_many:,}")
