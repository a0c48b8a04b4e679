"""Away passes: nobody leaves the post without leave, for longer than the site allows, or without being missed."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest

from contracts.away_passes import AwayDeclined, AwayEnded, AwayGranted, AwayOverdue, AwayRequested
from contracts.calls import CallRequested, CallSettled
from contracts.posts import DUTY_CHIEF
from svckit.core.ids import uuid7

TECH = "tech_ops"


class Night:
    """A site with a chief, a technician and a colleague, all of them there."""

    def __init__(self, roster: Any) -> None:
        self.roster = roster

    async def begun(self, **figures: Any) -> "Night":
        roster = self.roster
        self.site = await roster.site()
        assert (await roster.hq.put(f"/policies/{self.site}", json=QUIET | figures)).status_code == 200
        self.chief, self.tech, self.mate = [
            await roster.person(self.site, name=name) for name in ("王值班", "李技术", "赵同事")
        ]
        self.shift = await roster.shift(
            self.site, (self.chief, DUTY_CHIEF), (self.tech, TECH), (self.mate, "security_monitor")
        )
        for person in (self.chief, self.tech, self.mate):
            answer = await self.as_(person).post(f"/shifts/{self.shift}/check-ins")
            assert answer.status_code == 201, answer.text
        return self

    def as_(self, person: UUID) -> httpx.AsyncClient:
        role = DUTY_CHIEF if person == self.chief else "site_staff"
        client: httpx.AsyncClient = self.roster.as_person(person, self.site, role=role)
        return client

    async def asks(self, person: UUID, *, minutes: float = 10, **changes: Any) -> httpx.Response:
        until = (self.roster.now + timedelta(minutes=minutes)).isoformat()
        body = {"site_id": str(self.site), "reason": "去取备件", "until": until, "cover_id": str(self.mate), **changes}
        return await self.as_(person).post("/away-passes", json=body)

    async def granted(self, *, minutes: float = 10) -> dict[str, Any]:
        asked = await self.asks(self.tech, minutes=minutes)
        assert asked.status_code == 201, asked.text
        answer = await self.as_(self.chief).post(f"/away-passes/{asked.json()['id']}/grant")
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    async def called(self) -> list[CallRequested]:
        return list(await self.roster.svc.published(CallRequested))


QUIET = {"presence_checks_per_shift": 0, "leader_rounds_per_shift": 0}


def code(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].rpartition(":")[2]


@pytest.fixture
async def night(roster: Any) -> Night:
    return await Night(roster).begun()


@pytest.mark.clause("R-3.3.1d", part="away passes")
async def test_the_chief_lets_somebody_go_whom_a_colleague_covers_and_who_comes_back(night: Night) -> None:
    asked = (await night.asks(night.tech)).json()
    assert (asked["state"], asked["posts"], asked["cover_id"]) == ("requested", [TECH], str(night.mate))
    [call] = await night.called()
    assert (call.subject.type, call.step, [one.post for one in call.targets]) == ("away_pass", 1, [DUTY_CHIEF])
    granted = (await night.as_(night.chief).post(f"/away-passes/{asked['id']}/grant")).json()
    assert (granted["state"], granted["decided_by"]) == ("granted", str(night.chief))
    await night.roster.svc.fast_forward(minutes=9)
    ended = (await night.as_(night.tech).post(f"/away-passes/{asked['id']}/end")).json()
    assert (ended["state"], ended["end_basis"], ended["overdue_s"]) == ("ended", "back", 0)
    [requested] = await night.roster.svc.published(AwayRequested)
    [going] = await night.roster.svc.published(AwayGranted)
    [back] = await night.roster.svc.published(AwayEnded)
    assert [one.version for one in (requested, going, back)] == [1, 2, 3]
    assert back.ended_by == night.tech
    assert await night.roster.svc.fast_forward(hours=1) == 0, "who is back is called no more"


@pytest.mark.clause("R-3.3.1d", part="away passes")
async def test_who_is_not_back_is_called_then_the_chief_then_headquarters(night: Night) -> None:
    one = await night.granted()
    await night.roster.svc.fast_forward(minutes=30)
    told = await night.roster.svc.published(AwayOverdue)
    begun = datetime.fromisoformat(one["until"])
    assert [(fact.step, (fact.overdue_at - begun).total_seconds() / 60) for fact in told] == [(1, 0), (2, 5), (3, 10)]
    _, person, chief, headquarters = await night.called()
    assert [one.staff_id for one in person.targets] == [night.tech]
    assert [one.post for one in chief.targets] == [DUTY_CHIEF]
    assert [one.role for one in headquarters.targets] == ["hq_executive"]
    ended = (await night.as_(night.chief).post(f"/away-passes/{one['id']}/end")).json()
    assert (ended["overdue_s"], ended["ended_by"]) == (20 * 60, str(night.chief))
    settled = {one.call_id for one in await night.roster.svc.published(CallSettled)}
    assert settled == {one.call_id for one in await night.called()}


async def test_nobody_decides_on_their_own_pass(night: Night) -> None:
    asked = (await night.asks(night.chief)).json()
    [call] = await night.called()
    assert [one.role for one in call.targets] == ["hq_executive"], "a chief's pass is for headquarters"
    assert code(await night.as_(night.chief).post(f"/away-passes/{asked['id']}/grant")) == (403, "own-away-pass")
    off_duty = night.roster.as_person(night.mate, night.site, role=DUTY_CHIEF)
    assert code(await off_duty.post(f"/away-passes/{asked['id']}/grant")) == (403, "not-your-decision")
    assert (await night.roster.hq.post(f"/away-passes/{asked['id']}/grant")).json()["state"] == "granted"


async def test_a_chief_who_is_not_back_is_not_told_of_themselves(night: Night) -> None:
    asked = (await night.asks(night.chief)).json()
    await night.roster.hq.post(f"/away-passes/{asked['id']}/grant")
    await night.roster.svc.fast_forward(minutes=30)
    assert [fact.step for fact in await night.roster.svc.published(AwayOverdue)] == [1, 3]


async def test_so_short_a_pass_as_the_site_lets_go_needs_nobodys_word(roster: Any) -> None:
    night = await Night(roster).begun(away_unapproved_min=5, away_cover_needed=False)
    short = await night.asks(night.tech, minutes=5, cover_id=None)
    assert (short.json()["state"], short.json()["decided_by"]) == ("granted", None)
    assert await night.called() == []
    long = await night.asks(night.mate, minutes=6, cover_id=None)
    assert long.json()["state"] == "requested"


async def test_a_pass_is_bounded_and_covered_by_somebody_who_is_there(night: Night) -> None:
    absent = await night.roster.person(night.site)
    assert code(await night.asks(night.tech, minutes=16)) == (422, "away-too-long")
    assert code(await night.asks(night.tech, minutes=-1)) == (409, "until-has-passed")
    assert code(await night.asks(night.tech, cover_id=None)) == (422, "cover-needed")
    assert code(await night.asks(night.tech, cover_id=str(night.tech))) == (422, "cover-is-yourself")
    assert code(await night.asks(night.tech, cover_id=str(absent))) == (409, "cover-not-there")
    assert code(await night.asks(night.tech, cover_id=str(uuid7()))) == (409, "cover-not-there")
    assert code(await night.asks(absent)) == (409, "not-at-post")
    assert (await night.asks(night.tech, minutes=15)).status_code == 201
    assert code(await night.asks(night.tech)) == (409, "already-away")


async def test_who_stands_in_does_not_go_themselves(night: Night) -> None:
    await night.granted()
    assert code(await night.asks(night.mate, cover_id=str(night.tech))) == (409, "cover-not-there")


async def test_who_covers_a_post_may_hold_it(night: Night) -> None:
    guard = await night.roster.person(night.site, name="孙保安", roles=("security_monitor",))
    shift = await night.roster.shift(night.site, (guard, "security_monitor"))
    await night.as_(guard).post(f"/shifts/{shift}/check-ins")
    assert code(await night.asks(night.tech, cover_id=str(guard))) == (409, "post-needs-role")


async def test_a_refusal_says_why_and_a_pass_nobody_decides_on_lapses(night: Night) -> None:
    asked = (await night.asks(night.tech)).json()
    client = night.as_(night.chief)
    assert (await client.post(f"/away-passes/{asked['id']}/refuse", json={})).status_code == 422
    refused = (await client.post(f"/away-passes/{asked['id']}/refuse", json={"reason": "正在处置告警"})).json()
    assert (refused["state"], refused["decline_reason"]) == ("refused", "正在处置告警")
    withdrawn = (await night.asks(night.tech)).json()
    assert code(await client.post(f"/away-passes/{withdrawn['id']}/withdraw")) == (403, "not-your-away-pass")
    await night.as_(night.tech).post(f"/away-passes/{withdrawn['id']}/withdraw")
    lapsing = (await night.asks(night.tech)).json()
    await night.roster.svc.fast_forward(minutes=10)
    assert code(await client.post(f"/away-passes/{lapsing['id']}/grant")) == (409, "away-pass-move-refused")
    told = await night.roster.svc.published(AwayDeclined)
    assert [(fact.basis, fact.declined_by) for fact in told] == [
        ("refused", night.chief),
        ("withdrawn", night.tech),
        ("lapsed", None),
    ]


async def test_who_has_left_for_good_is_not_called_back(roster: Any) -> None:
    night = await Night(roster).begun(relief_before_leaving=False)
    await night.granted()
    await night.as_(night.tech).post(f"/shifts/{night.shift}/check-outs")
    await roster.svc.fast_forward(minutes=30)
    [ended] = await roster.svc.published(AwayEnded)
    assert (ended.basis, ended.ended_by, ended.overdue_s) == ("left", None, 0)
    assert await roster.svc.published(AwayOverdue) == []


async def test_passes_are_listed_and_filtered_and_a_stranger_sees_none(night: Night) -> None:
    one = await night.granted()
    listed = await night.roster.hq.get("/away-passes", params={"site_id": str(night.site), "state": "granted"})
    assert [row["id"] for row in listed.json()["items"]] == [one["id"]]
    none = await night.roster.hq.get("/away-passes", params={"site_id": str(night.site), "state": "requested"})
    assert none.json()["items"] == []
    stranger = night.roster.svc.as_user([DUTY_CHIEF], sites=[uuid7()])
    assert code(await stranger.get(f"/away-passes/{one['id']}")) == (404, "away-pass-not-found")
    assert code(await stranger.post(f"/away-passes/{one['id']}/end")) == (404, "away-pass-not-found")
    assert (await stranger.get("/away-passes")).json()["items"] == []
