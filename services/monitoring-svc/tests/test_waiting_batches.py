"""What waits for the judge: many batches in one transaction, one judge at a time, and the same facts as at once."""

import asyncio
import random
from typing import Any

import pytest
from sqlalchemy import select, text

from contracts.anomalies import AnomalyCleared, AnomalyDetected
from contracts.readings import ReadingsReceived
from monitoring_svc.app import service
from monitoring_svc.readings import waiting_batches
from monitoring_svc.readings.judge import judge
from monitoring_svc.readings.judging import WaitingJudge, judge_waiting
from svckit.db.platform import outbox
from svckit.testing import service_fixture

from .conftest import Plant, ok, station_of, waiting

svc = service_fixture(service, readings_judged_at_once=0)


def told(anomaly: dict[str, Any]) -> tuple[Any, ...]:
    """What an anomaly says, apart from whose it is."""
    names = ("began_at", "detected_at", "value", "peak_value", "peak_at", "state", "cleared_at", "cleared_value")
    return tuple(anomaly[name] for name in names)


@pytest.mark.clause("R-2.2.3c", part="any batching")
@pytest.mark.clause("R-6.2.1c", part="one effect")
async def test_a_stream_cut_into_any_batches_gives_the_same_anomalies(plant: Plant) -> None:
    chance = random.Random(20261123)
    stream = [(plant.now(seconds=n * 10 - 800), chance.choice([20.0, 25.5, 26.5, 29.0, 31.0])) for n in range(80)]
    for key, size in (("whole", 80), ("single", 1), ("cut", 7)):
        await plant.series(key)
        await plant.threshold(key, ">", 26, clear=25, hold_s=15)
        for start in range(0, len(stream), size):
            await plant.post(*((key, at, value) for at, value in stream[start : start + size]))
    by_five = WaitingJudge(plant.svc.runtime.database, plant.svc.clock, most=5)
    while await by_five.judge_some():
        pass
    anomalies = ok(await plant.people.get("/anomalies", params={"limit": 200}))["items"]
    seen = {key: [told(a) for a in anomalies if a["series"] == key] for key in ("whole", "single", "cut")}
    assert len(seen["whole"]) > 3
    assert seen["whole"] == seen["single"] == seen["cut"]


async def test_two_judges_of_one_series_at_one_time_see_one_anomaly(plant: Plant) -> None:
    keys = [f"s{n}" for n in range(6)]
    for key in keys:
        await plant.series(key)
        await plant.threshold(key, ">", 27)
    other = await station_of(plant.svc, plant.people, plant.site_id)
    for client, order in ((plant.station, keys), (other, keys[::-1])):
        plant.station = client
        for n in range(4):
            await plant.post(*((key, plant.now(seconds=n - 10), 30.0 + n) for key in order))
    await asyncio.gather(*(plant.judge() for _ in range(4)))
    assert sorted(anomaly["series"] for anomaly in await plant.anomalies()) == keys
    assert {anomaly["peak_value"] for anomaly in await plant.anomalies()} <= {30.0, 31.0, 32.0, 33.0}
    assert len(await plant.svc.published(AnomalyDetected)) == len(keys)
    for series in ok(await plant.people.get("/series"))["items"]:
        state = ok(await plant.people.get(f"/series/{series['id']}"))
        assert state["last"]["value"] == 33.0


async def test_a_failed_judgement_leaves_nothing_behind_and_the_batch_waits_on(plant: Plant) -> None:
    series = await plant.series("a")
    await plant.threshold("a", ">", 27)
    await plant.post(("a", plant.now(seconds=-1), 30.0))
    database = plant.svc.runtime.database
    with pytest.raises(RuntimeError):
        async with database.transaction() as session:
            await judge(session, await waiting_batches.take(session, most=1, readings=1), plant.now())
            raise RuntimeError("the machine goes down before the commit")
    assert (await plant.anomalies(), ok(await plant.people.get(f"/series/{series['id']}"))["last"]) == ([], None)
    await plant.judge()
    assert len(await plant.anomalies()) == 1
    assert len(ok(await plant.people.get(f"/series/{series['id']}/readings"))["items"]) == 1
    assert await waiting(plant.svc) == []


async def test_while_one_judges_another_finds_nothing_to_do(plant: Plant) -> None:
    await plant.series("a")
    await plant.post(("a", plant.now(), 20.0))
    database = plant.svc.runtime.database
    async with database.read() as session:
        assert len(await waiting_batches.take(session, most=1, readings=1)) == 1
        assert not await WaitingJudge(database, plant.svc.clock).judge_some()
    assert await plant.stored() == []
    await plant.judge()
    assert await plant.stored() == [20.0]


