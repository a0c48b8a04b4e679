"""Stations and their API keys."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from contracts.roles import Role
from contracts.sites import SiteRegistered
from monitoring_svc.stations import authentication
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .conftest import Plant, ok


async def test_the_key_is_shown_once_and_lets_the_station_in(plant: Plant) -> None:
    made = ok(await plant.people.post("/stations", json={"site_id": str(plant.site_id), "name": "动环主机"}))
    assert made["api_key"].startswith(f"fw_{made['key_prefix']}_")
    read = ok(await plant.people.get(f"/stations/{made['id']}"))
    assert read == {name: value for name, value in made.items() if name != "api_key"}
    await plant.series("a")
    plant.station = plant.svc.client(made["api_key"])
    await plant.post(("a", plant.now(), 1.0))


async def test_a_rotated_key_replaces_the_old_one_at_once(plant: Plant) -> None:
    await plant.series("a")
    await plant.post(("a", plant.now(), 1.0))
    (station,) = ok(await plant.people.get("/stations", params={"site_id": str(plant.site_id)}))["items"]
    new = ok(await plant.people.post(f"/stations/{station['id']}/rotate-key"))
    batch = {"readings": [{"series": "a", "at": plant.now().isoformat(), "value": 1}]}
    assert (await plant.station.post("/readings", json=batch)).status_code == 401
    assert (await plant.svc.client(new["api_key"]).post("/readings", json=batch)).status_code == 202


async def test_a_revoked_station_is_out_at_once_and_for_good(plant: Plant) -> None:
    await plant.series("a")
    await plant.post(("a", plant.now(), 1.0))
    (station,) = ok(await plant.people.get("/stations"))["items"]
    for _ in range(2):
        assert ok(await plant.people.post(f"/stations/{station['id']}/revoke"))["version"] == 2
    batch = {"readings": [{"series": "a", "at": plant.now().isoformat(), "value": 1}]}
    assert (await plant.station.post("/readings", json=batch)).status_code == 401
    again = await plant.people.post(f"/stations/{station['id']}/rotate-key")
    assert (again.status_code, again.json()["type"]) == (409, "urn:farwatch:problem:station-revoked")


@pytest.mark.parametrize("ending", ["revoke", "rotate-key"])
async def test_a_key_that_ends_at_one_replica_ends_at_the_others_within_half_a_minute(
    plant: Plant, monkeypatch: pytest.MonkeyPatch, ending: str
) -> None:
    """At the one that was asked it ends at once. The others look again when what they remember is old."""
    seconds = [1_000.0]
    monkeypatch.setattr(authentication, "monotonic", lambda: seconds[0])
    await plant.series("a")
    [station] = ok(await plant.people.get("/stations"))["items"]
    batch = {"readings": [{"series": "a", "at": plant.now().isoformat(), "value": 1}]}
    async with _replica(plant.svc) as replica:
        here, there = plant.station, replica.client(plant.station.headers["Authorization"].removeprefix("Bearer "))
        assert [(await one.post("/readings", json=batch)).status_code for one in (here, there)] == [202, 202]
        assert (await plant.people.post(f"/stations/{station['id']}/{ending}")).status_code == 200
        assert (await here.post("/readings", json=batch)).status_code == 401
        seconds[0] += 30.1
        refused = await there.post("/readings", json=batch)
        assert (refused.status_code, refused.json()["type"]) == (401, "urn:farwatch:problem:invalid-token")
        assert (await there.post("/readings", json=batch)).status_code == 401, "and is not remembered again"


@asynccontextmanager
async def _replica(svc: Harness) -> AsyncIterator[Harness]:
    """Another process of the service: the same database, keys and clock, and a memory of its own."""
    app = svc.service.app(svc.runtime.settings, role="api", keys=svc.issuer.keys, clock=svc.clock)
    async with app.router.lifespan_context(app):
        yield Harness(svc.service, app, svc.issuer, svc.clock, svc.logs)


async def test_a_resent_registration_makes_no_second_station_and_shows_no_key_again(plant: Plant) -> None:
    body, key = {"site_id": str(plant.site_id), "name": "x"}, {"Idempotency-Key": "1"}
    ok(await plant.people.post("/stations", json=body, headers=key))
    assert (await plant.people.post("/stations", json=body, headers=key)).status_code == 409
    assert len(ok(await plant.people.get("/stations"))["items"]) == 2


async def test_stations_of_other_sites_are_not_there(plant: Plant) -> None:
    (station,) = ok(await plant.people.get("/stations"))["items"]
    foreign = plant.svc.as_user([Role.HQ_EXECUTIVE], sites=[uuid7()])
    assert (await foreign.get(f"/stations/{station['id']}")).status_code == 404
    assert (await foreign.post(f"/stations/{station['id']}/revoke")).status_code == 404
    assert ok(await foreign.get("/stations"))["items"] == []
    refused = await foreign.post("/stations", json={"site_id": str(plant.site_id), "name": "x"})
    assert (refused.status_code, refused.json()["type"]) == (404, "urn:farwatch:problem:site-not-found")


async def test_only_headquarters_set_up_stations(plant: Plant) -> None:
    body = {"site_id": str(plant.site_id), "name": "x"}
    for role, status in (
        (Role.SITE_STAFF, 403),
        (Role.DUTY_CHIEF, 403),
        (Role.HQ_VIEWER, 403),
        (Role.HQ_EXECUTIVE, 201),
    ):
        assert (await plant.svc.as_user([role]).post("/stations", json=body)).status_code == status
    assert (await plant.svc.client().post("/stations", json=body)).status_code == 401
    assert (await plant.station.get("/stations")).status_code == 403


async def test_headquarters_need_not_wait_for_a_new_site_but_a_closed_one_gets_nothing_new(plant: Plant) -> None:
    hq, site_id = plant.svc.as_user([Role.HQ_ADMIN]), uuid7()
    body = {"site_id": str(site_id), "name": "x"}
    ok(await hq.post("/stations", json=body))
    site = SiteRegistered(
        site_id=site_id,
        version=2,
        code="bj-1",
        name="北京一站",
        kind="data_centre",
        timezone="Asia/Shanghai",
        active=False,
    )
    await plant.svc.deliver(site, twice=True)
    await plant.svc.deliver(site.model_copy(update={"version": 1, "active": True}))
    assert (await hq.post("/stations", json=body)).json()["type"] == "urn:farwatch:problem:site-closed"
