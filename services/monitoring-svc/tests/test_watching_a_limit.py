"""A threshold rule: hysteresis, hold time, one open anomaly per cause, and what the other services are told."""

import pytest

from contracts.anomalies import AnomalyCleared, AnomalyDetected
from monitoring_svc.rules.domain import Threshold
from monitoring_svc.rules.errors import ClearOnWrongSide

from .conftest import Plant, ok, station_of

AISLE = "cold-aisle-1.temperature"


async def test_a_reading_over_the_limit_is_an_anomaly_that_the_others_are_told(plant: Plant) -> None:
    series = await plant.series(AISLE)
    rule = await plant.threshold(AISLE, ">", 27, severity="critical")
    at = plant.now(seconds=-3)
    await plant.post((AISLE, at, 31.2))
    (anomaly,) = await plant.anomalies()
    (event,) = await plant.svc.published(AnomalyDetected)
    assert anomaly["state"] == "open"
    assert event == AnomalyDetected(
        anomaly_id=anomaly["id"],
        version=1,
        site_id=plant.site_id,
        cause_key=f"{series['id']}:{rule['id']}",
        kind="threshold",
        series=AISLE,
        severity="critical",
        summary="cold-aisle-1.temperature 31.2 ℃ > 27 ℃",
        began_at=at,
        detected_at=at,
        unit="℃",
        operator=">",
        value=31.2,
        limit=27,
        peak_value=31.2,
        series_kind="temperature",
        series_id=series["id"],
        rule_id=rule["id"],
        group_key=f"{series['id']}:above",
        known_at=plant.now(),
    )


async def test_limits_that_one_reading_breaks_are_one_trouble_and_each_is_cleared_by_itself(plant: Plant) -> None:
    await plant.series(AISLE)
    for limit, severity in ((27, "minor"), (32, "critical")):
        await plant.threshold(AISLE, ">", limit, severity=severity)
    await plant.threshold(AISLE, "<", 18)
    await plant.post((AISLE, plant.now(seconds=-9), 35.0))
    minor, critical = sorted(await plant.svc.published(AnomalyDetected), key=lambda one: one.limit or 0)
    assert minor.cause_key != critical.cause_key
    assert minor.group_key == critical.group_key is not None
    await plant.post((AISLE, plant.now(seconds=-6), 30.0))
    (cleared,) = await plant.svc.published(AnomalyCleared)
    assert (cleared.cause_key, cleared.group_key) == (critical.cause_key, critical.group_key)
    await plant.post((AISLE, plant.now(seconds=-3), 10.0))
    *_, cold = await plant.svc.published(AnomalyDetected)
    assert cold.group_key not in {None, minor.group_key}


@pytest.mark.clause("R-2.2.3c", part="hysteresis")
async def test_it_clears_only_behind_the_clearing_limit(plant: Plant) -> None:
    await plant.series("ups-1.load", unit="%", kind="load")
    await plant.threshold("ups-1.load", ">=", 90, clear=80)
    await plant.post(("ups-1.load", plant.now(seconds=-30), 90), ("ups-1.load", plant.now(seconds=-20), 85))
    assert [anomaly["state"] for anomaly in await plant.anomalies()] == ["open"]
    await plant.post(("ups-1.load", plant.now(seconds=-10), 79.5))
    (anomaly,) = await plant.anomalies()
    (cleared,) = await plant.svc.published(AnomalyCleared)
    assert (anomaly["state"], anomaly["reason"], anomaly["cleared_value"]) == ("cleared", "back-to-normal", 79.5)
    assert (str(cleared.anomaly_id), cleared.version, cleared.value) == (anomaly["id"], 2, 79.5)
    assert cleared.cleared_at == plant.now(seconds=-10)


async def test_a_limit_broken_again_is_a_new_anomaly_of_the_same_cause(plant: Plant) -> None:
    await plant.series(AISLE)
    await plant.threshold(AISLE, ">", 27)
    await plant.post(*((AISLE, plant.now(seconds=second - 60), value) for second, value in enumerate((28, 26, 29))))
    await plant.post((AISLE, plant.now(), 20.0), (AISLE, plant.now(seconds=1), 40.0))
    first, second, third = await plant.anomalies()
    assert (first["state"], second["state"], third["state"]) == ("cleared", "cleared", "open")
    assert first["cause_key"] == second["cause_key"] == third["cause_key"]
    assert len(await plant.svc.published(AnomalyDetected)) == 3
    assert len(await plant.svc.published(AnomalyCleared)) == 2


