"""Chain 6 of REQUIREMENTS §6, told minute by minute by all five services on a clock that is set: a checkpoint is
missed, the leader is told inside the window, and the shift's report says so.
"""

from pathlib import Path
from typing import Any

import pytest
from past_day import Day, clock

pytestmark = [pytest.mark.xdist_group("past"), pytest.mark.timeout(600)]
GATE = {"key": "gate", "name_zh": "园区大门", "name_en": "Gate"}
PUMPS = {"key": "pumps", "name_zh": "消防泵房", "name_en": "Fire pump room", "place": "地下一层"}
ITEM = {"key": "doors", "kind": "pass_fail", "title_zh": "门已锁", "title_en": "Doors locked"}


async def _patrol(day: Day, shift: str) -> tuple[str, dict[str, str]]:
    """A patrol of the shift along a route, due at ten; its path, and what the codes at the checkpoints say."""
    admin, here = await day.as_("admin"), {"site_id": day.site_id}
    names = {"name_zh": "白班巡检", "name_en": "Day patrol"}
    route = await admin.post(
        "/monitoring/v1/routes", {**here, **names, "order": "in_order", "checkpoints": [GATE, PUMPS]}
    )
    codes = (await admin.get(f"/monitoring/v1/routes/{route['id']}/codes"))["items"]
    checklist: dict[str, Any] = {"code": "chain-6", "kind": "patrol", "post": "tech_ops", **names, "items": [ITEM]}
    made = await admin.post("/monitoring/v1/checklists", {**here, **checklist, "route_id": route["id"]})
    asked = {**here, "checklist_id": made["id"], "shift_id": shift, "due_at": clock("10:00").isoformat()}
    opened = await day.does("李建国", "/monitoring/v1/inspections", asked)
    return f"/monitoring/v1/inspections/{opened['id']}", {one["checkpoint"]: one["text"] for one in codes}


def _patrols(day: Day) -> list[tuple[str, str, str]]:
    """Who was called about a patrol."""
    return [one for one in day.called() if "巡检" in one[2]]


def _scan(codes: dict[str, str], checkpoint: str, moment: str) -> dict[str, Any]:
    at = clock(moment).isoformat()
    return {"checkpoint": checkpoint, "proof": "qr", "code": codes[checkpoint], "at": at, "sent_at": at}


@pytest.mark.clause("R-2.2.2a", part="checkpoints")
@pytest.mark.clause("R-2.2.2a", part="missed and late")
@pytest.mark.clause("R-4.3.3a", part="draft")
async def test_chain_6_a_checkpoint_missed_the_leader_told_inside_the_window_and_found_in_the_report(
    postgres_server: str, tmp_path: Path
) -> None:
    async with Day.begun(tmp_path, "07:00", opening_meeting=False, opening_tasks=False) as day:
        await day.hired("李建国", "duty_chief")
        await day.hired("赵强", "tech_ops")
        shift = await day.shift(clock("08:00"), clock("20:00"), duty_chief="李建国", tech_ops="赵强")
        await day.at("07:25")
        for name in ("李建国", "赵强"):
            await day.does(name, f"/roster/v1/shifts/{shift}/check-ins")
        await day.at("08:00")
        await day.does("李建国", f"/roster/v1/shifts/{shift}/start")
        path, codes = await _patrol(day, shift)
        await day.at("08:30")
        await day.does("赵强", f"{path}/visits", _scan(codes, "gate", "08:30"))
        await day.at("09:44")
        assert _patrols(day) == []
        await day.at("09:46")
        assert _patrols(day) == [("09:45", "李建国", "漏巡检点：白班巡检")], "a quarter of an hour is left to go there"
        await day.at("09:53")
        found = await day.does("赵强", f"{path}/visits", _scan(codes, "pumps", "09:53"))
        assert [one["flags"] for one in found["visits"]] == [[], []]
        await day.does("赵强", f"{path}/results", {"results": [{"item": "doors", "value": "pass"}]})
        done = await day.does("赵强", f"{path}/complete", {})
        assert (done["late"], done["visited"], done["checkpoints_missed"]) == (False, 2, 1)
        await _stands_in_the_records(day, shift)


async def _stands_in_the_records(day: Day, shift: str) -> None:
    """In the report of the shift, and in the duty log: that it was reached in the end takes nothing back."""
    admin = await day.as_("admin")
    [check] = (await admin.get(f"/reporting/v1/shifts/{shift}/preview"))["checks"]
    missed = [(one["zh"], one["at"]) for one in check["missed_checkpoints"]]
    assert (check["state"], missed) == ("completed", [("消防泵房", clock("09:45").isoformat().replace("+00:00", "Z"))])
    log = await admin.get("/roster/v1/log-entries", site_id=day.site_id, limit=100)
    assert [one for one in log["items"] if "漏巡检点：“白班巡检”尚未到达 消防泵房" in one["zh"]]
