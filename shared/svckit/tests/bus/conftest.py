"""The buses of the conformance suite.

Always: PostgreSQL, and Kafka's wire protocol on the mock cluster inside the `confluent-kafka` wheel, whose groups know
one member only. With ``FW_TEST_KAFKA=host:port`` a real Kafka too.
"""

import os
from collections.abc import AsyncIterator, Iterator

import pytest

from svckit.messaging.bus.connect import connect
from svckit.messaging.bus.port import Bus
from svckit.testing.databases import fresh_database

from .members import World, world_on
from .mock_cluster import MockCluster

_REAL_KAFKA = os.environ.get("FW_TEST_KAFKA")
MANY_MEMBERS = ["postgresql", *(["kafka"] if _REAL_KAFKA else [])]
ONE_MEMBER = [*MANY_MEMBERS, "kafka-mock"]


@pytest.fixture(scope="session")
async def postgres_bus_url(postgres_server: str) -> AsyncIterator[str]:
    """A bus database for all tests that leave it whole."""
    async with fresh_database() as url:
        yield url


@pytest.fixture(scope="session")
def mock_cluster(real_processes: None) -> Iterator[MockCluster]:
    """Kafka brokers for all tests that leave them whole."""
    cluster = MockCluster()
    yield cluster
    cluster.stop()


@pytest.fixture
async def bus(request: pytest.FixtureRequest, postgres_bus_url: str, mock_cluster: MockCluster) -> AsyncIterator[Bus]:
    """The bus of the test's parameter."""
    urls = {"postgresql": postgres_bus_url, "kafka-mock": mock_cluster.url, "kafka": f"kafka://{_REAL_KAFKA}"}
    bus = connect(urls[request.param], client_id="conformance")
    await bus.start()
    yield bus
    await bus.stop()


@pytest.fixture
async def world(bus: Bus) -> AsyncIterator[World]:
    """The bus with a topic of the test's own."""
    async with world_on(bus) as world:
        yield world


@pytest.fixture
async def bare_bus_url(postgres_server: str) -> AsyncIterator[str]:
    """An empty database of the test's own, for a PostgreSQL bus that nobody has made yet."""
    async with fresh_database() as url:
        yield url


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Every test that uses `bus` runs on each; those marked below as needing two members not on the mock."""
    if "bus" in metafunc.fixturenames:
        two = metafunc.cls is not None and getattr(metafunc.cls, "two_members", False)
        metafunc.parametrize("bus", MANY_MEMBERS if two else ONE_MEMBER, indirect=True)
