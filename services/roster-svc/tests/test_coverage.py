"""The 24-hour proof of the monitoring seat: what is told at once, whom it calls, and what stands in the proof."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from contracts.calls import CallRequested, CallSettled
from contracts.coverage import CoverageLost, CoverageRestored

CHIEF, SEAT = "duty_chief", "security_monitor"


class Watch:
    """A site whose chief is there all day, and people for the monitoring seat."""

    def __init__(self, roster: Any) -> None:
        self.roster = roster

    async def begun(self, **figures: Any) -> "Watch":
        self.site = await self.roster.site()
        quiet = {
            "presence_checks_per_shift": 0,
            "relief_before_leaving": False,
            "handover_before_leaving": False,
            "away_cover_needed": False,
        }
        assert (await self.roster.hq.put(f"/policies/{self.site}", json=quiet | figures)).status_code == 200
        chief = await self.roster.person(self.site, name="王值班")
        self.lead = self.roster.as_person(chief, self.site)
        shift = await self.roster.shift(self.site, (chief, CHIEF), hours=24)
        await self.lead.post(f"/shifts/{shift}/check-ins")
        self.people = [await self.roster.person(self.site, name=name) for name in ("张监控", "李监控")]
        return self

    async def comes(self, person: UUID, *, hours: float) -> UUID:
        shift: UUID = await self.roster.shift(self.site, (person, SEAT), hours=hours)
        answer = await self.roster.hq.post(f"/shifts/{shift}/check-ins", json={"staff_id": str(person)})
        assert answer.status_code == 201, answer.text
        return shift

    async def calls(self) -> list[CallRequested]:
        found = await self.roster.svc.published(CallRequested)
        return [one for one in found if one.subject.link and one.subject.link.startswith("/coverage")]

    async def proof(self, **query: Any) -> dict[str, Any]:
        answer = await self.roster.hq.get("/coverage", params={"site_id": str(self.site), **query})
        assert answer.status_code == 200, answer.text
        return dict(answer.json())


@pytest.mark.clause("R-2.2.3a", part="proof")
@pytest.mark.clause("R-2.2.3a", part="alarm")
@pytest.mark.clause("R-1.1.1c", part="gap alarm")
async def test_a_hole_that_the_roster_does_not_know_is_told_calls_within_a_minute_and_stays_in_the_proof(
    roster: Any,
) -> None:
    watch = await Watch(roster).begun()
    assert await roster.svc.published(CoverageLost) == [], "nobody has ever been at the seat: nothing is proven yet"
    first = await watch.comes(watch.people[0], hours=2)
    await roster.svc.fast_forward(hours=1)
    went = await roster.hq.post(f"/shifts/{first}/check-outs", json={"staff_id": str(watch.people[0])})
    assert went.status_code == 201, went.text
    [lost] = await roster.svc.published(CoverageLost)
    assert (lost.needed, lost.present, lost.cause, lost.staff_ids) == (1, 0, "left", (watch.people[0],))
    await roster.svc.fast_forward(minutes=1)
    empty = [one for one in await roster.svc.published(CallRequested) if one.subject.type == "post"]
    assert [one.subject.link.split("?")[0] for one in empty] == [f"/sites/{watch.site}"], "the empty post calls alone"
    await roster.svc.fast_forward(hours=1)
    [call] = (await watch.calls())[:1]
    assert ("security" in call.title.en or "monitor" in call.title.en, "张监控" in call.text.zh) == (True, True)
    await watch.comes(watch.people[1], hours=4)
    [back] = await roster.svc.published(CoverageRestored)
    assert (back.since, back.version) == (lost.since, 2)
    settled = {one.call_id for one in await roster.svc.published(CallSettled)}
    assert {one.call_id for one in await watch.calls()} <= settled
    proof = await watch.proof()
    [day] = [one for one in proof["days"] if one["stretches"]]
    assert [(one["hole"], one["people"][0]["name"]) for one in day["stretches"]] == [(True, "张监控")]
    assert (proof["hole_s"], proof["thin_s"], proof["gap_since"]) == (3660, 0, None)
    assert 49 < proof["percent"] < 50
    csv = await roster.hq.get("/coverage/export", params={"site_id": str(watch.site)})
    assert "nobody there" in csv.text
    assert "张监控" in csv.text
    [site] = (await roster.hq.get("/coverage/sites")).json()["items"]
    assert (site["holes"], site["hole_s"]) == (1, 3660)
    await roster.svc.deliver(lost)
    await roster.svc.deliver(back)
    entries = (await roster.hq.get("/log-entries", params={"site_id": str(watch.site)})).json()["items"]
    assert any("席位在岗 0 人，应有 1 人" in one["zh"] for one in entries)


@pytest.mark.clause("R-2.2.3a", part="alarm")
async def test_a_fire_control_room_is_thin_with_one_of_two_and_who_is_away_is_not_there(roster: Any) -> None:
    watch = await Watch(roster).begun(monitors_needed=2)
    await watch.comes(watch.people[0], hours=8)
    await watch.comes(watch.people[1], hours=8)
    lost = await roster.svc.published(CoverageLost)
    assert [(one.present, one.needed, one.cause) for one in lost] == [(1, 2, "not_planned")]
    await roster.svc.fast_forward(minutes=30)
    mine = roster.as_person(watch.people[1], watch.site, role="site_staff")
    until = (roster.now + timedelta(minutes=10)).isoformat()
    away = (await mine.post("/away-passes", json={"site_id": str(watch.site), "reason": "x", "until": until})).json()
    assert (await roster.hq.post(f"/away-passes/{away['id']}/grant")).status_code == 200
    await roster.svc.fast_forward(minutes=1)
    assert [one.cause for one in await roster.svc.published(CoverageLost)][1:] == ["away"]
    await roster.svc.fast_forward(minutes=1)
    assert len(await watch.calls()) == 1
    await mine.post(f"/away-passes/{away['id']}/end")
    await roster.svc.fast_forward(minutes=1)
    [stretch] = (await watch.proof())["days"][-1]["stretches"]
    assert (stretch["cause"], stretch["present"], stretch["hole"], stretch["seconds"]) == ("away", 1, False, 120)
    assert (await roster.svc.published(CoverageRestored))[-1].cause == "away"
    checks = (await watch.proof())["checks"]
    assert checks == {"asked": 0, "answered": 0, "missed": 0}
    asked = {"site_id": str(watch.site), "staff_id": str(watch.people[0])}
    assert (await roster.hq.post("/presence-checks", json=asked)).status_code == 201
    await roster.svc.fast_forward(minutes=20)
    proof = await watch.proof()
    assert proof["checks"] == {"asked": 1, "answered": 0, "missed": 1}
    assert proof["days"][-1]["stretches"][-1]["cause"] == "unreachable"
    assert len(await watch.calls()) == 1, "the check has calls of its own"


async def test_a_site_that_does_not_ask_for_it_has_no_gaps_and_days_are_refused_out_of_order(roster: Any) -> None:
    watch = await Watch(roster).begun(monitors_needed=0)
    await watch.comes(watch.people[0], hours=1)
    await roster.svc.fast_forward(hours=3)
    assert await roster.svc.published(CoverageLost) == []
    assert (await watch.proof())["percent"] is None
    days = {"from": "2026-11-24", "to": "2026-11-23"}
    refused = await roster.hq.get("/coverage", params={"site_id": str(watch.site), **days})
    assert (refused.status_code, refused.json()["type"].rpartition(":")[2]) == (422, "days-reversed")
