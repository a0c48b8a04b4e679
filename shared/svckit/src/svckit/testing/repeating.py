"""The rules of a run that must mean something: one seed for all that is random, told with how to repeat it; no silence.

The seed of pytest-randomly feeds hypothesis, too, which CI would otherwise run with the same examples for ever.
``FW_NO_SKIPS=1``: what cannot run here fails.
"""

import os
from collections.abc import Generator

import pytest

from svckit.core.dependency_checks import DependencyCheck, require

NO_SKIPS = "FW_NO_SKIPS"


def _holds() -> bool:
    from hypothesis import core

    return "global_force_seed" in vars(core)


CHECK = DependencyCheck("hypothesis", ">=6.140,<7", "where a seed for all its tests is given", _holds)


@pytest.hookimpl(trylast=True)
def pytest_configure(config: pytest.Config) -> None:
    """Give hypothesis the seed; by then pytest-randomly knows it, in xdist's workers as well."""
    from hypothesis import core, settings

    settings.register_profile("repeating", parent=settings(), derandomize=False, print_blob=True, deadline=None)
    settings.load_profile("repeating")
    if _seed(config) is not None and config.getoption("--hypothesis-seed", None) is None:
        require((CHECK,))
        core.global_force_seed = _seed(config)  # type: ignore[assignment]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say how to repeat what has failed."""
    seed = _seed(terminalreporter.config)
    if seed is not None and (terminalreporter.stats.get("failed") or terminalreporter.stats.get("error")):
        terminalreporter.write_line(f"seed {seed}: once more with --randomly-seed={seed}, or make test SEED={seed}")


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """A test that skips itself has failed where nothing may be skipped."""
    report = yield
    if report.skipped and not hasattr(report, "wasxfail"):
        _refuse(report, item.nodeid)
    return report


@pytest.hookimpl(wrapper=True)
def pytest_make_collect_report(
    collector: pytest.Collector,
) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
    """So has a whole file."""
    report = yield
    if report.skipped:
        _refuse(report, collector.nodeid)
    return report


def _refuse(report: pytest.TestReport | pytest.CollectReport, what: str) -> None:
    if os.environ.get(NO_SKIPS) != "1":
        return
    why = report.longrepr[2] if isinstance(report.longrepr, tuple) else str(report.longrepr)
    report.outcome = "failed"
    report.longrepr = f"{what} WAS NOT RUN, and here everything must run ({NO_SKIPS}=1): {why}"


def _seed(config: pytest.Config) -> int | None:
    seed = config.getoption("randomly_seed", None)
    return seed if isinstance(seed, int) else None
