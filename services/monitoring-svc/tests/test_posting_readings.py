"""POST /readings: what is taken in, what is handed back per item, and what never shakes the service."""

import json
from typing import Any

import pytest

from contracts.roles import Role
from svckit.core.ids import uuid7

from .conftest import Plant, ok, station_of

KEY = "cold-aisle-1.temperature"
GOOD = {"series": KEY, "at": "2026-11-23T00:00:00Z", "value": 24.1}


async def send(plant: Plant, body: bytes, **headers: str) -> Any:
    """Post raw bytes as the station."""
    return await plant.station.post("/readings", content=body, headers={"Content-Type": "application/json"} | headers)


def item(**changes: Any) -> dict[str, Any]:
    """A good reading with some changes; None takes a field out."""
    return {name: value for name, value in (GOOD | changes).items() if value is not None}


@pytest.mark.clause("R-6.1.1a", part="keeping")
async def test_a_batch_is_answered_202_and_can_be_read_back_in_time_order(plant: Plant) -> None:
    series = await plant.series(KEY)
    await plant.post(*((KEY, plant.now(seconds=-second), 20.0 + second) for second in range(1, 31)))
    window = ok(await plant.people.get(f"/series/{series['id']}/readings", params={"limit": 20}))
    rest = ok(await plant.people.get(f"/series/{series['id']}/readings", params={"from": window["next_from"]}))
    values = [reading["value"] for reading in window["items"] + rest["items"]]
    assert values == [20.0 + second for second in range(30, 0, -1)]
    assert (window["unit"], rest["next_from"]) == ("℃", None)


WRONG: list[tuple[str, Any]] = [
    ("not-an-object", 17),
    ("not-an-object", [KEY]),
    ("missing-field", item(at=None)),
    ("missing-field", {}),
    ("unknown-field", item(quality="good")),
    ("series-not-text", item(series=7)),
    ("unknown-series", item(series="nobody.knows")),
    ("unknown-series", item(series="x\x00y")),
    ("unknown-series", item(series="\ud800")),
    ("unknown-series", item(series="")),
    ("unknown-series", item(series="k" * 100_000)),
    ("time-not-text", item(at=1763856000)),
    ("time-malformed", item(at="yesterday")),
    ("time-malformed", item(at="2026-11-23T25:00:00Z")),
    ("time-malformed", item(at="")),
    ("time-malformed", item(at="\ud800")),
    ("time-malformed", item(at="2026-11-23T00:00:00Z\udfff")),
    ("time-without-offset", item(at="2026-11-23T00:00:00")),
    ("time-in-future", item(at="2026-11-23T00:05:01Z")),
    ("time-in-future", item(at="9999-12-31T23:59:59-23:59")),
    ("time-too-old", item(at="2026-10-22T23:59:59Z")),
    ("time-too-old", item(at="0001-01-01T00:00:00+23:59")),
    ("not-a-number", item(value="24.1")),
    ("not-a-number", item(value=True)),
    ("not-a-number", item(value=[1])),
    ("not-a-number", item(value={"$gt": 0})),
    ("not-finite", item(value=float("nan"))),
    ("not-finite", item(value=float("inf"))),
    ("not-finite", item(value=float("-inf"))),
    ("not-finite", item(value=10**400)),
]


async def test_each_wrong_reading_is_handed_back_with_its_reason_and_the_good_ones_are_kept(plant: Plant) -> None:
    await plant.series(KEY)
    body = json.dumps({"readings": [GOOD, *(wrong for _, wrong in WRONG), item(value=25)]}).encode()
    answer = ok(await send(plant, body))
    assert answer["accepted"] == 2
    assert [(wrong["index"], wrong["code"]) for wrong in answer["rejected"]] == [
        (index, code) for index, (code, _) in enumerate(WRONG, start=1)
    ]
    assert await plant.stored() == [24.1]


async def test_a_batch_of_nothing_but_mistakes_is_answered_and_stores_nothing(plant: Plant) -> None:
    await plant.series(KEY)
    answer = await send(plant, json.dumps({"readings": [wrong for _, wrong in WRONG]}).encode())
    assert (answer.status_code, answer.json()["accepted"], len(answer.json()["rejected"])) == (202, 0, len(WRONG))
    assert await plant.stored() == []


@pytest.mark.parametrize("value", [b"1e400", b"9" * 5000, b"-" + b"9" * 1_000_000])
async def test_a_number_too_large_for_a_double_is_one_bad_reading(plant: Plant, value: bytes) -> None:
    await plant.series(KEY)
    good = json.dumps(GOOD).encode()
    body = b'{"readings":[{"series":"%s","at":"2026-11-23T00:00:00Z","value":%s},%s]}' % (KEY.encode(), value, good)
    answer = ok(await send(plant, body))
    assert (answer["accepted"], [wrong["code"] for wrong in answer["rejected"]]) == (1, ["not-finite"])


async def test_a_list_of_two_million_items_is_refused_by_its_length_alone(plant: Plant) -> None:
    answer = await send(plant, b'{"readings":[' + b"1," * 1_900_000 + b"1]}")
    assert (answer.status_code, answer.json()["type"]) == (422, "urn:farwatch:problem:batch-too-long")


