"""A shift starts once its opening conditions are met, or by an order that keeps what was missing (R-4.1.2d)."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from inspection_story import Checking
from meeting_story import CHIEF, TECH, Meetings, refused

from contracts.calls import CallRequested
from contracts.no_shows import LeaderLate
from contracts.reports import ReportSubmitted
from contracts.shifts import CheckedIn, ShiftArchived, ShiftCancelled, ShiftStarted
from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts.opening import Check, Code, Standing, conditions
from svckit.core.ids import uuid7

QUIET = {"presence_checks_per_shift": 0, "default_tasks": False, "relief_before_leaving": False, "late_after_min": 0}
REASON = "接班人员路上堵车，先行开班"


class Opening(Meetings):
    """A chief and a technician whose shift begins in an hour, at a site that asks for all that is to be asked."""

    async def prepare(self, **figures: Any) -> "Opening":
        at_once, self.roster.site = self.roster.site, lambda: at_once(opens_at_once=False)
        await super().prepare()
        self.roster.site = at_once
        answer = await self.roster.hq.put(f"/policies/{self.site}", json=QUIET | figures)
        assert answer.status_code == 200, answer.text
        return self

    async def comes(self, *who: httpx.AsyncClient, shift: UUID | None = None) -> None:
        for one in who:
            answer = await one.post(f"/shifts/{shift or self.shift}/check-ins")
            assert answer.status_code == 201, answer.text

    async def opening(self, by: httpx.AsyncClient | None = None) -> dict[str, Any]:
        answer = await (by or self.chief).get(f"/shifts/{self.shift}/opening")
        assert answer.status_code == 200, answer.text
        return dict(answer.json())

    async def stands(self) -> dict[str, str]:
        return {one["code"]: one["state"] for one in (await self.opening())["conditions"]}

    async def start(self, by: httpx.AsyncClient | None = None) -> httpx.Response:
        return await (by or self.chief).post(f"/shifts/{self.shift}/start")

    async def excepts(self, by: httpx.AsyncClient | None = None) -> httpx.Response:
        path = f"/shifts/{self.shift}/start-with-exception"
        return await (by or self.roster.hq).post(path, json={"reason": REASON})

    async def cancels(self, by: httpx.AsyncClient | None = None) -> httpx.Response:
        order = {"kind": "cancellation", "reason": "站点停电检修"}
        return await (by or self.roster.hq).post(f"/shifts/{self.shift}/changes", json=order)

    async def meets(self) -> dict[str, Any]:
        """The pre-shift meeting is held."""
        opened = await self.chief.post("/meetings", json={"shift_id": str(self.shift), "kind": "pre_shift"})
        meeting = await self.filled(opened.json())
        assert (await self.finish(meeting)).status_code == 200
        return meeting

    async def state(self) -> str:
        return str((await self.read())["state"])

    async def read(self) -> dict[str, Any]:
        return dict((await self.roster.hq.get(f"/shifts/{self.shift}")).json())


@pytest.fixture
async def dawn(roster: Any) -> Opening:
    return await Opening(roster).prepare()


@pytest.mark.clause("R-4.1.2d", part="conditions")
@pytest.mark.clause("R-4.1.1b", part="shift waits")
async def test_each_condition_is_shown_with_who_is_missing_and_the_shift_starts_when_all_are_met(dawn: Opening) -> None:
    assert await dawn.state() == "published"
    await dawn.comes(dawn.chief)
    assert await dawn.state() == "preparing"
    opening = await dawn.opening()
    assert (opening["missing"], opening["may_start"]) == (["seats", "meeting", "tasks"], False)
    [seats] = [one for one in opening["conditions"] if one["code"] == "seats"]
    assert [(one["name"], one["post"]) for one in seats["lacks"]] == [("周伟", TECH)]
    told = (await dawn.start()).json()
    assert (told["status"], told["type"].rpartition(":")[2]) == (409, "opening-conditions-missing")
    assert all(named in told["detail"] for named in ("周伟", "pre-shift meeting", "王芳"))
    await dawn.comes(dawn.tech)
    meeting = await dawn.meets()
    for who in (dawn.chief, dawn.tech):
        assert (await dawn.acknowledge(meeting, by=who)).status_code == 201
    everything = {"leader": "met", "leader_early": "not_required", "seats": "met", "handover": "not_required"}
    assert await dawn.stands() == {**everything, "meeting": "met", "tasks": "met", "checks": "not_required"}
    assert (await dawn.opening())["may_start"]
    assert refused(await dawn.excepts()) == (409, "nothing-is-missing")
    assert (await dawn.start()).json()["state"] == "open"
    kept = await dawn.opening(dawn.tech)
    assert (kept["state"], kept["may_start"], kept["exception"]) == ("open", False, None)
    assert {one["code"]: one["by_name"] for one in kept["conditions"]}["leader"] == "王芳"


@pytest.mark.clause("R-4.1.2d", part="exception")
async def test_headquarters_opens_it_without_what_is_missing_and_that_stays_on_the_shift(dawn: Opening) -> None:
    await dawn.comes(dawn.chief)
    assert (await dawn.excepts(dawn.chief)).status_code == 403
    own = dawn.roster.svc.as_user(["hq_admin"], id=dawn.chief_id)
    assert refused(await dawn.excepts(own)) == (403, "exception-not-yours")
    assert (await dawn.excepts()).json()["state"] == "open_with_exception"
    [fact] = await dawn.svc.published(ShiftStarted)
    assert (fact.exceptions, fact.exception_reason) == (("seats", "meeting", "tasks"), REASON)
    assert fact.ordered_by is not None
    await dawn.svc.fast_forward(hours=9)
    assert await dawn.state() == "closing"
    assert (await dawn.roster.hq.post(f"/shifts/{dawn.shift}/end", json={"reason": "到时"})).status_code == 200
    read = await dawn.read()
    assert (read["state"], read["exceptions"], read["exception_reason"]) == ("closed", [*fact.exceptions], REASON)
    found = await dawn.roster.hq.get("/shifts", params={"state": ["open", "closed"], "site_id": str(dawn.site)})
    assert [one["id"] for one in found.json()["items"]] == [str(dawn.shift)]


@pytest.mark.clause("R-2.1.1a", part="deputy")
@pytest.mark.clause("R-4.1.1a", part="late mark")
async def test_a_late_chief_is_reported_a_deputy_commands_and_the_chief_is_marked_late(dawn: Opening) -> None:
    await dawn.svc.fast_forward(minutes=31)
    assert len(await dawn.svc.published(LeaderLate)) == 1
    assert [role for call in await dawn.svc.published(CallRequested) for role in (t.role for t in call.targets)] == [
        "hq_executive"
    ]
    await dawn.comes(dawn.tech)
    assert (await dawn.stands())["leader"] == "missing"
    await dawn.svc.fast_forward(minutes=30)
    deputy = dawn.roster.as_person(dawn.tech_id, dawn.site)
    taken = await deputy.post(f"/sites/{dawn.site}/command", json={})
    assert taken.status_code in {200, 201}, taken.text
    opening = await dawn.opening()
    [leader] = [one for one in opening["conditions"] if one["code"] == "leader"]
    assert (leader["state"], leader["by_name"], "seats" in opening["missing"]) == ("met", "周伟", True)
    assert (await dawn.excepts()).status_code == 200
    await dawn.svc.fast_forward(minutes=5)
    await dawn.comes(dawn.chief)
    [*_, came] = await dawn.svc.published(CheckedIn)
    assert (came.staff_id, came.late, came.late_s) == (dawn.chief_id, True, 360)


@pytest.mark.clause("R-4.1.1a", part="late mark")
async def test_a_site_may_bind_the_start_to_a_chief_who_came_early(roster: Any) -> None:
    dawn = await Opening(roster).prepare(opening_leader_early=True, leader_early_min=30)
    await dawn.svc.fast_forward(minutes=40)
    await dawn.comes(dawn.chief)
    [early] = [one for one in (await dawn.opening())["conditions"] if one["code"] == "leader_early"]
    assert (early["state"], early["lacks"][0]["name"]) == ("missing", "王芳")
    assert early["lacks"][0]["came_at"] is not None


@pytest.mark.clause("R-4.1.2d", part="conditions")
async def test_the_next_shift_waits_for_the_handover_of_the_one_that_runs(dawn: Opening) -> None:
    await dawn.comes(dawn.chief, dawn.tech)
    assert (await dawn.excepts()).status_code == 200
    day, other = dawn.shift, await dawn.roster.person(dawn.site, name="孙亮")
    dawn.shift = await dawn.roster.shift(dawn.site, (other, CHIEF), starts_in_h=9, hours=8)
    await dawn.svc.fast_forward(hours=8, minutes=40)
    coming = dawn.roster.as_person(other, dawn.site, role=CHIEF)
    await dawn.comes(coming)
    stands = await dawn.stands()
    assert (stands["leader"], stands["handover"]) == ("met", "missing")
    [handover] = (await coming.get("/handovers", params={"shift_id": str(day)})).json()["items"]
    found = {one["code"]: one["record_id"] for one in (await dawn.opening())["conditions"]}
    assert found["handover"] == handover["id"]
    assert (await dawn.chief.post(f"/handovers/{handover['id']}/offer")).status_code == 200
    assert (await dawn.roster.hq.get(f"/shifts/{day}")).json()["state"] == "closing"
    forced = await dawn.roster.hq.post(f"/handovers/{handover['id']}/force", json={"reason": "原班长发病"})
    assert forced.status_code == 200, forced.text
    assert (await dawn.stands())["handover"] == "met"


@pytest.mark.clause("R-3.3.1b", part="change orders")
async def test_a_shift_that_is_given_up_before_it_begins_frees_its_people_and_is_nobodys_next(dawn: Opening) -> None:
    await dawn.meets()
    assert (await dawn.cancels(dawn.tech)).status_code == 403
    answer = await dawn.cancels()
    assert (answer.status_code, answer.json()["kind"]) == (201, "cancellation")
    [fact] = await dawn.svc.published(ShiftCancelled)
    assert ({one.staff_id for one in fact.expected}, fact.short_notice) == ({dawn.chief_id, dawn.tech_id}, True)
    assert await dawn.state() == "cancelled"
    duty = await dawn.roster.on_duty(dawn.site)
    assert (duty["next_shift"], duty["people"]) == (None, [])
    await dawn.roster.shift(dawn.site, (dawn.chief_id, CHIEF), starts_in_h=1)
    await dawn.svc.fast_forward(hours=3)
    assert {one.targets[0].role for one in await dawn.svc.published(CallRequested) if one.targets[0].role} <= {
        "hq_executive"
    }
    for refusal in (await dawn.cancels(), await dawn.start()):
        assert refused(refusal) == (409, "shift-move-refused")


async def test_what_people_have_come_to_or_has_begun_is_not_cancelled(dawn: Opening) -> None:
    await dawn.comes(dawn.chief)
    assert refused(await dawn.cancels()) == (409, "shift-move-refused")
    dawn.shift = await dawn.roster.shift(dawn.site, (dawn.spare_id, CHIEF), starts_in_h=1)
    await dawn.svc.fast_forward(hours=2)
    assert refused(await dawn.cancels()) == (409, "cancel-too-late")


@pytest.mark.clause("R-4.3.2a", part="sealed")
@pytest.mark.parametrize("reported", [True, False])
async def test_a_day_after_its_end_the_shift_is_sealed_and_says_what_its_record_lacks(
    dawn: Opening, reported: bool
) -> None:
    await dawn.comes(dawn.chief, dawn.tech)
    assert (await dawn.excepts()).status_code == 200
    await dawn.svc.fast_forward(hours=9, minutes=1)
    assert (await dawn.chief.post(f"/shifts/{dawn.shift}/end")).status_code == 200
    for who in (dawn.chief, dawn.tech):
        assert (await who.post(f"/shifts/{dawn.shift}/check-outs")).status_code == 201
    if reported:
        ids = {"report_id": uuid7(), "site_id": dawn.site, "shift_id": dawn.shift}
        await dawn.svc.deliver(ReportSubmitted(version=1, **ids, kind="shift", submitted_at=dawn.roster.now))
    await dawn.svc.fast_forward(hours=23, minutes=50)
    assert await dawn.state() == "closed"
    await dawn.svc.fast_forward(minutes=10)
    [fact] = await dawn.svc.published(ShiftArchived)
    assert fact.missing == (() if reported else ("report",))
    assert fact.archived_at - dawn.roster.now <= timedelta(0)
    read = await dawn.read()
    assert (read["state"], read["archive_missing"]) == ("archived", [*fact.missing])
    again = await dawn.chief.post(f"/shifts/{dawn.shift}/end")
    assert refused(again) == (409, "shift-archived")


@pytest.mark.clause("R-4.1.2c", part="shift waits")
@pytest.mark.clause("R-4.1.2d", part="conditions")
async def test_the_shift_waits_until_business_is_ready(dawn: Opening) -> None:
    business = Checking(dawn.roster, dawn.site, dawn.shift, "readiness", "业务准备")
    await business.tell(business.opened())
    assert (await dawn.stands())["checks"] == "missing"
    await business.tell(business.completed(dawn.tech_id))
    assert (await dawn.stands())["checks"] == "met"


@pytest.mark.clause("R-4.1.2d", part="conditions")
async def test_the_shift_waits_for_its_start_up_checks_by_name_also_for_one_that_was_missed(dawn: Opening) -> None:
    room, patrol = (Checking(dawn.roster, dawn.site, dawn.shift, kind, zh) for kind, zh in CHECKED)
    await room.tell(room.opened())
    await patrol.tell(patrol.opened())
    await dawn.comes(dawn.chief, dawn.tech)
    assert (await dawn.stands())["checks"] == "missing"
    await room.tell(room.missed())
    [missing] = [one for one in (await dawn.opening())["conditions"] if one["code"] == "checks"]
    told = [(lack["check"], lack["check_en"], lack["check_id"]) for lack in missing["lacks"]]
    assert told == [("机房开班检查", "Room check", str(room.id))], "a patrol is made during the shift"
    refusal = (await dawn.start()).json()
    assert "start-up checks are not done (Room check)" in refusal["detail"]
    await room.tell(room.completed(dawn.tech_id, late=True))
    [met] = [one for one in (await dawn.opening())["conditions"] if one["code"] == "checks"]
    assert (met["state"], met["by"]) == ("met", str(dawn.tech_id))


CHECKED = ("startup", "机房开班检查"), ("patrol", "上午巡检")
NOW = datetime(2026, 11, 23, tzinfo=UTC)
CLOCKED = Check(uuid7(), "视频监控自检", "Cameras", NOW, uuid7())
OPEN = Check(uuid7(), "消防主机自检", "Fire panel")


@pytest.mark.clause("R-4.1.2d", part="conditions")
@pytest.mark.parametrize(
    ("checks", "asked", "stands", "lacks"),
    [
        ((), True, "not_required", []),
        ((CLOCKED,), True, "met", []),
        ((CLOCKED, OPEN), True, "missing", ["消防主机自检"]),
        ((OPEN,), False, "not_required", []),
    ],
)
def test_no_check_is_called_done_that_nobody_asked_for(
    checks: tuple[Check, ...], asked: bool, stands: str, lacks: list[str]
) -> None:
    found = conditions(Standing(seats=(), checks=checks), DutyPolicy(opening_checks=asked))
    [one] = [condition for condition in found if condition.code == Code.CHECKS]
    assert (one.state, [lack.check for lack in one.lacks]) == (stands, lacks)
