"""Who is put out is out, everywhere and within seconds, without a restart (R-9.2)."""

import time
from collections.abc import Iterator

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from farwatch_town import Run, eventually
from outsider import Json, Outsider, Site, at, fresh

pytestmark = [pytest.mark.xdist_group("e2e"), pytest.mark.timeout(180)]

PATHS = {
    "roster": "/roster/v1/staff/me",
    "monitoring": "/monitoring/v1/anomalies",
    "incident": "/incident/v1/incidents",
    "notify": "/notify/v1/deliveries",
    "reporting": "/reporting/v1/shift-reports",
}
WITHIN_S = 10.0
"""Two seconds between two looks at the list, and a machine that has other things to do."""
HEARTBEAT_S = 15.0
"""A live stream asks whether it may go on at each heartbeat."""


@pytest.fixture
def site(hq: Outsider) -> Site:
    return Site.founded(hq, fresh("revoked"))


def _statuses(who: Outsider) -> set[int]:
    return {who.send("GET", path).status_code for path in PATHS.values()}


@pytest.mark.clause("R-9.2", part="revocation")
@pytest.mark.parametrize("how", ["disabled", "signed out"])
def test_a_person_is_out_of_every_service_within_seconds(hq: Outsider, site: Site, how: str) -> None:
    assert _statuses(site.chief) == {200}
    if how == "disabled":
        assert hq.send("PATCH", f"/roster/v1/staff/{site.chief_id}", json={"active": False}).status_code == 200
    else:
        assert hq.send("POST", f"/roster/v1/staff/{site.chief_id}/sign-out").status_code == 204
    assert site.chief.send("GET", PATHS["roster"]).status_code == 401, "at once where it was done"
    eventually(lambda: _statuses(site.chief) == {401}, "end of the person's token everywhere", WITHIN_S)
    assert _statuses(hq) == {200}


@pytest.mark.clause("R-9.2", part="revocation")
@pytest.mark.parametrize("how", ["disabled", "signed out"])
def test_a_live_stream_ends_with_the_person_and_goes_on_for_the_others(hq: Outsider, site: Site, how: str) -> None:
    """What was opened while they were somebody must not go on telling them."""
    with hq.stream(site_id=site.id) as others, site.chief.stream(site_id=site.id) as theirs:
        before = _declared(hq, site)
        for watching in (theirs, others):  # what else happens at the site may come first
            assert before in {one["data"]["incident_id"] for one in _until(watching, before)}
        if how == "disabled":
            assert hq.send("PATCH", f"/roster/v1/staff/{site.chief_id}", json={"active": False}).status_code == 200
        else:
            assert hq.send("POST", f"/roster/v1/staff/{site.chief_id}/sign-out").status_code == 204
        started = time.monotonic()
        told = {one["data"]["incident_id"] for one in theirs}
        assert time.monotonic() - started < WITHIN_S + HEARTBEAT_S
        after = _declared(hq, site)
        assert after not in told
        assert after in {one["data"]["incident_id"] for one in _until(others, after)}
    assert site.chief.send("GET", "/incident/v1/stream").status_code == 401


def _declared(hq: Outsider, site: Site) -> str:
    return str(hq.post("/incident/v1/incidents", {"site_id": site.id, "title": fresh("流")})["id"])


def _until(events: Iterator[Json], incident_id: str) -> Iterator[Json]:
    """The events as far as one of this incident."""
    for one in events:
        yield one
        if one["data"]["incident_id"] == incident_id:
            return


def test_a_station_is_out_at_once(hq: Outsider, site: Site) -> None:
    batch = {"readings": [{"series": "cold-aisle", "at": at(), "value": 20.0}]}
    site.station.post("/monitoring/v1/readings", batch, expect=202)
    assert hq.send("POST", f"/monitoring/v1/stations/{site.station_id}/revoke").status_code == 200
    assert site.station.send("POST", "/monitoring/v1/readings", json=batch).status_code == 401


def test_a_new_signing_key_signs_soon_and_old_tokens_stay_good(run: Run, hq: Outsider, site: Site) -> None:
    before = {key["kid"] for key in hq.get("/roster/v1/auth/jwks.json")["keys"]}
    pem = Ed25519PrivateKey.generate().private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    path = run.home / "secrets" / "signing-keys" / f"{fresh('key')}.pem"
    path.write_bytes(pem)
    path.chmod(0o600)
    eventually(lambda: {one["kid"] for one in hq.get("/roster/v1/auth/jwks.json")["keys"]} > before, "new key")
    login = {"username": f"{site.code}-chief", "password": "a long enough password"}
    fresh_token = hq.post("/roster/v1/auth/token", login, expect=200)["access_token"]
    started = time.monotonic()
    eventually(lambda: _statuses(hq.signed_in(fresh_token)) == {200}, "trust in the new key")
    assert _statuses(site.chief) == {200}
    assert time.monotonic() - started < 60
