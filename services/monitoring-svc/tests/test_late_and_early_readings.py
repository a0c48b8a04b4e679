"""One model of time: a clock that runs ahead blinds nobody, and what comes late is judged all the same and told so."""

from datetime import datetime

import pytest
from sqlalchemy import text

from contracts.anomalies import AnomalyCleared, AnomalyDetected
from svckit.host.health_facts import vitals

from .conftest import Plant, ok, station_of

KEY = "cold-aisle-1.temperature"


async def over_27(plant: Plant, **figures: int) -> None:
    """A series with the limit of these tests."""
    await plant.series(KEY)
    await plant.threshold(KEY, ">", 27, **figures)


async def test_a_reading_from_the_future_blinds_nobody(plant: Plant) -> None:
    await over_27(plant)
    await plant.post((KEY, plant.now(seconds=290), 20.0))
    await plant.svc.fast_forward(seconds=10)
    await plant.post((KEY, plant.now(), 40.0))
    assert [anomaly["value"] for anomaly in await plant.anomalies("open")] == [40.0]


async def test_a_breach_from_the_future_is_seen_at_once_and_dated_by_our_clock(plant: Plant) -> None:
    await over_27(plant)
    await plant.post((KEY, plant.now(seconds=290), 40.0))
    (event,) = await plant.svc.published(AnomalyDetected)
    assert (event.began_at, event.detected_at, event.late) == (plant.now(), plant.now(), False)


async def test_a_good_value_from_the_future_clears_nothing_before_its_time(plant: Plant) -> None:
    await over_27(plant)
    await plant.post((KEY, plant.now(), 40.0))
    await plant.post((KEY, plant.now(seconds=120), 20.0))
    assert len(await plant.anomalies("open")) == 1
    await plant.svc.fast_forward(seconds=115)
    assert len(await plant.anomalies("open")) == 1
    await plant.svc.fast_forward(seconds=5)
    assert [anomaly["state"] for anomaly in await plant.anomalies()] == ["cleared"]


async def test_a_good_value_from_the_future_says_nothing_of_what_was_measured_after_it_came(plant: Plant) -> None:
    await over_27(plant)
    await plant.post((KEY, plant.now(seconds=60), 20.0))
    await plant.svc.fast_forward(seconds=10)
    await plant.post((KEY, plant.now(), 40.0))
    await plant.svc.fast_forward(minutes=5)
    assert len(await plant.anomalies("open")) == 1


async def test_a_false_alarm_from_the_future_does_not_stand_until_then(plant: Plant) -> None:
    await over_27(plant)
    await plant.post((KEY, plant.now(seconds=290), 40.0))
    await plant.svc.fast_forward(seconds=10)
    await plant.post((KEY, plant.now(), 20.0))
    assert await plant.anomalies("open") == []


async def test_a_gateway_that_is_a_minute_ahead_does_not_silence_a_right_one(plant: Plant) -> None:
    await over_27(plant)
    fast, right = plant.station, await station_of(plant.svc, plant.people, plant.site_id)
    for n in range(5):
        plant.station = fast
        await plant.post((KEY, plant.now(seconds=60), 20.0))
        await plant.svc.fast_forward(seconds=5)
        plant.station = right
        await plant.post((KEY, plant.now(), 40.0 if n == 3 else 20.0))
        await plant.svc.fast_forward(seconds=5)
    assert [event.value for event in await plant.svc.published(AnomalyDetected)] == [40.0]


@pytest.mark.clause("R-2.2.3c", part="any batching")
async def test_what_another_station_kept_in_its_spool_is_judged_and_told_as_late(plant: Plant) -> None:
    await over_27(plant)
    await plant.post((KEY, plant.now(), 20.0))
    plant.station = await station_of(plant.svc, plant.people, plant.site_id)
    await plant.post(*((KEY, plant.now(minutes=n - 60), 40.0 if n in {20, 21} else 20.0) for n in range(40)))
    (event,) = await plant.svc.published(AnomalyDetected)
    (cleared,) = await plant.svc.published(AnomalyCleared)
    assert (event.began_at, event.late, event.known_at) == (plant.now(minutes=-40), True, plant.now())
    assert cleared.cleared_at == plant.now(minutes=-38)
    (anomaly,) = await plant.anomalies()
    assert (anomaly["state"], anomaly["late"], anomaly["peak_value"]) == ("cleared", True, 40.0)


