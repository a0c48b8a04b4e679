"""What must hold of each of the five services alike is said once, here."""

import importlib
from collections.abc import AsyncIterator

import pytest

from farwatch_local.databases import SERVICES
from svckit.host.service import Service
from svckit.testing import Harness
from svckit.testing.harness import database_for, running
from svckit.testing.logs import recorded_logs


@pytest.fixture(params=SERVICES)
def service(request: pytest.FixtureRequest) -> Service:
    """Each service in turn."""
    found: Service = importlib.import_module(f"{request.param}_svc.app").service
    return found


@pytest.fixture
async def harness(request: pytest.FixtureRequest, service: Service, postgres_server: str) -> AsyncIterator[Harness]:
    """The service, running."""
    async with database_for(request, service.migrations) as url:
        with recorded_logs() as logs:
            async with running(service, url, logs) as harness:
                yield harness
