"""Exactly one person commands a site, or nobody does and that is told; somebody is always responsible."""

from datetime import timedelta
from itertools import pairwise
from typing import Any
from uuid import UUID

import httpx
import pytest

from contracts.calls import CallRequested
from contracts.duty import CommandAssumed, CommandLapsed, CommandTransferred
from roster_svc.duty import service as duty
from svckit.core.ids import uuid7

CHIEF, TECH = "duty_chief", "tech_ops"


class Town:
    """A site with people on a day shift and a night shift; nobody has to be relieved before they leave."""

    def __init__(self, roster: Any) -> None:
        self.roster = roster

    async def prepare(self) -> "Town":
        self.site = await self.roster.site()
        await self.roster.lets_go(self.site)
        self.chief, self.second, self.deputy = [await self.roster.person(self.site, name=n) for n in "甲乙丙"]
        self.tech = await self.roster.person(self.site, roles=("tech_ops",))
        seats = ((self.chief, CHIEF), (self.second, CHIEF), (self.deputy, TECH), (self.tech, TECH))
        self.shift = await self.roster.shift(self.site, *seats, starts_in_h=1)
        await self.passes(30)
        return self

    async def passes(self, minutes: int) -> None:
        await self.roster.svc.fast_forward(minutes=minutes)

    async def comes(self, person: UUID) -> None:
        answer = await self.roster.as_person(person, self.site).post(f"/shifts/{self.shift}/check-ins")
        assert answer.status_code == 201, answer.text
        await self.passes(5)

    async def leaves(self, person: UUID) -> None:
        answer = await self.roster.as_person(person, self.site).post(f"/shifts/{self.shift}/check-outs")
        assert answer.status_code == 201, answer.text
        await self.passes(5)

    async def acts(self, person: UUID) -> httpx.Response:
        answer: httpx.Response = await self.roster.as_person(person, self.site).post(f"/sites/{self.site}/command")
        return answer

    async def orders(self, person: UUID, **more: Any) -> httpx.Response:
        body = {"staff_id": str(person), **more}
        answer: httpx.Response = await self.roster.hq.post(f"/sites/{self.site}/command", json=body)
        return answer

    async def responsible(self, **when: str) -> tuple[str, UUID | None]:
        answer = await self.roster.hq.get("/responsibility", params={"site_id": str(self.site), **when})
        [one] = answer.json()["items"]
        return one["basis"], one["staff_id"] and UUID(one["staff_id"])

    async def told(self) -> list[tuple[str, UUID, str]]:
        """Who commanded, as it was told, in order."""
        svc = self.roster.svc
        facts = [await svc.published(one) for one in (CommandAssumed, CommandTransferred, CommandLapsed)]
        in_order = sorted((fact for many in facts for fact in many), key=lambda fact: fact.version)
        return [(one.type, one.staff_id, getattr(one, "basis", None) or one.reason) for one in in_order]


@pytest.fixture
async def town(roster: Any) -> Town:
    return await Town(roster).prepare()


def problem(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].removeprefix("urn:farwatch:problem:")


@pytest.mark.clause("R-2.1.1a", part="one commander")
async def test_of_several_chiefs_one_commands_until_they_leave_then_who_came_first(town: Town) -> None:
    await town.comes(town.second)
    await town.comes(town.chief)
    assert await town.responsible() == ("checked_in", town.second)
    await town.leaves(town.second)
    assert await town.responsible() == ("checked_in", town.chief)
    await town.leaves(town.chief)
    assert await town.told() == [
        ("command.assumed", town.second, "checked_in"),
        ("command.transferred", town.chief, "checked_in"),
        ("command.lapsed", town.chief, "left"),
    ]


@pytest.mark.clause("R-4.0.4", part="one answer")
async def test_somebody_is_responsible_at_every_moment(town: Town) -> None:
    begin = town.roster.now
    assert await town.responsible() == ("headquarters", None)
    await town.passes(35)
    bound = min(town.chief, town.second)
    assert await town.responsible() == ("rostered", bound)
    await town.comes(town.chief)
    await town.leaves(town.chief)
    stretch = {"from": begin.isoformat(), "to": (town.roster.now + timedelta(days=1)).isoformat()}
    params = {"site_id": str(town.site), **stretch}
    seen = (await town.roster.hq.get("/responsibility", params=params)).json()["items"]
    assert [one["basis"] for one in seen] == ["headquarters", "rostered", "checked_in", "rostered"]
    assert all(before["until"] == after["since"] for before, after in pairwise(seen))
    assert seen[-1]["until"] is None
    past = (begin + timedelta(minutes=31)).isoformat()
    assert await town.responsible(at=past) == ("rostered", bound)


