"""Two hands at once, and a hand in the database: the invariants hold."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from contracts.shifts import CheckedIn
from roster_svc.duty import service as duty
from roster_svc.shifts.repository import hold_site
from svckit.core.ids import uuid7
from svckit.testing.locks import until_somebody_waits


async def test_two_shifts_that_share_a_person_cannot_be_published_at_the_same_moment(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shifts = [await roster.shift(site, (person, "duty_chief"), published=False) for _ in range(2)]
    answers = await asyncio.gather(*(roster.hq.post(f"/shifts/{shift}/publish") for shift in shifts))
    assert sorted(answer.status_code for answer in answers) == [200, 409]


async def test_two_check_ins_at_the_same_moment_are_one(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, "tech_ops"))
    client = roster.as_person(person, site)
    answers = await asyncio.gather(*(client.post(f"/shifts/{shift}/check-ins") for _ in range(3)))
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409]
    assert len(await roster.svc.published(CheckedIn)) == 1


async def test_who_comes_while_the_clock_settles_the_site_waits_and_is_no_deadlock(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, "tech_ops"), starts_in_h=0.5)
    async with roster.svc.transaction() as session:
        await hold_site(session, site)  # as the clock does, which locks no shift
        coming = asyncio.create_task(roster.as_person(person, site).post(f"/shifts/{shift}/check-ins"))
        await until_somebody_waits(roster.svc)
        await duty.settle(session, site, roster.now + timedelta(minutes=31))  # writes rows that refer to the shift
    assert (await coming).status_code == 201


async def test_two_people_cannot_take_the_same_username_at_the_same_moment(roster: Any) -> None:
    people: list[dict[str, Any]] = [
        {"code": code, "name": code, "username": "li", "password": "correct horse", "roles": [], "site_ids": []}
        for code in ("a", "b")
    ]
    answers = await asyncio.gather(*(roster.hq.post("/staff", json=person) for person in people))
    assert sorted(answer.status_code for answer in answers) == [201, 409]


async def test_a_list_of_people_that_is_imported_twice_at_the_same_moment_is_imported_once(roster: Any) -> None:
    sheet = "工号,姓名,角色\nA1,甲,技术运维\nA2,乙,技术运维\n".encode()
    answers = await asyncio.gather(*(roster.hq.post("/staff/import", content=sheet) for _ in range(2)))
    assert sorted(answer.status_code for answer in answers) in ([200, 200], [200, 409])
    for answer in answers:
        if answer.status_code == 409:
            assert answer.json()["type"] == "urn:farwatch:problem:import-overtaken"
    again = await roster.hq.post("/staff/import", content=sheet)
    assert again.json()["unchanged"] == 2


@pytest.mark.parametrize(
    ("statement", "constraint"),
    [
        ("UPDATE assignments SET binding = true", "ex_assignments_one_shift_at_a_time"),
        ("UPDATE shifts SET ends_at = starts_at", "ck_shifts_times_in_order"),
        ("UPDATE shifts SET ends_at = starts_at + interval '27 hours'", "ck_shifts_at_most_a_day"),
        ("UPDATE shifts SET state = 'asleep', published_at = starts_at", "ck_shifts_state"),
        ("UPDATE shifts SET state = 'published'", "ck_shifts_published_at"),
        ("UPDATE shifts SET state = 'open', published_at = starts_at", "ck_shifts_started_at"),
        ("UPDATE shifts SET ended_at = ends_at", "ck_shifts_ended_at"),
        ("UPDATE staff SET username = 'half'", "ck_staff_whole_account"),
    ],
)
async def test_the_database_itself_refuses_what_the_rules_forbid(roster: Any, statement: str, constraint: str) -> None:
    site = await roster.site()
    person = await roster.person(site)
    for _ in range(2):
        await roster.shift(site, (person, "tech_ops"), published=False)
    with pytest.raises(IntegrityError, match=constraint):
        async with roster.svc.transaction() as session:
            await session.execute(text(statement))


async def test_the_database_keeps_a_person_from_being_at_a_post_twice_at_once(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, "tech_ops"))
    await roster.as_person(person, site).post(f"/shifts/{shift}/check-ins")
    again = text(
        "INSERT INTO visits (id, assignment_id, checked_in_at, late_s, checked_in_by, check_in_recorded_at)"
        " SELECT :id, assignment_id, :at, 0, 'somebody', :at FROM visits"
    )
    with pytest.raises(IntegrityError, match="ex_visits_one_at_a_time"):
        async with roster.svc.transaction() as session:
            await session.execute(again, {"id": uuid7(), "at": roster.now + timedelta(hours=1)})
