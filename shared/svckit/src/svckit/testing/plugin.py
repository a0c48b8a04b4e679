"""The pytest plugin of every suite: one PostgreSQL per run, and the matrix of clauses (`--clauses`).

`FW_TEST_POSTGRES_URL` names a server to use instead of starting one; its user must be allowed to create databases.
"""

import os
import re
import sys

import pytest

from svckit.telemetry import route_through_logging
from svckit.testing.postgres import TestServer

URL_VARIABLE = "FW_TEST_POSTGRES_URL"
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
