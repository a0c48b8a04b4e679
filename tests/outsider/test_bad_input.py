"""Bad input is answered by a clear problem, stores nothing and shakes nobody; over the front door of a real run."""

import base64
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import pytest
from farwatch_town import Run
from outsider import Json, Outsider, Site, assert_problem, at, fresh

from farwatch_local.databases import SERVICES

from .corpus import BODIES, JSON, ODD_LANGUAGES, PATHS, WRITES, readings, wrong_values

pytestmark = [pytest.mark.xdist_group("e2e"), pytest.mark.timeout(180)]

BODILESS = ("check-ins", "acknowledge")
"""Writes that need no body."""


@pytest.fixture(scope="module")
def site(hq: Outsider) -> Site:
    """A site with everything."""
    return Site.founded(hq, fresh("bad"))


@pytest.fixture(scope="module")
def foreign(hq: Outsider) -> Site:
    """Another site with everything."""
    return Site.founded(hq, fresh("foreign"))


@dataclass(frozen=True)
class Write:
    """A write that would succeed: by whom, where, with what."""

    by: Outsider
    method: str
    path: str
    body: Json


def writes(site: Site) -> Iterator[Write]:
    """One of each kind that the contract names."""
    hq, here = site.hq, {"site_id": site.id}
    rule = {**here, "series": "cold-aisle", "kind": "threshold", "operator": ">", "limit": 30.5, "clear": 29.5}
    people = [{"staff_id": site.chief_id, "post": "duty_chief"}]
    named = {"code": fresh("x"), "name": "x"}
    yield Write(hq, "POST", "/roster/v1/sites", {**named, "kind": "idc", "timezone": "UTC"})
    yield Write(hq, "POST", "/roster/v1/staff", {**named, "roles": ["tech_ops"], "site_ids": [site.id]})
    yield Write(
        hq, "POST", "/roster/v1/shifts", {**here, "starts_at": at(90_000), "ends_at": at(95_000), "assignments": people}
    )
    yield Write(hq, "POST", f"/roster/v1/shifts/{site.shift_id}/check-ins", {"staff_id": site.chief_id, "at": at()})
    yield Write(hq, "POST", "/monitoring/v1/stations", {**here, "name": "x"})
    yield Write(hq, "POST", "/monitoring/v1/devices", {**here, "code": fresh("x"), "name": "x", "kind": "camera"})
    yield Write(hq, "PUT", "/monitoring/v1/series/new", {**here, "unit": "%", "kind": "humidity"})
    yield Write(hq, "POST", "/monitoring/v1/rules", {**rule, "hold_s": 60, "severity": "minor"})
    yield Write(hq, "POST", "/incident/v1/incidents", {**here, "title": "x", "severity": "minor"})
    yield Write(hq, "POST", f"/incident/v1/incidents/{site.incident_id}/acknowledge", {"note": "x"})
    policy = {"steps": [{"after_s": 0, "notify": [{"role": "duty_chief"}]}]}
    yield Write(hq, "PUT", f"/incident/v1/policies/{site.id}", policy)


def stored(site: Site) -> dict[str, int]:
    """How much there is of a site."""
    lists = ("roster/v1/shifts", "roster/v1/staff", "monitoring/v1/stations", "monitoring/v1/series")
    more = ("monitoring/v1/rules", "monitoring/v1/anomalies", "incident/v1/incidents")
    found = {name: len(site.hq.items(f"/{name}", site_id=site.id, limit=200)) for name in (*lists, *more)}
    return {**found, "policy": site.hq.get(f"/incident/v1/policies/{site.id}")["version"]}


@pytest.fixture(scope="module", autouse=True)
def nothing_failed_inside(run: Run) -> Iterator[None]:
    """Whatever comes, no service stumbles: its log tells of no internal error."""

    def faults() -> int:
        lines = (line for service in SERVICES for line in run.log_lines(service))
        return sum(line.get("problem") == "internal-error" for line in lines)

    before = faults()
    yield
    assert faults() == before


@pytest.mark.parametrize("body", BODIES.values(), ids=BODIES.keys())
def test_a_body_that_makes_no_sense_is_refused_by_every_route(site: Site, body: bytes) -> None:
    for write in writes(site):
        if body in {b"", b"null"} and write.path.endswith(BODILESS):
            continue
        assert_problem(write.by.send(write.method, write.path, content=body, headers=JSON), 422)
    assert_problem(site.station.send("POST", "/monitoring/v1/readings", content=body, headers=JSON), 422)


