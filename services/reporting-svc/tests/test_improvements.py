"""The ledger of improvements: proposed, decided on by another person, done, and checked for its effect (R-1.3.4a)."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest

from contracts.calls import CallRequested, CallSettled
from contracts.improvements import (
    ImprovementApproved,
    ImprovementDone,
    ImprovementOverdue,
    ImprovementRecorded,
    ImprovementRejected,
    ImprovementReturned,
    ImprovementVerified,
)
from contracts.meetings import ImprovementProposed
from contracts.roles import Role
from contracts.staff import StaffRegistered
from svckit.core.ids import uuid7
from svckit.testing import Harness


@dataclass
class Ledger:
    """The ledger of a site, and the people who write in it. ``tech`` is to do what is decided."""

    svc: Harness
    site: UUID
    chief_id: UUID = field(default_factory=uuid7)
    tech_id: UUID = field(default_factory=uuid7)

    def __post_init__(self) -> None:
        self.hq = self.svc.as_user([Role.HQ_EXECUTIVE])
        self.chief = self.svc.as_user([Role.DUTY_CHIEF], id=self.chief_id, sites=[self.site])
        self.tech = self.svc.as_user([Role.SITE_STAFF], id=self.tech_id, sites=[self.site])

    def on(self, days: int) -> datetime:
        return self.svc.clock.now() + timedelta(days=days)

    async def proposed(self, by: httpx.AsyncClient | None = None) -> str:
        body = {"site_id": str(self.site), "text": "更换 2 号空调滤网", "reason": "压差持续偏高"}
        answer = await (by or self.tech).post("/improvements", json=body)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["id"])

    async def move(self, which: str, move: str, by: httpx.AsyncClient, **body: Any) -> httpx.Response:
        return await by.post(f"/improvements/{which}/{move}", json=body)

    async def moved(self, which: str, move: str, by: httpx.AsyncClient, **body: Any) -> dict[str, Any]:
        answer = await self.move(which, move, by, **body)
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    def plan(self, days: int = 14) -> dict[str, Any]:
        return {"owner_id": str(self.tech_id), "due_at": self.on(days).isoformat()}

    async def approved(self, days: int = 14) -> str:
        which = await self.proposed()
        await self.moved(which, "approve", self.chief, **self.plan(days))
        return which

    async def done(self) -> str:
        which = await self.approved()
        await self.moved(which, "finish", self.tech, note="滤网已更换")
        return which

    async def read(self, which: str) -> dict[str, Any]:
        return dict((await self.hq.get(f"/improvements/{which}")).json())

    async def numbers(self, **wanted: Any) -> list[str]:
        answer = await self.hq.get("/improvements", params=wanted)
        assert answer.status_code == 200, answer.text
        return [one["number"] for one in answer.json()["items"]]


@pytest.fixture
async def ledger(svc: Harness, site: UUID) -> Ledger:
    ledger = Ledger(svc, site)
    for number, (who, name) in enumerate(((ledger.chief_id, "王值班"), (ledger.tech_id, "李四"))):
        await svc.deliver(StaffRegistered(staff_id=who, version=1, code=f"L{number}", name=name))
    return ledger


def refused(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].removeprefix("urn:farwatch:problem:")


@pytest.mark.clause("R-1.3.4a", part="loop")
async def test_a_measure_is_proposed_decided_on_done_and_checked(ledger: Ledger) -> None:
    which = await ledger.proposed()
    one = await ledger.read(which)
    assert (one["state"], one["waits_for"], one["number"]) == ("proposed", "decision", f"{ledger.on(0).year}-0001")
    approved = await ledger.moved(which, "approve", ledger.chief, **ledger.plan())
    assert (approved["state"], approved["owner_id"]) == ("approved", str(ledger.tech_id))
    await ledger.svc.fast_forward(days=3)
    done = await ledger.moved(which, "finish", ledger.tech, note="滤网已更换，压差恢复正常")
    assert (done["state"], done["waits_for"], done["done_by"]) == ("done", "check", str(ledger.tech_id))
    over = await ledger.moved(which, "verify", ledger.chief, effect="两周未再告警")
    assert (over["state"], over["outcome"], over["waits_until"]) == ("verified", "两周未再告警", None)
    assert [one["move"] for one in over["steps"]] == ["propose", "approve", "finish", "verify"]
    told = [
        event.version
        for kind in (ImprovementRecorded, ImprovementApproved, ImprovementDone, ImprovementVerified)
        for event in await ledger.svc.published(kind)
    ]
    assert told == [1, 2, 3, 4]


@pytest.mark.clause("R-1.3.4a", part="loop")
async def test_what_shows_no_effect_is_done_again(ledger: Ledger) -> None:
    which = await ledger.done()
    again = await ledger.moved(which, "return", ledger.chief, reason="温度仍然偏高", due_at=ledger.on(30).isoformat())
    assert (again["state"], again["returns"], again["done_at"], again["done_note"]) == ("approved", 1, None, None)
    assert datetime.fromisoformat(again["due_at"]) == ledger.on(30)
    await ledger.moved(which, "finish", ledger.tech, note="清洗冷凝器")
    assert (await ledger.moved(which, "verify", ledger.hq, effect="恢复正常"))["state"] == "verified"
    [returned] = await ledger.svc.published(ImprovementReturned)
    assert (returned.reason, returned.state) == ("温度仍然偏高", "approved")


@pytest.mark.clause("R-1.3.4a", part="loop")
async def test_who_proposed_it_does_not_decide_and_who_did_it_does_not_check(ledger: Ledger) -> None:
    own = await ledger.proposed(ledger.chief)
    assert refused(await ledger.move(own, "approve", ledger.chief, **ledger.plan())) == (
        403,
        "improvement-own-proposal",
    )
    assert refused(await ledger.move(own, "reject", ledger.chief, reason="x")) == (403, "improvement-own-proposal")
    plan = {**ledger.plan(), "owner_id": str(ledger.chief_id)}
    await ledger.moved(own, "approve", ledger.hq, **plan)
    later = {**plan, "due_at": ledger.on(90).isoformat(), "reason": "忙"}
    assert refused(await ledger.move(own, "replan", ledger.chief, **later)) == (403, "improvement-own-work")
    assert refused(await ledger.move(own, "reject", ledger.chief, reason="忙")) == (403, "improvement-own-work")
    await ledger.moved(own, "finish", ledger.chief, note="完成")
    assert refused(await ledger.move(own, "verify", ledger.chief, effect="好")) == (403, "improvement-own-work")
    assert (await ledger.moved(own, "verify", ledger.hq, effect="好"))["state"] == "verified"


async def test_who_said_for_another_that_it_is_done_does_not_check_it_either(ledger: Ledger) -> None:
    which = await ledger.approved()
    await ledger.moved(which, "finish", ledger.chief, note="李四已更换，由我补记")
    assert refused(await ledger.move(which, "verify", ledger.chief, effect="好")) == (403, "improvement-own-work")


async def test_only_who_is_to_do_it_or_who_decides_says_that_it_is_done(ledger: Ledger) -> None:
    which = await ledger.approved()
    colleague = ledger.svc.as_user([Role.SITE_STAFF], sites=[ledger.site])
    assert refused(await ledger.move(which, "finish", colleague, note="x")) == (403, "improvement-not-owner")
    assert refused(await ledger.move(which, "approve", colleague, **ledger.plan())) == (403, "role-required")


@pytest.mark.clause("R-1.3.4a", part="revision")
async def test_the_rule_that_was_changed_for_it_is_on_record(ledger: Ledger) -> None:
    which = await ledger.done()
    await ledger.moved(which, "verify", ledger.chief, effect="漏检为零", revised="巡查制度第 6 条")
    assert (await ledger.read(which))["revised"] == "巡查制度第 6 条"
    [fact] = await ledger.svc.published(ImprovementVerified)
    assert (fact.effect, fact.revised) == ("漏检为零", "巡查制度第 6 条")


async def test_it_is_moved_to_another_day_with_the_reason_and_dropped_with_one(ledger: Ledger) -> None:
    which = await ledger.approved()
    later = {**ledger.plan(40), "reason": "备件未到货"}
    moved = await ledger.moved(which, "replan", ledger.chief, **later)
    assert datetime.fromisoformat(moved["due_at"]) == ledger.on(40)
    assert [fact.reason for fact in await ledger.svc.published(ImprovementApproved)] == [None, "备件未到货"]
    dropped = await ledger.moved(which, "reject", ledger.chief, reason="设备已更换")
    assert (dropped["state"], dropped["outcome"]) == ("rejected", "设备已更换")
    assert refused(await ledger.move(which, "finish", ledger.tech, note="x")) == (409, "improvement-move-refused")
    [fact] = await ledger.svc.published(ImprovementRejected)
    assert fact.rejected_by == ledger.chief_id


async def test_it_is_promised_by_a_known_person_for_a_time_to_come(ledger: Ledger) -> None:
    which = await ledger.proposed()
    past = {**ledger.plan(), "due_at": ledger.on(0).isoformat()}
    assert refused(await ledger.move(which, "approve", ledger.chief, **past)) == (422, "improvement-due-invalid")
    nobody = {**ledger.plan(), "owner_id": str(uuid7())}
    assert refused(await ledger.move(which, "approve", ledger.chief, **nobody)) == (422, "improvement-owner-unknown")
    assert (await ledger.read(which))["state"] == "proposed"


def of_meeting(ledger: Ledger, kind: str, **named: Any) -> ImprovementProposed:
    return ImprovementProposed(
        version=1,
        improvement_id=uuid7(),
        site_id=ledger.site,
        meeting_id=uuid7(),
        meeting_kind=kind,
        text="交接前核对钥匙",
        proposed_by=ledger.chief_id,
        proposed_at=ledger.svc.clock.now(),
        **named,
    )


@pytest.mark.parametrize(
    "kind",
    [
        pytest.param("weekly", marks=pytest.mark.clause("R-2.2.1f", part="ledger")),
        pytest.param("post_shift", marks=pytest.mark.clause("R-4.3.1b", part="ledger")),
    ],
)
async def test_each_measure_of_a_meeting_is_on_the_ledger_once(ledger: Ledger, kind: str) -> None:
    fact = of_meeting(ledger, kind, owner_id=ledger.tech_id, due_at=ledger.on(7))
    await ledger.svc.deliver(fact)
    await ledger.svc.deliver(fact)
    found = (await ledger.hq.get("/improvements", params={"meeting_id": str(fact.meeting_id)})).json()["items"]
    [one] = found
    assert (one["id"], one["text"], one["source"]) == (str(fact.improvement_id), "交接前核对钥匙", "meeting")
    assert (one["proposed_by_name"], one["owner_id"], one["state"]) == ("王值班", str(ledger.tech_id), "proposed")
    assert len(await ledger.svc.published(ImprovementRecorded)) == 1
    approved = await ledger.moved(one["id"], "approve", ledger.hq, **ledger.plan())
    assert approved["state"] == "approved"


async def told(ledger: Ledger) -> list[tuple[str, list[str]]]:
    """Each call: what it says, and whom it is for."""
    calls = await ledger.svc.published(CallRequested)
    return [(one.title.zh, [str(to.staff_id or to.post or to.role) for to in one.targets]) for one in calls]


async def test_whoever_is_to_do_it_is_told(ledger: Ledger) -> None:
    which = await ledger.approved()
    number = (await ledger.read(which))["number"]
    assert await told(ledger) == [(f"改进项由您负责：{number}", [str(ledger.tech_id)])]
    [call] = await ledger.svc.published(CallRequested)
    assert (call.asked, call.subject.link) == ("read", f"/improvements/{which}")
    await ledger.moved(which, "finish", ledger.tech, note="完成")
    [settled] = await ledger.svc.published(CallSettled)
    assert settled.call_id == call.call_id


@pytest.mark.clause("R-1.3.4a", part="overdue")
async def test_people_are_called_about_what_waits_longer_than_it_may(ledger: Ledger) -> None:
    which = await ledger.proposed()
    await ledger.svc.fast_forward(days=7)
    assert [whom for _, whom in await told(ledger)] == [["duty_chief"]]
    assert await ledger.numbers(overdue=True) == [(await ledger.read(which))["number"]]
    await ledger.svc.fast_forward(days=1)
    assert [whom for _, whom in await told(ledger)][1:] == [["duty_chief", "hq_executive"]]
    await ledger.moved(which, "approve", ledger.chief, **ledger.plan(2))
    assert await ledger.numbers(overdue=True) == []
    assert len(await ledger.svc.published(CallSettled)) == 2
    await ledger.svc.fast_forward(days=2)
    assert [whom for _, whom in await told(ledger)][-1] == [str(ledger.tech_id), "duty_chief"]
    waits = [(one.waits_for, one.step) for one in await ledger.svc.published(ImprovementOverdue)]
    assert waits == [("decision", 1), ("decision", 2), ("work", 1)]


@pytest.mark.clause("R-1.3.4a", part="overdue")
async def test_an_effect_that_nobody_checks_is_called_about_and_not_for_ever(ledger: Ledger) -> None:
    which = await ledger.done()
    await ledger.svc.fast_forward(days=30)
    assert (await ledger.read(which))["overdue_at"] is not None
    await ledger.svc.fast_forward(days=40)
    waits = [(one.waits_for, one.step) for one in await ledger.svc.published(ImprovementOverdue)]
    assert waits == [("check", 1), ("check", 2), ("check", 3)]


async def test_a_site_decides_how_long_it_may_wait(ledger: Ledger) -> None:
    policy = {"improvement_decide_within_s": 86_400}
    answer = await ledger.svc.as_user([Role.HQ_ADMIN]).put(f"/policies/{ledger.site}", json=policy)
    assert answer.is_success, answer.text
    await ledger.proposed()
    await ledger.svc.fast_forward(days=1)
    assert len(await ledger.svc.published(ImprovementOverdue)) == 1


async def test_the_list_is_narrowed_searched_counted_and_exported(ledger: Ledger) -> None:
    verified = await ledger.done()
    await ledger.moved(verified, "verify", ledger.chief, effect="有效")
    await ledger.svc.fast_forward(hours=1)
    open_one = await ledger.approved()
    await ledger.svc.fast_forward(hours=1)
    await ledger.proposed()
    year = ledger.on(0).year
    assert await ledger.numbers() == [f"{year}-0003", f"{year}-0002", f"{year}-0001"]
    assert await ledger.numbers(state=["approved", "done"]) == [f"{year}-0002"]
    assert await ledger.numbers(q="滤网 0003") == [f"{year}-0003"]
    assert await ledger.numbers(owner_id=str(ledger.tech_id)) == [f"{year}-0002", f"{year}-0001"]
    mine = (await ledger.tech.get("/improvements", params={"mine": True, "state": "approved"})).json()["items"]
    assert [one["id"] for one in mine] == [open_one]
    summary = (await ledger.hq.get("/improvements/summary", params={"site_id": str(ledger.site)})).json()
    assert summary == {
        "proposed": 1, "approved": 1, "done": 0, "verified": 1, "rejected": 0, "overdue": 0, "in_time": 1
    }  # fmt: skip
    sheet = (await ledger.hq.get("/improvements/export", headers={"Accept-Language": "zh-CN"})).text
    assert "已验证有效" in sheet
    assert "李四" in sheet


async def test_another_site_neither_sees_nor_moves_one(ledger: Ledger) -> None:
    which = await ledger.proposed()
    stranger = ledger.svc.as_user([Role.DUTY_CHIEF], sites=[uuid7()])
    assert refused(await stranger.get(f"/improvements/{which}")) == (404, "improvement-not-found")
    assert refused(await ledger.move(which, "approve", stranger, **ledger.plan())) == (404, "improvement-not-found")
    assert (await stranger.get("/improvements")).json()["items"] == []
    assert (await stranger.get("/improvements/summary")).json()["proposed"] == 0
    body = {"site_id": str(ledger.site), "text": "x", "reason": "x"}
    assert refused(await stranger.post("/improvements", json=body)) == (404, "site-not-found")
