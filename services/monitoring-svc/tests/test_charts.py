"""What a screen shows of a series: a bounded number of buckets, the last reading, and when its station was here."""

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from contracts.roles import Role
from contracts.sites import SiteRegistered
from monitoring_svc.series.domain import bucket_width
from svckit.core.ids import uuid7

from .conftest import Plant, ok

KEY = "cold-aisle-1.temperature"


async def a_warming_hour(plant: Plant) -> dict[str, Any]:
    """One reading a minute for an hour, each a tenth of a degree above the one before."""
    series = await plant.series(KEY)
    await plant.post(*((KEY, plant.now(minutes=minute - 60), 20 + minute / 10) for minute in range(60)))
    return series


@given(
    st.timedeltas(min_value=timedelta(seconds=1), max_value=timedelta(days=31)),
    st.integers(min_value=2, max_value=1000),
)
def test_no_window_takes_more_buckets_than_were_asked_for(span: timedelta, points: int) -> None:
    width = bucket_width(span, points)
    assert span <= width * points
    assert width == timedelta(seconds=int(width.total_seconds()))


@pytest.mark.clause("R-6.1.1a", part="charts")
async def test_a_chart_keeps_the_extremes_of_what_it_gathers(plant: Plant) -> None:
    series = await a_warming_hour(plant)
    chart = ok(await plant.people.get(f"/series/{series['id']}/chart", params={"points": 12}))
    assert (chart["unit"], chart["width_s"], len(chart["items"])) == ("℃", 300, 12)
    first = chart["items"][0]
    assert (first["min"], round(first["avg"], 6), first["max"], first["count"]) == (20.0, 20.2, 20.4, 5)
    assert sum(bucket["count"] for bucket in chart["items"]) == 60


async def test_a_chart_leaves_a_gap_where_nothing_was_measured(plant: Plant) -> None:
    series = await plant.series(KEY)
    await plant.post((KEY, plant.now(minutes=-50), 20.0), (KEY, plant.now(minutes=-10), 21.0))
    chart = ok(await plant.people.get(f"/series/{series['id']}/chart", params={"points": 60}))
    assert [bucket["avg"] for bucket in chart["items"]] == [20.0, 21.0]


async def test_a_chart_of_an_impossible_window_is_refused(plant: Plant) -> None:
    series = await plant.series(KEY)
    window = {"from": plant.now(days=-40).isoformat(), "to": plant.now().isoformat()}
    answer = await plant.people.get(f"/series/{series['id']}/chart", params=window)
    assert (answer.status_code, answer.json()["type"]) == (422, "urn:farwatch:problem:window-impossible")


async def test_the_courses_of_several_series_come_in_one_answer(plant: Plant) -> None:
    warm, silent = await a_warming_hour(plant), await plant.series("silent")
    asked = {"series_id": [warm["id"], silent["id"]], "points": 4}
    trends = ok(await plant.people.get("/trends", params=asked))
    [trend] = trends["items"]
    assert (trend["series_id"], len(trend["at"]), trends["width_s"]) == (warm["id"], 4, 900)
    assert trend["avg"] == sorted(trend["avg"])
    stranger = plant.svc.as_user([Role.HQ_EXECUTIVE], sites=[uuid7()])
    assert ok(await stranger.get("/trends", params=asked))["items"] == []


async def test_the_list_of_series_says_what_was_last_measured_and_how_long_ago(plant: Plant) -> None:
    await a_warming_hour(plant)
    await plant.series("never-heard")
    plant.svc.clock.advance(timedelta(seconds=90))
    heard, never = ok(await plant.people.get("/series"))["items"]
    assert (heard["last"]["value"], heard["silent_s"]) == (25.9, 90.0)
    assert (never["last"], never["silent_s"]) == (None, None)


async def test_anomalies_are_found_by_series_and_by_the_time_they_were_open(plant: Plant) -> None:
    series = await plant.series(KEY)
    await plant.threshold(KEY, ">", 27.0)
    await plant.post((KEY, plant.now(minutes=-30), 30.0), (KEY, plant.now(minutes=-20), 20.0))
    for begin, end, found in ((-60, -40, 0), (-60, -25, 1), (-25, 0, 1), (-10, 0, 0)):
        window = {"from": plant.now(minutes=begin).isoformat(), "to": plant.now(minutes=end).isoformat()}
        items = ok(await plant.people.get("/anomalies", params={"series_id": series["id"], **window}))["items"]
        assert len(items) == found, (begin, end)
    assert ok(await plant.people.get("/anomalies", params={"series_id": str(uuid7())}))["items"] == []


async def test_a_station_shows_when_it_last_posted(plant: Plant) -> None:
    [fresh] = ok(await plant.people.get("/stations"))["items"]
    assert fresh["last_seen_at"] is None
    await plant.series(KEY)
    await plant.post((KEY, plant.now(), 20.0))
    [seen] = ok(await plant.people.get("/stations"))["items"]
    assert (seen["last_seen_at"], seen["version"]) == ("2026-11-23T00:00:00Z", fresh["version"])
    plant.svc.clock.advance(timedelta(minutes=5))
    await plant.post((KEY, plant.now(), 20.0))
    [later] = ok(await plant.people.get("/stations"))["items"]
    assert later["last_seen_at"] == "2026-11-23T00:05:00Z"


async def test_a_site_tells_at_a_glance_what_is_wrong_with_it(plant: Plant) -> None:
    about = {"version": 1, "code": "bj-1", "name": "北京一站", "kind": "data_centre", "timezone": "Asia/Shanghai"}
    await plant.svc.deliver(SiteRegistered.model_validate({"site_id": plant.site_id, **about}))
    [quiet] = ok(await plant.people.get("/site-states"))["items"]
    assert (quiet["series"], quiet["last_received_at"]) == (0, None)
    await plant.series(KEY)
    await plant.threshold(KEY, ">", 27.0)
    await plant.no_data(KEY, after_s=60)
    await plant.post((KEY, plant.now(), 30.0))
    await plant.svc.fast_forward(minutes=2)
    [state] = ok(await plant.people.get("/site-states"))["items"]
    assert (state["site_id"], state["series"], state["silent_series"]) == (str(plant.site_id), 1, 1)
    assert state["open_anomalies"] == {"critical": 0, "major": 1, "minor": 1, "info": 0}
    stranger = plant.svc.as_user([Role.HQ_EXECUTIVE], sites=[uuid7()])
    assert ok(await stranger.get("/site-states"))["items"] == []