def test_each_field_of_each_write_refuses_what_it_cannot_hold(site: Site) -> None:
    before = stored(site)
    for write in writes(site):
        for name, good in write.body.items():
            for wrong in wrong_values(good):
                body = json.dumps({**write.body, name: wrong}).encode()
                answer = write.by.send(write.method, write.path, content=body, headers=JSON)
                assert answer.status_code in {404, 409, 422}, (write.path, name, repr(wrong)[:50], answer.text)
                assert_problem(answer)
    assert stored(site) == before


def test_a_batch_loses_its_bad_readings_only(site: Site) -> None:
    good = {"series": "cold-aisle", "at": at(), "value": 24}
    wrong = readings("cold-aisle")
    body = json.dumps({"readings": [good, *wrong.values(), 5, None, good]}).encode()
    answer = site.station.send("POST", "/monitoring/v1/readings", content=body, headers=JSON)
    assert (answer.status_code, answer.json()["accepted"]) == (202, 2)
    codes = [rejected["code"] for rejected in answer.json()["rejected"]]
    assert codes == [*wrong, "not-an-object", "not-an-object"]


@pytest.mark.parametrize("value", [b"1e999", b"9" * 5000, b"-" + b"1" * 100_000])
def test_a_huge_number_is_one_bad_reading(site: Site, value: bytes) -> None:
    body = b'{"readings":[{"series":"cold-aisle","at":"%s","value":%s}]}' % (at().encode(), value)
    answer = site.station.send("POST", "/monitoring/v1/readings", content=body, headers=JSON)
    assert [rejected["code"] for rejected in answer.json()["rejected"]] == ["not-finite"]


def test_a_series_of_another_site_is_unknown_to_a_station(site: Site, foreign: Site) -> None:
    foreign.hq.put("/monitoring/v1/series/theirs", {"site_id": foreign.id, "unit": "%", "kind": "humidity"})
    reading = {"series": "theirs", "at": at(), "value": 1}
    answer = site.station.post("/monitoring/v1/readings", {"readings": [reading]}, expect=202)
    assert [rejected["code"] for rejected in answer["rejected"]] == ["unknown-series"]


@pytest.mark.parametrize("path", ["/monitoring/v1/readings", "/roster/v1/sites", "/incident/v1/incidents"])
@pytest.mark.parametrize("chunked", [False, True], ids=["measured", "chunked"])
def test_five_megabytes_are_413_and_the_connection_is_none_the_worse(site: Site, path: str, chunked: bool) -> None:
    by = site.station if path.endswith("readings") else site.hq
    for _ in range(3):
        content: Any = iter([b" " * 1_000_000] * 5) if chunked else b" " * 5_000_000
        assert_problem(by.send("POST", path, content=content, headers=JSON), 413)
        assert by.send("GET", "/roster/v1/auth/jwks.json").status_code == 200


def test_five_megabytes_are_413_at_the_service_itself(run: Run, site: Site) -> None:
    own = f"http://127.0.0.1:{run.process('monitoring')['port']}/api/monitoring/v1/readings"
    headers = {"Authorization": f"Bearer {site.station.token}", **JSON}
    assert_problem(site.hq.http.post(own, content=b" " * 5_000_000, headers=headers), 413)


@pytest.mark.parametrize(("method", "path"), PATHS.values(), ids=PATHS.keys())
def test_an_address_that_leads_nowhere_is_a_problem(hq: Outsider, method: str, path: str) -> None:
    assert_problem(hq.send(method, path, headers={"Accept": "application/json"}), 404, 405, 422)


@pytest.mark.parametrize("headers", WRITES.values(), ids=WRITES.keys())
def test_a_header_that_a_write_cannot_follow_is_a_problem(site: Site, headers: dict[str, Any]) -> None:
    path = f"/incident/v1/policies/{site.id}"
    body = b'{"steps":[{"after_s":0,"notify":[{"role":"duty_chief"}]}]}'
    assert_problem(site.hq.send("PUT", path, content=body, headers={**JSON, **headers}), 415, 422)


