"""The no-data rule: raised by the clock, cleared when the series speaks again."""

import pytest

from contracts.anomalies import AnomalyCleared, AnomalyDetected
from svckit.messaging import Progress

from .conftest import Plant, ok

KEY = "pump-2.pressure"


@pytest.mark.clause("R-2.2.3c", part="silence")
async def test_a_series_that_falls_silent_is_one_anomaly_until_it_speaks_again(plant: Plant) -> None:
    await plant.series(KEY, unit="kPa", kind="pressure")
    await plant.no_data(KEY, after_s=300)
    for _ in range(3):
        await plant.svc.fast_forward(seconds=200)
        await plant.post((KEY, plant.now(), 410.0))
    heard_at = plant.now()
    assert await plant.anomalies() == []
    await plant.svc.fast_forward(seconds=299)
    assert await plant.anomalies() == []
    await plant.svc.fast_forward(hours=2)
    (detected,) = await plant.svc.published(AnomalyDetected)
    assert detected.kind == "no_data"
    assert detected.summary == "pump-2.pressure 无数据 no data ≥ 300 s"
    assert (detected.began_at, (detected.detected_at - heard_at).total_seconds()) == (heard_at, 300)
    await plant.post((KEY, plant.now(), 409.0))
    (cleared,) = await plant.svc.published(AnomalyCleared)
    assert (cleared.anomaly_id, cleared.cleared_at) == (detected.anomaly_id, plant.now())


async def test_after_it_spoke_again_the_watch_goes_on(plant: Plant) -> None:
    await plant.series(KEY)
    await plant.no_data(KEY, after_s=60)
    await plant.svc.fast_forward(seconds=61)
    await plant.post((KEY, plant.now(), 1.0))
    await plant.svc.fast_forward(seconds=59)
    assert len(await plant.anomalies()) == 1
    await plant.svc.fast_forward(seconds=1)
    assert [anomaly["state"] for anomaly in await plant.anomalies()] == ["cleared", "open"]


async def test_a_series_that_never_spoke_is_silent_from_the_rules_beginning(plant: Plant) -> None:
    await plant.series(KEY)
    await plant.svc.fast_forward(hours=1)
    began = plant.now()
    await plant.no_data(KEY, after_s=60)
    await plant.svc.fast_forward(seconds=60)
    (anomaly,) = await plant.svc.published(AnomalyDetected)
    assert (anomaly.began_at, anomaly.detected_at) == (began, plant.now())


async def test_old_readings_from_a_spool_end_the_silence_too(plant: Plant) -> None:
    await plant.series(KEY)
    await plant.no_data(KEY, after_s=60)
    await plant.svc.fast_forward(minutes=10)
    await plant.post((KEY, plant.now(days=-1), 1.0))
    assert [anomaly["reason"] for anomaly in await plant.anomalies()] == ["series-speaks-again"]


async def test_other_figures_begin_a_new_watch(plant: Plant) -> None:
    await plant.series(KEY)
    rule = await plant.no_data(KEY, after_s=60)
    await plant.svc.fast_forward(seconds=61)
    longer = {"kind": "no_data", "after_s": 600, "severity": "minor"}
    ok(await plant.people.put(f"/rules/{rule['id']}", json=longer))
    await plant.svc.fast_forward(seconds=599)
    assert [anomaly["reason"] for anomaly in await plant.anomalies()] == ["rule-changed"]
    await plant.svc.fast_forward(seconds=1)
    assert len(await plant.anomalies("open")) == 1


async def test_a_retired_rule_hears_no_silence(plant: Plant) -> None:
    await plant.series(KEY)
    rule = await plant.no_data(KEY, after_s=60)
    assert (await plant.people.delete(f"/rules/{rule['id']}")).status_code == 204
    await plant.svc.fast_forward(hours=1)
    assert await plant.anomalies() == []


def away(plant: Plant) -> Progress:
    """monitoring-svc after a restart: its consumer has heard nothing yet."""
    progress = plant.svc.runtime.database.process_cache(Progress)
    progress.listens("monitoring-svc.readings")
    return progress


@pytest.mark.clause("R-2.2.3c", part="silence")
async def test_what_came_while_we_were_away_is_heard_before_anybody_calls_it_silence(plant: Plant) -> None:
    await plant.series(KEY)
    await plant.no_data(KEY, after_s=60)
    await plant.post((KEY, plant.now(), 410.0))
    progress = away(plant)
    plant.svc.clock.advance(hours=1)
    await plant.svc.fast_forward(seconds=3)
    assert await plant.anomalies() == [], "what it said meanwhile may be on its way"
    await plant.post((KEY, plant.now(), 411.0))
    progress.caught_up("monitoring-svc.readings", plant.svc.clock.now())
    await plant.svc.fast_forward(seconds=58)
    assert await plant.anomalies() == []
    await plant.svc.fast_forward(seconds=5)
    (anomaly,) = await plant.svc.published(AnomalyDetected)
    assert (anomaly.detected_at - anomaly.began_at).total_seconds() == 60


@pytest.mark.clause("R-2.2.3c", part="silence")
async def test_what_waits_for_the_judge_is_heard_before_anybody_calls_it_silence(plant: Plant) -> None:
    await plant.series(KEY)
    await plant.no_data(KEY, after_s=60)
    await plant.post((KEY, plant.now(), 410.0))
    plant.svc.clock.advance(seconds=58)
    await plant.post(*[(KEY, plant.now(milliseconds=-n), 411.0) for n in range(1_001)])
    plant.svc.clock.advance(seconds=10)
    await plant.svc.fast_forward(seconds=3)
    assert await plant.anomalies() == [], "nobody has looked at the batch yet"
    await plant.judge()
    await plant.svc.fast_forward(seconds=40)
    assert await plant.anomalies() == []
    await plant.svc.fast_forward(seconds=10)
    assert len(await plant.anomalies("open")) == 1


async def test_silence_is_told_as_soon_as_all_is_heard_and_at_the_latest_when_patience_ends(plant: Plant) -> None:
    for key in ("a", "b"):
        await plant.series(key)
        await plant.no_data(key, after_s=60)
    away(plant)
    plant.svc.clock.advance(hours=1)
    await plant.svc.fast_forward(seconds=14)
    assert await plant.anomalies() == []
    await plant.svc.fast_forward(seconds=2)
    assert len(await plant.anomalies("open")) == 2


async def test_a_silence_that_is_looked_at_in_time_waits_for_nothing(plant: Plant) -> None:
    await plant.series(KEY)
    await plant.no_data(KEY, after_s=60)
    away(plant)
    await plant.svc.fast_forward(seconds=61)
    assert len(await plant.anomalies("open")) == 1
