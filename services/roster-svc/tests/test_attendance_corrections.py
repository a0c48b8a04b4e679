"""Corrections of attendance: asked for by one, decided on by another, beside what was recorded (R-3.3.1c)."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from contracts.attendance import CorrectionDecided, CorrectionRequested
from contracts.calls import CallRequested, CallSettled
from contracts.duty import DutyBegan, DutyEnded
from svckit.core.ids import uuid7

CHIEF, TECH = "duty_chief", "tech_ops"


def code(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].rpartition(":")[2]


class Late:
    """A shift to which the technician came by his word on time, and by our record twenty minutes late."""

    def __init__(self, roster: Any) -> None:
        self.roster = roster

    async def begun(self) -> "Late":
        self.site = await self.roster.site()
        off = ("relief_before_leaving", "handover_before_leaving", "default_tasks", "call_overdue_meetings")
        quiet = {**dict.fromkeys(off, False), "presence_checks_per_shift": 0, "leader_rounds_per_shift": 0}
        quiet["archive_after_h"] = 1
        assert (await self.roster.hq.put(f"/policies/{self.site}", json=quiet)).status_code == 200
        self.chief = await self.roster.person(self.site, name="王值班")
        self.tech = await self.roster.person(self.site, name="刘敏")
        self.other = await self.roster.person(self.site, name="赵强")
        self.shift = await self.roster.shift(self.site, (self.chief, CHIEF), (self.tech, TECH), (self.other, TECH))
        self.starts_at = self.roster.now
        for person in (self.chief, self.other):
            await self.as_(person).post(f"/shifts/{self.shift}/check-ins")
        await self.roster.svc.fast_forward(minutes=20)
        assert (await self.as_(self.tech).post(f"/shifts/{self.shift}/check-ins")).json()["late"] is True
        return self

    def as_(self, person: UUID, role: str | None = None) -> httpx.AsyncClient:
        client: httpx.AsyncClient = self.roster.as_person(
            person, self.site, role=role or (CHIEF if person == self.chief else "site_staff")
        )
        return client

    def body(self, **more: Any) -> dict[str, Any]:
        came = {"claimed_in_at": (self.starts_at - timedelta(minutes=2)).isoformat()}
        return {"shift_id": str(self.shift), "reason": "终端故障，未能签到", **came, **more}

    async def asked(self, by: UUID | None = None, **more: Any) -> dict[str, Any]:
        answer = await self.as_(by or self.tech).post("/attendance-corrections", json=self.body(**more))
        assert answer.status_code == 201, answer.text
        return dict(answer.json())

    async def calls(self) -> list[CallRequested]:
        found = await self.roster.svc.published(CallRequested)
        return [one for one in found if one.subject.type == "attendance_correction"]

    async def told(self) -> list[tuple[set[UUID | None], str]]:
        """Whom the calls to persons reached, and what each asks for."""
        found = [one for one in await self.calls() if one.targets[0].staff_id is not None]
        return [({target.staff_id for target in one.targets}, one.asked) for one in found]

    async def line(self, person: UUID | None = None) -> dict[str, Any]:
        found = await self.roster.hq.get(
            "/attendance-sheet", params={"site_id": str(self.site), "staff_id": str(person or self.tech)}
        )
        assert found.status_code == 200, found.text
        return dict(found.json()["items"][0]["lines"][0])

    async def over(self) -> None:
        """The shift is ended, everybody has left, and it is archived."""
        await self.roster.hq.post(f"/shifts/{self.shift}/start")
        await self.roster.svc.fast_forward(hours=12)
        await self.roster.hq.post(f"/shifts/{self.shift}/end", json={"reason": "到时"})
        for person in (self.chief, self.tech, self.other):
            await self.roster.hq.post(f"/shifts/{self.shift}/check-outs", json={"staff_id": str(person), "reason": "x"})
        await self.roster.svc.fast_forward(hours=2)
        assert (await self.roster.hq.get(f"/shifts/{self.shift}")).json()["state"] == "archived"


@pytest.fixture
async def late(roster: Any) -> Late:
    return await Late(roster).begun()


@pytest.mark.clause("R-3.3.1c", part="correction")
async def test_an_approved_correction_counts_on_the_sheet_and_what_was_recorded_stays(late: Late) -> None:
    recorded = await late.line()
    assert (recorded["late"], recorded["late_s"], recorded["correction_ids"]) == (True, 20 * 60, [])
    asked = await late.asked(evidence_note="值班长看到我到岗")
    [call] = await late.calls()
    assert ([one.post for one in call.targets], call.asked) == ([CHIEF], "read")
    assert (await late.line())["correction_pending"] is True
    approved = await late.as_(late.chief).post(f"/attendance-corrections/{asked['id']}/approve")
    assert (approved.status_code, approved.json()["state"]) == (200, "approved")
    assert (approved.json()["late_s"], approved.json()["late"]) == (0, False)
    counted = await late.line()
    assert (counted["late"], counted["late_s"], counted["correction_ids"]) == (False, 0, [asked["id"]])
    assert counted["in_at"] == asked["claimed_in_at"]
    for kept in ("claimed_in_at", "recorded_in_at"):
        assert counted[kept] == recorded[kept], "the original entry and our time stay"
    fact = await late.roster.svc.published(CorrectionRequested)
    decided = await late.roster.svc.published(CorrectionDecided)
    assert [(one.version, one.requested_by) for one in fact] == [(1, late.tech)]
    assert [(one.version, one.outcome, one.decided_by, one.late) for one in decided] == [
        (2, "approved", late.chief, False)
    ]
    assert call.call_id in {one.call_id for one in await late.roster.svc.published(CallSettled)}


@pytest.mark.clause("R-3.3.1c", part="correction")
async def test_who_was_on_duty_stays_as_it_was_known_then(late: Late) -> None:
    """Nobody improves their own record by naming another time."""
    before = (await late.roster.svc.published(DutyBegan), await late.roster.svc.published(DutyEnded))
    shift = (await late.roster.hq.get(f"/shifts/{late.shift}")).json()
    asked = await late.asked()
    await late.as_(late.chief).post(f"/attendance-corrections/{asked['id']}/approve")
    await late.roster.svc.fast_forward(minutes=5)
    assert (await late.roster.svc.published(DutyBegan), await late.roster.svc.published(DutyEnded)) == before
    assert (await late.roster.hq.get(f"/shifts/{late.shift}")).json() == shift
    at = (late.starts_at + timedelta(minutes=10)).isoformat()
    duty = (await late.roster.hq.get("/duty", params={"site_id": str(late.site), "at": at})).json()
    there = {one["staff_id"] for one in duty["items"] if one["basis"] == "checked_in"}
    assert str(late.tech) not in there, "he was not known to be there at that minute"


@pytest.mark.clause("R-3.3.1c", part="correction")
async def test_neither_whom_it_is_about_nor_who_asked_decides(late: Late) -> None:
    own = await late.asked(by=late.chief, staff_id=None, claimed_in_at=_iso(late.starts_at - timedelta(minutes=5)))
    approve = f"/attendance-corrections/{own['id']}/approve"
    assert code(await late.as_(late.chief).post(approve)) == (403, "own-attendance-correction")
    as_hq = late.roster.svc.as_user(["hq_executive"], id=late.chief)
    assert code(await as_hq.post(approve)) == (403, "own-attendance-correction"), "nor with another role"
    [call] = await late.calls()
    assert [one.role for one in call.targets] == ["hq_executive"], "the chief is not asked about himself"
    assert (await late.roster.hq.post(approve)).status_code == 200
    theirs = await late.asked(by=late.chief, staff_id=str(late.tech))
    approve = f"/attendance-corrections/{theirs['id']}/approve"
    assert code(await late.as_(late.chief).post(approve)) == (403, "attendance-correction-requested-by-you")
    assert code(await late.as_(late.tech, CHIEF).post(approve)) == (403, "own-attendance-correction")
    assert code(await late.as_(late.other, CHIEF).post(approve)) == (403, "attendance-correction-not-your-decision")
    assert code(await late.as_(late.other).post(approve)) == (403, "role-required")
    asked_by_other = await late.as_(late.other).post("/attendance-corrections", json=late.body(staff_id=str(late.tech)))
    assert code(asked_by_other) == (403, "not-your-attendance-correction")


@pytest.mark.clause("R-3.3.1c", part="correction")
async def test_one_request_waits_at_a_time_and_a_refusal_says_why(late: Late) -> None:
    asked = await late.asked()
    again = await late.as_(late.tech).post("/attendance-corrections", json=late.body())
    assert code(again) == (409, "attendance-correction-under-way")
    path = f"/attendance-corrections/{asked['id']}"
    assert (await late.roster.hq.post(f"{path}/refuse", json={})).status_code == 422
    refused = await late.roster.hq.post(f"{path}/refuse", json={"reason": "门禁记录是 08:20"})
    assert (refused.json()["state"], refused.json()["decision_reason"]) == ("refused", "门禁记录是 08:20")
    assert (await late.line())["late"] is True
    for move in ("approve", "withdraw"):
        client = late.as_(late.tech) if move == "withdraw" else late.roster.hq
        assert code(await client.post(f"{path}/{move}")) == (409, "attendance-correction-move-refused")
    second = await late.asked()
    withdrawn = await late.as_(late.tech).post(f"/attendance-corrections/{second['id']}/withdraw")
    assert withdrawn.json()["state"] == "withdrawn"
    third = await late.asked()
    stranger = await late.as_(late.other).post(f"/attendance-corrections/{third['id']}/withdraw")
    assert code(stranger) == (403, "not-your-attendance-correction")
    states = [one.outcome for one in await late.roster.svc.published(CorrectionDecided)]
    assert states == ["refused", "withdrawn"]


@pytest.mark.clause("R-3.3.1c", part="correction")
async def test_a_shift_that_is_archived_stays_as_it_is_and_its_correction_stands_beside_it(late: Late) -> None:
    await late.over()
    shift = (await late.roster.hq.get(f"/shifts/{late.shift}")).json()
    asked = await late.asked(claimed_out_at=_iso(late.starts_at + timedelta(hours=12, minutes=30)))
    assert (await late.roster.hq.post(f"/attendance-corrections/{asked['id']}/approve")).status_code == 200
    line = await late.line()
    assert (line["correction_ids"], line["late"], line["overtime_s"]) == ([asked["id"]], False, 30 * 60)
    assert (await late.roster.hq.get(f"/shifts/{late.shift}")).json() == shift
    with pytest.raises(IntegrityError, match="archived shift"):
        async with late.roster.svc.transaction() as session:
            await session.execute(text("UPDATE shifts SET end_reason = 'x' WHERE id = :id"), {"id": late.shift})


@pytest.mark.clause("R-3.3.1c", part="correction")
async def test_who_was_never_recorded_has_both_times_claimed(late: Late) -> None:
    absent = await late.roster.person(late.site, name="孙丽")
    shift = await late.roster.shift(late.site, (absent, TECH), hours=4)
    starts_at = late.roster.now
    await late.roster.svc.fast_forward(hours=5)
    body = {"shift_id": str(shift), "reason": "系统停机"}
    out = {"claimed_out_at": _iso(starts_at + timedelta(hours=4))}
    mine = late.as_(absent)
    assert code(await mine.post("/attendance-corrections", json={**body, **out})) == (422, "claimed-arrival-missing")
    asked = await mine.post("/attendance-corrections", json={**body, **out, "claimed_in_at": _iso(starts_at)})
    assert asked.status_code == 201, asked.text
    assert (await late.roster.hq.get("/attendance-sheet", params=_of(late.site, absent))).json()["items"][0]["totals"][
        "absences"
    ] == 1
    await late.roster.hq.post(f"/attendance-corrections/{asked.json()['id']}/approve")
    [sheet] = (await late.roster.hq.get("/attendance-sheet", params=_of(late.site, absent))).json()["items"]
    assert (sheet["totals"]["absences"], sheet["totals"]["attended_s"]) == (0, 4 * 3600)


@pytest.mark.parametrize(
    ("claim", "refusal"),
    [
        ({"claimed_in_at": None}, "nothing-to-correct"),
        ({"claimed_in_at": 20}, "nothing-to-correct"),  # as it was recorded
        ({"claimed_in_at": 25}, "time-in-future"),
        ({"claimed_in_at": -61}, "claim-outside-shift"),
        ({"claimed_in_at": 5, "claimed_out_at": 4}, "claim-out-of-order"),
        ({"claimed_in_at": None, "claimed_out_at": 10}, "claim-out-of-order"),
    ],
)
async def test_times_that_cannot_be_are_refused(late: Late, claim: dict[str, int | None], refusal: str) -> None:
    times = {
        name: None if after is None else _iso(late.starts_at + timedelta(minutes=after))
        for name, after in claim.items()
    }
    answer = await late.as_(late.tech).post("/attendance-corrections", json=late.body(**times))
    assert code(answer) == (422, refusal)


async def test_a_shift_to_come_and_one_of_others_have_nothing_to_correct(late: Late) -> None:
    tomorrow = await late.roster.shift(late.site, (late.tech, TECH), starts_in_h=24)
    mine = late.as_(late.tech)
    early = await mine.post("/attendance-corrections", json=late.body(shift_id=str(tomorrow)))
    assert code(early) == (409, "attendance-not-begun")
    foreign = await late.roster.shift(late.site, (late.other, TECH), starts_in_h=24)
    assert code(await mine.post("/attendance-corrections", json=late.body(shift_id=str(foreign))))[1] == "not-assigned"
    unknown = await mine.post("/attendance-corrections", json=late.body(shift_id=str(uuid7())))
    assert unknown.status_code == 404


async def test_staff_see_their_own_corrections_and_chiefs_all(late: Late) -> None:
    asked = await late.asked()
    path = f"/attendance-corrections/{asked['id']}"
    assert (await late.as_(late.other).get("/attendance-corrections")).json()["items"] == []
    assert code(await late.as_(late.other).get(path)) == (403, "not-your-attendance-correction")
    assert (await late.as_(late.tech).get(path)).json()["id"] == asked["id"]
    query = {"site_id": str(late.site), "state": "requested", "shift_id": str(late.shift)}
    [listed] = (await late.as_(late.chief).get("/attendance-corrections", params=query)).json()["items"]
    assert listed["id"] == asked["id"]


@pytest.mark.clause("R-4.2.2d", part="by the system")
async def test_the_duty_log_says_who_asked_for_a_correction_and_who_decided(late: Late) -> None:
    asked = await late.asked()
    path = f"/attendance-corrections/{asked['id']}"
    refused = await late.as_(late.chief).post(f"{path}/refuse", json={"reason": "门禁记录是 08:20"})
    assert refused.status_code == 200
    again = await late.asked()
    await late.as_(late.chief).post(f"/attendance-corrections/{again['id']}/approve")
    params = {"site_id": str(late.site), "kind": "attendance"}
    entries = (await late.roster.hq.get("/log-entries", params=params)).json()["items"]
    assert {(one["shift_id"], one["refs"]["staff_id"]) for one in entries} == {(str(late.shift), str(late.tech))}
    approved, second, refusal, first = entries
    assert (first["zh"], first["en"]) == (second["zh"], second["en"])
    times = "在 2026-11-23 08:00 班次的考勤：到岗 2026-11-23 07:58"
    assert first["zh"] == f"张伟申请更正本人{times}。原因：终端故障，未能签到"
    assert "班次的考勤更正未批准（张伟）" in refusal["zh"]
    assert refusal["zh"].endswith("原因：门禁记录是 08:20")
    assert approved["en"] == (
        "Correction of the attendance of 刘敏 on the shift of 2026-11-23 08:00 approved by 张伟: came 2026-11-23 07:58."
    )


@pytest.mark.clause("R-3.3.1c", part="correction")
async def test_whom_a_correction_is_about_is_told_by_whoever_else_asks_and_decides(late: Late) -> None:
    asked = await late.asked(by=late.chief, staff_id=str(late.tech))
    assert await late.told() == [({late.tech}, "read")]
    await late.roster.hq.post(f"/attendance-corrections/{asked['id']}/approve")
    assert await late.told() == [({late.tech}, "read"), ({late.tech, late.chief}, "read")]


async def test_nobody_is_told_of_what_they_did_themselves(late: Late) -> None:
    asked = await late.asked()
    await late.as_(late.tech).post(f"/attendance-corrections/{asked['id']}/withdraw")
    assert await late.told() == []


DECIDED = "UPDATE attendance_corrections SET state = 'approved', decided_at = now(), late_s = 0, late = false"
AGAIN = """INSERT INTO attendance_corrections
SELECT gen_random_uuid(), 1, site_id, shift_id, staff_id, 'requested', claimed_in_at, claimed_out_at, reason, NULL,
    requested_by, requested_at, NULL, NULL, NULL, NULL, NULL, '{}' FROM attendance_corrections"""


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE attendance_corrections SET reason = 'x' WHERE state = 'refused'",
        "DELETE FROM attendance_corrections WHERE state = 'refused'",
        f"{DECIDED}, decided_by = staff_id WHERE state = 'requested'",
        f"{DECIDED}, decided_by = requested_by WHERE state = 'requested'",
        f"{AGAIN} WHERE state = 'requested'",
    ],
)
async def test_the_database_itself_holds_it(late: Late, statement: str) -> None:
    """What is decided stays, the second person is another one, and one request waits at a time."""
    asked = await late.asked()
    await late.roster.hq.post(f"/attendance-corrections/{asked['id']}/refuse", json={"reason": "不符"})
    await late.asked(by=late.chief, staff_id=str(late.tech))
    with pytest.raises(IntegrityError):
        async with late.roster.svc.transaction() as session:
            await session.execute(text(statement))


def _iso(at: Any) -> str:
    return str(at.isoformat())


def _of(site: UUID, person: UUID) -> dict[str, str]:
    return {"site_id": str(site), "staff_id": str(person)}
