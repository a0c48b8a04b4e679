"""Duty executives of headquarters: who is on call when, planned together, replaced from now on (R-2.1.1b)."""

import asyncio
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest

from contracts.executives import ExecutiveAssigned, ExecutiveChanged, ExecutiveRemoved
from roster_svc.executives.service import snapshot
from svckit.core.ids import uuid7
from svckit.messaging import Slice

HQ = ("hq_executive",)


class Rotation:
    """Three executives, and the words in which their periods are planned."""

    def __init__(self, roster: Any) -> None:
        self.roster, self.hq = roster, roster.hq

    async def ready(self) -> "Rotation":
        self.wang, self.liu, self.zhao = [
            await self.roster.person(name=name, roles=HQ, phone=phone)
            for name, phone in (("王总", "+8613800000001"), ("刘总", "+8613800000002"), ("赵总", None))
        ]
        return self

    def at(self, hours: float) -> datetime:
        moment: datetime = self.roster.now + timedelta(hours=hours)
        return moment

    def turn(self, who: UUID, from_h: float, to_h: float, **more: Any) -> dict[str, Any]:
        times = {"since": self.at(from_h).isoformat(), "until": self.at(to_h).isoformat()}
        return {"executive_id": str(who), **times, **{key: str(value) for key, value in more.items()}}

    async def plan(self, *turns: dict[str, Any]) -> Sequence[dict[str, Any]]:
        answer = await self.tries(*turns)
        assert answer.status_code == 201, answer.text
        return list(answer.json()["items"])

    async def tries(self, *turns: dict[str, Any], by: httpx.AsyncClient | None = None) -> httpx.Response:
        answer: httpx.Response = await (by or self.hq).post("/executives", json={"periods": list(turns)})
        return answer

    async def on(self, hours: float = 0, site: UUID | None = None, by: Any = None) -> dict[str, Any]:
        params = {"at": self.at(hours).isoformat()} | ({} if site is None else {"site_id": str(site)})
        answer = await (by or self.hq).get("/executives/on-duty", params=params)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())


@pytest.fixture
async def rotation(roster: Any) -> Rotation:
    return await Rotation(roster).ready()


def code(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].rpartition(":")[2]


def who(on: dict[str, Any], which: str = "on") -> str | None:
    return on[which] and on[which]["executive"]["name"]


async def test_a_week_of_turns_is_planned_together_and_told(rotation: Rotation, roster: Any) -> None:
    people = (rotation.wang, rotation.liu, rotation.zhao)
    made = await rotation.plan(
        *(rotation.turn(people[day % 3], 24 * day, 24 * day + 24, deputy_id=people[(day + 1) % 3]) for day in range(7))
    )
    assert [one["executive_name"] for one in made] == ["王总", "刘总", "赵总", "王总", "刘总", "赵总", "王总"]
    assert [one["state"] for one in made[:2]] == ["on", "planned"]
    told = await roster.svc.published(ExecutiveAssigned)
    assert [(one.executive_id, one.deputy_id, one.site_id, one.since) for one in told[:2]] == [
        (rotation.wang, rotation.liu, None, rotation.at(0)),
        (rotation.liu, rotation.zhao, None, rotation.at(24)),
    ]
    listed = (await roster.hq.get("/executives", params={"from": rotation.at(24).isoformat(), "limit": "2"})).json()
    assert [one["executive_name"] for one in listed["items"]] == ["刘总", "赵总"]


@pytest.mark.clause("R-2.1.1b", part="who is on")
async def test_those_at_a_site_see_who_is_on_with_the_phone_until_when_and_who_comes_next(
    rotation: Rotation, roster: Any, site: UUID
) -> None:
    await rotation.plan(
        rotation.turn(rotation.wang, 0, 24, deputy_id=rotation.liu), rotation.turn(rotation.zhao, 24, 48)
    )
    guard = roster.as_person(await roster.person(site), site)
    on = await rotation.on(site=site, by=guard)
    assert (on["on"]["executive"]["phone"], on["on"]["deputy"]["phone"]) == ("+8613800000001", "+8613800000002")
    assert (who(on), who(on, "next"), on["on"]["until"]) == ("王总", "赵总", on["next"]["since"])


async def test_the_last_moment_of_a_period_is_the_first_of_the_next(rotation: Rotation) -> None:
    await rotation.plan(rotation.turn(rotation.wang, 1, 25), rotation.turn(rotation.liu, 25, 49))
    tick = 1e-6 / 3600
    assert [who(await rotation.on(hours)) for hours in (0, 1 - tick, 1, 25 - tick, 25, 49 - tick, 49)] == [
        None,
        None,
        "王总",
        "王总",
        "刘总",
        "刘总",
        None,
    ]