async def test_a_spool_that_is_sent_newest_first_hides_no_breach(plant: Plant) -> None:
    await over_27(plant)
    spool = [(KEY, plant.now(seconds=n - 300), 40.0 if n in {50, 150, 151} else 20.0) for n in range(300)]
    for start in range(290, -10, -10):
        await plant.post(*spool[start : start + 10])
    seen = [(anomaly["began_at"], anomaly["cleared_at"]) for anomaly in await plant.anomalies()]
    assert sorted(seen) == [
        (_text(plant.now(seconds=-250)), _text(plant.now(seconds=-249))),
        (_text(plant.now(seconds=-150)), _text(plant.now(seconds=-148))),
    ]


async def test_a_late_good_value_clears_nothing_that_newer_ones_hold(plant: Plant) -> None:
    await over_27(plant)
    await plant.post((KEY, plant.now(seconds=-5), 40.0))
    await plant.post((KEY, plant.now(seconds=-60), 20.0))
    assert [anomaly["began_at"] for anomaly in await plant.anomalies("open")] == [_text(plant.now(seconds=-5))]
    assert await plant.svc.published(AnomalyCleared) == []


async def test_a_breach_of_long_ago_that_nothing_has_ended_yet_is_told_as_late(plant: Plant) -> None:
    await over_27(plant)
    await plant.post((KEY, plant.now(minutes=-20), 40.0))
    (event,) = await plant.svc.published(AnomalyDetected)
    assert (event.late, event.known_at) == (True, plant.now())
    assert event.summary == f"{KEY} 40 ℃ > 27 ℃ (补报 late)"


async def test_of_two_values_at_one_instant_both_are_kept_and_the_worse_counts(plant: Plant) -> None:
    series = await plant.series(KEY)
    await plant.threshold(KEY, ">", 27)
    await plant.threshold(KEY, "<", 10)
    at = plant.now(seconds=-5)
    await plant.post((KEY, at, 20.0), (KEY, at, 40.0))
    await plant.post((KEY, at, 5.0))
    for _ in range(2):
        await plant.post((KEY, at, 5.0), (KEY, at, 40.0), (KEY, at, 20.0))
    assert sorted(anomaly["value"] for anomaly in await plant.anomalies("open")) == [5.0, 40.0]
    items = ok(await plant.people.get(f"/series/{series['id']}/readings"))["items"]
    assert sorted(reading["value"] for reading in items) == [5.0, 20.0, 40.0]
    assert len(await plant.svc.published(AnomalyDetected)) == 2


async def test_readings_keep_what_was_claimed_and_when_it_came(plant: Plant) -> None:
    series = await plant.series(KEY)
    await plant.post((KEY, plant.now(seconds=60), 20.0))
    window = {"to": plant.now(minutes=2).isoformat()}
    (reading,) = ok(await plant.people.get(f"/series/{series['id']}/readings", params=window))["items"]
    assert (reading["at"], reading["received_at"]) == (_text(plant.now(seconds=60)), _text(plant.now()))
    state = ok(await plant.people.get(f"/series/{series['id']}"))
    assert state["last"]["at"] == _text(plant.now())


async def test_a_station_that_repeats_an_old_batch_for_ever_is_silent(plant: Plant) -> None:
    await plant.series(KEY)
    await plant.no_data(KEY, after_s=60)
    stuck = (KEY, plant.now(), 20.0)
    for _ in range(8):
        await plant.post(stuck)
        await plant.svc.fast_forward(seconds=10)
    assert [anomaly["kind"] for anomaly in await plant.anomalies("open")] == ["no_data"]


