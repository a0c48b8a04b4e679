"""The pytest plugin of every suite: one PostgreSQL per run, the choice of tests that need none (`--fast`), the matrix
of clauses (`--clauses`), and what was counted.

`FW_TEST_POSTGRES_URL` names a server to use instead of starting one; its user must be allowed to create databases.
"""

import gc
import os
from collections import Counter
from collections.abc import AsyncIterator, Callable, Iterator

import pytest
import pytest_asyncio

from contracts.clauses import WHOLE, UnknownClause, part_of
from svckit.core.telemetry import route_through_logging
from svckit.testing import clauses
from svckit.testing.postgres import URL_VARIABLE, TestServer

COUNTED = "counted: "
CLAUSE = "clause"
_MANY_OBJECTS = 20_000
"""So many new ones until the garbage collector looks at the youngest."""
_SERVERS = frozenset({"postgres_server", "real_processes"})
_server_key = pytest.StashKey[TestServer]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add `--clauses` (print which clauses the tests of this run have proven) and `--fast` (leave servers alone)."""
    parser.addoption("--clauses", action="store_true", help="print what the tests that passed prove of which clause")
    parser.addoption("--fast", action="store_true", help="only tests that need neither a database nor other processes")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Leave out what `--fast` does not want, and let every report say which clause its test is for: workers run the
    tests, the controller prints the matrix.
    """
    if config.option.fast:
        slow = [item for item in items if needs_servers(item)]
        config.hook.pytest_deselected(items=slow)
        items[:] = [item for item in items if not needs_servers(item)]
    for item in items:
        for clause, part in _claims(item):
            item.user_properties.append((CLAUSE, f"{clause} {part or WHOLE}"))


def needs_servers(item: pytest.Item) -> bool:
    """A test says by its fixtures that it needs a database or starts processes: by its own, or by theirs."""
    return not _SERVERS.isdisjoint(getattr(item, "fixturenames", ()))


def pytest_runtest_setup(item: pytest.Item) -> None:
    """A test that is for no clause there is, or for no part of it, fails."""
    for clause, part in _claims(item):
        try:
            part_of(clause, part)
        except UnknownClause as unknown:
            pytest.fail(str(unknown), pytrace=False)


def _claims(item: pytest.Item) -> Iterator[tuple[str, str | None]]:
    """Each clause that a test says it proves, and which part of it."""
    for marker in item.iter_markers("clause"):
        yield str(marker.args[0]), marker.kwargs.get("part")


def pytest_configure(config: pytest.Config) -> None:
    """Start the server in the controlling process; xdist's workers inherit its address."""
    route_through_logging("test")
    if config.option.fast:
        os.environ.pop(URL_VARIABLE, None)  # who uses a database without asking for the fixture fails, and is noticed
        return
    if hasattr(config, "workerinput") or os.environ.get(URL_VARIABLE) or config.option.collectonly:
        return
    server = TestServer()
    config.stash[_server_key] = server
    os.environ[URL_VARIABLE] = server.url


def pytest_collection_finish() -> None:
    """What is there now stays to the end: the garbage collector need not walk through a million objects of modules and
    collected tests again and again (a seventh of the time that tests took).
    """
    gc.collect()
    gc.freeze()
    gc.set_threshold(_MANY_OBJECTS, 20, 20)


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop what `pytest_configure` started."""
    server = config.stash.get(_server_key, None)
    if server is not None:
        os.environ.pop(URL_VARIABLE, None)
        server.stop()


@pytest_asyncio.fixture(scope="session", loop_scope="session")
async def postgres_server() -> AsyncIterator[str]:
    """The superuser URL of the run's PostgreSQL. Who asks for a database asks for this."""
    from svckit.testing.pool import drop_idle_databases

    yield os.environ[URL_VARIABLE]
    await drop_idle_databases()


@pytest.fixture(scope="session")
def real_processes() -> None:
    """Who starts processes or servers other than PostgreSQL asks for this, and is left out of `--fast`."""


@pytest.fixture
def count(record_property: Callable[[str, object], None]) -> Iterator[Callable[[str, int], None]]:
    """`count("access matrix", 3)`: the run ends by printing the sum over all tests and workers."""
    counted: Counter[str] = Counter()
    yield lambda what, how_many: counted.update({what: how_many})
    for what, how_many in counted.items():
        record_property(COUNTED + what, how_many)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print what the tests have counted, and with `--clauses` what they have proven."""
    counted: Counter[str] = Counter()
    for report in _reports(terminalreporter):
        if report.when != "teardown":  # the fixture adds them as it ends
            continue
        for name, value in report.user_properties:
            if name.startswith(COUNTED) and isinstance(value, int):
                counted[name.removeprefix(COUNTED)] += value
    for what, how_many in sorted(counted.items()):
        terminalreporter.write_line(f"{what}: {how_many:,}")
    if terminalreporter.config.getoption("clauses"):
        for line in clauses.told(clauses.matrix(_proofs(terminalreporter))):
            terminalreporter.write_line(line)


def _reports(terminalreporter: pytest.TerminalReporter) -> Iterator[pytest.TestReport]:
    for reports in terminalreporter.stats.values():
        yield from (report for report in reports if isinstance(report, pytest.TestReport))


def _proofs(terminalreporter: pytest.TerminalReporter) -> Iterator[clauses.Proof]:
    for report in _reports(terminalreporter):
        for name, value in report.user_properties:
            if name == CLAUSE and (report.when == "call" or not report.passed):
                clause, _, part = str(value).partition(" ")
                yield clauses.Proof(clause, part, report.nodeid.partition("[")[0], report.outcome)