def test_an_idempotency_key_belongs_to_one_request(site: Site) -> None:
    key = {"Idempotency-Key": uuid4().hex}
    body = {"site_id": site.id, "title": "x"}
    first, again = (site.hq.send("POST", "/incident/v1/incidents", json=body, headers=key) for _ in range(2))
    assert (first.status_code, first.json()) == (again.status_code, again.json()) == (201, first.json())
    other = site.hq.send("POST", "/incident/v1/incidents", json={**body, "title": "y"}, headers=key)
    assert_problem(other, 422)


@pytest.mark.parametrize("language", ODD_LANGUAGES)
def test_an_odd_language_is_answered_all_the_same(hq: Outsider, language: str | bytes) -> None:
    answer = hq.send("GET", f"/roster/v1/sites/{uuid4()}", headers={"Accept-Language": language})
    assert_problem(answer, 404)


def test_who_shows_no_good_token_is_401(anybody: Outsider, site: Site) -> None:
    for service, path in (("roster", "sites"), ("monitoring", "anomalies"), ("incident", "stream")):
        for wrong in forged(site.hq.token or ""):
            assert_problem(anybody.signed_in(wrong).send("GET", f"/{service}/v1/{path}"), 401)
        assert_problem(anybody.send("GET", f"/{service}/v1/{path}"), 401)
    assert_problem(anybody.signed_in(f"{site.station.token}x").send("POST", "/monitoring/v1/readings", json={}), 401)


def forged(token: str) -> list[str]:
    """Tokens that are nearly ``token``."""
    header, claims, signature = token.split(".")
    unsigned = _coded({"alg": "none", "typ": "at+jwt"})
    other = _coded({**json.loads(base64.urlsafe_b64decode(claims + "==")), "sub": str(uuid4())})
    broken = [f"{header}.{claims}.{signature[:-4]}AAAA", f"{header}.{other}.{signature}", f"{unsigned}.{claims}."]
    return [*broken, "x", "..", "fw_", "fw_0_0", "a" * 9_000]


def _coded(value: Json) -> str:
    return base64.urlsafe_b64encode(json.dumps(value).encode()).decode().rstrip("=")


def test_stations_are_no_people_and_people_no_stations(site: Site) -> None:
    for path in ("/roster/v1/sites", "/monitoring/v1/anomalies", "/incident/v1/incidents", "/incident/v1/stream"):
        assert_problem(site.station.send("GET", path), 401, 403)
    for person in (site.hq, site.chief):
        assert_problem(person.send("POST", "/monitoring/v1/readings", json={"readings": []}), 403)


@pytest.mark.clause("R-X.8", part="sites")
@pytest.mark.parametrize("service", SERVICES)
def test_what_is_of_another_site_does_not_exist(site: Site, foreign: Site, service: str) -> None:
    """Each operation of the API that names something by its id, called by the chief of another site."""
    ids = {"site_id": foreign.id, "shift_id": foreign.shift_id, "staff_id": foreign.chief_id}
    ids |= {"station_id": foreign.station_id, "incident_id": foreign.incident_id, "version": "1"}
    before = stored(foreign)
    for method, path, operation in _operations(site.hq.get(f"/{service}/v1/openapi.json")):
        if not {"duty_chief"} <= {*operation.get("x-roles", [])}:
            continue
        filters = {one["name"] for one in operation.get("parameters", []) if one["in"] == "query"}
        query = {"site_id": foreign.id} if "site_id" in filters else {}
        query |= {"post": "duty_chief"} if "post" in filters else {}
        if ("{" not in path and "site_id" not in query) or "{site_type}" in path:  # a type of sites is nobody's
            continue
        here = re.sub(r"\{(\w+)\}", lambda found: ids.get(found[1], str(uuid4())), path)
        body = {} if "requestBody" not in operation else {"json": _minimal(foreign, path)}
        assert_problem(site.chief.send(method, here.removeprefix("/api"), params=query, **body), 404)
    assert stored(foreign) == before


def _operations(document: Json) -> Iterator[tuple[str, str, Json]]:
    for path, operations in document["paths"].items():
        for method, operation in operations.items():
            yield method.upper(), path, operation


SCHEDULE: Json = {
    "title": "x",
    "recurrence": {"frequency": "daily", "times": ["10:00"], "starts_on": "2030-01-01"},
    "due_after_min": 60,
}


