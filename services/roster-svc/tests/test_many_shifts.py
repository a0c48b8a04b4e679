"""Many shifts in one request: all of them or none, and pressing again makes no second set."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx

from contracts.shifts import ShiftPublished
from svckit.core.ids import uuid7

CHIEF, TECH = "duty_chief", "tech_ops"


def rows(roster: Any, site: UUID, *who: UUID, days: int = 5, hours: int = 12) -> list[dict[str, Any]]:
    """The same shift on so many days, with the first person in command."""
    begins = [roster.now + timedelta(days=day, hours=1) for day in range(days)]
    people = [{"staff_id": str(one), "post": CHIEF} for one in who]
    return [
        {
            "site_id": str(site),
            "starts_at": begin.isoformat(),
            "ends_at": (begin + timedelta(hours=hours)).isoformat(),
            "assignments": people,
        }
        for begin in begins
    ]


async def shifts_of(roster: Any, site: UUID) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = (await roster.hq.get("/shifts", params={"site_id": str(site)})).json()["items"]
    return found


def reasons(answer: httpx.Response) -> list[tuple[list[str | int], str]]:
    """Where each refusal points, and why."""
    assert answer.headers["content-type"] == "application/problem+json"
    return [(one["loc"], one["code"]) for one in answer.json()["errors"]]


async def test_five_shifts_are_created_by_one_request(roster: Any) -> None:
    site = await roster.site()
    made = await roster.hq.post("/shifts/batch", json={"shifts": rows(roster, site, await roster.person(site))})
    assert made.status_code == 201, made.text
    assert [one["state"] for one in made.json()["items"]] == ["planned"] * 5
    assert [one["id"] for one in await shifts_of(roster, site)] == [one["id"] for one in made.json()["items"]]


async def test_one_bad_row_refuses_them_all_and_each_bad_row_says_why(roster: Any) -> None:
    site = await roster.site()
    wanted = rows(roster, site, await roster.person(site))
    wanted[2]["assignments"] = [{"staff_id": str(uuid7()), "post": CHIEF}]
    wanted[4]["ends_at"] = wanted[4]["starts_at"]
    refused = await roster.hq.post("/shifts/batch", json={"shifts": wanted})
    assert (refused.status_code, refused.json()["type"]) == (409, "urn:farwatch:problem:shifts-refused")
    assert reasons(refused) == [
        (["body", "shifts", 2], "unknown-assignees"),
        (["body", "shifts", 4], "shift-times-reversed"),
    ]
    assert await shifts_of(roster, site) == []


async def test_pressing_again_makes_no_second_set(roster: Any) -> None:
    site = await roster.site()
    body, key = {"shifts": rows(roster, site, await roster.person(site))}, {"Idempotency-Key": "a-week-of-shifts"}
    first = await roster.hq.post("/shifts/batch", json=body, headers=key)
    again = await roster.hq.post("/shifts/batch", json=body, headers=key)
    assert again.json() == first.json()
    assert len(await shifts_of(roster, site)) == 5


async def test_fourteen_shifts_are_published_by_one_request(roster: Any) -> None:
    site = await roster.site()
    ids = await planned(roster, site, await roster.person(site), days=14)
    answer = await roster.hq.post("/shifts/publish", json={"shift_ids": ids})
    assert answer.status_code == 200, answer.text
    assert [(one["id"], one["state"]) for one in answer.json()["items"]] == [(one, "published") for one in ids]
    assert [str(one.shift_id) for one in await roster.svc.published(ShiftPublished)] == ids


async def test_one_shift_that_cannot_bind_keeps_all_from_being_published(roster: Any) -> None:
    site, elsewhere = await roster.site(), await roster.site()
    chief = await roster.person(site, elsewhere, name="马晓东")
    ids = await planned(roster, site, chief, days=3)
    busy = await roster.shift(elsewhere, (chief, CHIEF), starts_in_h=26, hours=2, published=False)
    assert (await roster.hq.patch(f"/shifts/{ids[2]}", json={"assignments": []})).status_code == 200
    refused = await roster.hq.post("/shifts/publish", json={"shift_ids": [*ids, str(busy)]})
    assert refused.status_code == 409
    assert reasons(refused) == [
        (["body", "shift_ids", 3], "double-booked"),
        (["body", "shift_ids", 2], "shift-without-chief"),
    ]
    assert "马晓东" in refused.json()["errors"][0]["detail"]
    assert {one["state"] for one in await shifts_of(roster, site)} == {"planned"}
    assert await roster.svc.published(ShiftPublished) == []


async def test_what_has_begun_is_published_among_others_with_the_reason(roster: Any) -> None:
    site = await roster.site()
    chief = await roster.person(site)
    begun = await roster.shift(site, (chief, CHIEF), starts_in_h=-1, hours=1.5, published=False)
    ids = [str(begun), *await planned(roster, site, chief, days=1)]
    refused = await roster.hq.post("/shifts/publish", json={"shift_ids": ids})
    assert reasons(refused) == [(["body", "shift_ids", 0], "shift-has-begun")]
    assert (await roster.hq.post("/shifts/publish", json={"shift_ids": ids, "reason": "临时增班"})).status_code == 200
    assert [one.reason for one in await roster.svc.published(ShiftPublished)] == ["临时增班", None]


async def test_a_creation_is_taken_back_by_one_request(roster: Any) -> None:
    site = await roster.site()
    await planned(roster, site, await roster.person(site))
    made = [{"id": one["id"], "version": one["version"]} for one in await shifts_of(roster, site)]
    assert (await roster.hq.post("/shifts/discard", json={"shifts": made})).status_code == 204
    assert await shifts_of(roster, site) == []


async def test_nothing_is_taken_back_where_one_was_published_or_changed_since(roster: Any) -> None:
    site = await roster.site()
    ids = await planned(roster, site, await roster.person(site), days=3)
    made = [{"id": one["id"], "version": one["version"]} for one in await shifts_of(roster, site)]
    await roster.hq.post(f"/shifts/{ids[0]}/publish")
    await roster.hq.patch(f"/shifts/{ids[2]}", json={"assignments": []})
    refused = await roster.hq.post("/shifts/discard", json={"shifts": made})
    assert refused.status_code == 409
    assert reasons(refused) == [
        (["body", "shifts", 0], "version-mismatch"),
        (["body", "shifts", 2], "version-mismatch"),
    ]
    assert len(await shifts_of(roster, site)) == 3


async def test_a_shift_is_named_once(roster: Any) -> None:
    site = await roster.site()
    [one] = await planned(roster, site, await roster.person(site), days=1)
    refused = await roster.hq.post("/shifts/publish", json={"shift_ids": [one, one]})
    assert (refused.status_code, refused.json()["type"]) == (422, "urn:farwatch:problem:shift-repeated")


async def planned(roster: Any, site: UUID, chief: UUID, days: int = 5) -> list[str]:
    made = await roster.hq.post("/shifts/batch", json={"shifts": rows(roster, site, chief, days=days)})
    assert made.status_code == 201, made.text
    return [one["id"] for one in made.json()["items"]]
