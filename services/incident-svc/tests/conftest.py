"""The service under test, a site it knows, and the people of that site."""

from collections.abc import AsyncIterator
from uuid import UUID

import httpx
import pytest
from duty_told import Duty

from incident_svc.app import service
from svckit.core.ids import uuid7
from svckit.testing import Harness, service_fixture

from .facts import site_registered
from .live import Live, serving

svc = service_fixture(service, site_patience_s=0.0, on_duty_patience_s=0.0, stream_heartbeat_s=0.2, stream_poll_s=0.05)


@pytest.fixture
async def site(svc: Harness) -> UUID:
    """A site that roster-svc has told us about."""
    site_id = uuid7()
    await svc.deliver(site_registered(site_id))
    return site_id


@pytest.fixture
async def chief(svc: Harness, site: UUID) -> AsyncIterator[httpx.AsyncClient]:
    """The duty chief 王强, of this site only, who has the watch for as long as a test lasts."""
    wang = uuid7()
    await svc.deliver(Duty(site).begins(wang))
    async with svc.as_user(["duty_chief"], sites=[site], id=wang, name="王强") as client:
        yield client


@pytest.fixture
async def hq(svc: Harness) -> AsyncIterator[httpx.AsyncClient]:
    """An administrator at headquarters, who sees every site."""
    async with svc.as_user(["hq_admin"], name="赵敏") as client:
        yield client


@pytest.fixture
async def live(svc: Harness) -> AsyncIterator[Live]:
    """The service on a real port."""
    async with serving(svc) as running:
        yield running
