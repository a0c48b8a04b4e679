"""Every published shift ends in finite time, and nobody is present for ever, whatever people forget."""

from typing import Any
from uuid import UUID

import pytest

from contracts.shifts import CheckedOut, ShiftEnded

CHIEF, TECH = "duty_chief", "tech_ops"


async def _shift(roster: Any, shift: UUID) -> dict[str, Any]:
    return dict((await roster.hq.get(f"/shifts/{shift}")).json())


async def test_a_shift_that_nobody_started_lapses_and_is_told(roster: Any) -> None:
    site = await roster.site()
    shift = await roster.shift(site, (await roster.person(site), CHIEF))
    await roster.svc.fast_forward(hours=12, minutes=59)
    assert (await _shift(roster, shift))["state"] == "published"
    await roster.svc.fast_forward(minutes=1)
    found = await _shift(roster, shift)
    assert (found["state"], found["started_at"], found["end_basis"]) == ("lapsed", None, "lapsed")
    [event] = await roster.svc.published(ShiftEnded)
    assert (event.shift_id, event.basis, event.started_at, event.ended_at) == (shift, "lapsed", None, roster.now)
    for move in ("start", "end"):
        refused = await roster.hq.post(f"/shifts/{shift}/{move}")
        assert refused.json()["type"] == "urn:farwatch:problem:shift-move-refused"
    await roster.svc.fast_forward(hours=48)
    assert (await _shift(roster, shift))["state"] == "archived"
    assert await roster.svc.published(ShiftEnded) == [event], "and it ends once"


@pytest.mark.clause("R-2.1.5", part="who is on duty")
async def test_who_forgot_to_check_out_is_not_called_instead_of_todays_chief(roster: Any) -> None:
    site = await roster.site()
    yesterday, today = await roster.person(site), await roster.person(site)
    old = await roster.shift(site, (yesterday, CHIEF))
    new = await roster.shift(site, (today, CHIEF), starts_in_h=12)
    await roster.as_person(yesterday, site).post(f"/shifts/{old}/check-ins")
    await roster.svc.fast_forward(hours=12)
    client = roster.as_person(today, site, role=CHIEF)
    await client.post(f"/shifts/{new}/check-ins")
    assert (await client.post(f"/shifts/{new}/start")).status_code == 200
    await roster.svc.fast_forward(hours=1)
    assert (await _shift(roster, old))["state"] == "lapsed"
    assert [one["staff_id"] for one in (await roster.on_duty(site))["people"]] == [str(today)]
    [left] = await roster.svc.published(CheckedOut)
    assert (left.staff_id, left.basis, left.checked_out_at) == (yesterday, "lapsed", roster.now)
    [person] = (await _shift(roster, old))["assignments"]
    assert (person["presence"], person["check_out_basis"]) == ("left", "lapsed")


async def test_a_started_shift_that_the_next_one_has_taken_over_from_ends_by_the_clock(roster: Any) -> None:
    site = await roster.site()
    goes, comes = await roster.person(site), await roster.person(site)
    old = await roster.shift(site, (goes, CHIEF))
    new = await roster.shift(site, (comes, CHIEF), starts_in_h=12)
    await roster.as_person(goes, site).post(f"/shifts/{old}/check-ins")
    await roster.hq.post(f"/shifts/{old}/start")
    await roster.svc.fast_forward(hours=13)
    assert (await _shift(roster, old))["state"] == "closing", "nobody has taken over"
    await roster.as_person(comes, site).post(f"/shifts/{new}/check-ins")
    await roster.hq.post(f"/shifts/{new}/start")
    await roster.svc.fast_forward(hours=1)
    found = await _shift(roster, old)
    assert (found["state"], found["end_basis"]) == ("closed", "overstay")


async def test_a_post_that_is_not_relieved_keeps_its_shift_up_to_the_limit_of_the_site(roster: Any) -> None:
    site = await roster.site()
    figures = {"handover_grace_min": 30, "overstay_limit_min": 180}
    assert (await roster.hq.put(f"/policies/{site}", json=figures)).status_code == 200
    tech, chief, absent = [await roster.person(site) for _ in range(3)]
    old = await roster.shift(site, (tech, TECH))
    new = await roster.shift(site, (chief, CHIEF), (absent, TECH), starts_in_h=12)
    await roster.as_person(tech, site).post(f"/shifts/{old}/check-ins")
    await roster.hq.post(f"/shifts/{old}/start")
    await roster.svc.fast_forward(hours=12)
    await roster.as_person(chief, site).post(f"/shifts/{new}/check-ins")
    await roster.hq.post(f"/shifts/{new}/start")
    await roster.svc.fast_forward(hours=2, minutes=59)
    assert (await _shift(roster, old))["state"] == "closing"
    await roster.svc.fast_forward(minutes=1)
    assert (await _shift(roster, old))["state"] == "closed"
    [event] = await roster.svc.published(ShiftEnded)
    assert (event.basis, event.unrelieved) == ("overstay", (TECH,))


async def test_a_check_out_forgotten_after_the_end_is_closed_and_told(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, CHIEF))
    await roster.as_person(person, site).post(f"/shifts/{shift}/check-ins")
    await roster.hq.post(f"/shifts/{shift}/start")
    await roster.svc.fast_forward(hours=12)
    assert (await roster.hq.post(f"/shifts/{shift}/end")).status_code == 200
    await roster.svc.fast_forward(hours=1)
    [left] = await roster.svc.published(CheckedOut)
    assert (left.basis, left.staff_id) == ("lapsed", person)
    assert len(await roster.svc.published(ShiftEnded)) == 1


async def test_who_is_held_on_an_ordered_end_is_not_freed_by_the_first_clock(roster: Any) -> None:
    site = await roster.site()
    person, late = await roster.person(site), await roster.person(site)
    shift = await roster.shift(site, (person, TECH))
    await roster.shift(site, (late, TECH), starts_in_h=12)
    await roster.as_person(person, site).post(f"/shifts/{shift}/check-ins")
    await roster.hq.post(f"/shifts/{shift}/start")
    assert (await roster.hq.post(f"/shifts/{shift}/end", json={"reason": "换班次"})).status_code == 200
    await roster.svc.fast_forward(hours=13)
    assert await roster.svc.published(CheckedOut) == []
    await roster.svc.fast_forward(hours=12)
    assert [one.basis for one in await roster.svc.published(CheckedOut)] == ["lapsed"]
