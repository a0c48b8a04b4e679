"""Lone work: who is alone says that they are well, and silence is heard."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_away_passes import QUIET, TECH, code

from contracts.calls import CallAnswered, CallRequested, CallSettled
from contracts.duty_log import LogEntryAppended
from contracts.lone_work import LoneWorkConfirmed, LoneWorkEnded, LoneWorkSilent, LoneWorkStarted
from contracts.posts import DUTY_CHIEF
from roster_svc.lone_work import domain
from roster_svc.lone_work.domain import MOVES, Move, Sign, State, Trigger
from roster_svc.lone_work.models import LoneWork
from roster_svc.policies.domain import DutyPolicy
from svckit.core.errors import DomainError
from svckit.core.ids import uuid7

START = datetime(2026, 11, 23, tzinfo=UTC)
ME, OTHER = uuid7(), uuid7()
ROUND_THE_CLOCK = {"lone_work_every_min": 30, "lone_work_from_h": 0, "lone_work_until_h": 0}


class Post:
    """A site at which a technician is the only one who came; the chief named for it is on the road."""

    def __init__(self, roster: Any) -> None:
        self.roster = roster

    async def begun(self, **figures: Any) -> "Post":
        roster = self.roster
        self.site = await roster.site()
        self.chief, self.tech = [await roster.person(self.site, name=name) for name in ("王值班", "李技术")]
        assert (await roster.hq.put(f"/policies/{self.site}", json=QUIET | figures)).status_code == 200
        self.shift = await roster.shift(self.site, (self.chief, DUTY_CHIEF), (self.tech, TECH))
        await self.comes(self.tech)
        return self

    def as_(self, person: UUID) -> Any:
        role = DUTY_CHIEF if person == self.chief else "site_staff"
        return self.roster.as_person(person, self.site, role=role)

    async def comes(self, person: UUID) -> None:
        answer = await self.as_(person).post(f"/shifts/{self.shift}/check-ins")
        assert answer.status_code == 201, answer.text
        await self.passes(seconds=1)

    async def passes(self, **time: float) -> None:
        await self.roster.svc.fast_forward(**time)

    async def timer(self) -> dict[str, Any]:
        [one] = (await self.roster.hq.get("/lone-work", params={"site_id": str(self.site)})).json()["items"]
        return dict(one)

    async def facts(self, kind: type[Any]) -> list[Any]:
        return list(await self.roster.svc.published(kind))

    async def calls(self) -> list[CallRequested]:
        return [one for one in await self.facts(CallRequested) if one.subject.type == "lone_worker"]


@pytest.mark.clause("B-7", part="timer")
async def test_who_is_alone_is_watched_warned_missed_and_heard_again(roster: Any) -> None:
    post = await Post(roster).begun(**ROUND_THE_CLOCK)
    timer = await post.timer()
    assert (timer["state"], timer["trigger"], timer["staff_id"]) == ("running", "alone", str(post.tech))

    await post.passes(minutes=26)
    [warning] = await post.calls()
    assert ([one.staff_id for one in warning.targets], warning.step) == ([post.tech], 1)
    signed = await post.as_(post.tech).post(f"/lone-work/{timer['id']}/confirm")
    assert (signed.json()["state"], signed.json()["signs"]) == ("running", 1)
    assert [one.call_id for one in await post.facts(CallSettled)] == [warning.call_id]

    await post.passes(minutes=30, seconds=6)
    assert (await post.timer())["state"] == "silent"
    *_, leader = await post.calls()
    assert [one.staff_id for one in leader.targets] == [post.chief], "whom the roster binds answers for the site"
    await post.passes(minutes=5)
    *_, headquarters = await post.calls()
    assert ([one.role for one in headquarters.targets], headquarters.severity) == (["hq_executive"], "critical")
    assert [one.step for one in await post.facts(LoneWorkSilent)] == [1, 2]

    await post.comes(post.chief)
    assert (await post.timer())["state"] == "escalated", "that somebody comes is no sign of life"
    told = CallAnswered(
        version=3,
        notification_id=uuid7(),
        call_id=warning.call_id,
        site_id=post.site,
        subject=warning.subject,
        staff_id=post.chief,
        answer="acknowledged",
        answered_at=roster.now,
        channel="webhook",
    )
    await roster.svc.deliver(told, twice=True)
    assert (await post.timer())["state"] == "escalated", "what the leader answers says nothing of the person"
    await roster.svc.deliver(told.model_copy(update={"staff_id": post.tech}), twice=True)
    await post.passes(seconds=1)
    over = await post.timer()
    assert (over["state"], over["end_reason"], over["signs"], over["silences"]) == ("ended", "second_person", 2, 1)
    settled = {one.call_id for one in await post.facts(CallSettled) if one.subject.type == "lone_worker"}
    assert settled == {one.call_id for one in await post.calls()}
    before = len(await post.calls())
    await post.passes(hours=2)
    assert len(await post.calls()) == before, "two are not alone"
    lines = [one.zh for one in await post.facts(LogEntryAppended) if one.kind == "lone_work"]
    assert len(lines) == 5, lines
    [sign, late] = await post.facts(LoneWorkConfirmed)
    assert (sign.silent_s, late.silent_s > 300) == (0, True)


@pytest.mark.clause("B-7", part="timer")
async def test_somebody_starts_it_by_hand_within_the_bounds_and_ends_with_the_last_sign(roster: Any) -> None:
    post = await Post(roster).begun()
    tech = post.as_(post.tech)

    async def wish(every: int, **until: float) -> Any:
        body = {"site_id": str(post.site), "every_min": every}
        return await tech.post("/lone-work", json={**body, "until": (roster.now + timedelta(**until)).isoformat()})

    assert code(await wish(61, hours=1)) == (422, "interval-out-of-bounds")
    assert code(await wish(30, hours=-1)) == (422, "lone-until-out-of-bounds")
    body = {"site_id": str(post.site), "every_min": 20, "until": (roster.now + timedelta(hours=1)).isoformat()}
    assert code(await post.as_(post.chief).post("/lone-work", json=body)) == (409, "not-there-to-work")
    started = (await wish(20, minutes=30)).json()
    assert code(await wish(20, minutes=30)) == (409, "lone-work-under-way")
    path = f"/lone-work/{started['id']}"
    assert code(await post.as_(uuid7()).post(f"{path}/confirm")) == (403, "not-your-sign")

    await post.passes(minutes=18)
    again = (await tech.post(f"{path}/confirm")).json()
    assert again["due_at"] == started["until"], "the last sign is due when the time is over"
    await post.passes(minutes=12, seconds=6)
    assert (await post.timer())["state"] == "silent"
    vouched = (await roster.hq.post(f"{path}/confirm")).json()
    assert (vouched["state"], vouched["end_reason"], vouched["last_sign_basis"]) == ("ended", "time_over", "vouched")
    assert code(await tech.post(f"{path}/confirm")) == (409, "lone-work-over")
    assert [one.trigger for one in await post.facts(LoneWorkStarted)] == ["by_hand"]


async def test_who_leads_ends_what_the_site_started_and_its_end_of_duty_does(roster: Any) -> None:
    post = await Post(roster).begun(**ROUND_THE_CLOCK)
    path = f"/lone-work/{(await post.timer())['id']}/end"
    assert code(await post.as_(post.tech).post(path)) == (403, "not-yours-to-end")
    assert code(await roster.hq.post(path)) == (409, "lone-end-needs-reason")
    assert (await roster.hq.post(path, json={"reason": "已电话确认"})).json()["end_reason"] == "by_hand"
    await post.comes(post.chief)
    left = await roster.hq.post(f"/shifts/{post.shift}/check-outs", json={"staff_id": str(post.tech), "reason": "换"})
    assert left.status_code == 201, left.text
    await post.passes(seconds=1)
    [ended] = await post.facts(LoneWorkEnded)
    silent = await post.calls()
    assert silent == [], "nobody was called"
    assert [one.staff_id for one in await post.facts(LoneWorkStarted)] == [post.tech, post.chief]
    await post.passes(minutes=30, seconds=6)
    *_, call = await post.calls()
    assert [one.role for one in call.targets] == ["hq_executive"], "a chief is not told of themselves"
    assert ended.note == "已电话确认"


@given(minute=st.integers(0, 365 * 24 * 60), begins=st.integers(0, 23), ends=st.integers(0, 23))
def test_a_site_watches_from_the_one_hour_to_the_other_and_knows_when_that_changes(
    minute: int, begins: int, ends: int
) -> None:
    policy = DutyPolicy(lone_work_every_min=30, lone_work_from_h=begins, lone_work_until_h=ends)
    moment, zone = START + timedelta(minutes=minute), "Europe/Berlin"
    turn = domain.next_turn(moment, zone, policy)
    if begins == ends:
        assert (turn, domain.watched(moment, zone, policy)) == (None, True)
        return
    assert turn is not None
    assert moment < turn
    assert domain.watched(turn, zone, policy) != domain.watched(moment, zone, policy)
    assert turn.astimezone(ZoneInfo(zone)).hour in {begins, ends, (begins + 1) % 24, (ends + 1) % 24}
    assert not domain.watched(moment, zone, DutyPolicy())


@pytest.mark.clause("B-7", part="timer")
@given(
    moves=st.lists(st.tuples(st.sampled_from(Move), st.integers(1, 4000), st.sampled_from([ME, OTHER]))),
    until_min=st.none() | st.integers(1, 60),
)
def test_whatever_happens_each_silence_calls_each_once_and_only_a_sign_of_life_ends_it(
    moves: list[tuple[Move, int, UUID]], until_min: int | None
) -> None:
    until = None if until_min is None else START + timedelta(minutes=until_min)
    one = LoneWork.start(
        site_id=uuid7(),
        shift_id=None,
        staff_id=ME,
        trigger=Trigger.ALONE if until is None else Trigger.BY_HAND,
        every_min=10,
        until=until,
        now=START,
    )
    steps, versions = list[int](), [1]
    for move, at_s, by in sorted(moves, key=lambda each: each[1]):
        before = State(one.state)
        try:
            fact = _moved(one, move, START + timedelta(seconds=at_s), by)
        except DomainError:
            assert before == one.state == State.ENDED
            continue
        assert one.state == MOVES[before].get(move, before)
        assert move is not Move.LAPSE or (fact is None) == (before in {State.SILENT, State.ESCALATED})
        if move is Move.SIGN:
            steps.clear()
        if isinstance(fact, LoneWorkSilent):
            steps.append(fact.step)
        versions += [fact.version] if fact is not None else []
        assert steps == list(range(1, len(steps) + 1)), "each silence calls each once"
        assert one.silent == (one.state in {State.SILENT, State.ESCALATED})
        assert (one.ended_at is None) == (one.state != State.ENDED)
    assert versions == list(range(1, len(versions) + 1))


def _moved(one: LoneWork, move: Move, now: datetime, by: UUID) -> Any:
    """The fact of the move, where there is one."""
    return {
        Move.WARN: one.warn,
        Move.MISS: lambda: one.miss(now),
        Move.ESCALATE: one.escalate,
        Move.SIGN: lambda: one.sign(Sign(now, now, by, domain.sign_of(ME, by))),
        Move.LAPSE: lambda: one.lapse(now, "second_person"),
        Move.END: lambda: one.end(now, by, None),
    }[move]()
