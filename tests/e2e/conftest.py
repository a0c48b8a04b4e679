"""Real processes: five services, PostgreSQL, Caddy and the sink, started once for all end-to-end tests."""

import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from farwatch_town import Run


@pytest.fixture(scope="session")
def run(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Run]:
    """A running Farwatch without demo data."""
    home: Path = tmp_path_factory.mktemp("farwatch")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    run = Run(home, port)
    yield run
    run.down()