async def test_a_period_of_the_site_comes_before_one_of_all_sites(rotation: Rotation, roster: Any) -> None:
    here, there = await roster.site(), await roster.site()
    await rotation.plan(rotation.turn(rotation.wang, 0, 24), rotation.turn(rotation.liu, 1, 2, site_id=here))
    assert [who(await rotation.on(hours, here)) for hours in (0, 1, 2)] == ["王总", "刘总", "王总"]
    assert [who(await rotation.on(1, site)) for site in (there, None)] == ["王总", "王总"]


async def test_one_bad_period_refuses_all_of_them_and_says_which(rotation: Rotation, roster: Any) -> None:
    nobody, gone = uuid7(), await roster.person(name="退休", roles=HQ)
    assert (await roster.hq.patch(f"/staff/{gone}", json={"active": False})).status_code == 200
    clerk = await roster.person(name="小李", roles=("hq_viewer",))
    await rotation.plan(rotation.turn(rotation.wang, 100, 124))
    refused = await rotation.tries(
        rotation.turn(rotation.liu, 0, 24),
        rotation.turn(rotation.liu, 23, 30),
        rotation.turn(rotation.wang, 123, 130),
        rotation.turn(rotation.wang, 40, 40),
        rotation.turn(rotation.wang, -5, -1),
        rotation.turn(rotation.wang, 200, 2000),
        rotation.turn(gone, 30, 31),
        rotation.turn(clerk, 31, 32),
        rotation.turn(nobody, 32, 33),
        rotation.turn(rotation.liu, 33, 34, deputy_id=rotation.liu),
    )
    assert code(refused) == (409, "executives-refused")
    assert [(error["loc"][-1], error["code"]) for error in refused.json()["errors"]] == [
        (1, "executive-periods-overlap"),
        (2, "executive-periods-overlap"),
        (3, "executive-period-reversed"),
        (4, "executive-period-is-over"),
        (5, "executive-period-too-long"),
        (6, "not-an-executive"),
        (7, "not-an-executive"),
        (8, "executive-person-not-found"),
        (9, "deputy-is-executive"),
    ]
    assert len((await roster.hq.get("/executives")).json()["items"]) == 1


async def test_of_two_who_plan_the_same_time_at_once_one_is_refused_and_told_why(
    rotation: Rotation, roster: Any
) -> None:
    answers = await asyncio.gather(
        *(rotation.tries(rotation.turn(who, 1, 25)) for who in (rotation.wang, rotation.liu, rotation.zhao))
    )
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409]
    refused = [error["code"] for answer in answers for error in answer.json().get("errors", ())]
    assert refused == ["executive-periods-overlap"] * 2
    assert len((await roster.hq.get("/executives")).json()["items"]) == 1


async def test_what_has_passed_of_a_period_is_not_claimed(rotation: Rotation) -> None:
    [made] = await rotation.plan(rotation.turn(rotation.wang, -3, 21))
    assert datetime.fromisoformat(made["since"]) == rotation.at(0)


async def test_a_period_under_way_is_replaced_from_now_on(rotation: Rotation, roster: Any) -> None:
    [first] = await rotation.plan(rotation.turn(rotation.wang, 0, 24))
    await roster.svc.fast_forward(hours=3)
    wish = {"executive_id": str(rotation.liu), "reason": "王总出差"}
    stale = await roster.hq.post(f"/executives/{first['id']}/replace", json=wish, headers={"If-Match": '"7"'})
    assert stale.status_code == 412
    answer = await roster.hq.post(f"/executives/{first['id']}/replace", json=wish, headers={"If-Match": '"1"'})
    assert answer.status_code == 200, answer.text
    following = answer.json()
    assert (following["replaces_id"], following["until"]) == (first["id"], first["until"])
    assert [who(await rotation.on(hours)) for hours in (-1, 0)] == ["王总", "刘总"]
    [ended] = await roster.svc.published(ExecutiveChanged)
    assert (ended.version, ended.until, ended.reason) == (2, rotation.at(0), "王总出差")
    again = await roster.hq.post(f"/executives/{first['id']}/replace", json=wish)
    assert code(again) == (409, "executive-period-is-over")


