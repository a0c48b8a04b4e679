"""What monitoring-svc tells of inspections: by it a shift is opened and handed over, and its log is written."""

from itertools import permutations
from typing import Any

import pytest
from handover_story import Handing
from inspection_story import HOT, Checking

from contracts.handovers import HandoverCompleted
from contracts.inspections import CheckpointMissed, MissedCheckpoint


@pytest.fixture
async def handing(roster: Any) -> Handing:
    return await Handing(roster).prepare()


def checking(handing: Handing, kind: str = "patrol", zh: str = "夜间巡检") -> Checking:
    return Checking(handing.roster, handing.site, handing.day, kind, zh)


async def situation(handing: Handing) -> dict[str, Any]:
    answer = await handing.going.get(f"/sites/{handing.site}/situation")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def log(handing: Handing) -> list[dict[str, Any]]:
    params = {"site_id": str(handing.site), "kind": "inspection"}
    answer = await handing.going.get("/log-entries", params=params)
    assert answer.status_code == 200, answer.text
    return list(answer.json()["items"])


@pytest.mark.clause("R-4.0.1", part="drafted")
async def test_what_was_not_checked_and_what_did_not_pass_is_handed_over(handing: Handing) -> None:
    well, wrong, left, missed, given_up = (checking(handing, zh=name) for name in ("甲", "乙", "丙", "丁", "戊"))
    await well.tell(well.opened(), well.completed(handing.tech))
    await wrong.tell(wrong.opened(), wrong.completed(handing.tech, HOT))
    await left.tell(left.opened(), left.started(handing.tech))
    await missed.tell(missed.opened(), missed.missed())
    await given_up.tell(given_up.opened(), given_up.cancelled())
    await handing.half_past_seven()
    items = {one["title"]: one for one in (await handing.read())["items"]}
    assert {title: one["kind"] for title, one in items.items()} == dict.fromkeys(("乙", "丙", "丁"), "inspection")
    assert items["乙"]["facts"]["failed_zh"] == HOT.zh
    assert [items[name]["facts"]["inspection_state"] for name in ("丙", "丁")] == ["in_progress", "missed"]
    await left.tell(left.completed(handing.tech))
    await handing.done(handing.going, "refresh")
    gone = {one["title"]: one["gone_at"] is not None for one in (await handing.read())["items"]}
    assert gone == {"乙": False, "丙": True, "丁": False}, "what is done meanwhile is not handed over"
    await handing.reviewed()
    await handing.both_sign()
    [sealed] = await handing.roster.svc.published(HandoverCompleted)
    assert sealed.items == 2


@pytest.mark.clause("R-4.0.1", part="drafted")
async def test_checkpoints_where_nobody_was_are_logged_and_handed_over(handing: Handing) -> None:
    patrol, untouched = checking(handing), checking(handing, zh="未开始")
    pumps = MissedCheckpoint(key="pumps", zh="消防泵房", en="Fire pump room")
    roof = MissedCheckpoint(key="roof", zh="屋顶", en="Roof", reason="施工")
    told = {"missed_at": handing.roster.now, "begun": True}
    await patrol.tell(patrol.opened(), patrol.fact(CheckpointMissed, missed=(pumps,), **told))
    await patrol.tell(patrol.fact(CheckpointMissed, missed=(roof,), by=handing.tech, **told))
    done = patrol.completed(handing.tech)
    await patrol.tell(done.model_copy(update={"checkpoints": 6, "missed_checkpoints": (pumps, roof)}))
    await untouched.tell(
        untouched.opened(), untouched.fact(CheckpointMissed, missed=(pumps,), **told | {"begun": False})
    )
    said = {one["zh"] for one in await log(handing)}
    assert "漏巡检点：“夜间巡检”尚未到达 消防泵房。" in said
    assert any("跳过“夜间巡检”的巡检点：屋顶。原因：施工" in one for one in said)
    await handing.half_past_seven()
    items = {one["title"]: one["facts"] for one in (await handing.read())["items"]}
    assert items["夜间巡检"]["failed_zh"] == "漏巡检点：消防泵房、漏巡检点：屋顶"
    assert items["未开始"]["inspection_state"] == "open"


@pytest.mark.clause("R-4.2.2d", part="by the system")
async def test_the_duty_log_says_what_was_checked_found_and_missed(handing: Handing) -> None:
    one, other, by_roster = checking(handing), checking(handing, "readings", "定时记录"), checking(handing)
    await one.tell(one.opened(), one.failed(handing.tech), one.completed(handing.tech, HOT, late=True))
    await other.tell(other.opened(), other.missed())
    await other.tell(other.cancelled(handing.day_chief, "设备检修"))
    await by_roster.tell(by_roster.opened(), by_roster.cancelled())
    entries = await log(handing)
    said = [(entry["zh"], entry["shift_id"]) for entry in reversed(entries)]
    assert [shift for _, shift in said] == [str(handing.day)] * 4
    found, done, missed, cancelled = (zh for zh, _ in said)
    assert found == f"赵强检查“夜间巡检”发现不合格（紧急）：{HOT.zh}。"
    assert done == "赵强完成“夜间巡检”，共 6 项，1 项不合格，超时完成。"
    assert missed.startswith("漏检：“定时记录”应于 ")
    assert cancelled.endswith("取消检查“定时记录”。原因：设备检修")


@pytest.mark.clause("R-2.2.1c", part="next steps")
async def test_the_leader_sees_the_checks_of_the_shift_and_those_that_are_over_their_time(handing: Handing) -> None:
    patrol, later = checking(handing), checking(handing, zh="下午巡检")
    await patrol.tell(patrol.opened())
    await later.tell(later.opened(), later.completed(handing.tech))
    seen = await situation(handing)
    assert [(one["name_zh"], one["state"]) for one in seen["inspections"]] == [
        ("下午巡检", "completed"),
        ("夜间巡检", "open"),
    ]
    assert "make_inspection" not in {step["act"] for step in seen["steps"]}
    await handing.roster.svc.fast_forward(minutes=80)
    [step] = [one for one in (await situation(handing))["steps"] if one["act"] == "make_inspection"]
    assert (step["subject_id"], step["urgency"], step["zh"]) == (str(patrol.id), "overdue", "夜间巡检")


async def test_a_drill_stands_nowhere(handing: Handing) -> None:
    drill = checking(handing)
    await drill.tell(drill.opened(), drill.missed(), exercise=True)
    assert (await situation(handing))["inspections"] == []
    assert await log(handing) == []


async def test_facts_in_any_order_and_twice_leave_the_same_standing(handing: Handing) -> None:
    for order in permutations(range(4)):
        one = checking(handing)
        facts = [one.opened(), one.started(handing.tech), one.missed(), one.completed(handing.tech, HOT)]
        await one.tell(*(facts[index] for index in (*order, order[0])))
        [seen] = [row for row in (await situation(handing))["inspections"] if row["id"] == str(one.id)]
        assert (seen["state"], seen["outcome"]) == ("completed", "failed"), order
