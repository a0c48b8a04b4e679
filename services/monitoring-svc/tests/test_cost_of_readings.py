"""What readings cost the database: transactions and statements, the same on every machine."""

from dataclasses import replace

import pytest

from monitoring_svc.app import service
from monitoring_svc.readings.judging import WaitingJudge
from svckit.testing import counted_fixture
from svckit.testing.statement_log import Cost

from .conftest import Plant, ok, station_of, waiting

svc = counted_fixture(service)
DRY, WET = 0.0, 1.0
_TAKEN_IN = Cost(transactions=1, statements=1)
COSTS = {
    # readings, and how many are over their limit: by the station's 202, and by the judge of what waits
    (1, 0): (Cost(transactions=1, statements=4), None),
    (1, 1): (Cost(transactions=1, statements=7), None),
    (50, 0): (_TAKEN_IN, Cost(transactions=1, statements=5)),
    (50, 1): (_TAKEN_IN, Cost(transactions=1, statements=8)),
    (50, 50): (_TAKEN_IN, Cost(transactions=1, statements=8)),
    (500, 0): (_TAKEN_IN, Cost(transactions=1, statements=7)),
    (500, 1): (_TAKEN_IN, Cost(transactions=1, statements=10)),
}
"""Up to twenty readings are judged before the 202; for more there is a judge."""


@pytest.fixture
async def bulk(plant: Plant) -> Plant:
    """The same site, as its station that posts in bulk sees it."""
    return replace(plant, station=await station_of(plant.svc, plant.people, plant.site_id))


@pytest.fixture
async def keys(plant: Plant, bulk: Plant) -> list[str]:
    """Series with a limit each, all heard a minute ago, on the same day."""
    plant.svc.clock.advance(hours=1)
    keys = [f"leak-{number:03}" for number in range(500)]
    site = {"site_id": str(plant.site_id)}
    rows = [{"key": key, "unit": "1", "kind": "water"} for key in keys]
    ok(await plant.people.put("/series", json={**site, "series": rows}))
    ok(await plant.people.post("/rule-templates/contacts/apply", json={**site, "series": keys}))
    await bulk.post(*[(key, plant.now(minutes=-1), DRY) for key in keys])
    await plant.judge()
    await plant.post((keys[0], plant.now(seconds=-59), DRY))
    return keys


@pytest.mark.parametrize(("count", "over"), COSTS)
async def test_a_batch_costs_no_more_than(plant: Plant, bulk: Plant, keys: list[str], count: int, over: int) -> None:
    posting, judging = COSTS[count, over]
    sender = plant if judging is None else bulk
    readings = [(key, plant.now(), WET if place < over else DRY) for place, key in enumerate(keys[:count])]
    with plant.svc.statement_log.listening() as said:
        await sender.post(*readings)
    said.assert_at_most(posting)
    if judging is not None:
        with plant.svc.statement_log.listening() as said:
            assert await WaitingJudge(plant.svc.runtime.database, plant.svc.clock).judge_some()
        said.assert_at_most(judging)
    assert await waiting(plant.svc) == []
    assert len(await plant.anomalies("open")) == over


async def test_readings_that_are_judged_one_by_one_are_noticed(plant: Plant, keys: list[str]) -> None:
    """The negative control."""
    with plant.svc.statement_log.listening() as said:
        for key in keys[:50]:
            await plant.post((key, plant.now(), DRY))
    with pytest.raises(AssertionError, match="exceeds"):
        said.assert_at_most(COSTS[50, 0][1] or _TAKEN_IN)