async def test_a_period_to_come_is_changed_in_place_but_not_over_another(rotation: Rotation, roster: Any) -> None:
    first, second = await rotation.plan(rotation.turn(rotation.wang, 1, 25), rotation.turn(rotation.liu, 25, 49))
    wish = {"executive_id": str(rotation.zhao), "until": rotation.at(26).isoformat(), "reason": "调换"}
    refused = await roster.hq.post(f"/executives/{first['id']}/replace", json=wish)
    assert code(refused) == (409, "executive-periods-overlap")
    wish["until"] = rotation.at(20).isoformat()
    changed = (await roster.hq.post(f"/executives/{first['id']}/replace", json=wish)).json()
    assert (changed["id"], changed["version"], changed["executive_name"]) == (first["id"], 2, "赵总")
    assert [who(await rotation.on(hours)) for hours in (1, 20, 25)] == ["赵总", None, "刘总"]
    assert second["version"] == 1


async def test_a_period_to_come_is_cancelled_and_its_time_is_free_again(rotation: Rotation, roster: Any) -> None:
    [made] = await rotation.plan(rotation.turn(rotation.wang, 1, 25))
    silent = await roster.hq.post(f"/executives/{made['id']}/cancel", json={})
    assert silent.status_code == 422
    gone = await roster.hq.post(f"/executives/{made['id']}/cancel", json={"reason": "排错了"})
    assert (gone.json()["state"], gone.json()["reason"]) == ("removed", "排错了")
    [removed] = await roster.svc.published(ExecutiveRemoved)
    assert (str(removed.period_id), removed.version) == (made["id"], 2)
    await rotation.plan(rotation.turn(rotation.liu, 1, 25))
    again = await roster.hq.post(f"/executives/{made['id']}/cancel", json={"reason": "再次"})
    assert code(again) == (409, "executive-period-was-removed")
    assert len((await roster.hq.get("/executives")).json()["items"]) == 1
    assert len((await roster.hq.get("/executives", params={"removed": "true"})).json()["items"]) == 2


async def test_a_period_under_way_that_is_cancelled_ends_now(rotation: Rotation, roster: Any) -> None:
    [made] = await rotation.plan(rotation.turn(rotation.wang, 0, 24))
    await roster.svc.fast_forward(hours=2)
    ended = (await roster.hq.post(f"/executives/{made['id']}/cancel", json={"reason": "住院"})).json()
    assert (ended["state"], datetime.fromisoformat(ended["until"])) == ("over", rotation.at(0))
    assert [who(await rotation.on(hours)) for hours in (-1, 0)] == ["王总", None]


async def test_who_lost_the_account_shows_as_not_available(rotation: Rotation, roster: Any) -> None:
    await rotation.plan(rotation.turn(rotation.wang, 0, 24))
    assert (await roster.hq.patch(f"/staff/{rotation.wang}", json={"active": False})).status_code == 200
    assert (await rotation.on())["on"]["executive"]["available"] is False


async def test_only_headquarters_plans_and_nobody_beyond_their_sites(rotation: Rotation, roster: Any) -> None:
    here, there = await roster.site(), await roster.site()
    mine = roster.svc.as_user(["hq_executive"], sites=[here])
    turn = rotation.turn(rotation.wang, 0, 24)
    assert code(await rotation.tries(turn, by=mine)) == (403, "executives-of-all-sites")
    assert code(await rotation.tries(turn | {"site_id": str(there)}, by=mine)) == (404, "site-not-found")
    assert (await rotation.tries(turn | {"site_id": str(here)}, by=mine)).status_code == 201
    [foreign] = await rotation.plan(turn | {"site_id": str(there)})
    assert code(await mine.get(f"/executives/{foreign['id']}")) == (404, "executive-period-not-found")
    chief = roster.as_person(await roster.person(here), here, role="duty_chief")
    assert (await rotation.tries(turn, by=chief)).status_code == 403


async def test_what_is_stated_again_is_how_each_period_stands(rotation: Rotation, roster: Any) -> None:
    first, second, _ = await rotation.plan(*(rotation.turn(rotation.wang, day, day + 1) for day in (1, 2, 3)))
    await roster.hq.post(f"/executives/{first['id']}/cancel", json={"reason": "排错了"})
    await roster.hq.post(
        f"/executives/{second['id']}/replace", json={"executive_id": str(rotation.liu), "reason": "调换"}
    )
    async with roster.svc.transaction() as session:
        stated = [one.facts[0].event for one in await snapshot(session, Slice(limit=10))]
    assert [(type(one).__name__, one.version) for one in stated] == [
        ("ExecutiveRemoved", 2),
        ("ExecutiveChanged", 2),
        ("ExecutiveAssigned", 1),
    ]
