"""The HTTP contract that outsiders may rely on, walked line by line over the front door of a real run."""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

import httpx
import pytest
from farwatch_town import Run, eventually
from outsider import Json, Outsider, at, fresh

from farwatch_local.databases import SERVICES

pytestmark = [pytest.mark.xdist_group("e2e"), pytest.mark.timeout(180)]

SERIES = "cold-aisle-1.temperature"
CHIEF = fresh("chief")
EMAIL = f"{CHIEF}@farwatch.example"
PASSWORD = "correct horse"
LIMIT = {"series": SERIES, "kind": "threshold", "operator": ">", "limit": 27, "hold_s": 0, "severity": "major"}


@pytest.fixture(scope="module")
def site_id(hq: Outsider) -> str:
    """POST /api/roster/v1/sites {code,name,kind,timezone} -> 201 {id,...}"""
    body = {"code": fresh("contract"), "name": "乌兰察布数据中心", "kind": "data_centre", "timezone": "Asia/Shanghai"}
    site = hq.post("/roster/v1/sites", body)
    assert {name: site[name] for name in body} == body
    return str(site["id"])


@pytest.fixture(scope="module")
def chief_id(hq: Outsider, site_id: str) -> str:
    """POST /api/roster/v1/staff {code,name,username?,password?,email?,roles:[...],site_ids:[...]} -> 201"""
    person = {"code": CHIEF, "name": "王值班", "username": CHIEF, "email": EMAIL, "roles": ["duty_chief"]}
    made = hq.post("/roster/v1/staff", {**person, "password": PASSWORD, "site_ids": [site_id]})
    assert {name: made[name] for name in person} == person
    assert "password" not in made
    return str(made["id"])


@pytest.fixture(scope="module")
def shift_id(hq: Outsider, site_id: str, chief_id: str) -> str:
    """POST …/shifts {site_id,starts_at,ends_at,assignments:[{staff_id,post}]} -> 201; publish; check-ins; start"""
    people = [{"staff_id": chief_id, "post": "duty_chief"}]
    body = {"site_id": site_id, "starts_at": at(-60), "ends_at": at(3600), "assignments": people}
    shift = hq.post("/roster/v1/shifts", body)
    states = [shift["state"]]
    here = f"/roster/v1/shifts/{shift['id']}"
    states.append(hq.post(f"{here}/publish", expect=200)["state"])
    hq.post(f"{here}/check-ins", {"staff_id": chief_id, "at": at()})
    states.append(hq.post(f"{here}/start", expect=200)["state"])
    assert states == ["planned", "published", "open"]
    return str(shift["id"])


@pytest.fixture(scope="module")
def station(hq: Outsider, site_id: str) -> Outsider:
    """POST /api/monitoring/v1/stations {site_id,name} -> 201 {id,api_key}; and what it may post about."""
    made = hq.post("/monitoring/v1/stations", {"site_id": site_id, "name": "采集网关"})
    assert made["api_key"].startswith("fw_")
    assert "api_key" not in hq.get(f"/monitoring/v1/stations/{made['id']}")
    hq.put(f"/monitoring/v1/series/{SERIES}", {"site_id": site_id, "unit": "℃", "kind": "temperature"})
    hq.post("/monitoring/v1/rules", {**LIMIT, "site_id": site_id})
    return hq.signed_in(made["api_key"])


@pytest.fixture(scope="module")
def policy(hq: Outsider, site_id: str) -> Json:
    """PUT /api/incident/v1/policies/{site_id} {steps:[{after_s,notify:[{"role"}]}],repeat}"""
    steps = [{"after_s": 0, "notify": [{"role": "duty_chief"}]}]
    policy: Json = hq.put(f"/incident/v1/policies/{site_id}", {"steps": steps, "repeat": 0})
    return policy


@pytest.fixture(scope="module")
def incident(hq: Outsider, station: Outsider, site_id: str, shift_id: str, policy: Json) -> Json:
    """What a reading over the limit leads to."""
    reading = {"series": SERIES, "at": at(), "value": 33.5}
    answer = station.post("/monitoring/v1/readings", {"readings": [reading]}, expect=202)
    assert answer == {"accepted": 1, "rejected": []}

    def from_anomaly() -> list[Json]:
        found = hq.items("/incident/v1/incidents", site_id=site_id)
        return [one for one in found if one["source"] == "anomaly"]

    [opened] = eventually(from_anomaly, "incident about the reading")
    found: Json = opened
    return found