async def test_more_readings_over_the_limit_join_the_open_anomaly_and_move_its_peak(plant: Plant) -> None:
    await plant.series(AISLE)
    await plant.threshold(AISLE, ">", 27)
    for seconds, value in enumerate((28.0, 35.5, 33.0)):
        await plant.post((AISLE, plant.now(seconds=seconds), value))
    (anomaly,) = await plant.anomalies("open")
    assert (anomaly["value"], anomaly["peak_value"]) == (28.0, 35.5)
    assert len(await plant.svc.published(AnomalyDetected)) == 1


@pytest.mark.clause("R-2.2.3c", part="hold time")
async def test_a_spike_shorter_than_the_hold_time_is_no_anomaly(plant: Plant) -> None:
    await plant.series(AISLE)
    await plant.threshold(AISLE, ">", 27, hold_s=60)
    await plant.post((AISLE, plant.now(), 31.0), (AISLE, plant.now(seconds=30), 25.0))
    await plant.svc.fast_forward(minutes=5)
    assert await plant.anomalies() == []


@pytest.mark.clause("R-2.2.3c", part="hold time")
async def test_a_limit_broken_for_the_hold_time_is_one_anomaly_dated_from_its_beginning(plant: Plant) -> None:
    await plant.series(AISLE)
    await plant.threshold(AISLE, ">", 27, hold_s=60)
    start = plant.now(seconds=-60)
    await plant.post(*((AISLE, plant.now(seconds=-seconds), 30.0) for seconds in (60, 40, 20)))
    assert await plant.anomalies() == []
    await plant.post((AISLE, plant.now(), 32.0))
    await plant.svc.fast_forward(minutes=5)
    (event,) = await plant.svc.published(AnomalyDetected)
    assert (event.began_at, event.detected_at, event.value) == (start, plant.now(minutes=-5), 32.0)


async def test_a_held_limit_is_confirmed_by_the_clock_when_the_readings_stop(plant: Plant) -> None:
    await plant.series(AISLE)
    await plant.threshold(AISLE, ">", 27, hold_s=120)
    start = plant.now()
    await plant.post((AISLE, start, 30.0))
    await plant.svc.fast_forward(seconds=119)
    assert await plant.anomalies() == []
    await plant.svc.fast_forward(seconds=1)
    (event,) = await plant.svc.published(AnomalyDetected)
    assert (event.began_at, event.detected_at, event.value) == (start, plant.now(), 30.0)
    await plant.post((AISLE, plant.now(), 20.0))
    assert [anomaly["state"] for anomaly in await plant.anomalies()] == ["cleared"]


async def test_a_hold_time_that_was_over_before_its_reading_came_waits_a_moment_for_the_rest(plant: Plant) -> None:
    await plant.series(AISLE)
    await plant.threshold(AISLE, ">", 27, hold_s=60)
    await plant.post((AISLE, plant.now(hours=-2), 30.0))
    await plant.post((AISLE, plant.now(hours=-2, seconds=30), 20.0))
    await plant.svc.fast_forward(minutes=5)
    assert await plant.anomalies() == []


@pytest.mark.clause("R-6.2.1c", part="one effect")
async def test_a_batch_sent_twice_is_stored_once_and_seen_once(plant: Plant) -> None:
    series = await plant.series(AISLE)
    await plant.threshold(AISLE, ">", 27)
    batch = [(AISLE, plant.now(seconds=-10), 31.0), (AISLE, plant.now(seconds=-5), 26.0)]
    await plant.post(*batch)
    await plant.post(*batch)
    stored = ok(await plant.people.get(f"/series/{series['id']}/readings"))["items"]
    assert [reading["value"] for reading in stored] == [31.0, 26.0]
    assert len(await plant.svc.published(AnomalyDetected)) == 1
    assert len(await plant.svc.published(AnomalyCleared)) == 1


