"""A shift ends when its time is over and its posts are relieved; otherwise headquarters orders it, and says why."""

from typing import Any
from uuid import UUID

import httpx
import pytest

from contracts.shifts import CheckedOut, ShiftEnded

CHIEF, TECH = "duty_chief", "tech_ops"
UNFINISHED = (409, "urn:farwatch:problem:shift-unfinished")


class Watch:
    """A chief and a tech on a running day shift, and who relieves them at twelve."""

    def __init__(self, roster: Any) -> None:
        self.roster = roster

    async def prepare(self) -> "Watch":
        self.site = await self.roster.site()
        await self.roster.needs_no_handover(self.site)
        self.chief, self.tech, self.next_chief, self.next_tech = [await self.roster.person(self.site) for _ in range(4)]
        self.day = await self.roster.shift(self.site, (self.chief, CHIEF), (self.tech, TECH))
        night = ((self.next_chief, CHIEF), (self.next_tech, TECH))
        self.night = await self.roster.shift(self.site, *night, starts_in_h=12)
        for person in (self.chief, self.tech):
            assert (await self.visit(person, self.day)).status_code == 201
        assert (await self.as_(self.chief).post(f"/shifts/{self.day}/start")).status_code == 200
        return self

    def as_(self, person: UUID) -> httpx.AsyncClient:
        leads = person in {self.chief, self.next_chief}
        client: httpx.AsyncClient = self.roster.as_person(person, self.site, role=CHIEF if leads else "site_staff")
        return client

    async def visit(self, person: UUID, shift: UUID, way: str = "in") -> httpx.Response:
        return await self.as_(person).post(f"/shifts/{shift}/check-{way}s")

    async def end(self, **body: str) -> httpx.Response:
        return await self.as_(self.chief).post(f"/shifts/{self.day}/end", json=body)

    async def ordered(self, **body: str) -> httpx.Response:
        answer: httpx.Response = await self.roster.hq.post(f"/shifts/{self.day}/end", json=body)
        return answer


