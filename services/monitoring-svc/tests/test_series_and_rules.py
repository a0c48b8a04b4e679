"""Setting up what is watched: series by key, rules with possible figures, each within its site."""

from typing import Any

import pytest

from contracts.anomalies import CLEARED_REASONS, AnomalyCleared
from contracts.roles import Role
from svckit.core.ids import uuid7

from .conftest import Plant, ok

KEY = "rack/7:fan-1.speed"


async def test_a_series_is_put_by_its_key_within_its_site(plant: Plant) -> None:
    body = {"site_id": str(plant.site_id), "unit": "rpm", "kind": "speed"}
    made = await plant.people.put(f"/series/{KEY}", json=body)
    assert (made.status_code, made.headers["etag"], made.json()["key"]) == (201, '"1"', KEY)
    same = await plant.people.put(f"/series/{KEY}", json=body)
    assert (same.status_code, same.json()) == (200, made.json())
    named = await plant.people.put(f"/series/{KEY}", json=body | {"name": "七号机柜风扇"}, headers={"If-Match": '"1"'})
    assert (named.status_code, named.json()["version"]) == (200, 2)
    stale = await plant.people.put(f"/series/{KEY}", json=body, headers={"If-Match": '"1"'})
    assert stale.status_code == 412
    other = plant.svc.as_user([Role.HQ_ADMIN])
    assert (await other.put(f"/series/{KEY}", json=body | {"site_id": str(uuid7())})).status_code == 201


async def test_a_key_that_no_station_could_type_is_refused(plant: Plant) -> None:
    body = {"site_id": str(plant.site_id), "unit": "", "kind": "speed"}
    for key in (".x", "-x", "a b", "温度", "a" * 129, "a%00"):
        assert (await plant.people.put(f"/series/{key}", json=body)).status_code in {404, 422}, key


@pytest.mark.clause("R-6.1.1a", part="gaps")
async def test_a_series_tells_its_last_reading_and_how_long_it_has_been_silent(plant: Plant) -> None:
    series = await plant.series(KEY)
    fresh = ok(await plant.people.get(f"/series/{series['id']}"))
    assert (fresh["last"], fresh["silent_s"]) == (None, None)
    await plant.post((KEY, plant.now(seconds=-4), 900.0))
    await plant.svc.fast_forward(seconds=90)
    state = ok(await plant.people.get(f"/series/{series['id']}"))
    assert (state["last"]["value"], state["silent_s"]) == (900.0, 90.0)


async def test_a_window_is_neither_empty_nor_endless(plant: Plant) -> None:
    series = await plant.series(KEY)
    noon = "2026-11-23T12:00:00Z"
    for start in (noon, "2026-10-01T00:00:00Z"):
        answer = await plant.people.get(f"/series/{series['id']}/readings", params={"from": start, "to": noon})
        assert (answer.status_code, answer.json()["type"]) == (422, "urn:farwatch:problem:window-impossible")


async def test_what_belongs_to_another_site_is_not_there(plant: Plant) -> None:
    series = await plant.series(KEY)
    rule = await plant.threshold(KEY, ">", 10)
    await plant.post((KEY, plant.now(), 11.0))
    (anomaly,) = await plant.anomalies()
    foreign = plant.svc.as_user([Role.HQ_EXECUTIVE], sites=[uuid7()])
    figures = {"kind": "no_data", "after_s": 60, "severity": "minor"}
    for answer in (
        await foreign.get(f"/series/{series['id']}"),
        await foreign.get(f"/series/{series['id']}/readings"),
        await foreign.put(f"/series/{KEY}", json={"site_id": str(plant.site_id), "unit": "", "kind": "x"}),
        await foreign.get(f"/rules/{rule['id']}"),
        await foreign.put(f"/rules/{rule['id']}", json=figures),
        await foreign.delete(f"/rules/{rule['id']}"),
        await foreign.post("/rules", json={"site_id": str(plant.site_id), "series": KEY} | figures),
        await foreign.get(f"/anomalies/{anomaly['id']}"),
    ):
        assert answer.status_code == 404, answer.text
    for collection in ("series", "rules", "anomalies"):
        assert ok(await foreign.get(f"/{collection}"))["items"] == []
        assert len(ok(await plant.people.get(f"/{collection}"))["items"]) == 1


async def test_rules_are_listed_by_series_and_retired_ones_on_request(plant: Plant) -> None:
    await plant.series(KEY)
    await plant.series("b")
    kept, gone, _ = await plant.threshold(KEY, ">", 1), await plant.no_data(KEY, 60), await plant.no_data("b", 60)
    await plant.people.delete(f"/rules/{gone['id']}")
    query = {"site_id": str(plant.site_id), "series": KEY}
    shown = [rule["id"] for rule in ok(await plant.people.get("/rules", params=query))["items"]]
    everything = ok(await plant.people.get("/rules", params=query | {"retired": "true"}))["items"]
    assert (shown, [rule["id"] for rule in everything]) == ([kept["id"]], [kept["id"], gone["id"]])