BODIES = {
    "nothing": b"",
    "not json": b"readings",
    "not utf-8": b'{"readings":[{"series":"\xff"}]}',
    "a list": b"[]",
    "null": b"null",
    "no readings": b"{}",
    "readings null": b'{"readings":null}',
    "readings an object": b'{"readings":{}}',
    "more than readings": b'{"readings":[1],"station":"x"}',
    "empty": b'{"readings":[]}',
    "too many": json.dumps({"readings": [GOOD] * 5001}).encode(),
    "too many bad ones": json.dumps({"readings": [0] * 5001}).encode(),
    "deep": b'{"readings":' + b"[" * 100_000 + b"]" * 100_000 + b"}",
    "truncated": b'{"readings":[{"series":"',
}


async def test_a_body_that_is_no_batch_is_a_clear_problem_and_stores_nothing(plant: Plant) -> None:
    await plant.series(KEY)
    for name, body in BODIES.items():
        answer = await send(plant, body)
        assert 400 <= answer.status_code < 500, (name, answer.text)
        assert answer.headers["content-type"] == "application/problem+json", name
    assert await plant.stored() == []


async def test_a_body_over_4_mb_is_413_and_a_packed_one_415(plant: Plant) -> None:
    assert (await send(plant, b" " * 5_000_000)).status_code == 413
    assert (await send(plant, b"\x1f\x8b", **{"Content-Encoding": "gzip"})).status_code == 415


async def test_reasons_are_told_in_the_callers_language(plant: Plant) -> None:
    wrong = json.dumps({"readings": [item()]}).encode()
    chinese = ok(await send(plant, wrong, **{"Accept-Language": "zh-CN"}))["rejected"][0]["detail"]
    english = ok(await send(plant, wrong, **{"Accept-Language": "en"}))["rejected"][0]["detail"]
    assert ("没有此测点" in chinese, "no such series" in english) == (True, True)


async def test_a_series_of_another_site_is_as_unknown_as_none(plant: Plant) -> None:
    await plant.series(KEY)
    elsewhere = uuid7()
    people = plant.svc.as_user([Role.HQ_EXECUTIVE], sites=[elsewhere])
    plant.station = await station_of(plant.svc, people, elsewhere)
    answer = ok(await plant.station.post("/readings", json={"readings": [GOOD]}))
    assert [wrong["code"] for wrong in answer["rejected"]] == ["unknown-series"]


async def test_a_series_made_a_moment_ago_is_known(plant: Plant) -> None:
    await plant.series("first")
    await plant.post(("first", plant.now(), 1.0))
    await plant.series("second")
    await plant.post(("second", plant.now(), 1.0), ("first", plant.now(), 1.0))


@pytest.mark.clause("R-6.2.1c", part="one effect")
async def test_a_resend_with_the_same_idempotency_key_gets_the_same_answer_and_is_stored_once(plant: Plant) -> None:
    await plant.series(KEY)
    body, key = json.dumps({"readings": [GOOD, 1]}).encode(), {"Idempotency-Key": "spool-17"}
    first, second = await send(plant, body, **key), await send(plant, body, **key)
    assert (first.status_code, first.content) == (second.status_code, second.content) == (202, first.content)
    assert await plant.stored() == [GOOD["value"]]
    other = await send(plant, json.dumps({"readings": [item(value=1)]}).encode(), **key)
    assert (other.status_code, other.json()["type"]) == (422, "urn:farwatch:problem:idempotency-key-reused")


async def test_people_and_strangers_post_no_readings(plant: Plant) -> None:
    batch = {"readings": [GOOD]}
    assert (await plant.people.post("/readings", json=batch)).status_code == 403
    assert (await plant.svc.client().post("/readings", json=batch)).status_code == 401
    for token in ("fw_", "fw_00_11", "fw_" + "a" * 5000, "fw_a_" + "b" * 60, "nonsense"):
        stranger = plant.svc.client(token)
        assert (await stranger.post("/readings", json=batch)).status_code == 401
    posing = plant.svc.as_user([Role.STATION], sites=[plant.site_id])
    refused = await posing.post("/readings", json=batch)
    assert (refused.status_code, refused.json()["type"]) == (403, "urn:farwatch:problem:station-key-required")


async def test_a_site_may_widen_the_span_of_acceptable_times(plant: Plant) -> None:
    site = plant.site_id
    hq = plant.svc.as_user([Role.HQ_ADMIN], sites=[site])
    policy, names = ok(await hq.get(f"/policies/{site}")), ("future_tolerance_s", "oldest_reading_days", "late_after_s")
    assert (policy["version"], *(policy[name] for name in names)) == (0, 300, 31, 300)
    assert {policy["sources"][name]["source"] for name in names} == {"default"}
    wider = await hq.put(f"/policies/{site}", json={"oldest_reading_days": 60})
    assert (ok(wider)["version"], wider.headers["etag"]) == (1, '"1"')
    stale = await hq.put(f"/policies/{site}", json={"oldest_reading_days": 1}, headers={"If-Match": '"0"'})
    assert stale.status_code == 412
    await plant.series(KEY)
    await plant.post((KEY, plant.now(days=-59), 1.0))
    chief = plant.svc.as_user([Role.DUTY_CHIEF], sites=[site])
    assert (await chief.put(f"/policies/{site}", json={})).status_code == 403
    assert (await plant.people.get(f"/policies/{uuid7()}")).status_code == 404