def _problem(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json().get("type")


@pytest.fixture
async def watch(roster: Any) -> Watch:
    return await Watch(roster).prepare()


@pytest.mark.clause("R-3.3.1f", part="relief")
async def test_the_chief_does_not_end_the_shift_before_its_time_nor_free_anybody_by_it(watch: Watch) -> None:
    refused = await watch.end(reason="大家都累了")
    assert _problem(refused) == UNFINISHED
    assert "2026-11-23 20:00 (Asia/Shanghai)" in refused.json()["detail"]
    assert _problem(await watch.visit(watch.tech, watch.day, "out")) == (409, "urn:farwatch:problem:post-unrelieved")


@pytest.mark.clause("R-3.3.1f", part="relief")
async def test_a_shift_whose_relief_is_not_there_is_not_ended_and_the_posts_are_named(watch: Watch) -> None:
    await watch.roster.svc.fast_forward(hours=12)
    refused = await watch.end()
    assert _problem(refused) == UNFINISHED
    assert "duty chief" in refused.json()["detail"]
    await watch.visit(watch.next_chief, watch.night)
    refused = await watch.end()
    assert _problem(refused) == UNFINISHED
    assert "technical operations" in refused.json()["detail"]
    assert "duty chief" not in refused.json()["detail"]
    await watch.visit(watch.next_tech, watch.night)
    assert (await watch.end()).json()["state"] == "closed"
    [event] = await watch.roster.svc.published(ShiftEnded)
    assert (event.basis, event.reason, event.unrelieved) == ("ended", None, ())
    assert (await watch.visit(watch.tech, watch.day, "out")).status_code == 201


@pytest.mark.clause("R-3.3.1f", part="order")
async def test_headquarters_orders_the_end_with_a_reason_which_is_kept_and_told(watch: Watch) -> None:
    assert _problem(await watch.ordered()) == UNFINISHED
    ended = await watch.ordered(reason="山火，全员撤离")
    assert ended.status_code == 200, ended.text
    assert (ended.json()["state"], ended.json()["end_reason"]) == ("closed", "山火，全员撤离")
    [event] = await watch.roster.svc.published(ShiftEnded)
    assert (event.basis, event.reason) == ("ordered", "山火，全员撤离")
    assert event.unrelieved == ("duty_chief", "tech_ops")


@pytest.mark.clause("R-3.3.1f", part="relief")
async def test_the_ordered_end_does_not_switch_relief_off(watch: Watch) -> None:
    await watch.ordered(reason="山火，全员撤离")
    assert _problem(await watch.visit(watch.tech, watch.day, "out")) == (409, "urn:farwatch:problem:post-unrelieved")
    let_go = {"staff_id": str(watch.tech), "reason": "随车撤离"}
    assert (await watch.roster.hq.post(f"/shifts/{watch.day}/check-outs", json=let_go)).status_code == 201
    [left] = await watch.roster.svc.published(CheckedOut)
    assert left.unrelieved_reason == "随车撤离"


async def _on_duty(watch: Watch) -> set[tuple[str, str, bool]]:
    people = (await watch.roster.on_duty(watch.site))["people"]
    return {(one["staff_id"], one["basis"], one["held"]) for one in people}


@pytest.mark.clause("R-2.1.5", part="who is on duty")
async def test_whom_the_ordered_end_does_not_free_stays_on_duty_until_the_relief_comes(watch: Watch) -> None:
    chief, tech, next_chief = str(watch.chief), str(watch.tech), str(watch.next_chief)
    assert await _on_duty(watch) == {(chief, "checked_in", False), (tech, "checked_in", False)}
    await watch.ordered(reason="提前交班")
    assert await _on_duty(watch) == {(chief, "checked_in", True), (tech, "checked_in", True)}
    [event] = await watch.roster.svc.published(ShiftEnded)
    assert event.held == ("duty_chief", "tech_ops")
    await watch.roster.svc.fast_forward(hours=11, minutes=30)
    assert (await watch.visit(watch.next_chief, watch.night)).status_code == 201
    assert await _on_duty(watch) == {(next_chief, "checked_in", False), (tech, "checked_in", True)}
    seen = await watch.roster.on_duty(watch.site, at="2026-11-23T06:00:00Z")
    assert {one["staff_id"] for one in seen["people"]} == {chief, tech}


@pytest.mark.clause("R-2.1.5", part="who is on duty")
async def test_who_is_held_and_checks_out_is_not_on_duty_any_more(watch: Watch) -> None:
    await watch.ordered(reason="提前交班")
    let_go = {"staff_id": str(watch.tech), "reason": "就医"}
    assert (await watch.roster.hq.post(f"/shifts/{watch.day}/check-outs", json=let_go)).status_code == 201
    assert await _on_duty(watch) == {(str(watch.chief), "checked_in", True)}


@pytest.mark.clause("R-3.3.1f", part="order")
async def test_an_order_may_release_the_people_who_then_leave_without_relief(watch: Watch) -> None:
    ended = await watch.roster.hq.post(
        f"/shifts/{watch.day}/end", json={"reason": "山火，全员撤离", "release_people": True}
    )
    assert (ended.json()["end_unrelieved"], ended.json()["end_held"]) == (["duty_chief", "tech_ops"], [])
    [event] = await watch.roster.svc.published(ShiftEnded)
    assert (event.unrelieved, event.held) == (("duty_chief", "tech_ops"), ())
    assert await _on_duty(watch) == set()
    for person in (watch.tech, watch.chief):
        assert (await watch.visit(person, watch.day, "out")).status_code == 201


async def test_the_chief_releases_nobody(watch: Watch) -> None:
    asked = {"reason": "大家都累了", "release_people": True}
    assert _problem(await watch.as_(watch.chief).post(f"/shifts/{watch.day}/end", json=asked)) == UNFINISHED


async def test_who_is_held_is_no_relief_for_who_has_the_watch(watch: Watch) -> None:
    """Whose shift has ended waits to go: the next one does not go in their stead."""
    await watch.ordered(reason="提前交班")
    await watch.roster.svc.fast_forward(hours=11, minutes=30)
    await watch.visit(watch.next_tech, watch.night)
    assert _problem(await watch.visit(watch.next_tech, watch.night, "out")) == (
        409,
        "urn:farwatch:problem:post-unrelieved",
    )
    assert (await watch.visit(watch.tech, watch.day, "out")).status_code == 201


async def test_of_two_at_one_post_of_an_ended_shift_the_last_one_stays(roster: Any) -> None:
    site = await roster.site()
    people = [await roster.person(site) for _ in range(2)]
    shift = await roster.shift(site, *((person, TECH) for person in people))
    for person in people:
        await roster.as_person(person, site).post(f"/shifts/{shift}/check-ins")
    await roster.hq.post(f"/shifts/{shift}/start")
    assert (await roster.hq.post(f"/shifts/{shift}/end", json={"reason": "演习"})).status_code == 200
    answers = [await roster.as_person(person, site).post(f"/shifts/{shift}/check-outs") for person in people]
    assert [answer.status_code for answer in answers] == [201, 409]


async def test_nobody_orders_their_own_end_or_lets_themselves_go(watch: Watch) -> None:
    themselves = watch.roster.svc.as_user(["hq_admin"], id=watch.chief)
    assert _problem(await themselves.post(f"/shifts/{watch.day}/end", json={"reason": "我说的"})) == UNFINISHED
    left = await themselves.post(f"/shifts/{watch.day}/check-outs", json={"reason": "我说的"})
    assert _problem(left) == (409, "urn:farwatch:problem:post-unrelieved")


async def test_where_nobody_takes_over_the_time_alone_counts(roster: Any) -> None:
    site = await roster.site()
    chief = await roster.person(site)
    shift = await roster.shift(site, (chief, CHIEF))
    client = roster.as_person(chief, site, role=CHIEF)
    await client.post(f"/shifts/{shift}/check-ins")
    await client.post(f"/shifts/{shift}/start")
    await roster.svc.fast_forward(hours=12)
    assert (await client.post(f"/shifts/{shift}/end")).status_code == 200


async def test_a_site_that_asks_for_no_relief_still_keeps_to_the_time(watch: Watch) -> None:
    await watch.roster.lets_go(watch.site)
    assert _problem(await watch.end()) == UNFINISHED
    await watch.roster.svc.fast_forward(hours=12)
    assert (await watch.end()).status_code == 200