@pytest.mark.clause("R-2.1.1a", part="deputy")
async def test_a_deputy_acts_for_the_absent_chief_until_a_chief_comes(town: Town) -> None:
    await town.comes(town.deputy)
    taken = await town.acts(town.deputy)
    assert taken.status_code == 201, taken.text
    assert (taken.json()["basis"], taken.json()["name"]) == ("acting", "丙")
    await town.passes(40)
    assert await town.responsible() == ("acting", town.deputy)
    on_duty = (await town.roster.hq.get("/duty", params={"site_id": str(town.site), "post": CHIEF})).json()["items"]
    assert [(one["staff_id"], one["basis"]) for one in on_duty] == [(str(town.deputy), "acting")]
    await town.comes(town.chief)
    assert await town.responsible() == ("checked_in", town.chief)
    assert (await town.told())[-1] == ("command.transferred", town.chief, "checked_in")


async def test_a_deputy_who_leaves_leaves_the_command(town: Town) -> None:
    await town.comes(town.deputy)
    await town.acts(town.deputy)
    await town.passes(1)
    await town.leaves(town.deputy)
    assert (await town.told())[-1] == ("command.lapsed", town.deputy, "left")


async def test_who_may_not_lead_or_is_not_there_does_not_act_nor_while_a_chief_commands(town: Town) -> None:
    assert problem(await town.acts(town.deputy)) == (409, "command-needs-presence")
    await town.comes(town.tech)
    assert problem(await town.acts(town.tech)) == (409, "command-needs-presence")
    await town.comes(town.chief)
    await town.comes(town.deputy)
    assert problem(await town.acts(town.deputy)) == (409, "command-is-held")
    assert problem(await town.acts(town.chief)) == (409, "already-in-command")
    foreign = town.roster.as_person(uuid7(), await town.roster.site())
    assert problem(await foreign.post(f"/sites/{town.site}/command")) == (404, "site-not-found")


@pytest.mark.clause("R-2.1.1a", part="transfer recorded")
async def test_headquarters_orders_who_commands_and_says_why(town: Town) -> None:
    for person in (town.chief, town.deputy):
        await town.comes(person)
    assert problem(await town.orders(town.deputy)) == (422, "order-needs-reason")
    assert problem(await town.orders(town.second, reason="甲身体不适")) == (409, "command-needs-presence")
    mine = town.roster.as_person(town.tech, town.site)
    body = {"staff_id": str(town.deputy), "reason": "甲身体不适"}
    assert problem(await mine.post(f"/sites/{town.site}/command", json=body)) == (403, "command-by-order-only")
    ordered = await town.orders(town.deputy, reason="甲身体不适")
    assert (ordered.status_code, ordered.json()["reason"]) == (201, "甲身体不适")
    await town.passes(1)
    await town.comes(town.second)
    assert await town.responsible() == ("ordered", town.deputy)
    await town.leaves(town.deputy)
    assert await town.responsible() == ("checked_in", town.chief)


async def test_an_order_tells_who_has_the_command_and_who_had_it(town: Town) -> None:
    svc = town.roster.svc

    async def calls() -> list[CallRequested]:
        return [one for one in await svc.published(CallRequested) if one.subject.type == "command"]

    await town.comes(town.deputy)
    assert (await town.orders(town.deputy, reason="值班长途中受阻")).status_code == 201
    [first] = await calls()
    assert [one.staff_id for one in first.targets] == [town.deputy], "nobody had it before"
    assert "丙" in first.title.zh
    assert first.text.zh.endswith("并对其负责。原因：值班长途中受阻")
    await town.comes(town.chief)
    assert (await town.orders(town.chief, reason="值班长已到岗")).status_code == 201
    [_, second] = await calls()
    assert [one.staff_id for one in second.targets] == [town.chief, town.deputy]
    assert "丙不再指挥。" in second.text.zh
    assert " 丙 no longer does." in second.text.en
    assert (second.asked, second.subject.link) == ("read", f"/duty/now?site={town.site}")
    await town.leaves(town.chief)
    assert len(await calls()) == 2, "what nobody ordered calls nobody so"


async def test_a_sealed_handover_moves_the_command_at_that_moment(town: Town) -> None:
    for person in (town.chief, town.second):
        await town.comes(person)
    handover, site = uuid7(), town.site
    async with town.roster.svc.transaction() as session:
        await duty.transfer_command(
            session, site, to=town.second, basis="signed", now=town.roster.now, by="user:x", handover_id=handover
        )
    [moved] = await town.roster.svc.published(CommandTransferred)
    assert (moved.from_staff_id, moved.staff_id, moved.handover_id) == (town.chief, town.second, handover)
    [now] = (await town.roster.hq.get("/responsibility", params={"site_id": str(site)})).json()["items"]
    assert (now["basis"], now["handover_id"], now["since"]) == (
        "signed",
        str(handover),
        town.roster.now.isoformat().replace("+00:00", "Z"),
    )
