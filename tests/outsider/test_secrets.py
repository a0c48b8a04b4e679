"""Secrets stay secret: nothing of a running Farwatch that is written or answered holds one."""

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
from farwatch_town import Run, eventually
from outsider import Outsider, Site, at, fresh

from farwatch_local.databases import SERVICES

pytestmark = [pytest.mark.xdist_group("e2e"), pytest.mark.timeout(180)]

PASSWORD = "canary-Pässword-of-the-chief"
SECRET = "whsec_Y2FuYXJ5LW9mLWEtd2ViaG9vay1zZWNyZXQtdGhhdC1ub2JvZHkta25vd3M="
WRONG = "canary-of-a-wrong-password"
SHORTEST = 16


@pytest.fixture(scope="module")
def canaries(run: Run, hq: Outsider) -> dict[str, str]:
    """Every secret there is, after all that could spill one has happened: the main job, logins, failures, bad input."""
    site = Site.founded(hq, fresh("canary"))
    name = fresh("canary")
    person = {"code": name, "name": "王值班", "username": name, "password": PASSWORD, "email": f"{name}@x.example"}
    staff_id = hq.post("/roster/v1/staff", {**person, "roles": ["duty_chief"], "site_ids": [site.id]})["id"]
    token = hq.post("/roster/v1/auth/token", {"username": name, "password": PASSWORD}, expect=200)["access_token"]
    webhook = {"staff_id": staff_id, "channel": "webhook", "address": "https://hooks.example/c", "secret": SECRET}
    eventually(lambda: hq.send("POST", "/notify/v1/contact-methods", json=webhook).status_code == 201, "webhook")
    _stumble(hq, site, name, token)
    given = {"a password": PASSWORD, "a wrong password": WRONG, "a webhook's secret": SECRET, "a token": token}
    keys = {"an API key": site.station.token or "", "the administrator's token": run.token}
    return {**given, **keys, **dict(_files(run.home / "secrets"))}


def _stumble(hq: Outsider, site: Site, name: str, token: str) -> None:
    """Everything that ends badly, with the secrets in hand."""
    for body in ({"username": name, "password": WRONG}, {"username": name, "password": [WRONG]}, {"password": WRONG}):
        assert hq.send("POST", "/roster/v1/auth/token", json=body).is_error
    for broken in (token[:-5] + "AAAAA", f"{token}.x", f"{site.station.token}x"):
        for path in ("/roster/v1/sites", "/incident/v1/incidents", "/monitoring/v1/anomalies"):
            assert hq.signed_in(broken).send("GET", path).status_code == 401
    site.station.send("POST", "/monitoring/v1/readings", content=b'{"readings":')
    hq.send("PATCH", f"/roster/v1/staff/{site.chief_id}", json={"password": PASSWORD, "roles": [PASSWORD]})
    hq.send("GET", "/roster/v1/sites", params={"access_token": token, "cursor": PASSWORD})
    reading = {"series": "cold-aisle", "at": at(), "value": 99.0}
    site.station.post("/monitoring/v1/readings", {"readings": [reading]}, expect=202)


def _files(folder: Path) -> Iterator[tuple[str, str]]:
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            lines = [line for line in path.read_text(encoding="utf-8").split() if not line.startswith("-----")]
            yield from ((f"{path.name}:{number}", line) for number, line in enumerate(lines) if len(line) >= SHORTEST)


def _leaks(canaries: dict[str, str], words: str) -> set[str]:
    return {name for name, secret in canaries.items() if secret in words or secret.encode().hex() in words}


def test_no_log_of_any_process_holds_a_secret(run: Run, canaries: dict[str, str]) -> None:
    logs = {path.name: path.read_text(encoding="utf-8", errors="replace") for path in (run.home / "logs").glob("*.log")}
    assert {f"{service}.log" for service in SERVICES} <= set(logs)
    assert {name: found for name, text in logs.items() if (found := _leaks(canaries, text))} == {}


def test_no_metric_health_page_or_document_holds_a_secret(run: Run, hq: Outsider, canaries: dict[str, str]) -> None:
    for service in SERVICES:
        own = f"http://127.0.0.1:{run.process(service)['port']}"
        for path in ("/metrics", "/livez", "/readyz", "/vitalz", f"/api/{service}/v1/openapi.json"):
            assert _leaks(canaries, httpx.get(own + path).text) == set(), (service, path)
    for path in ("/status.json", "/local/", "/"):
        assert _leaks(canaries, hq.http.get(path, follow_redirects=True).text) == set(), path


def test_no_list_and_no_audit_log_shows_a_secret_again(hq: Outsider, canaries: dict[str, str]) -> None:
    lists = ("roster/v1/staff", "monitoring/v1/stations", "notify/v1/contact-methods", "notify/v1/deliveries")
    for path in (*lists, *(f"{service}/v1/audit" for service in SERVICES)):
        assert _leaks(canaries, hq.send("GET", f"/{path}", params={"limit": 200}).text) == set(), path


def test_no_refusal_repeats_what_it_was_sent(hq: Outsider, canaries: dict[str, str]) -> None:
    for name, secret in canaries.items():
        for body in ({"username": secret, "password": [secret]}, [secret], {secret: secret}):
            answer = hq.send("POST", "/roster/v1/auth/token", json=body)
            assert name not in _leaks({name: secret}, re.sub(r'"loc":\s*\[[^]]*\]', "", answer.text))


def test_the_secrets_of_a_run_are_their_owners_alone(run: Run) -> None:
    for path in ((run.home / "secrets"), *(run.home / "secrets").rglob("*"), run.home / "credentials.json"):
        assert path.stat().st_mode & 0o077 == 0, path


def test_a_leak_would_be_found(canaries: dict[str, str]) -> None:
    """The negative control."""
    assert len(canaries) > 20
    addresses = {f"{role}.password:0" for service in SERVICES for role in (service, f"{service}_migrator")}
    assert {*addresses, "bus.password:0", "audit-signing.pem:2"} <= canaries.keys()
    assert _leaks(canaries, f'{{"event":"x","password":"{PASSWORD}"}}') == {"a password"}
