"""Planning and publishing shifts."""

from datetime import timedelta
from typing import Any

import pytest

from contracts.shifts import ShiftPublished
from svckit.core.ids import uuid7


def body(roster: Any, site: object, *who: tuple[object, str], hours: float = 12) -> dict[str, Any]:
    return {
        "site_id": str(site),
        "starts_at": roster.now.isoformat(),
        "ends_at": (roster.now + timedelta(hours=hours)).isoformat(),
        "assignments": [{"staff_id": str(person), "post": post} for person, post in who],
    }


@pytest.mark.clause("R-3.3.1b", part="publishing")
async def test_a_published_shift_is_on_the_roster_and_announced(roster: Any) -> None:
    site = await roster.site()
    chief, tech = await roster.person(site), await roster.person(site)
    shift = await roster.shift(site, (chief, "duty_chief"), (tech, "tech_ops"))
    found = (await roster.hq.get(f"/shifts/{shift}")).json()
    assert (found["state"], found["version"]) == ("published", 2)
    assert {(one["staff_id"], one["post"]) for one in found["assignments"]} == {
        (str(chief), "duty_chief"),
        (str(tech), "tech_ops"),
    }
    [event] = await roster.svc.published(ShiftPublished)
    assert (event.shift_id, event.site_id, event.version, event.published_at) == (shift, site, 2, roster.now)
    assert {(one.staff_id, one.post) for one in event.assignments} == {(chief, "duty_chief"), (tech, "tech_ops")}


@pytest.mark.clause("R-3.3.1b", part="planning")
async def test_people_can_be_changed_until_the_shift_is_published_and_not_after(roster: Any) -> None:
    site = await roster.site()
    first, second = await roster.person(site), await roster.person(site)
    shift = await roster.shift(site, (first, "tech_ops"), published=False)
    other = {"assignments": [{"staff_id": str(second), "post": "duty_chief"}]}
    changed = await roster.hq.patch(f"/shifts/{shift}", json=other)
    assert [one["staff_id"] for one in changed.json()["assignments"]] == [str(second)]
    await roster.hq.post(f"/shifts/{shift}/publish")
    refused = await roster.hq.patch(f"/shifts/{shift}", json={"assignments": []})
    assert refused.status_code == 409
    assert refused.json()["type"] == "urn:farwatch:problem:shift-move-refused"


