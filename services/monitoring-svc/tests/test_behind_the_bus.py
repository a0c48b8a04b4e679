"""Behind the bus: batches of readings that could not be judged where they waited, and those of the release before."""

from typing import Any

import pytest

from contracts.anomalies import AnomalyDetected
from contracts.readings import ReadingsReceived, SeriesReadings
from monitoring_svc.readings import wire
from svckit.core.ids import uuid7
from svckit.messaging import Invalid

from .conftest import Plant


def received(plant: Plant, series: dict[str, Any], *values: float) -> ReadingsReceived:
    """A batch of these values, a second apart, the last one now."""
    now = int(plant.now().timestamp() * 1_000_000)
    ats = tuple(now - 1_000_000 * place for place in range(len(values)))[::-1]
    return ReadingsReceived(
        version=1,
        station_id=uuid7(),
        site_id=plant.site_id,
        batch_id=uuid7(),
        received_at=plant.now(),
        series=(SeriesReadings(series_id=series["id"], at=ats, values=values),),
    )


@pytest.mark.clause("R-6.2.1c", part="one effect")
async def test_a_batch_that_comes_by_the_bus_is_judged_and_once(plant: Plant) -> None:
    series = await plant.series("a")
    await plant.threshold("a", ">", 27)
    fact = received(plant, series, 20.0, 31.0)
    await plant.svc.deliver(fact)
    await plant.svc.deliver(fact)
    assert await plant.stored() == [31.0, 20.0]
    assert len(await plant.svc.published(AnomalyDetected)) == 1


async def test_a_batch_with_series_that_nobody_knows_can_never_be_judged(plant: Plant) -> None:
    with pytest.raises(Invalid, match="do not exist here"):
        await plant.svc.deliver(received(plant, {"id": str(uuid7())}, 1.0))


async def test_the_hot_path_reads_the_contract_to_the_letter(plant: Plant) -> None:
    fact = received(plant, await plant.series("a"), 24.1, -0.5)
    again = wire.read_received(fact.model_dump_json().encode())
    assert ReadingsReceived.model_validate_json(wire.encode(again)) == fact


def test_a_record_that_breaks_the_contract_is_a_dead_letter() -> None:
    for value in (b"{}", b"\xff", b'{"version":1}'):
        with pytest.raises(Invalid):
            wire.read_received(value)