def test_a_token_is_had_for_username_and_password(anybody: Outsider, chief_id: str) -> None:
    """POST /api/roster/v1/auth/token {username,password} -> {access_token,token_type,expires_in}"""
    login = {"username": CHIEF, "password": PASSWORD}
    for content in ({"json": login}, {"data": {"grant_type": "password", **login}}):
        answer = anybody.send("POST", "/roster/v1/auth/token", **content)
        token = answer.json()
        assert (answer.status_code, token["token_type"], token["expires_in"] > 0) == (200, "Bearer", True)
        assert anybody.signed_in(token["access_token"]).get("/roster/v1/staff/me")["id"] == chief_id


@pytest.mark.parametrize("kind", ["datacenter", "data_center", "data_centre", "call-centre", "idc"])
def test_a_site_is_made_listed_and_read(hq: Outsider, kind: str) -> None:
    made = hq.post("/roster/v1/sites", {"code": fresh("site"), "name": kind, "kind": kind, "timezone": "UTC"})
    assert hq.get(f"/roster/v1/sites/{made['id']}") == made
    assert made in hq.items("/roster/v1/sites", limit=200)


def test_staff_need_no_account_and_take_every_post_as_a_role(hq: Outsider, site_id: str) -> None:
    posts = ["duty_chief", "tech_ops", "security_monitor", "business_ops"]
    assert {*posts} <= {post["code"] for post in hq.items("/roster/v1/posts")}
    made = hq.post("/roster/v1/staff", {"code": fresh("staff"), "name": "李四", "roles": posts, "site_ids": [site_id]})
    assert (made["roles"], made["site_ids"], made["username"]) == (posts, [site_id], None)


@pytest.mark.parametrize("timed", [None, False, True])
def test_people_check_themselves_in_and_headquarters_orders_an_early_end(hq: Outsider, timed: bool | None) -> None:
    here = hq.post("/roster/v1/sites", {"code": fresh("site"), "name": "x", "kind": "idc", "timezone": "UTC"})
    name = fresh("staff")
    person = {"code": name, "name": "赵六", "username": name, "password": PASSWORD, "roles": ["duty_chief"]}
    staff_id = hq.post("/roster/v1/staff", {**person, "site_ids": [here["id"]]})["id"]
    people = [{"staff_id": staff_id, "post": "duty_chief"}]
    times = {"starts_at": at(-60).replace("+00:00", "Z"), "ends_at": at(3600)}
    shift = hq.post("/roster/v1/shifts", {"site_id": here["id"], **times, "assignments": people})
    hq.post(f"/roster/v1/shifts/{shift['id']}/publish", expect=200)
    token = hq.post("/roster/v1/auth/token", {"username": name, "password": PASSWORD}, expect=200)["access_token"]
    me = hq.signed_in(token)
    body: Json | None = None if timed is None else {"at": at()} if timed else {}
    assert me.post(f"/roster/v1/shifts/{shift['id']}/check-ins", body)["staff_id"] == staff_id
    me.post(f"/roster/v1/shifts/{shift['id']}/start", body and {}, expect=200)
    [present] = me.get("/roster/v1/on-duty", site_id=here["id"])["people"]
    assert (present["staff_id"], present["post"], present["shift_id"]) == (staff_id, "duty_chief", shift["id"])
    end = f"/roster/v1/shifts/{shift['id']}/end"
    assert me.post(end, body and {}, expect=409)["type"] == "urn:farwatch:problem:shift-unfinished"
    assert hq.post(end, {"reason": "演练结束"}, expect=200)["state"] == "closed"


def test_a_series_is_put_twice_and_named(hq: Outsider, site_id: str) -> None:
    body = {"site_id": site_id, "unit": "%", "kind": "humidity"}
    first = hq.put("/monitoring/v1/series/hall-2.humidity", body)
    again = hq.put("/monitoring/v1/series/hall-2.humidity", {**body, "name": "二号机房湿度"})
    assert (first["id"], first["key"]) == (again["id"], "hall-2.humidity")
    assert again["name"] == "二号机房湿度"