@pytest.mark.clause("R-3.3.1b", part="planning")
async def test_a_planned_shift_can_be_put_at_another_time_and_frees_its_people_there(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    moved = await roster.shift(site, (person, "duty_chief"), published=False)
    later = {
        "starts_at": (roster.now + timedelta(hours=24)).isoformat(),
        "ends_at": (roster.now + timedelta(hours=32)).isoformat(),
    }
    answer = await roster.hq.patch(f"/shifts/{moved}", json=later)
    assert (answer.json()["starts_at"], len(answer.json()["assignments"])) == ("2026-11-24T00:00:00Z", 1)
    await roster.shift(site, (person, "tech_ops"))
    assert (await roster.hq.post(f"/shifts/{moved}/publish")).status_code == 200
    assert (await roster.hq.patch(f"/shifts/{moved}", json=later)).status_code == 409


@pytest.mark.parametrize(
    ("ends_in_h", "problem"), [(0, "shift-times-reversed"), (-1, "shift-times-reversed"), (25, "shift-too-long")]
)
async def test_a_shift_is_not_moved_to_impossible_times(roster: Any, ends_in_h: float, problem: str) -> None:
    shift = await roster.shift(await roster.site(), published=False)
    ends_at = (roster.now + timedelta(hours=ends_in_h)).isoformat()
    answer = await roster.hq.patch(f"/shifts/{shift}", json={"ends_at": ends_at})
    assert answer.json()["type"] == f"urn:farwatch:problem:{problem}"
    assert (await roster.hq.get(f"/shifts/{shift}")).json()["ends_at"] == "2026-11-23T12:00:00Z"


@pytest.mark.clause("R-3.3.1b", part="planning")
async def test_a_planned_shift_can_be_given_up_and_a_published_one_cannot(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    given_up = await roster.shift(site, (person, "tech_ops"), published=False)
    assert (await roster.hq.delete(f"/shifts/{given_up}")).status_code == 204
    assert (await roster.hq.get(f"/shifts/{given_up}")).status_code == 404
    binding = await roster.shift(site, (person, "tech_ops"))
    refused = await roster.hq.delete(f"/shifts/{binding}")
    assert (refused.status_code, refused.json()["type"]) == (409, "urn:farwatch:problem:shift-move-refused")


async def test_a_person_finds_their_own_shifts(roster: Any) -> None:
    site = await roster.site()
    mine, somebody = await roster.person(site), await roster.person(site)
    first = await roster.shift(site, (mine, "tech_ops"), (mine, "security_monitor"))
    await roster.shift(site, (somebody, "tech_ops"))
    found = (await roster.hq.get("/shifts", params={"staff_id": str(mine)})).json()["items"]
    assert [shift["id"] for shift in found] == [str(first)]


async def test_a_shift_is_published_once(roster: Any) -> None:
    shift = await roster.shift(await roster.site())
    assert (await roster.hq.post(f"/shifts/{shift}/publish")).status_code == 409
    assert len(await roster.svc.published(ShiftPublished)) == 1


async def test_nobody_is_on_two_published_shifts_at_once_even_at_different_sites(roster: Any) -> None:
    here, there = await roster.site(), await roster.site()
    person = await roster.person(here, there, name="张海涛")
    first = await roster.shift(here, (person, "tech_ops"))
    second = await roster.shift(there, (person, "duty_chief"), starts_in_h=11, published=False)
    answer = await roster.hq.post(f"/shifts/{second}/publish")
    assert answer.status_code == 409
    assert answer.json()["type"] == "urn:farwatch:problem:double-booked"
    assert "张海涛" in answer.json()["detail"]
    assert str(first) in answer.json()["hint"]
    assert (await roster.hq.get(f"/shifts/{second}")).json()["state"] == "planned"


async def test_shifts_that_meet_at_a_minute_do_not_overlap(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    await roster.shift(site, (person, "tech_ops"))
    await roster.shift(site, (person, "tech_ops"), starts_in_h=12)


async def test_a_person_may_have_two_posts_on_one_shift(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    await roster.shift(site, (person, "tech_ops"), (person, "security_monitor"))


async def test_a_shift_that_ended_early_sets_its_people_free(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, "tech_ops"))
    await roster.hq.post(f"/shifts/{shift}/start")
    await roster.svc.fast_forward(hours=2)
    await roster.hq.post(f"/shifts/{shift}/end", json={"reason": "演习结束"})
    await roster.shift(site, (person, "tech_ops"), starts_in_h=1)


async def test_planned_shifts_may_overlap_as_long_as_they_bind_nobody(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    for _ in range(2):
        await roster.shift(site, (person, "tech_ops"), published=False)


@pytest.mark.parametrize(
    ("hours", "problem"), [(0, "shift-times-reversed"), (-1, "shift-times-reversed"), (25, "shift-too-long")]
)
async def test_a_shift_with_impossible_times_is_refused(roster: Any, hours: float, problem: str) -> None:
    answer = await roster.hq.post("/shifts", json=body(roster, await roster.site(), hours=hours))
    assert answer.status_code == 422
    assert answer.json()["type"] == f"urn:farwatch:problem:{problem}"


async def test_the_longest_shift_is_a_figure_of_the_site(roster: Any) -> None:
    site = await roster.site()
    await roster.hq.put(f"/policies/{site}", json={"max_shift_hours": 8})
    assert (await roster.hq.post("/shifts", json=body(roster, site, hours=12))).status_code == 422
    assert (await roster.hq.post("/shifts", json=body(roster, site, hours=8))).status_code == 201


async def test_only_active_people_of_the_site_can_be_assigned(roster: Any) -> None:
    site, other = await roster.site(), await roster.site()
    stranger, gone = await roster.person(other), await roster.person(site)
    await roster.hq.patch(f"/staff/{gone}", json={"active": False})
    for person in (stranger, gone, uuid7()):
        answer = await roster.hq.post("/shifts", json=body(roster, site, (person, "tech_ops")))
        assert answer.status_code == 422
        assert str(person) in answer.json()["hint"]


async def test_unknown_posts_and_repeated_assignments_are_refused(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    unknown = await roster.hq.post("/shifts", json=body(roster, site, (person, "juggler")))
    assert unknown.json()["type"] == "urn:farwatch:problem:unknown-posts"
    twice = await roster.hq.post("/shifts", json=body(roster, site, (person, "tech_ops"), (person, "tech_ops")))
    assert twice.json()["type"] == "urn:farwatch:problem:assignment-repeated"
    assert (await roster.hq.get("/shifts")).json()["items"] == []


@pytest.mark.parametrize(
    "wrong",
    [
        {"starts_at": "2026-11-23T08:00:00"},
        {"starts_at": "yesterday"},
        {"starts_at": 1_795_392_000},
        {"ends_at": "9999-12-31T00:00:00Z"},
        {"site_id": "not-an-id"},
        {"site_id": None},
        {"assignments": [{"staff_id": "nobody", "post": "tech_ops"}]},
        {"assignments": {}},
        {"state": "open"},
    ],
)
async def test_bad_input_is_a_problem_and_plans_nothing(roster: Any, wrong: dict[str, Any]) -> None:
    answer = await roster.hq.post("/shifts", json={**body(roster, await roster.site()), **wrong})
    assert answer.status_code == 422
    assert answer.json()["errors"]
    assert (await roster.hq.get("/shifts")).json()["items"] == []


async def test_a_shift_at_a_foreign_site_is_as_unknown_as_one_nowhere(roster: Any) -> None:
    mine, foreign = await roster.site(), await roster.site()
    chief = roster.as_person(uuid7(), mine, role="duty_chief")
    for site in (foreign, uuid7()):
        answer = await chief.post("/shifts", json=body(roster, site))
        assert answer.status_code == 404
        assert answer.json()["type"] == "urn:farwatch:problem:site-not-found"
    shift = await roster.shift(foreign, published=False)
    for call in (chief.get(f"/shifts/{shift}"), chief.post(f"/shifts/{shift}/publish")):
        assert (await call).status_code == 404


async def test_shifts_are_listed_by_site_time_and_state(roster: Any) -> None:
    site, other = await roster.site(), await roster.site()
    early = await roster.shift(site)
    late = await roster.shift(site, starts_in_h=24, published=False)
    await roster.shift(other)

    async def listed(**params: str) -> list[str]:
        answer = await roster.hq.get("/shifts", params={"site_id": str(site), **params})
        return [shift["id"] for shift in answer.json()["items"]]

    noon = (roster.now + timedelta(hours=12)).isoformat()
    assert await listed() == [str(early), str(late)]
    assert await listed(state="planned") == [str(late)]
    assert await listed(to=noon) == [str(early)]
    assert await listed(**{"from": noon}) == [str(late)]
    assert (await roster.hq.get("/shifts", params={"state": "imaginary"})).status_code == 422


async def test_a_retried_request_plans_one_shift(roster: Any) -> None:
    shift = body(roster, await roster.site())
    answers = [await roster.hq.post("/shifts", json=shift, headers={"Idempotency-Key": "k1"}) for _ in range(2)]
    assert answers[0].json() == answers[1].json()
    assert len((await roster.hq.get("/shifts")).json()["items"]) == 1
