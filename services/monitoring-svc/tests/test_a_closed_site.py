"""A site out of service: read as before, what watches may be ended, nothing is set up or taken in, nobody is called."""

from typing import Any

import pytest

from contracts.sites import SiteRegistered
from monitoring_svc.readings import admission

from .conftest import Plant, ok

KEY = "cold-aisle-1.temperature"
CLOSED = "urn:farwatch:problem:site-closed"


async def register(plant: Plant, *, version: int, active: bool) -> None:
    """What the roster says of the site."""
    about = {"code": "bj-1", "name": "北京一站", "kind": "data_centre", "timezone": "Asia/Shanghai"}
    site = {"site_id": plant.site_id, "version": version, "active": active, **about}
    await plant.svc.deliver(SiteRegistered.model_validate(site))


@pytest.fixture
async def closed(plant: Plant, monkeypatch: pytest.MonkeyPatch) -> tuple[Plant, dict[str, Any], dict[str, Any]]:
    """A site with a series, a rule of each kind and an open anomaly, closed since."""
    monkeypatch.setattr(admission, "REMEMBERED_S", -1.0)  # what is remembered for 30 s is asked for at once
    series = await plant.series(KEY)
    rule = await plant.threshold(KEY, ">", 27)
    await plant.no_data(KEY, after_s=60)
    await plant.post((KEY, plant.now(), 30.0))
    await register(plant, version=2, active=False)
    return plant, series, rule


async def test_its_readings_are_refused_and_taken_in_again_when_it_is_back(closed: Any) -> None:
    plant, *_ = closed
    batch = {"readings": [{"series": KEY, "at": plant.now(seconds=-1).isoformat(), "value": 35.0}]}
    answer = await plant.station.post("/readings", json=batch)
    assert (answer.status_code, answer.json()["type"]) == (409, CLOSED)
    assert await plant.stored() == [30.0]
    await register(plant, version=3, active=True)
    assert ok(await plant.station.post("/readings", json=batch))["accepted"] == 1


async def test_nothing_is_set_up_or_changed(closed: Any) -> None:
    plant, _, rule = closed
    (station,) = ok(await plant.people.get("/stations"))["items"]
    site, figures = {"site_id": str(plant.site_id)}, {"kind": "no_data", "after_s": 9, "severity": "minor"}
    for answer in (
        await plant.people.post("/stations", json={**site, "name": "x"}),
        await plant.people.post(f"/stations/{station['id']}/rotate-key"),
        await plant.people.put(f"/series/{KEY}", json={**site, "unit": "K", "kind": "x"}),
        await plant.people.post("/rules", json={**site, "series": KEY, **figures}),
        await plant.people.put(f"/rules/{rule['id']}", json=figures),
    ):
        assert (answer.status_code, answer.json()["type"]) == (409, CLOSED), answer.request.url
    answer = await plant.people.put(f"/policies/{plant.site_id}", json={})
    assert (answer.status_code, answer.json()["type"]) == (409, CLOSED)


async def test_it_is_read_as_before_and_what_watches_may_be_ended(closed: Any) -> None:
    plant, series, rule = closed
    (station,) = ok(await plant.people.get("/stations"))["items"]
    for path in (
        f"/policies/{plant.site_id}",
        f"/series/{series['id']}",
        f"/series/{series['id']}/readings",
        f"/rules/{rule['id']}",
        f"/stations/{station['id']}",
        "/anomalies",
    ):
        ok(await plant.people.get(path))
    assert (await plant.people.delete(f"/rules/{rule['id']}")).status_code == 204
    assert ok(await plant.people.post(f"/stations/{station['id']}/revoke"))["revoked_at"] is not None


async def test_nobody_is_called_for_its_silence_until_it_is_back(closed: Any) -> None:
    plant, *_ = closed
    await plant.svc.fast_forward(hours=1)
    assert [anomaly["kind"] for anomaly in await plant.anomalies()] == ["threshold"]
    await register(plant, version=3, active=True)
    await plant.svc.fast_forward(seconds=60)
    assert [anomaly["kind"] for anomaly in await plant.anomalies("open")] == ["threshold", "no_data"]
