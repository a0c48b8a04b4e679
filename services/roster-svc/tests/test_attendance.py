"""Coming, leaving, starting and ending."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from contracts.shifts import CheckedIn, CheckedOut, ShiftEnded, ShiftStarted


@pytest.mark.clause("R-3.3.1c", part="lateness")
async def test_a_person_on_time_is_not_late(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, "tech_ops"), starts_in_h=0.5)
    answer = await roster.as_person(person, site).post(f"/shifts/{shift}/check-ins")
    assert answer.status_code == 201
    assert (answer.json()["late_s"], answer.json()["late"]) == (0, False)
    [event] = await roster.svc.published(CheckedIn)
    assert (event.staff_id, event.post, event.checked_in_at, event.late_s) == (person, "tech_ops", roster.now, 0)


@pytest.mark.clause("R-3.3.1c", part="lateness")
@pytest.mark.parametrize(("minutes", "late"), [(5, False), (6, True)])
async def test_late_is_counted_from_the_start_and_judged_by_the_figures_of_the_site(
    roster: Any, minutes: int, late: bool
) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, "tech_ops"))
    await roster.svc.fast_forward(minutes=minutes)
    answer = (await roster.as_person(person, site).post(f"/shifts/{shift}/check-ins")).json()
    assert (answer["late_s"], answer["late"]) == (minutes * 60, late)
    assert (await roster.svc.published(CheckedIn))[0].late_s == minutes * 60


@pytest.mark.clause("R-3.3.1c", part="window")
async def test_check_in_opens_an_hour_before_the_shift_or_when_the_site_says(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, "tech_ops"), starts_in_h=1.5)
    client = roster.as_person(person, site)
    early = await client.post(f"/shifts/{shift}/check-ins")
    assert early.status_code == 409
    assert early.json()["type"] == "urn:farwatch:problem:check-in-window-closed"
    await roster.hq.put(f"/policies/{site}", json={"check_in_window_min": 90})
    assert (await client.post(f"/shifts/{shift}/check-ins")).status_code == 201


async def test_nobody_checks_in_after_the_shift_or_before_it_is_published(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    client = roster.as_person(person, site)
    planned = await roster.shift(site, (person, "duty_chief"), published=False)
    assert (await client.post(f"/shifts/{planned}/check-ins")).json()["type"].endswith("shift-move-refused")
    await roster.hq.post(f"/shifts/{planned}/publish")
    await roster.svc.fast_forward(hours=12)
    assert (await client.post(f"/shifts/{planned}/check-ins")).json()["type"].endswith("check-in-window-closed")


async def test_only_assigned_people_check_in(roster: Any) -> None:
    site = await roster.site()
    person, other = await roster.person(site), await roster.person(site)
    shift = await roster.shift(site, (person, "tech_ops"))
    answer = await roster.as_person(other, site).post(f"/shifts/{shift}/check-ins")
    assert (answer.status_code, answer.json()["type"]) == (409, "urn:farwatch:problem:not-assigned")


@pytest.mark.clause("R-2.1.5", part="rights follow duty")
async def test_somebody_else_is_checked_in_by_the_chief_of_the_shift_or_headquarters(roster: Any) -> None:
    site = await roster.site()
    person, colleague = await roster.person(site), await roster.person(site)
    chief = await roster.person(site, roles=("duty_chief",))
    shift = await roster.shift(site, (person, "tech_ops"), (colleague, "business_ops"), (chief, "duty_chief"))
    body = {"staff_id": str(person)}
    refused = await roster.as_person(colleague, site).post(f"/shifts/{shift}/check-ins", json=body)
    assert (refused.status_code, refused.json()["type"]) == (403, "urn:farwatch:problem:not-your-attendance")
    done = await roster.as_person(chief, site, role="duty_chief").post(f"/shifts/{shift}/check-ins", json=body)
    assert done.json()["staff_id"] == str(person)
    assert (await roster.hq.post(f"/shifts/{shift}/check-ins", json={"staff_id": str(colleague)})).status_code == 201


@pytest.mark.clause("R-2.1.5", part="rights follow duty")
async def test_a_duty_chief_checks_others_in_while_on_duty_and_no_longer(roster: Any) -> None:
    site = await roster.site()
    chief = await roster.person(site, roles=("duty_chief",))
    early, late = await roster.person(site), await roster.person(site)
    running = await roster.shift(site, (chief, "duty_chief"))
    following = await roster.shift(site, (early, "tech_ops"), (late, "business_ops"), starts_in_h=0.5)
    on_duty = roster.as_person(chief, site, role="duty_chief")
    await on_duty.post(f"/shifts/{running}/check-ins")
    await roster.lets_go(site)
    here = f"/shifts/{following}/check-ins"
    assert (await on_duty.post(here, json={"staff_id": str(early)})).status_code == 201
    await on_duty.post(f"/shifts/{running}/check-outs")
    await roster.hq.post(f"/shifts/{running}/start")
    await roster.hq.post(f"/shifts/{running}/end", json={"reason": "演习结束"})
    refused = await on_duty.post(here, json={"staff_id": str(late)})
    assert (refused.status_code, refused.json()["type"]) == (403, "urn:farwatch:problem:not-your-attendance")


async def test_a_person_on_two_posts_comes_to_both_with_one_check_in(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, "tech_ops"), (person, "security_monitor"))
    answer = await roster.as_person(person, site).post(f"/shifts/{shift}/check-ins")
    assert sorted(answer.json()["posts"]) == ["security_monitor", "tech_ops"]
    events = await roster.svc.published(CheckedIn)
    assert {event.post for event in events} == {"security_monitor", "tech_ops"}
    assert len({event.version for event in events}) == 2


async def test_a_time_may_be_given_but_not_one_in_the_future(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, "tech_ops"))
    await roster.svc.fast_forward(minutes=30)
    client = roster.as_person(person, site)
    future = (roster.now + timedelta(minutes=2)).isoformat()
    refused = await client.post(f"/shifts/{shift}/check-ins", json={"at": future})
    assert (refused.status_code, refused.json()["type"]) == (422, "urn:farwatch:problem:time-in-future")
    a_little_ahead = (roster.now + timedelta(seconds=59)).isoformat()
    answer = await client.post(f"/shifts/{shift}/check-ins", json={"at": a_little_ahead})
    assert datetime.fromisoformat(answer.json()["checked_in_at"]) == roster.now


@pytest.mark.clause("R-3.3.1c", part="check-in and check-out")
async def test_a_person_who_leaves_is_checked_out_and_may_come_back(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, "tech_ops"))
    client = roster.as_person(person, site)
    await roster.lets_go(site)
    assert (await client.post(f"/shifts/{shift}/check-outs")).json()["type"].endswith("not-checked-in")
    await client.post(f"/shifts/{shift}/check-ins")
    assert (await client.post(f"/shifts/{shift}/check-ins")).json()["type"].endswith("already-checked-in")
    await roster.svc.fast_forward(hours=1)
    assert (await client.post(f"/shifts/{shift}/check-outs")).status_code == 201
    [left] = await roster.svc.published(CheckedOut)
    assert (left.staff_id, left.checked_out_at) == (person, roster.now)
    await roster.svc.fast_forward(minutes=10)
    back = await client.post(f"/shifts/{shift}/check-ins")
    assert (back.status_code, back.json()["late"]) == (201, False)


async def test_the_duty_chief_of_the_shift_starts_and_ends_it(roster: Any) -> None:
    site = await roster.site()
    chief, tech = await roster.person(site), await roster.person(site)
    shift = await roster.shift(site, (chief, "duty_chief"), (tech, "tech_ops"))
    refused = await roster.as_person(tech, site).post(f"/shifts/{shift}/start")
    assert (refused.status_code, refused.json()["type"]) == (403, "urn:farwatch:problem:not-in-command")
    client = roster.as_person(chief, site, role="duty_chief")
    started = await client.post(f"/shifts/{shift}/start")
    assert (started.json()["state"], started.json()["started_at"]) == ("open", "2026-11-23T00:00:00Z")
    await roster.svc.fast_forward(hours=12)
    assert (await client.post(f"/shifts/{shift}/end")).json()["state"] == "closed"
    [start], [end] = await roster.svc.published(ShiftStarted), await roster.svc.published(ShiftEnded)
    assert (start.started_at, end.started_at, end.ended_at) == (start.started_at, start.started_at, roster.now)
    assert start.version < end.version


async def test_a_duty_chief_of_another_shift_does_not_start_this_one(roster: Any) -> None:
    site = await roster.site()
    shift = await roster.shift(site, (await roster.person(site), "duty_chief"))
    other = await roster.person(site)
    assert (await roster.as_person(other, site, role="duty_chief").post(f"/shifts/{shift}/start")).status_code == 403


async def test_a_shift_is_started_in_its_time_and_ended_only_when_it_runs(roster: Any) -> None:
    shift = await roster.shift(await roster.site(), starts_in_h=2)
    assert (await roster.hq.post(f"/shifts/{shift}/start")).json()["type"].endswith("start-window-closed")
    assert (await roster.hq.post(f"/shifts/{shift}/end")).json()["type"].endswith("shift-move-refused")
    await roster.svc.fast_forward(hours=1)
    assert (await roster.hq.post(f"/shifts/{shift}/start")).status_code == 200


async def test_people_check_out_after_the_shift_was_ended(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, "tech_ops"))
    client = roster.as_person(person, site)
    await client.post(f"/shifts/{shift}/check-ins")
    await roster.hq.post(f"/shifts/{shift}/start")
    await roster.svc.fast_forward(hours=12)
    assert (await roster.hq.post(f"/shifts/{shift}/end")).status_code == 200
    assert (await client.post(f"/shifts/{shift}/check-outs")).status_code == 201
