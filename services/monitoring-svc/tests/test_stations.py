"""Stations and their API keys."""

import pytest

from contracts.roles import Role
from contracts.sites import SiteRegistered
from monitoring_svc.stations.keyring import REMEMBERED_S, Keyring
from svckit.errors import InvalidToken
from svckit.ids import uuid7

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


async def test_another_process_honours_a_revocation_once_it_has_forgotten_the_key(plant: Plant) -> None:
    [station] = (await plant.people.get("/stations")).json()["items"]
    token = plant.station.headers["Authorization"].removeprefix("Bearer ")
    elsewhere = Keyring(plant.svc.runtime.database, remembered_s=0.0)
    assert str((await elsewhere.principal(token)).id) == station["id"]
    await plant.people.post(f"/stations/{station['id']}/revoke")
    with pytest.raises(InvalidToken):
        await elsewhere.principal(token)
    assert REMEMBERED_S <= 30, "as the API says"


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
    assert (await hq.post("/stations", json=body)).json()["type"] == "urn:farwatch:problem:site-inactive"
