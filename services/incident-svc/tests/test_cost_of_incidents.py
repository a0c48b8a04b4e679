"""What opening incidents costs the database: transactions and statements, the same on every machine."""

from uuid import UUID

import httpx
import pytest

from contracts.incidents import IncidentOpened
from incident_svc.app import service
from svckit.testing import Harness, counted_fixture
from svckit.testing.statement_log import Cost

from .facts import anomaly_detected

svc = counted_fixture(service)
COSTS = {
    # anomalies that come together
    1: Cost(transactions=1, statements=7),
    50: Cost(transactions=1, statements=7),
}


@pytest.mark.parametrize("count", COSTS)
async def test_anomalies_cost_no_more_than(svc: Harness, site: UUID, chief: httpx.AsyncClient, count: int) -> None:
    await svc.deliver(anomaly_detected(site, cause_key="before"))
    anomalies = [anomaly_detected(site, cause_key=f"cause {number}") for number in range(count)]
    with svc.statement_log.listening() as said:
        await svc.deliver_together(*anomalies)
    said.assert_at_most(COSTS[count])
    assert len(await svc.published(IncidentOpened)) == 1 + count


async def test_anomalies_that_are_handled_one_by_one_are_noticed(svc: Harness, site: UUID) -> None:
    """The negative control."""
    with svc.statement_log.listening() as said:
        for number in range(50):
            await svc.deliver(anomaly_detected(site, cause_key=f"cause {number}"))
    with pytest.raises(AssertionError, match="exceeds"):
        said.assert_at_most(COSTS[50])
