"""Where they arrive: a batch is judged before its station has the answer, whatever else is posted at the same time."""

import asyncio

import pytest
from sqlalchemy import text

from contracts.anomalies import AnomalyDetected

from .conftest import Plant, ok, station_of, waiting


@pytest.mark.clause("R-2.2.3c", "R-6.1.1a")
async def test_a_limit_that_is_broken_is_known_when_the_station_has_its_answer(plant: Plant) -> None:
    await plant.series("a")
    await plant.threshold("a", ">", 27)
    await plant.post(("a", plant.now(), 30.0))
    assert [anomaly["state"] for anomaly in await plant.anomalies()] == ["open"]
    assert await waiting(plant.svc) == []


async def test_two_stations_that_post_the_same_series_at_the_same_time_see_one_anomaly_of_each(plant: Plant) -> None:
    keys = [f"s{n}" for n in range(6)]
    for key in keys:
        await plant.series(key)
        await plant.threshold(key, ">", 27)
    other = await station_of(plant.svc, plant.people, plant.site_id)
    posts = [
        station.post("/readings", json={"readings": [_over(plant, key, n) for key in order]})
        for n in range(4)
        for station, order in ((plant.station, keys), (other, keys[::-1]))
    ]
    assert [ok(answer)["accepted"] for answer in await asyncio.gather(*posts)] == [len(keys)] * len(posts)
    assert sorted(anomaly["series"] for anomaly in await plant.anomalies()) == keys
    assert len(await plant.svc.published(AnomalyDetected)) == len(keys)
    assert len(await plant.stored()) == 4 * len(keys)


async def test_a_batch_that_cannot_be_judged_waits_for_the_workers_and_others_do_not_wait_for_it(plant: Plant) -> None:
    for key in ("a", "b"):
        await plant.series(key)
        await plant.threshold(key, ">", 27)
    await plant.post(("a", plant.now(seconds=-5), 30.0))
    taken = await _take_away(plant, "SELECT to_jsonb(anomalies) FROM anomalies", "DELETE FROM anomalies")
    await asyncio.gather(plant.post(("a", plant.now(), 20.0)), plant.post(("b", plant.now(), 31.0)))
    assert [anomaly["series"] for anomaly in await plant.anomalies()] == ["b"]
    assert len(await waiting(plant.svc)) == 1

    async with plant.svc.runtime.database.transaction() as session:
        restore = "INSERT INTO anomalies SELECT * FROM jsonb_populate_record(NULL::anomalies, CAST(:row AS jsonb))"
        await session.execute(text(restore), {"row": taken})
    await plant.judge()
    assert {anomaly["series"]: anomaly["state"] for anomaly in await plant.anomalies()} == {"a": "cleared", "b": "open"}
    assert sorted(await plant.stored()) == [20.0, 30.0, 31.0]


def _over(plant: Plant, key: str, number: int) -> dict[str, object]:
    return {"series": key, "at": plant.now(seconds=number - 10).isoformat(), "value": 30.0 + number}


async def _take_away(plant: Plant, query: str, statement: str) -> str:
    async with plant.svc.runtime.database.transaction() as session:
        row = (await session.execute(text(f"SELECT CAST(({query}) AS text)"))).scalar_one()
        await session.execute(text(statement))
    return str(row)