async def test_anomalies_are_listed_by_state_and_severity(plant: Plant) -> None:
    await plant.series(KEY)
    await plant.threshold(KEY, ">", 1, severity="critical")
    await plant.threshold(KEY, ">", 2, severity="info")
    await plant.post((KEY, plant.now(), 3.0), (KEY, plant.now(seconds=1), 1.5))
    (open_,) = ok(await plant.people.get("/anomalies", params={"state": "open", "severity": "critical"}))["items"]
    (cleared,) = ok(await plant.people.get("/anomalies", params={"state": "cleared"}))["items"]
    assert (open_["severity"], cleared["severity"]) == ("critical", "info")
    assert ok(await plant.people.get(f"/anomalies/{open_['id']}")) == open_


THRESHOLD = {"series": KEY, "kind": "threshold", "operator": ">", "limit": 27, "hold_s": 0, "severity": "major"}
NO_DATA = {"series": KEY, "kind": "no_data", "after_s": 60, "severity": "minor"}
IMPOSSIBLE: list[dict[str, Any]] = [
    THRESHOLD | {"clear": 28},
    THRESHOLD | {"operator": "<", "clear": 26},
    THRESHOLD | {"operator": "=="},
    THRESHOLD | {"limit": "27"},
    THRESHOLD | {"limit": True},
    THRESHOLD | {"limit": None},
    THRESHOLD | {"hold_s": -1},
    THRESHOLD | {"hold_s": 1.5},
    THRESHOLD | {"hold_s": 10**12},
    THRESHOLD | {"severity": "dreadful"},
    THRESHOLD | {"name": "a\x00b"},
    THRESHOLD | {"after_s": 60},
    THRESHOLD | {"kind": "weather"},
    {name: value for name, value in THRESHOLD.items() if name != "kind"},
    NO_DATA | {"after_s": 0},
    NO_DATA | {"after_s": 10**12},
    NO_DATA | {"limit": 3},
]


async def test_impossible_figures_are_refused_with_a_reason(plant: Plant) -> None:
    await plant.series(KEY)
    for body in IMPOSSIBLE:
        answer = await plant.people.post("/rules", json={"site_id": str(plant.site_id)} | body)
        assert (answer.status_code, answer.headers["content-type"]) == (422, "application/problem+json"), body
    assert ok(await plant.people.get("/rules"))["items"] == []


async def test_a_rule_needs_a_series_that_exists(plant: Plant) -> None:
    answer = await plant.people.post("/rules", json={"site_id": str(plant.site_id)} | THRESHOLD)
    assert (answer.status_code, answer.json()["type"]) == (404, "urn:farwatch:problem:series-not-found")


async def test_on_site_nobody_may_silence_what_watches(plant: Plant) -> None:
    series = await plant.series(KEY)
    rule = await plant.threshold(KEY, ">", 27)
    (station,) = ok(await plant.people.get("/stations"))["items"]
    await plant.post((KEY, plant.now(), 30.0))
    figures = {"kind": "threshold", "operator": ">", "limit": 99.0, "severity": "info"}
    about = {"site_id": str(plant.site_id), "unit": "K", "kind": "x"}
    for role in (Role.DUTY_CHIEF, Role.SITE_STAFF):
        chief = plant.svc.as_user([role], sites=[plant.site_id])
        for answer in (
            await chief.put(f"/rules/{rule['id']}", json=figures),
            await chief.delete(f"/rules/{rule['id']}"),
            await chief.put(f"/series/{KEY}", json=about),
            await chief.post("/stations", json={"site_id": str(plant.site_id), "name": "x"}),
            await chief.post(f"/stations/{station['id']}/rotate-key"),
            await chief.post(f"/stations/{station['id']}/revoke"),
        ):
            assert (answer.status_code, answer.json()["type"]) == (403, "urn:farwatch:problem:role-required")
    assert len(await plant.anomalies("open")) == 1
    assert ok(await plant.people.get(f"/series/{series['id']}"))["unit"] == "℃"


async def test_whoever_hears_of_an_end_is_told_why(plant: Plant) -> None:
    await plant.series(KEY)
    limit = await plant.threshold(KEY, ">", 27)
    silence = await plant.no_data(KEY, after_s=60)
    await plant.post((KEY, plant.now(), 30.0))
    await plant.post((KEY, plant.now(seconds=1), 20.0))
    await plant.svc.fast_forward(seconds=61)
    await plant.post((KEY, plant.now(), 31.0))
    changed = {"kind": "threshold", "operator": ">", "limit": 30.0, "severity": "major"}
    ok(await plant.people.put(f"/rules/{limit['id']}", json=changed))
    await plant.svc.fast_forward(seconds=61)
    assert (await plant.people.delete(f"/rules/{silence['id']}")).is_success
    reasons = [event.reason for event in await plant.svc.published(AnomalyCleared)]
    assert reasons == ["recovered", "spoke_again", "rule_changed", "rule_removed"]
    assert set(reasons) <= set(CLEARED_REASONS)
