"""Who is on duty now."""

from typing import Any

from svckit.ids import uuid7


async def test_people_who_have_checked_in_are_on_duty_and_the_others_are_missing(roster: Any) -> None:
    site = await roster.site()
    chief, tech = await roster.person(site, name="王秀英"), await roster.person(site)
    shift = await roster.shift(site, (chief, "duty_chief"), (tech, "tech_ops"))
    following = await roster.shift(site, (tech, "tech_ops"), starts_in_h=12)
    await roster.as_person(chief, site).post(f"/shifts/{shift}/check-ins")
    seen = await roster.on_duty(site)
    assert seen["basis"] == "checked_in"
    [person] = seen["people"]
    assert (person["staff_id"], person["name"], person["post"]) == (str(chief), "王秀英", "duty_chief")
    assert (person["since"], person["until"]) == ("2026-11-23T00:00:00Z", "2026-11-23T12:00:00Z")
    [missing] = seen["absent"]
    assert (missing["staff_id"], missing["post"], missing["no_show"]) == (str(tech), "tech_ops", False)
    assert seen["next_shift"]["id"] == str(following)


async def test_where_nobody_has_checked_in_the_roster_is_all_we_know(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    await roster.shift(site, (person, "tech_ops"))
    await roster.svc.fast_forward(minutes=16)
    seen = await roster.on_duty(site)
    assert seen["basis"] == "rostered"
    assert [(one["staff_id"], one["since"]) for one in seen["people"]] == [(str(person), None)]
    assert [one["no_show"] for one in seen["absent"]] == [True]


async def test_who_has_left_is_off_duty(roster: Any) -> None:
    site = await roster.site()
    stays, leaves = await roster.person(site), await roster.person(site)
    shift = await roster.shift(site, (stays, "tech_ops"), (leaves, "security_monitor"))
    for person in (stays, leaves):
        await roster.as_person(person, site).post(f"/shifts/{shift}/check-ins")
    await roster.as_person(leaves, site).post(f"/shifts/{shift}/check-outs")
    seen = await roster.on_duty(site)
    assert [one["staff_id"] for one in seen["people"]] == [str(stays)]
    assert [one["staff_id"] for one in seen["absent"]] == [str(leaves)]


async def test_a_shift_that_nobody_relieved_keeps_the_watch(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, "tech_ops"))
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
