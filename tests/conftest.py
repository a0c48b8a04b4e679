"""Real processes: five services, PostgreSQL, Caddy and the sink, started once for all tests that meet the whole."""

import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from farwatch_town import Run


@pytest.fixture(scope="session")
def run() -> Iterator[Run]:
    """A running Farwatch without demo data.

    Not in pytest's own temporary folder: every start of pytest closes that to other users, PostgreSQL's among them.
    Its tests are in the group `e2e`, so that one worker runs them all and starts it once.
    """
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="farwatch-e2e-", ignore_cleanup_errors=True) as home:
        run = Run(Path(home), port)
        yield run
        run.down()
