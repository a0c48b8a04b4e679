"""Real processes: five services, PostgreSQL, Caddy and the sink, started once for all tests that meet the whole."""

import os
from collections.abc import Iterator

import pytest
from farwatch_town import Run, a_run


@pytest.fixture(scope="session")
def run(real_processes: None) -> Iterator[Run]:
    """A running Farwatch without demo data; ``FW_E2E_BUS=kafka`` runs it on Apache Kafka.

    Its tests are in the group `e2e`, so that one worker runs them all and starts it once.
    """
    with a_run("e2e", bus=os.environ.get("FW_E2E_BUS", "postgres")) as run:
        yield run
