"""Many series at once: all or nothing, told row by row, and the same again changes nothing."""

from typing import Any

import httpx

from contracts.roles import Role
from svckit.core.ids import uuid7

from .conftest import Plant, ok


def row(key: str, **changes: Any) -> dict[str, Any]:
    return {"key": key, "unit": "℃", "kind": "temperature", "name": None, **changes}


async def put(plant: Plant, *rows: Any, **headers: str) -> httpx.Response:
    body = {"site_id": str(plant.site_id), "series": list(rows)}
    return await plant.people.put("/series", json=body, headers={"Accept-Language": "en", **headers})


def outcomes(answer: Any) -> list[tuple[str, int, str]]:
    return [(item["key"], item["version"], item["outcome"]) for item in answer["items"]]


async def test_new_ones_are_created_known_ones_changed_and_the_rest_stays(plant: Plant) -> None:
    await plant.series("a")
    await plant.series("b")
    other = await plant.series("not-named")
    done = ok(await put(plant, row("c"), row("a", name="一号冷通道"), row("b")))
    assert outcomes(done) == [("c", 1, "created"), ("a", 2, "changed"), ("b", 1, "unchanged")]
    assert (done["created"], done["changed"], done["unchanged"]) == (1, 1, 1)
    assert ok(await plant.people.get(f"/series/{other['id']}"))["version"] == 1
    await plant.post(("c", plant.now(), 24.0))
    assert ok(await plant.people.get(f"/series/{done['items'][0]['id']}"))["last"]["value"] == 24.0


async def test_the_same_again_changes_nothing(plant: Plant) -> None:
    first = ok(await put(plant, row("a"), row("b")))
    again = ok(await put(plant, row("a"), row("b")))
    assert (again["created"], again["changed"], again["unchanged"]) == (0, 0, 2)
    assert [item["id"] for item in again["items"]] == [item["id"] for item in first["items"]]


async def test_one_wrong_row_means_that_nothing_is_written_and_every_wrong_row_is_named(plant: Plant) -> None:
    answer = await put(plant, row("good"), row("no key at all!"), row("x", unit=7), row("y", kind=None), "z")
    assert (answer.status_code, answer.json()["type"]) == (422, "urn:farwatch:problem:series-rows-invalid")
    errors = answer.json()["errors"]
    told = [(one["index"], one["key"], one["loc"][3:], one["code"]) for one in errors]
    assert told == [
        (1, "no key at all!", ["key"], "string-pattern-mismatch"),
        (2, "x", ["unit"], "string-type"),
        (3, "y", ["kind"], "string-type"),
        (4, None, [], "model-attributes-type"),
    ]
    assert all(one["detail"] for one in errors)
    assert ok(await plant.people.get("/series"))["items"] == []


async def test_an_answer_does_not_become_many_times_as_long_as_what_was_sent(plant: Plant) -> None:
    wrong = row("x" * 100_000, **{f"field{number}": 1 for number in range(2_000)})
    answer = await put(plant, wrong)
    told = answer.json()
    assert told["detail"].startswith("2001 mistakes")
    assert len(told["errors"]) == 1_000
    assert {one["key"] for one in told["errors"]} == {"x" * 128}
    assert all(one["hint"] for one in told["errors"])


async def test_a_key_that_stands_twice_is_refused_in_both_rows(plant: Plant) -> None:
    answer = await put(plant, row("a"), row("b"), row("a", unit="%"))
    assert [(one["index"], one["code"]) for one in answer.json()["errors"]] == [
        (0, "duplicate-key"),
        (2, "duplicate-key"),
    ]


async def test_no_rows_and_too_many_are_refused(plant: Plant) -> None:
    assert (await put(plant)).status_code == 422
    assert (await put(plant, *(row(f"s{number}") for number in range(5_001)))).status_code == 422
    most = ok(await put(plant, *(row(f"s{number}") for number in range(5_000))))
    assert most["created"] == 5_000


async def test_a_key_of_the_client_makes_it_one_request(plant: Plant) -> None:
    first = await put(plant, row("a"), **{"Idempotency-Key": "0199f0a4-0000-7000-8000-00000000abcd"})
    again = await put(plant, row("a"), **{"Idempotency-Key": "0199f0a4-0000-7000-8000-00000000abcd"})
    assert first.json() == again.json()
    assert outcomes(again.json()) == [("a", 1, "created")]


async def test_a_foreign_site_is_not_there(plant: Plant) -> None:
    foreign = plant.svc.as_user([Role.HQ_EXECUTIVE], sites=[uuid7()])
    body = {"site_id": str(plant.site_id), "series": [row("a")]}
    assert (await foreign.put("/series", json=body)).status_code == 404