PLAN: Json = {"owner_id": str(uuid4()), "due_at": "2027-06-01T00:00:00Z"}
IMPROVED: dict[str, Json] = {
    "improvements/{improvement_id}/approve": PLAN,
    "improvements/{improvement_id}/replan": {**PLAN, "reason": "x"},
    "improvements/{improvement_id}/reject": {"reason": "x"},
    "improvements/{improvement_id}/finish": {"note": "x"},
    "improvements/{improvement_id}/return": {"due_at": "2027-06-01T00:00:00Z", "reason": "x"},
    "improvements/{improvement_id}/verify": {"effect": "x"},
}
OBSERVED: dict[str, Json] = {
    "inspections/{inspection_id}/results": {"results": [{"item": "x", "value": "pass"}]},
    "inspections/{inspection_id}/visits": {"checkpoint": "x", "proof": "none", "reason": "x"},
    "inspections/{inspection_id}/corrections": {"item": "x", "value": "pass", "reason": "x"},
    "inspections/{inspection_id}/cancel": {"reason": "x"},
    "inspections/{inspection_id}/explain": {"reason": "x"},
    "findings/{finding_id}/accept": {"kind": "hazard", "severity": "minor"},
    "findings/{finding_id}/promote": {"kind": "incident", "reason": "x"},
    "findings/{finding_id}/resolve": {"reason": "x"},
    "findings/{finding_id}/reject": {"reason": "x"},
}


def _minimal(foreign: Site, path: str) -> Json:
    """A body that its route would accept from somebody else."""
    rule = {"kind": "threshold", "operator": ">", "limit": 1, "hold_s": 0, "severity": "minor"}
    bodies: dict[str, Json] = {
        "handovers/{handover_id}/items": {"kind": "note", "title": "x"},
        "items/{item_id}": {"title": "x"},
        "items/{item_id}/refuse": {"reason": "unclear"},
        "fitness": {"fit": True},
        "/sign": {"sha256": "0" * 64},
        "force": {"reason": "x"},
        "calls/{notification_id}/answer": {"answer": "acknowledged"},
        "business-entries/{entry_id}/corrections": {"reason": "x"},
        "inspection-schedules/{schedule_id}/pause": {"until": "2030-01-01", "reason": "x"},
        "inspection-schedules/{schedule_id}": {**SCHEDULE, "checklist_id": foreign.id},
        **OBSERVED,
        **IMPROVED,
        "devices/{device_id}/maintenance": {"until": "2030-01-01T00:00:00Z", "reason": "x"},
        "corrections": {"text": "x", "reason": "x"},
        "key-items/{key_item_id}/issue": {"staff_id": foreign.chief_id},
        "key-items/{key_item_id}/missing": {"reason": "x"},
        "key-items/{key_item_id}/found": {"reason": "x"},
        "key-items/{key_item_id}/withdraw": {"reason": "x"},
        "leader-rounds/{round_id}/visits": {"post": "tech_ops"},
        "acknowledgements": {"tasks_version": 0, "fitness": "fit"},
        "tasks/{task_id}/skip": {"reason": "x"},
        "tasks/{task_id}/cancel": {"reason": "x"},
        "tasks/{task_id}/assign": {"post": "tech_ops"},
        "refuse": {"reason": "x"},
        "replace": {"executive_id": foreign.id, "reason": "x"},
        "executives/{period_id}/cancel": {"reason": "x"},
        "series/{key}": {"site_id": foreign.id, "unit": "%", "kind": "humidity"},
        "rules/{rule_id}": rule,
        "shifts/{shift_id}": {"assignments": []},
        "shifts/{shift_id}/changes": {"kind": "times", "starts_at": "2026-11-23T08:00:00Z", "ends_at": None},
        "verification/confirm": {"code": "123456"},
        "notes": {"text": "x"},
        "level": {"level": 1, "reason": "x"},
        "reports/{report_id}": {"summary": "x", "problems": "x", "measures": "x"},
    }
    return next((body for end, body in bodies.items() if path.endswith(end)), {})


@pytest.mark.parametrize(
    ("path", "refusal"), [("/roster/v1/shifts", 404), ("/monitoring/v1/stations", 403), ("/monitoring/v1/rules", 403)]
)
def test_nothing_is_made_at_a_foreign_site(site: Site, foreign: Site, path: str, refusal: int) -> None:
    """A chief plans shifts, but at no other site; what watches is headquarters' at every site."""
    for write in writes(foreign):
        if write.path == path:
            assert_problem(site.chief.send(write.method, write.path, json=write.body), refusal)