async def test_two_stations_of_a_site_may_post_one_series(plant: Plant) -> None:
    series = await plant.series(AISLE)
    await plant.threshold(AISLE, ">", 27)
    await plant.post((AISLE, plant.now(seconds=-10), 31.0))
    plant.station = await station_of(plant.svc, plant.people, plant.site_id)
    await plant.post((AISLE, plant.now(seconds=-10), 31.0), (AISLE, plant.now(seconds=-5), 32.0))
    stored = ok(await plant.people.get(f"/series/{series['id']}/readings"))["items"]
    assert [reading["value"] for reading in stored] == [31.0, 32.0]
    assert len(await plant.anomalies()) == 1


async def test_a_batch_in_any_order_is_judged_by_the_readings_times(plant: Plant) -> None:
    await plant.series(AISLE)
    await plant.threshold(AISLE, ">", 27)
    at = [plant.now(seconds=-second) for second in (30, 20, 10)]
    await plant.post((AISLE, at[2], 31.0), (AISLE, at[0], 29.0), (AISLE, at[1], 20.0))
    first, second = await plant.svc.published(AnomalyDetected)
    assert (first.value, second.value) == (29.0, 31.0)


async def test_a_changed_rule_clears_what_the_old_one_saw_and_judges_anew(plant: Plant) -> None:
    await plant.series(AISLE)
    rule = await plant.threshold(AISLE, ">", 27)
    await plant.post((AISLE, plant.now(), 29.0))
    figures = {"kind": "threshold", "operator": ">", "limit": 30, "hold_s": 0, "severity": "major"}
    changed = await plant.people.put(f"/rules/{rule['id']}", json=figures, headers={"If-Match": '"1"'})
    assert (ok(changed)["version"], changed.headers["etag"]) == (2, '"2"')
    (anomaly,) = await plant.anomalies()
    assert (anomaly["state"], anomaly["reason"]) == ("cleared", "rule-changed")
    await plant.post((AISLE, plant.now(seconds=1), 29.0))
    assert await plant.anomalies("open") == []
    await plant.post((AISLE, plant.now(seconds=2), 31.0))
    assert len(await plant.anomalies("open")) == 1


async def test_renaming_a_rule_leaves_its_anomaly_open(plant: Plant) -> None:
    await plant.series(AISLE)
    rule = await plant.threshold(AISLE, ">", 27)
    await plant.post((AISLE, plant.now(), 29.0))
    figures = {"kind": "threshold", "operator": ">", "limit": 27, "severity": "major", "name": "冷通道高温"}
    assert ok(await plant.people.put(f"/rules/{rule['id']}", json=figures))["name"] == "冷通道高温"
    assert len(await plant.anomalies("open")) == 1


async def test_a_retired_rule_sees_nothing_more(plant: Plant) -> None:
    await plant.series(AISLE)
    rule = await plant.threshold(AISLE, ">", 27)
    await plant.post((AISLE, plant.now(), 29.0))
    assert (await plant.people.delete(f"/rules/{rule['id']}")).status_code == 204
    await plant.post((AISLE, plant.now(seconds=1), 20.0), (AISLE, plant.now(seconds=2), 50.0))
    (anomaly,) = await plant.anomalies()
    assert (anomaly["state"], anomaly["reason"]) == ("cleared", "rule-retired")
    assert (await plant.people.delete(f"/rules/{rule['id']}")).status_code == 204
    figures = {"kind": "no_data", "after_s": 60, "severity": "minor"}
    refused = await plant.people.put(f"/rules/{rule['id']}", json=figures)
    assert (refused.status_code, refused.json()["type"]) == (409, "urn:farwatch:problem:rule-retired")


@pytest.mark.parametrize(("operator", "limit", "clear"), [(">", 27, 27.1), (">=", 0, 1), ("<", 5, 4), ("<=", -1, -2)])
def test_a_clearing_limit_on_the_wrong_side_is_refused(operator: str, limit: float, clear: float) -> None:
    with pytest.raises(ClearOnWrongSide):
        Threshold(operator, limit, clear)  # type: ignore[arg-type]  # parametrised text
