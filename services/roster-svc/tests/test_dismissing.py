"""Who is switched off, moved or stripped of the role while at the post has left it at once (R-2.1.5)."""

from typing import Any

import pytest

from contracts.shifts import CheckedOut

CHIEF, TECH = "duty_chief", "tech_ops"
CHANGES: dict[str, dict[str, Any]] = {
    "deactivated": {"active": False},
    "moved": {"site_ids": []},
    "role_lost": {"roles": ["site_staff"]},
}


async def _there(roster: Any, shift: Any, site: Any, *people: Any) -> None:
    for person in people:
        assert (await roster.as_person(person, site).post(f"/shifts/{shift}/check-ins")).status_code == 201


async def _on_duty(roster: Any, site: Any) -> list[tuple[str, str, str]]:
    return [(one["staff_id"], one["post"], one["basis"]) for one in (await roster.on_duty(site))["people"]]


@pytest.mark.clause("R-2.1.5", part="who is on duty")
@pytest.mark.parametrize("basis", CHANGES)
async def test_their_presence_ends_at_once_and_the_one_who_did_it_is_told_who_has_the_post(
    roster: Any, basis: str
) -> None:
    site = await roster.site()
    goes, comes = await roster.person(site), await roster.person(site, name="李娜")
    day = await roster.shift(site, (goes, CHIEF))
    await roster.shift(site, (comes, CHIEF), starts_in_h=1)
    await _there(roster, day, site, goes)
    await roster.svc.fast_forward(hours=2)
    changed = await roster.hq.patch(f"/staff/{goes}", json=CHANGES[basis])
    assert changed.status_code == 200, changed.text
    next_one = {"staff_id": str(comes), "name": "李娜"}
    assert changed.json()["posts_left"] == [{"site_id": str(site), "post": CHIEF, "empty": True, "on_duty": [next_one]}]
    [left] = await roster.svc.published(CheckedOut)
    assert (left.staff_id, left.post, left.basis, left.checked_out_at) == (goes, CHIEF, basis, roster.now)
    assert left.unrelieved_reason is None
    shown = await roster.hq.get(f"/shifts/{day}")
    assert [one["check_out_basis"] for one in shown.json()["assignments"]] == [basis], shown.text
    assert await _on_duty(roster, site) == [(str(comes), CHIEF, "rostered")]


@pytest.mark.parametrize("basis", CHANGES)
async def test_their_shift_can_be_read_and_ended_and_says_why_they_left(roster: Any, basis: str) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, CHIEF))
    await _there(roster, shift, site, person)
    assert (await roster.hq.post(f"/shifts/{shift}/start")).status_code == 200
    assert (await roster.hq.patch(f"/staff/{person}", json=CHANGES[basis])).status_code == 200
    shown = await roster.hq.get(f"/shifts/{shift}")
    assert shown.status_code == 200, shown.text
    assert [one["check_out_basis"] for one in shown.json()["assignments"]] == [basis]
    ended = await roster.hq.post(f"/shifts/{shift}/end", json={"reason": "nobody else there"})
    assert (ended.status_code, ended.json()["state"]) == (200, "closed")


@pytest.mark.clause("R-2.1.5", part="who is on duty")
async def test_only_the_post_whose_role_is_gone_is_lost(roster: Any) -> None:
    site = await roster.site()
    both = await roster.person(site, roles=(CHIEF, TECH))
    shift = await roster.shift(site, (both, CHIEF), (both, TECH))
    await _there(roster, shift, site, both)
    changed = await roster.hq.patch(f"/staff/{both}", json={"roles": [TECH]})
    assert [(one["post"], one["empty"], one["on_duty"]) for one in changed.json()["posts_left"]] == [(CHIEF, True, [])]
    assert await _on_duty(roster, site) == [(str(both), TECH, "checked_in")]


async def test_who_was_only_expected_leaves_no_presence_but_the_post_is_named(roster: Any) -> None:
    site = await roster.site()
    person, mate = await roster.person(site), await roster.person(site, name="刘敏")
    await roster.shift(site, (person, CHIEF), (mate, CHIEF))
    changed = await roster.hq.patch(f"/staff/{person}", json={"active": False})
    [left] = changed.json()["posts_left"]
    assert (left["empty"], [one["name"] for one in left["on_duty"]]) == (True, ["刘敏"])
    assert await roster.svc.published(CheckedOut) == []


@pytest.mark.parametrize("change", [{"name": "李"}, {"phone": "13800000000"}, {"roles": [CHIEF, "hq_viewer"]}])
async def test_a_change_that_leaves_what_the_post_needs_ends_nothing(roster: Any, change: dict[str, Any]) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, CHIEF))
    await _there(roster, shift, site, person)
    assert (await roster.hq.patch(f"/staff/{person}", json=change)).json()["posts_left"] == []
    assert await _on_duty(roster, site) == [(str(person), CHIEF, "checked_in")]


async def test_who_comes_back_is_not_there_again_by_themselves(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, CHIEF))
    await _there(roster, shift, site, person)
    for active in (False, True):
        assert (await roster.hq.patch(f"/staff/{person}", json={"active": active})).status_code == 200
    assert await _on_duty(roster, site) == []
    await _there(roster, shift, site, person)
    assert await _on_duty(roster, site) == [(str(person), CHIEF, "checked_in")]


@pytest.mark.clause("R-3.3.1f", part="relief")
async def test_who_may_not_hold_the_post_is_nobodys_relief(roster: Any) -> None:
    """The last one who may hold it stays."""
    site = await roster.site()
    stays, gone = await roster.person(site), await roster.person(site)
    shift = await roster.shift(site, (stays, CHIEF), (gone, CHIEF))
    await _there(roster, shift, site, stays, gone)
    assert (await roster.hq.patch(f"/staff/{gone}", json={"active": False})).json()["posts_left"] == [
        {"site_id": str(site), "post": CHIEF, "empty": False, "on_duty": [{"staff_id": str(stays), "name": "李建国"}]}
    ]
    assert (await roster.as_person(stays, site).post(f"/shifts/{shift}/check-outs")).status_code == 409


async def test_the_log_says_who_did_it_and_what_was_left(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, CHIEF))
    await _there(roster, shift, site, person)
    await roster.hq.patch(f"/staff/{person}", json={"active": False})
    told = (await roster.hq.get("/audit", params={"action": "PATCH /staff/{staff_id}"})).json()["items"][0]["entry"]
    assert "attendance.checked_out" in str(told["events"])


async def test_what_was_yesterday_stays_as_it_was(roster: Any) -> None:
    """Who was at the post then is told though they are gone today."""
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, CHIEF))
    await _there(roster, shift, site, person)
    then = roster.now
    await roster.svc.fast_forward(hours=1)
    await roster.hq.patch(f"/staff/{person}", json={"active": False})
    seen = await roster.on_duty(site, at=then.isoformat())
    assert [(one["staff_id"], one["basis"]) for one in seen["people"]] == [(str(person), "checked_in")]
