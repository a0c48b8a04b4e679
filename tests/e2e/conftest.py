"""Real processes: five services, PostgreSQL, Caddy and the sink, started once for all end-to-end tests."""

import os
import socket
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from farwatch_town import Run


@pytest.fixture(scope="session")
def run() -> Iterator[Run]:
    """A running Farwatch without demo data, on the bus that ``FW_E2E_BUS`` names (postgres, or kafka).

    Not in pytest's own temporary folder: every start of pytest closes that to other users, PostgreSQL's among them.
    """
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with tempfile.TemporaryDirectory(prefix="farwatch-e2e-", ignore_cleanup_errors=True) as home:
        run = Run(Path(home), port, bus=os.environ.get("FW_E2E_BUS", "postgres"))
        yield run
        run.down()
