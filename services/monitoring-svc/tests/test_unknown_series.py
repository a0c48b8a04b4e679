"""What stations send and nobody has set up: remembered, listed, added or ignored. And series that go out of use."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import pytest

from contracts.anomalies import AnomalyCleared
from contracts.roles import Role
from monitoring_svc.readings import admission
from monitoring_svc.unknown_series.domain import MOST_OF_A_SITE, Sightings
from monitoring_svc.unknown_series.noting import UnknownSeriesNotes
from svckit.core.ids import uuid7

from .conftest import Plant, ok

NEW = "ups-2.load"


async def send(plant: Plant, *readings: tuple[str, float]) -> list[str]:
    """Post as the station; why readings were handed back. Then what was noted is written."""
    items = [{"series": key, "at": plant.now().isoformat(), "value": value} for key, value in readings]
    answer = ok(await plant.station.post("/readings", json={"readings": items}))
    await UnknownSeriesNotes.of(plant.svc.runtime).write(plant.now())
    return [rejected["code"] for rejected in answer["rejected"]]


async def listed(plant: Plant, **query: Any) -> list[dict[str, Any]]:
    items: list[dict[str, Any]] = ok(await plant.people.get("/unknown-series", params=query))["items"]
    return items


async def test_what_no_series_takes_is_remembered_with_its_last_value(plant: Plant) -> None:
    await plant.series("known")
    assert await send(plant, (NEW, 40.0), ("known", 1.0), (NEW, 41.5)) == ["unknown-series", "unknown-series"]
    began = plant.now()
    await plant.svc.fast_forward(minutes=2)
    await send(plant, (NEW, 43.0))
    (found,) = await listed(plant, site_id=str(plant.site_id))
    assert (found["key"], found["count"], found["last_value"], found["addable"]) == (NEW, 3, 43.0, True)
    assert (found["first_seen_at"], found["last_seen_at"]) == (_z(began), _z(plant.now()))


async def test_adding_it_takes_it_off_the_list_and_its_readings_in(plant: Plant) -> None:
    await send(plant, (NEW, 40.0))
    row = {"key": NEW, "unit": "%", "kind": "load", "name": "二号 UPS 负载"}
    ok(await plant.people.put("/series", json={"site_id": str(plant.site_id), "series": [row]}))
    assert await listed(plant) == []
    assert await send(plant, (NEW, 41.0)) == []
    assert await listed(plant) == []


async def test_what_is_ignored_is_listed_by_itself_and_may_come_back(plant: Plant) -> None:
    await send(plant, (NEW, 40.0), ("noise", 1.0))
    body = {"site_id": str(plant.site_id), "keys": ["noise", "never-heard"]}
    assert ok(await plant.people.post("/unknown-series/ignore", json=body)) == {"keys": 1}
    await send(plant, ("noise", 2.0))
    assert [one["key"] for one in await listed(plant)] == [NEW]
    assert [one["key"] for one in await listed(plant, ignored=True)] == ["noise"]
    ok(await plant.people.post("/unknown-series/ignore", json=body | {"ignored": False}))
    assert len(await listed(plant)) == 2


async def test_a_key_that_no_series_can_have_is_shown_as_such(plant: Plant) -> None:
    await send(plant, ("温度 1", 40.0))
    assert [one["addable"] for one in await listed(plant)] == [False]


async def test_a_site_remembers_a_bounded_number_of_keys(plant: Plant) -> None:
    await send(plant, *((f"first-{number}", 1.0) for number in range(MOST_OF_A_SITE - 1)))
    await send(plant, *((f"second-{number}", 1.0) for number in range(5)), ("first-0", 2.0))
    page = ok(await plant.people.get("/unknown-series", params={"limit": 200}))
    keys, cursor = page["items"], page["next_cursor"]
    while cursor:
        page = ok(await plant.people.get("/unknown-series", params={"limit": 200, "cursor": cursor}))
        keys, cursor = keys + page["items"], page["next_cursor"]
    assert len(keys) == MOST_OF_A_SITE
    assert {one["key"]: one["count"] for one in keys}["first-0"] == 2


def test_in_memory_it_is_bounded_as_well() -> None:
    sightings, site = Sightings(), UUID(int=1)
    sightings.note(
        site, site, ((f"k{number}", 1.0) for number in range(5 * MOST_OF_A_SITE)), datetime(2026, 11, 23, tzinfo=UTC)
    )
    assert len(sightings.by_site[site]) == MOST_OF_A_SITE


async def test_what_nobody_sends_for_a_month_is_forgotten(plant: Plant) -> None:
    await send(plant, ("old", 1.0))
    await plant.svc.fast_forward(days=31)
    assert await listed(plant) == []
    await send(plant, (NEW, 1.0))
    assert [one["key"] for one in await listed(plant)] == [NEW]


async def test_nobody_sees_those_of_other_sites(plant: Plant) -> None:
    await send(plant, (NEW, 1.0))
    foreign = plant.svc.as_user([Role.HQ_EXECUTIVE], sites=[uuid7()])
    assert ok(await foreign.get("/unknown-series"))["items"] == []
    body = {"site_id": str(plant.site_id), "keys": [NEW]}
    assert (await foreign.post("/unknown-series/ignore", json=body)).status_code == 404


async def test_a_series_out_of_use_takes_nothing_in_and_nothing_watches_it(
    plant: Plant, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(admission, "REMEMBERED_S", 0.0)
    series = await plant.series(NEW)
    await plant.threshold(NEW, ">", 10)
    await plant.post((NEW, plant.now(), 11.0))
    assert (await plant.people.delete(f"/series/{series['id']}", headers={"If-Match": '"1"'})).status_code == 204
    assert (await plant.people.delete(f"/series/{series['id']}")).status_code == 204
    assert [event.reason for event in await plant.svc.published(AnomalyCleared)] == ["rule_removed"]
    assert await send(plant, (NEW, 12.0)) == ["unknown-series"]
    query = {"site_id": str(plant.site_id)}
    assert ok(await plant.people.get("/series", params=query))["items"] == []
    (kept,) = ok(await plant.people.get("/series", params=query | {"retired": True}))["items"]
    assert (kept["version"], kept["retired_at"], kept["last"]["value"]) == (2, _z(plant.now()), 11.0)
    refused = await plant.people.post(
        "/rules", json={**query, "series": NEW, "kind": "no_data", "after_s": 60, "severity": "minor"}
    )
    assert (refused.status_code, refused.json()["type"]) == (409, "urn:farwatch:problem:series-retired")


async def test_putting_it_again_brings_it_back(plant: Plant) -> None:
    for bring_back in ("one", "many"):
        series = await plant.series(NEW)
        await plant.people.delete(f"/series/{series['id']}")
        if bring_back == "many":
            row = {"key": NEW, "unit": "℃", "kind": "temperature"}
            done = ok(await plant.people.put("/series", json={"site_id": str(plant.site_id), "series": [row]}))
            assert done["changed"] == 1
        else:
            await plant.series(NEW)
        assert ok(await plant.people.get(f"/series/{series['id']}"))["retired_at"] is None


def _z(moment: Any) -> str:
    text: str = moment.isoformat().replace("+00:00", "Z")
    return text
