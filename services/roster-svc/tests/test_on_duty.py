"""Who is on duty now."""

from typing import Any
from uuid import UUID

import pytest

from svckit.core.ids import uuid7


async def test_people_who_have_checked_in_are_on_duty_and_the_others_are_missing_at_their_posts(roster: Any) -> None:
    site = await roster.site()
    chief, tech = await roster.person(site, name="王秀英"), await roster.person(site)
    shift = await roster.shift(site, (chief, "duty_chief"), (tech, "tech_ops"))
    following = await roster.shift(site, (tech, "tech_ops"), starts_in_h=12)
    await roster.as_person(chief, site).post(f"/shifts/{shift}/check-ins")
    seen = await roster.on_duty(site)
    assert seen["basis"] == "checked_in"
    person, named = seen["people"]
    assert (person["staff_id"], person["name"], person["post"]) == (str(chief), "王秀英", "duty_chief")
    assert [(one["staff_id"], one["basis"], one["since"]) for one in (person, named)] == [
        (str(chief), "checked_in", "2026-11-23T00:00:00Z"),
        (str(tech), "rostered", None),
    ]
    assert (person["since"], person["until"]) == ("2026-11-23T00:00:00Z", "2026-11-23T12:00:00Z")
    [missing] = seen["absent"]
    assert (missing["staff_id"], missing["post"], missing["no_show"]) == (str(tech), "tech_ops", False)
    assert seen["next_shift"]["id"] == str(following)


async def test_where_nobody_has_checked_in_the_roster_is_all_we_know(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    await roster.shift(site, (person, "duty_chief"))
    await roster.svc.fast_forward(minutes=16)
    seen = await roster.on_duty(site)
    assert seen["basis"] == "rostered"
    assert [(one["staff_id"], one["since"]) for one in seen["people"]] == [(str(person), None)]
    assert [one["no_show"] for one in seen["absent"]] == [True]


async def test_who_has_left_is_off_duty(roster: Any) -> None:
    site = await roster.site()
    stays, leaves = await roster.person(site), await roster.person(site)
    await roster.lets_go(site)
    shift = await roster.shift(site, (stays, "duty_chief"), (leaves, "security_monitor"))
    for person in (stays, leaves):
        await roster.as_person(person, site).post(f"/shifts/{shift}/check-ins")
    await roster.as_person(leaves, site).post(f"/shifts/{shift}/check-outs")
    seen = await roster.on_duty(site)
    assert [one["staff_id"] for one in seen["people"]] == [str(stays)]
    assert [one["staff_id"] for one in seen["absent"]] == [str(leaves)]


@pytest.mark.clause("R-2.1.5", part="who is on duty")
async def test_who_has_left_is_not_on_duty_by_the_roster_either(roster: Any) -> None:
    site = await roster.site()
    left, expected = await roster.person(site), await roster.person(site)
    await roster.lets_go(site)
    shift = await roster.shift(site, (left, "tech_ops"), (expected, "duty_chief"))
    await roster.as_person(left, site).post(f"/shifts/{shift}/check-ins")
    await roster.as_person(left, site).post(f"/shifts/{shift}/check-outs")
    seen = await roster.on_duty(site)
    assert (seen["basis"], [one["staff_id"] for one in seen["people"]]) == ("rostered", [str(expected)])
    assert {one["staff_id"] for one in seen["absent"]} == {str(left), str(expected)}


@pytest.mark.clause("R-2.1.5", part="who is on duty")
async def test_during_the_handover_both_shifts_are_on_duty_and_who_relieves_only_from_the_check_in(roster: Any) -> None:
    site = await roster.site()
    await roster.needs_no_handover(site)
    goes, comes = await roster.person(site), await roster.person(site)
    outgoing = await roster.shift(site, (goes, "duty_chief"))
    incoming = await roster.shift(site, (comes, "duty_chief"), starts_in_h=12)
    await roster.as_person(goes, site).post(f"/shifts/{outgoing}/check-ins")
    assert (await roster.hq.post(f"/shifts/{outgoing}/start")).status_code == 200
    await roster.svc.fast_forward(hours=11, minutes=40)
    assert (await roster.as_person(comes, site).post(f"/shifts/{incoming}/check-ins")).status_code == 201
    assert await _on_duty(roster, site) == [goes, comes]
    await roster.svc.fast_forward(hours=1)
    assert await _on_duty(roster, site) == [goes, comes]
    assert (await roster.hq.post(f"/shifts/{outgoing}/end")).status_code == 200
    assert await _on_duty(roster, site) == [comes]


@pytest.mark.clause("R-2.1.5", part="rights follow duty")
async def test_an_incoming_chief_leads_nobody_before_checking_in(roster: Any) -> None:
    site = await roster.site()
    await roster.needs_no_handover(site)
    goes, comes, tech = [await roster.person(site) for _ in range(3)]
    outgoing = await roster.shift(site, (goes, "duty_chief"), (tech, "tech_ops"))
    incoming = await roster.shift(site, (comes, "duty_chief"), starts_in_h=12)
    await roster.as_person(goes, site).post(f"/shifts/{outgoing}/check-ins")
    assert (await roster.hq.post(f"/shifts/{outgoing}/start")).status_code == 200
    await roster.svc.fast_forward(hours=12, minutes=10)
    assert (await roster.hq.post(f"/shifts/{incoming}/start")).status_code == 200
    chief = roster.as_person(comes, site)
    late = {"staff_id": str(goes)}
    assert (await chief.post(f"/shifts/{outgoing}/check-outs", json=late)).status_code == 403
    assert (await chief.post(f"/shifts/{incoming}/check-ins")).status_code == 201
    assert (await chief.post(f"/shifts/{outgoing}/check-outs", json=late)).status_code == 201


async def test_who_is_there_long_after_an_unstarted_shift_is_still_on_duty(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, "tech_ops"))
    await roster.as_person(person, site).post(f"/shifts/{shift}/check-ins")
    await roster.svc.fast_forward(hours=13)
    assert await _on_duty(roster, site) == [person]
    await roster.as_person(person, site).post(f"/shifts/{shift}/check-outs")
    assert await _on_duty(roster, site) == []


