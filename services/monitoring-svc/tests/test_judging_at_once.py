"""Where they arrive: small batches are judged before their station has the answer, and none overtakes another."""

import asyncio
from dataclasses import replace

import pytest
from sqlalchemy import text

from contracts.anomalies import AnomalyDetected
from monitoring_svc.app import service
from monitoring_svc.readings.domain import Column
from monitoring_svc.readings.group_commit import GroupCommit
from svckit.testing import service_fixture

from .conftest import Plant, ok, station_of, waiting

svc = service_fixture(service)


@pytest.mark.clause("R-2.2.3c", part="limits")
@pytest.mark.clause("R-6.1.1a", part="keeping")
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


async def test_bulk_waits_for_the_workers_and_what_its_station_posts_next_does_not_overtake_it(plant: Plant) -> None:
    await plant.series("a")
    await plant.threshold("a", ">", 27)
    bulk = [("a", plant.now(seconds=n - 500), 30.0 if n == 190 else 20.0) for n in range(200)]
    await plant.post(*bulk)
    await plant.post(("a", plant.now(), 20.0))
    assert (len(await waiting(plant.svc)), await plant.stored()) == (2, [])
    await plant.judge()
    assert [(anomaly["value"], anomaly["state"]) for anomaly in await plant.anomalies()] == [(30.0, "cleared")]


async def test_another_process_knows_of_the_bulk_too_and_other_stations_do_not_wait_for_it(plant: Plant) -> None:
    await plant.series("a")
    await plant.post(*[("a", plant.now(seconds=n - 500), 20.0) for n in range(200)])
    database = plant.svc.runtime.database
    batch = (await waiting(plant.svc))[0]
    await GroupCommit(database, most_at_once=20).keep(replace(batch, columns=[Column(1, [1], [1.0])]))
    assert len(await waiting(plant.svc)) == 2
    plant.station = await station_of(plant.svc, plant.people, plant.site_id)
    await plant.post(("a", plant.now(seconds=-1), 21.0))
    assert await plant.stored() == [21.0]


async def test_a_station_is_judged_at_once_again_as_soon_as_its_bulk_is_judged(plant: Plant) -> None:
    await plant.series("a")
    await plant.threshold("a", ">", 27)
    await plant.post(*[("a", plant.now(seconds=n - 500), 20.0) for n in range(200)])
    await plant.judge()
    await plant.post(("a", plant.now(), 30.0))
    assert [anomaly["state"] for anomaly in await plant.anomalies()] == ["open"]
    assert await waiting(plant.svc) == []


def _over(plant: Plant, key: str, number: int) -> dict[str, object]:
    return {"series": key, "at": plant.now(seconds=number - 10).isoformat(), "value": 30.0 + number}


async def _take_away(plant: Plant, query: str, statement: str) -> str:
    async with plant.svc.runtime.database.transaction() as session:
        row = (await session.execute(text(f"SELECT CAST(({query}) AS text)"))).scalar_one()
        await session.execute(text(statement))
    return str(row)