async def test_the_judge_of_the_process_is_woken_by_a_batch_and_ends_with_the_service(plant: Plant) -> None:
    await plant.series("a")
    runtime = plant.svc.runtime
    judging = asyncio.create_task(judge_waiting(runtime))
    await plant.post(("a", plant.now(), 20.0))
    async with asyncio.timeout(10):
        while await plant.stored() != [20.0]:
            await asyncio.sleep(0.01)
    runtime.stopping.set()
    async with asyncio.timeout(10):
        await judging
    assert await waiting(plant.svc) == []


async def test_a_group_ends_where_it_has_readings_enough(plant: Plant) -> None:
    await plant.series("a")
    for n in range(4):
        await plant.post(*(("a", plant.now(seconds=n * 10 + m - 100), float(m)) for m in range(10)))
    for most, readings, taken in ((9, 20, 2), (9, 21, 3), (1, 1_000, 1)):
        async with plant.svc.runtime.database.read() as session:
            found = await waiting_batches.take(session, most=most, readings=readings)
        assert [batch.columns[0].values[0] for batch in found] == [0.0] * taken
        assert [batch.received_at for batch in found] == sorted(batch.received_at for batch in found)


@pytest.mark.clause("R-6.1.1a", part="keeping")
async def test_a_batch_with_which_judging_fails_goes_behind_the_bus_and_the_others_are_judged(plant: Plant) -> None:
    for key in ("a", "b", "c"):
        await plant.series(key)
        await plant.threshold(key, ">", 27)
    await plant.post(("b", plant.now(seconds=-9), 30.0))
    await plant.judge()
    async with plant.svc.runtime.database.transaction() as session:
        await session.execute(text("DELETE FROM anomalies"))  # what the next reading of b would end
    for n, key in enumerate(("a", "b", "c")):
        await plant.post((key, plant.now(seconds=n - 5), 20.0 if key == "b" else 31.0))
    await plant.judge()
    assert [anomaly["series"] for anomaly in await plant.anomalies()] == ["a", "c"]
    assert await waiting(plant.svc) == []
    (fact,) = await plant.svc.published(ReadingsReceived)
    assert [one.values for one in fact.series] == [(20.0,)]


@pytest.mark.clause("R-6.2.1c", part="one effect")
async def test_a_batch_sent_and_delivered_twice_is_stored_once_and_seen_once(plant: Plant) -> None:
    await plant.series("a")
    await plant.threshold("a", ">", 27)
    for _ in range(2):
        await plant.post(("a", plant.now(seconds=-10), 31.0), ("a", plant.now(seconds=-5), 26.0))
        await plant.judge()
    assert await plant.stored() == [26.0, 31.0]
    assert len(await plant.svc.published(AnomalyDetected)) == 1
    assert len(await plant.svc.published(AnomalyCleared)) == 1


async def test_an_anomaly_carries_the_trace_of_the_batch_that_caused_it(plant: Plant) -> None:
    await plant.series("a")
    await plant.threshold("a", ">", 27)
    for n, value in enumerate((20.0, 30.0, 20.0)):
        await plant.post(("a", plant.now(seconds=n - 5), value))
    traces = [(batch.traceparent or "").split("-")[1] for batch in await waiting(plant.svc)]
    await plant.judge()
    async with plant.svc.runtime.database.read() as session:
        query = select(outbox.c.type, outbox.c.headers["traceparent"].astext).where(
            outbox.c.topic == "farwatch.anomaly"
        )
        caused = {type_: traceparent.split("-")[1] for type_, traceparent in await session.execute(query)}
    assert caused == {AnomalyDetected.type: traces[1], AnomalyCleared.type: traces[2]}


@pytest.mark.parametrize("count", [20, 300])
async def test_readings_sent_again_among_new_ones_are_stored_once_and_as_first_sent(plant: Plant, count: int) -> None:
    """Few readings are inserted, many are copied; both meet what is there already, and the same instant twice."""
    series = await plant.series("a")
    first = [("a", plant.now(milliseconds=-n), float(n)) for n in range(1, count + 1)]
    again = [("a", plant.now(milliseconds=-n), -1.0) for n in range(count // 2, count + 1)]
    new = [("a", plant.now(milliseconds=-n), float(n)) for n in range(count + 1, 2 * count + 1)]
    await plant.post(*first)
    await plant.post(*again, *new, *again)
    await plant.judge()
    assert await plant.stored() == [float(n) for n in range(1, 2 * count + 1)]
    assert ok(await plant.people.get(f"/series/{series['id']}"))["last"]["value"] == 1.0


async def test_a_batch_that_was_itself_judged_too_late_does_not_end_the_silence(plant: Plant) -> None:
    await plant.series("a")
    await plant.no_data("a", after_s=60)
    await plant.post(("a", plant.now(), 1.0))
    await plant.svc.fast_forward(minutes=10)
    await plant.judge()
    assert [anomaly["state"] for anomaly in await plant.anomalies()] == ["open"]