async def test_a_shift_that_nobody_relieved_keeps_the_watch(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, "duty_chief"))
    await roster.as_person(person, site).post(f"/shifts/{shift}/check-ins")
    await roster.hq.post(f"/shifts/{shift}/start")
    await roster.svc.fast_forward(hours=13)
    assert [one["staff_id"] for one in (await roster.on_duty(site))["people"]] == [str(person)]
    await roster.hq.post(f"/shifts/{shift}/end")
    assert (await roster.on_duty(site))["people"] == []


async def test_the_question_can_be_asked_for_another_instant(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, "tech_ops"))
    before = roster.now
    await roster.svc.fast_forward(hours=1)
    await roster.as_person(person, site).post(f"/shifts/{shift}/check-ins")
    assert (await roster.on_duty(site, at=roster.now.isoformat()))["basis"] == "checked_in"
    assert (await roster.on_duty(site, at=before.isoformat()))["basis"] == "rostered"


async def test_a_planned_shift_puts_nobody_on_duty(roster: Any) -> None:
    site = await roster.site()
    await roster.shift(site, (await roster.person(site), "tech_ops"), published=False)
    seen = await roster.on_duty(site)
    assert (seen["people"], seen["absent"], seen["next_shift"]) == ([], [], None)


async def test_a_foreign_site_tells_nothing(roster: Any) -> None:
    mine, foreign = await roster.site(), await roster.site()
    client = roster.as_person(uuid7(), mine)
    assert (await client.get("/on-duty", params={"site_id": str(foreign)})).status_code == 404
    assert (await client.get("/on-duty")).status_code == 422


async def _on_duty(roster: Any, site: UUID) -> list[UUID]:
    seen = await roster.on_duty(site)
    assert not seen["people"] or seen["basis"] == "checked_in"
    return [UUID(one["staff_id"]) for one in seen["people"]]


CHANGES = {"switched off": {"active": False}, "role lost": {"roles": ["site_staff"]}}


@pytest.mark.clause("R-2.1.5", part="who is on duty")
@pytest.mark.parametrize("change", ["switched off", "role lost", "moved"])
async def test_who_may_not_hold_the_post_any_more_is_not_on_duty_by_the_roster(roster: Any, change: str) -> None:
    site, elsewhere = await roster.site(), await roster.site()
    goes, stays = await roster.person(site), await roster.person(site)
    await roster.shift(site, (goes, "duty_chief"), (stays, "tech_ops"))
    body = CHANGES.get(change, {"site_ids": [str(elsewhere)]})
    assert (await roster.hq.patch(f"/staff/{goes}", json=body)).status_code == 200
    seen = await roster.on_duty(site)
    assert [(one["staff_id"], one["basis"]) for one in seen["people"]] == [(str(stays), "rostered")]
    assert [one["staff_id"] for one in seen["absent"]] == [str(stays)]


async def test_of_two_shifts_that_name_somebody_for_one_post_one_binds(roster: Any) -> None:
    site = await roster.site()
    first, second = await roster.person(site), await roster.person(site)
    early = await roster.shift(site, (first, "duty_chief"))
    await roster.shift(site, (second, "duty_chief"), starts_in_h=1)
    await roster.svc.fast_forward(hours=2)
    assert [one["staff_id"] for one in (await roster.on_duty(site))["people"]] == [str(second)]
    assert (await roster.hq.post(f"/shifts/{early}/start")).status_code == 200
    assert [one["staff_id"] for one in (await roster.on_duty(site))["people"]] == [str(first)]


async def test_nobody_is_planned_published_or_checked_in_for_a_post_they_may_not_hold(roster: Any) -> None:
    site = await roster.site()
    chief, tech = await roster.person(site), await roster.person(site, name="刘敏", roles=("tech_ops",))
    planned = await roster.shift(site, (chief, "duty_chief"), published=False)
    wrong = {"assignments": [{"staff_id": str(tech), "post": "duty_chief"}]}
    refused = await roster.hq.patch(f"/shifts/{planned}", json=wrong)
    assert (refused.status_code, refused.json()["type"]) == (409, "urn:farwatch:problem:post-needs-role")
    assert "刘敏 (duty chief)" in refused.json()["detail"]
    running = await roster.shift(site, (chief, "duty_chief"), starts_in_h=0.5)
    assert (await roster.hq.patch(f"/staff/{chief}", json={"roles": ["tech_ops"]})).status_code == 200
    assert (await roster.hq.post(f"/shifts/{planned}/publish")).status_code == 409
    came = await roster.as_person(chief, site).post(f"/shifts/{running}/check-ins")
    assert (came.status_code, came.json()["type"]) == (409, "urn:farwatch:problem:post-needs-role")
