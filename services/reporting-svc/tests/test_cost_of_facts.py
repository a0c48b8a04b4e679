"""What keeping facts costs the database: transactions and statements, the same on every machine."""

from uuid import UUID

import pytest
from day_shift import DayShift
from sqlalchemy import func, select

from contracts import Event
from reporting_svc.app import service
from reporting_svc.projections.models import FactRow
from svckit.testing import Harness, counted_fixture
from svckit.testing.statement_log import Cost

svc = counted_fixture(service)
COSTS = {
    # incidents that are told together
    1: Cost(transactions=1, statements=4),
    50: Cost(transactions=1, statements=4),
}


@pytest.mark.parametrize("count", COSTS)
async def test_incidents_cost_no_more_than(svc: Harness, site: UUID, count: int) -> None:
    await svc.deliver_together(*_told_of("before"))
    events = [event for number in range(count) for event in _told_of(str(number))]
    with svc.statement_log.listening() as said:
        await svc.deliver_together(*events)
    said.assert_at_most(COSTS[count])
    async with svc.runtime.database.read() as session:
        assert await session.scalar(select(func.count()).select_from(FactRow)) == len(events) + len(_told_of(""))


async def test_facts_that_are_kept_one_by_one_are_noticed(svc: Harness, site: UUID) -> None:
    """The negative control."""
    with svc.statement_log.listening() as said:
        for number in range(50):
            for event in _told_of(str(number)):
                await svc.deliver(event)
    with pytest.raises(AssertionError, match="exceeds"):
        said.assert_at_most(COSTS[50])


def _told_of(name: str) -> list[Event]:
    """What other services tell of an incident until it is dealt with."""
    day = DayShift(name)
    return [day.overheated(), day.opened(), day.escalated(), day.mailed(), day.acknowledged(), day.resolved()]
