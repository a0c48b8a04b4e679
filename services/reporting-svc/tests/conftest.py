"""A running reporting-svc, and a day shift to tell it about."""

import sys
from pathlib import Path

import pytest

from reporting_svc.app import service
from svckit.testing import service_fixture

sys.path.insert(0, str(Path(__file__).parent))

from day_shift import DayShift

svc = service_fixture(service)


@pytest.fixture
def day() -> DayShift:
    """A day shift at the Altay data centre with one cooling failure."""
    return DayShift()