@pytest.mark.parametrize("severity", ["info", "minor", "major", "critical"])
def test_rules_watch_a_series_for_a_limit_or_for_silence(
    hq: Outsider, site_id: str, station: Outsider, severity: str
) -> None:
    quiet = {**LIMIT, "site_id": site_id, "limit": 1000, "severity": severity}
    for body in (
        quiet,
        {**quiet, "clear": 900, "hold_s": 60},
        {**quiet, "operator": "<", "limit": -1000},
        {"site_id": site_id, "series": SERIES, "kind": "no_data", "after_s": 86_400, "severity": severity},
    ):
        rule = hq.post("/monitoring/v1/rules", body)
        assert {name: rule[name] for name in body} == body
        hq.send("DELETE", f"/monitoring/v1/rules/{rule['id']}")


def test_readings_are_taken_or_handed_back_one_by_one(station: Outsider) -> None:
    # Older than what is judged elsewhere: it must not clear the anomaly of another test.
    good = {"series": SERIES, "at": at(-3600).replace("+00:00", "Z"), "value": 24}
    batch = [good, {**good, "value": "24"}, {**good, "series": "no.such"}, {**good, "at": at(86_400)}, good]
    answer = station.post("/monitoring/v1/readings", {"readings": batch}, expect=202)
    assert answer["accepted"] == 2
    assert [(wrong["index"], wrong["code"]) for wrong in answer["rejected"]] == [
        (1, "not-a-number"),
        (2, "unknown-series"),
        (3, "time-in-future"),
    ]
    assert all(wrong["detail"] for wrong in answer["rejected"])


def test_anomalies_are_asked_for_by_site_and_state(hq: Outsider, site_id: str, incident: Json) -> None:
    [anomaly] = hq.items("/monitoring/v1/anomalies", site_id=site_id, state="open")
    assert (anomaly["series"], anomaly["severity"], anomaly["value"]) == (SERIES, "major", 33.5)
    assert hq.items("/monitoring/v1/anomalies", site_id=site_id, state="cleared") == []
    assert [anomaly] == hq.items("/monitoring/v1/anomalies", site_id=site_id, state="")


@pytest.mark.parametrize("query", [{}, {"state": "open"}, {"level": 3}, {"level": "III"}, {"state": "", "level": ""}])
def test_incidents_are_asked_for_by_site_state_and_level(
    hq: Outsider, site_id: str, incident: Json, query: Json
) -> None:
    ids = [one["id"] for one in hq.items("/incident/v1/incidents", site_id=site_id, **query)]
    assert incident["id"] in ids
    assert hq.items("/incident/v1/incidents", site_id=site_id, level=1) == []


@pytest.mark.parametrize("body", [None, {}, {"note": "风机已更换"}, {"note": None}])
def test_an_incident_is_acknowledged_resolved_and_closed(hq: Outsider, site_id: str, policy: Json, body: Any) -> None:
    made = hq.post("/incident/v1/incidents", {"site_id": site_id, "title": "柴发油位低", "severity": "minor"})
    path = f"/incident/v1/incidents/{made['id']}"
    states = [hq.post(f"{path}/{step}", body, expect=200)["state"] for step in ("acknowledge", "resolve", "close")]
    assert states == ["acknowledged", "resolved", "closed"]
    one = hq.get(path)
    kinds = [entry["kind"] for entry in one["timeline"]]
    assert [kind for kind in kinds if kind != "notified"][:2] == ["opened", "escalated"]
    assert {"acknowledged", "resolved", "closed"} <= {*kinds}


def steps_of(incident_id: str, events: Iterator[Json]) -> Iterator[Json]:
    """What becomes of an incident; who was told of it comes whenever somebody was."""
    return (one for one in events if one["data"]["incident_id"] == incident_id and one["event"] != "incident.told")


