"""Leader's rounds: at times nobody knows before, every manned post is looked at, and what is found is solved."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_away_passes import code
from test_tasks import Day

from contracts.calls import CallRequested, CallSettled
from contracts.leader_rounds import RoundCalled, RoundDone, RoundMissed
from contracts.posts import BUSINESS_OPS, DUTY_CHIEF, SECURITY_MONITOR, TECH_OPS
from roster_svc.leader_rounds.domain import times
from roster_svc.policies.domain import DutyPolicy
from roster_svc.presence_checks.domain import QUIET

POSTS = [BUSINESS_OPS, SECURITY_MONITOR, TECH_OPS]
START = datetime(2026, 11, 23, tzinfo=UTC)
Row = dict[str, Any]


@pytest.mark.clause("R-4.2.3a", part="random times")
@given(
    hours=st.integers(1, 24),
    count=st.integers(0, 12),
    lasts=st.integers(5, 240),
    apart=st.integers(0, 480),
    fractions=st.lists(st.floats(0, 1, exclude_max=True), min_size=12, max_size=12),
)
def test_rounds_are_drawn_in_order_apart_from_each_other_and_end_with_the_shift(
    hours: int, count: int, lasts: int, apart: int, fractions: list[float]
) -> None:
    policy = DutyPolicy(leader_rounds_per_shift=count, leader_round_min=lasts, leader_round_apart_min=apart)
    ends_at, left = START + timedelta(hours=hours), iter(fractions)
    drawn = times(START, ends_at, policy, lambda: next(left))
    room = ends_at - START - 2 * QUIET - timedelta(minutes=lasts)
    assert len(drawn) == (count if room > timedelta(0) else 0)
    for one in drawn:
        assert START + QUIET <= one <= ends_at - QUIET - timedelta(minutes=lasts)
    for before, after in pairwise(drawn):
        assert after - before >= min(timedelta(minutes=apart), room / count) - timedelta(milliseconds=1)


@pytest.fixture
async def day(roster: Any) -> Day:
    return await Day(roster).begun(leader_rounds_per_shift=1, relief_before_leaving=False)


async def visit(day: Day, one: Row, at_post: str, by: UUID | None = None, **finding: Any) -> httpx.Response:
    body: Row = {"post": at_post, **({"finding": finding} if finding else {})}
    return await day.as_(by or day.chief).post(f"/leader-rounds/{one['id']}/visits", json=body)


async def rounds(day: Day) -> list[Row]:
    return list((await day.roster.hq.get("/leader-rounds", params={"site_id": str(day.site)})).json()["items"])


async def begun(day: Day) -> Row:
    answer = await day.as_(day.chief).post("/leader-rounds", json={"site_id": str(day.site)})
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


@pytest.mark.clause("R-4.2.3a", part="missed")
async def test_a_round_that_nobody_makes_is_missed_logged_and_told_to_headquarters(day: Day) -> None:
    assert await rounds(day) == [], "nobody knows before"
    await day.roster.svc.fast_forward(hours=13)
    [one] = await rounds(day)
    assert (one["state"], one["trigger"], one["posts"], one["left"]) == ("missed", "random", POSTS, POSTS)
    [called] = await day.roster.svc.published(RoundCalled)
    [missed] = await day.roster.svc.published(RoundMissed)
    assert (called.due_at - called.called_at, missed.visits) == (timedelta(minutes=45), ())
    leader, headquarters = [
        one for one in await day.roster.svc.published(CallRequested) if one.subject.id == called.round_id
    ]
    assert [target.staff_id for target in leader.targets] == [day.chief]
    assert [target.role for target in headquarters.targets] == ["hq_executive"]
    assert leader.call_id in {one.call_id for one in await day.roster.svc.published(CallSettled)}
    log = (await day.roster.hq.get("/log-entries", params={"site_id": str(day.site), "q": "巡查"})).json()["items"]
    assert [entry["zh"].startswith("值班长巡查未按时完成，未查看：") for entry in log] == [True]
    assert code(await visit(day, one, TECH_OPS)) == (409, "round-over")


@pytest.mark.clause("R-4.2.3a", part="each post")
@pytest.mark.clause("R-4.2.3b", part="given")
async def test_every_post_is_visited_and_a_finding_becomes_a_task_or_a_request_for_help(day: Day) -> None:
    one = await begun(day)
    assert code(await day.as_(day.chief).post("/leader-rounds", json={"site_id": str(day.site)})) == (
        409,
        "round-under-way",
    )
    fine = (await visit(day, one, SECURITY_MONITOR)).json()
    assert (fine["state"], fine["left"], fine["visits"][0]["people"]) == (
        "called",
        [BUSINESS_OPS, TECH_OPS],
        [str(day.guard)],
    )
    assert code(await visit(day, one, SECURITY_MONITOR)) == (409, "post-visited-already")
    assert code(await visit(day, one, DUTY_CHIEF)) == (409, "post-not-on-round")
    found = await visit(day, one, TECH_OPS, text="3 号机柜门未关", post=TECH_OPS, assignee_id=str(day.tech))
    assert found.status_code == 201, found.text
    await day.as_(day.clerk).post(f"/shifts/{day.shift}/check-outs")
    assert code(await visit(day, one, BUSINESS_OPS)) == (409, "post-left-empty")
    done = (await visit(day, one, BUSINESS_OPS, text="无人", becomes="help", post=SECURITY_MONITOR)).json()
    assert (done["state"], done["left"], done["findings"]) == ("done", [], 2)
    tasks = {row["id"]: row for row in (await day.roster.hq.get("/tasks")).json()["items"]}
    ids = [one["task_id"] for one in done["visits"]]
    assert ids[0] is None
    solve, help_ = tasks[ids[1]], tasks[ids[2]]
    assert (solve["kind"], solve["title_zh"], solve["assignee_id"]) == ("by_hand", "3 号机柜门未关", str(day.tech))
    assert (help_["kind"], help_["post"], help_["asked_by_post"]) == ("help", SECURITY_MONITOR, DUTY_CHIEF)
    [fact] = await day.roster.svc.published(RoundDone)
    assert (fact.version, [one.in_order for one in fact.visits]) == (4, [True, False, False])


async def test_only_who_commands_makes_a_round(day: Day) -> None:
    one = await begun(day)
    assert code(await visit(day, one, TECH_OPS, by=day.guard)) == (403, "not-your-round")
    wish = {"site_id": str(day.site)}
    assert code(await day.as_(day.guard).post("/leader-rounds", json=wish)) == (403, "not-your-round")
    assert (await day.roster.hq.post("/leader-rounds", json=wish)).status_code == 403
