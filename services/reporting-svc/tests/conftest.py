"""A running reporting-svc, and a day shift to tell it about."""

import sys
from pathlib import Path
from uuid import UUID

import pytest

from reporting_svc.app import service
from svckit.testing import Harness, service_fixture

sys.path.insert(0, str(Path(__file__).parent))

from day_shift import DayShift

svc = service_fixture(service)


@pytest.fixture
def day() -> DayShift:
    """A day shift at the Altay data centre with one cooling failure."""
    return DayShift()


@pytest.fixture
async def site(svc: Harness, day: DayShift) -> UUID:
    """A site that roster-svc has told us about."""
    for event in day.registers():
        await svc.deliver(event)
    return day.site_id
