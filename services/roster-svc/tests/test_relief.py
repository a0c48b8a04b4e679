"""Nobody leaves before the relief is there (R-3.3.1f)."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from hypothesis import event, given
from hypothesis import strategies as st

from contracts.shifts import CheckedOut
from roster_svc.shifts.on_duty import Expected, Span
from roster_svc.shifts.relief import left_empty
from svckit.ids import uuid7

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


@pytest.mark.clause("R-3.3.1f")
async def test_nobody_leaves_before_the_relief_has_checked_in(handover: Handover) -> None:
    assert _refused(await handover.visit(handover.goes, handover.day, "out"))
    await handover.roster.svc.fast_forward(hours=12, minutes=5)
    late = await handover.visit(handover.goes, handover.day, "out")
    assert _refused(late)
    assert TECH in late.json()["detail"]
    assert (await handover.visit(handover.comes, handover.night, "in")).status_code == 201
    assert (await handover.visit(handover.goes, handover.day, "out")).status_code == 201


@pytest.mark.clause("R-3.3.1f")
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


@pytest.mark.clause("R-3.3.1f")
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


NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)
LEAVER = uuid7()
hours = st.integers(-12, 12).map(lambda hour: NOW + timedelta(hours=hour))


@st.composite
def expected(draw: st.DrawFn, person: UUID | None = None) -> Expected:
    starts_at = draw(hours)
    span = Span(uuid7(), starts_at, starts_at + timedelta(hours=draw(st.integers(1, 12))))
    came = draw(st.none() | hours.filter(lambda at: at <= NOW))
    left = draw(st.none() | hours.filter(lambda at: came is not None and came <= at <= NOW)) if came else None
    visits = ((came, left),) if came else ()
    return Expected(span, person or uuid7(), draw(st.sampled_from([CHIEF, TECH])), visits=visits)


@pytest.mark.clause("R-3.3.1f")
@given(one=expected(LEAVER), others=st.lists(expected(), max_size=4))
def test_who_may_leave_leaves_somebody_there_or_a_post_that_nobody_needs(one: Expected, others: list[Expected]) -> None:
    refused = left_empty(LEAVER, one.span.shift_id, [one, *others], NOW)
    at_post = [other for other in others if other.post == one.post]
    stays = any(other.since(NOW) for other in at_post)
    needed = one.span.ends_at > NOW or any(
        other.span.starts_at <= one.span.ends_at and other.span.ends_at > NOW for other in at_post
    )
    event(f"there={one.since(NOW) is not None} stays={stays} needed={needed}")
    assert refused == ([one.post] if one.since(NOW) and needed and not stays else [])


@given(one=expected(LEAVER), others=st.lists(expected(), max_size=4))
def test_who_is_relieved_by_the_end_of_the_shift_may_always_leave(one: Expected, others: list[Expected]) -> None:
    ended = replace(one, span=replace(one.span, started_at=NOW - timedelta(hours=12), ended_at=NOW))
    assert left_empty(LEAVER, ended.span.shift_id, [ended, *others], NOW) == []
