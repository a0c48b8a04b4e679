"""Nobody leaves before the relief is there (R-3.3.1f)."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from contracts.shifts import CheckedOut
from roster_svc.shifts.ending import unended
from roster_svc.shifts.on_duty import Expected, Span
from roster_svc.shifts.relief import left_empty
from svckit.core.ids import uuid7

CHIEF, TECH = "duty_chief", "tech_ops"


class Handover:
    """A tech on the day shift, checked in, and the one who relieves them twelve hours later."""

    def __init__(self, roster: Any) -> None:
        self.roster = roster

    async def prepare(self) -> "Handover":
        self.site = await self.roster.site()
        self.goes, self.comes = [await self.roster.person(self.site) for _ in range(2)]
        self.day = await self.roster.shift(self.site, (self.goes, TECH))
        self.night = await self.roster.shift(self.site, (self.comes, TECH), starts_in_h=12)
        assert (await self.visit(self.goes, self.day, "in")).status_code == 201
        return self

    async def visit(self, person: UUID, shift: UUID, way: str) -> httpx.Response:
        answer: httpx.Response = await self.roster.as_person(person, self.site).post(f"/shifts/{shift}/check-{way}s")
        return answer

    async def excused(self, **body: str) -> httpx.Response:
        body = {"staff_id": str(self.goes), **body}
        answer: httpx.Response = await self.roster.hq.post(f"/shifts/{self.day}/check-outs", json=body)
        return answer


@pytest.fixture
async def handover(roster: Any) -> Handover:
    return await Handover(roster).prepare()


def _refused(answer: httpx.Response) -> bool:
    return (answer.status_code, answer.json().get("type")) == (409, "urn:farwatch:problem:post-unrelieved")


@pytest.mark.clause("R-3.3.1f", part="relief")
async def test_nobody_leaves_before_the_relief_has_checked_in(handover: Handover) -> None:
    assert _refused(await handover.visit(handover.goes, handover.day, "out"))
    await handover.roster.svc.fast_forward(hours=12, minutes=5)
    late = await handover.visit(handover.goes, handover.day, "out")
    assert _refused(late)
    assert "technical operations" in late.json()["detail"]
    assert (await handover.visit(handover.comes, handover.night, "in")).status_code == 201
    assert (await handover.visit(handover.goes, handover.day, "out")).status_code == 201


@pytest.mark.clause("R-3.3.1f", part="order")
async def test_headquarters_lets_somebody_go_with_a_reason_that_is_kept_and_told(handover: Handover) -> None:
    assert _refused(await handover.excused())
    assert (await handover.excused(reason="突发疾病，已送医")).status_code == 201
    [left] = await handover.roster.svc.published(CheckedOut)
    assert left.unrelieved_reason == "突发疾病，已送医"
    action = {"action": "POST /shifts/{shift_id}/check-outs"}
    told = [item["entry"] for item in (await handover.roster.hq.get("/audit", params=action)).json()["items"]]
    assert [entry["status"] for entry in told] == [201, 409]
    assert "attendance.checked_out" in str(told[0]["events"])
    assert "post-unrelieved" in str(told[1])


async def test_a_reason_of_ones_own_opens_nothing(handover: Handover) -> None:
    client = handover.roster.as_person(handover.goes, handover.site)
    assert _refused(await client.post(f"/shifts/{handover.day}/check-outs", json={"reason": "有事"}))


async def test_a_reason_that_was_not_needed_is_not_kept(handover: Handover) -> None:
    await handover.roster.lets_go(handover.site)
    assert (await handover.excused(reason="有事")).status_code == 201
    assert [one.unrelieved_reason for one in await handover.roster.svc.published(CheckedOut)] == [None]


async def test_after_the_shift_a_post_that_nobody_takes_over_may_stand_empty(roster: Any) -> None:
    site = await roster.site()
    person = await roster.person(site)
    shift = await roster.shift(site, (person, TECH))
    await roster.shift(site, (await roster.person(site), CHIEF), starts_in_h=12)
    client = roster.as_person(person, site)
    await client.post(f"/shifts/{shift}/check-ins")
    await roster.svc.fast_forward(hours=12)
    assert (await client.post(f"/shifts/{shift}/check-outs")).status_code == 201


@pytest.mark.clause("R-3.3.1f", part="relief")
async def test_of_two_at_one_post_who_leave_at_the_same_moment_one_stays(roster: Any) -> None:
    site = await roster.site()
    people = [await roster.person(site) for _ in range(2)]
    shifts = [await roster.shift(site, (person, TECH)) for person in people]
    clients = [roster.as_person(person, site) for person in people]
    for client, shift in zip(clients, shifts, strict=True):
        assert (await client.post(f"/shifts/{shift}/check-ins")).status_code == 201
    leaving = [client.post(f"/shifts/{shift}/check-outs") for client, shift in zip(clients, shifts, strict=True)]
    answers = await asyncio.gather(*leaving)
    assert sorted(answer.status_code for answer in answers) == [201, 409]


NOON = datetime(2026, 11, 23, 12, tzinfo=UTC)


def _at(hour: float) -> datetime:
    return NOON + timedelta(hours=hour)


def _one(
    shift_h: tuple[float, float], came_h: float | None = None, went_h: float | None = None, post: str = TECH
) -> Expected:
    """Somebody whose shift, coming and going is told in hours from noon."""
    span = Span(uuid7(), _at(shift_h[0]), _at(shift_h[1]))
    visits = () if came_h is None else ((_at(came_h), None if went_h is None else _at(went_h)),)
    return Expected(span, uuid7(), post, visits=visits)


DAY, NIGHT, MORROW = (-12, 0), (0, 12), (12, 24)
CASES: dict[str, tuple[tuple[float, float], float, list[Expected], bool]] = {
    # who wants to leave has been there since the start of the day shift: at which hour, and who else is expected
    "alone in the middle of the shift": (DAY, -6, [], False),
    "the next is expected and not there": (DAY, 0.1, [_one(NIGHT)], False),
    "the next has come early": (DAY, -0.1, [_one(NIGHT, -0.5)], True),
    "the next has come": (DAY, 0.1, [_one(NIGHT, 0)], True),
    "the next has come and gone": (DAY, 2, [_one(NIGHT, 0, 1)], False),
    "who has come is at another post": (DAY, 0.1, [_one(NIGHT, 0, post=CHIEF), _one(NIGHT)], False),
    "a colleague of the same hours stays": (DAY, -6, [_one(DAY, -12)], True),
    "nobody takes over": (DAY, 0.1, [], True),
    "only another post is taken over": (DAY, 0.1, [_one(NIGHT, post=CHIEF)], True),
    "the next is due much later": (DAY, 0.1, [_one((4, 12))], True),
    "the next never came, and the one after that is not there": (DAY, 12.1, [_one(NIGHT), _one(MORROW)], False),
    "the next never came, and the one after that has": (DAY, 12.1, [_one(NIGHT), _one(MORROW, 12)], True),
    "the next never came, and nobody comes after that": (DAY, 12.1, [_one(NIGHT)], True),
}


@pytest.mark.clause("R-3.3.1f", part="relief")
@pytest.mark.parametrize("case", CASES)
def test_who_may_leave_leaves_somebody_there_or_a_post_that_nobody_needs(case: str) -> None:
    shift_h, hour, others, may_leave = CASES[case]
    leaver = _one(shift_h, shift_h[0])
    refused = left_empty(leaver.staff_id, leaver.span.shift_id, [leaver, *others], _at(hour))
    assert refused == ([] if may_leave else [TECH])


@pytest.mark.clause("R-3.3.1f", part="relief")
@settings(max_examples=300)
@given(wishes=st.lists(st.tuples(st.integers(0, 3), st.booleans(), st.integers(1, 900)), max_size=24))
def test_however_people_come_and_go_the_post_is_never_left_empty_in_its_hours(
    wishes: list[tuple[int, bool, int]],
) -> None:
    """Two of the day, one each of night and morrow come and want to leave in any order; nobody knows the rule."""
    now = _at(-12)
    people = [_one(DAY), _one(DAY), _one(NIGHT), _one(MORROW)]
    manned = False
    for number, comes, minutes in wishes:
        one = people[number]
        inside = bool(one.visits) and one.visits[-1][1] is None
        if comes and not inside and now < one.span.ends_at:
            people[number] = replace(one, visits=(*one.visits, (now, None)))
            manned = True
        elif not comes and inside and not left_empty(one.staff_id, one.span.shift_id, people, now):
            people[number] = replace(one, visits=(*one.visits[:-1], (one.visits[-1][0], now)))
        there = any(other.visits and other.visits[-1][1] is None for other in people)
        assert there or not manned or now >= _at(24), "the post was manned, is needed, and stands empty"
        now += timedelta(minutes=minutes)
    event(f"night_came={bool(people[2].visits)} manned={manned}")


def test_of_an_ended_shift_nobody_is_at_a_post_by_the_rule_of_duty_alone() -> None:
    """Why `attendance` asks about the shift as if it had not been ended: by its end alone it would free everybody."""
    one = _one(DAY, -12)
    ended = replace(one, span=replace(one.span, started_at=_at(-12), ended_at=_at(-6)))
    assert left_empty(one.staff_id, one.span.shift_id, [ended], _at(-6)) == []
    assert left_empty(one.staff_id, one.span.shift_id, [replace(ended, span=unended(ended.span))], _at(-6)) == [TECH]