async def test_a_reading_from_the_future_does_not_postpone_the_alarm_of_silence(plant: Plant) -> None:
    await plant.series(KEY)
    await plant.no_data(KEY, after_s=60)
    await plant.post((KEY, plant.now(seconds=290), 20.0))
    came = plant.now()
    await plant.svc.fast_forward(seconds=60)
    assert [anomaly["began_at"] for anomaly in await plant.anomalies("open")] == [_text(came)]


async def test_a_clock_that_runs_ahead_is_measured_and_told(plant: Plant) -> None:
    await plant.series(KEY)
    (station,) = ok(await plant.people.get("/stations"))["items"]
    assert station["clock_ahead_s"] is None
    await plant.post((KEY, plant.now(seconds=-600), 20.0))
    await plant.post((KEY, plant.now(seconds=60), 20.0), (KEY, plant.now(seconds=-60), 20.0))
    (station,) = ok(await plant.people.get("/stations"))["items"]
    assert (station["clock_ahead_s"], station["clock_ahead_at"]) == (60.0, _text(plant.now()))
    far = {"series": KEY, "at": plant.now(hours=3).isoformat(), "value": 1.0}
    assert ok(await plant.station.post("/readings", json={"readings": [far]}))["accepted"] == 0
    (station,) = ok(await plant.people.get("/stations"))["items"]
    assert station["clock_ahead_s"] == 3 * 3600
    signs = (await vitals(plant.svc.runtime))["health_facts"]
    assert signs == {"stations_ahead": 1, "station_ahead_s": 3 * 3600, "readings_waiting_s": 0.0}
    await plant.svc.fast_forward(hours=2)
    await plant.post((KEY, plant.now(), 20.0))
    (station,) = ok(await plant.people.get("/stations"))["items"]
    assert station["clock_ahead_s"] is None


async def test_no_site_may_accept_readings_from_an_hour_ahead(plant: Plant) -> None:
    hq = plant.svc.as_user(["hq_admin"], sites=[plant.site_id])
    refused = await hq.put(f"/policies/{plant.site_id}", json={"future_tolerance_s": 3600})
    assert refused.status_code == 422
    assert ok(await hq.put(f"/policies/{plant.site_id}", json={"future_tolerance_s": 600}))["future_tolerance_s"] == 600


async def test_a_hold_time_that_a_late_value_denies_raises_nothing(plant: Plant) -> None:
    await over_27(plant, hold_s=60)
    await plant.post((KEY, plant.now(seconds=-20), 40.0))
    await plant.post((KEY, plant.now(seconds=-10), 41.0))
    await plant.post((KEY, plant.now(seconds=-15), 20.0))
    await plant.svc.fast_forward(seconds=48)
    assert await plant.anomalies() == []
    await plant.svc.fast_forward(seconds=5)
    (anomaly,) = await plant.anomalies("open")
    assert anomaly["began_at"] == _text(plant.now(seconds=-63))


def _text(moment: object) -> str:
    return str(moment).replace(" ", "T").replace("+00:00", "Z")


async def test_a_tolerance_that_an_earlier_release_allowed_is_held_to_the_bound_of_today(plant: Plant) -> None:
    hq = plant.svc.as_user(["hq_admin"], sites=[plant.site_id])
    async with plant.svc.transaction() as session:
        await session.execute(
            text(
                "INSERT INTO site_policies (site_id, version, future_tolerance_s, oldest_reading_days)"
                " VALUES (:site, 1, 86400, 31)"
            ),
            {"site": plant.site_id},
        )
    (stored,) = ok(await hq.get(f"/policies/{plant.site_id}/history"))["items"]
    assert stored["values"] == {"future_tolerance_s": 86400}
    plant.svc.clock.set(datetime.fromisoformat(stored["effective_from"]))
    assert ok(await hq.get(f"/policies/{plant.site_id}"))["future_tolerance_s"] == 600