def test_the_stream_tells_each_event_and_goes_on_where_one_left_off(hq: Outsider, site_id: str, policy: Json) -> None:
    with hq.stream(site_id=site_id, level="4") as events:
        made = hq.post("/incident/v1/incidents", {"site_id": site_id, "title": "门禁报警", "level": 4})
        hq.post(f"/incident/v1/incidents/{made['id']}/acknowledge", expect=200)
        seen = list(islice(steps_of(made["id"], events), 3))
    assert [event["event"] for event in seen] == ["incident.opened", "incident.escalated", "incident.acknowledged"]
    with hq.stream(site_id=site_id, level="4", since=seen[0]["id"]) as events:
        assert [event["id"] for event in islice(steps_of(made["id"], events), 2)] == [seen[1]["id"], seen[2]["id"]]


@pytest.mark.parametrize("repeat", [{}, {"repeat": 0}, {"repeat": 2}, {"repeat": True}, {"repeat": False}])
def test_an_escalation_policy_names_posts_and_people(hq: Outsider, chief_id: str, repeat: Json) -> None:
    here = hq.post("/roster/v1/sites", {"code": fresh("site"), "name": "x", "kind": "idc", "timezone": "UTC"})
    steps = [
        {"after_s": 0, "notify": [{"role": "duty_chief"}, {"role": "tech_ops"}]},
        {"after_s": 300, "notify": [{"staff_id": chief_id}, {"role": "hq_admin"}]},
    ]
    set_ = hq.put(f"/incident/v1/policies/{here['id']}", {"steps": steps, **repeat})
    assert [step["after_s"] for step in set_["steps"]] == [0, 300]
    assert hq.get(f"/incident/v1/policies/{here['id']}") == set_


def test_deliveries_tell_each_attempt(hq: Outsider, chief_id: str, incident: Json) -> None:
    def accepted() -> list[Json]:
        found = hq.items("/notify/v1/deliveries", incident_id=incident["id"])
        return [one for one in found if one["state"] == "accepted"]

    [attempt] = eventually(accepted, "mail that was accepted")
    assert attempt["channel"] == "email"
    assert attempt["recipient"] == {"staff_id": chief_id, "name": "王值班", "address": EMAIL}
    assert attempt["created_at"] <= attempt["sent_at"] <= attempt["finished_at"]
    assert attempt["answer"]


def test_the_report_of_a_shift_is_found_by_its_shift(hq: Outsider, site_id: str) -> None:
    person = {"code": fresh("staff"), "name": "孙七", "roles": ["duty_chief"], "site_ids": [site_id]}
    people = [{"staff_id": hq.post("/roster/v1/staff", person)["id"], "post": "duty_chief"}]
    times = {"starts_at": at(-60), "ends_at": at(60)}
    shift = hq.post("/roster/v1/shifts", {"site_id": site_id, **times, "assignments": people})
    ending = {"reason": "演练结束", "leave_open_incidents": True}
    for step, order in (("publish", None), ("start", None), ("end", ending)):
        hq.post(f"/roster/v1/shifts/{shift['id']}/{step}", order, expect=200)
    [report] = eventually(lambda: hq.items("/reporting/v1/shift-reports", shift_id=shift["id"]), "shift report")
    assert (report["shift_id"], report["site_id"], report["state"]) == (shift["id"], site_id, "draft")
    assert hq.get(f"/reporting/v1/shift-reports/{report['id']}")["content"]


@pytest.mark.parametrize("service", SERVICES)
def test_each_service_describes_itself_to_everybody(anybody: Outsider, service: str) -> None:
    document = anybody.get(f"/{service}/v1/openapi.json")
    assert document["openapi"].startswith("3.1")
    page = anybody.send("GET", f"/{service}/v1/docs")
    assert page.status_code == 200
    for asset in re.findall(r'(?:src|href)="([^"]+)"', page.text):
        assert anybody.send("GET", f"/{service}/v1/{asset}").status_code == 200


@pytest.mark.parametrize("service", SERVICES)
def test_each_service_tells_its_health_on_its_own_port(run: Run, service: str) -> None:
    own = f"http://127.0.0.1:{run.process(service)['port']}"
    assert [httpx.get(own + path).status_code for path in ("/livez", "/readyz", "/metrics")] == [200, 200, 200]
