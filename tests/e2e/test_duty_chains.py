"""Two chains of REQUIREMENTS §6, told minute by minute by all five services on a clock that is set: who was called and
when, who answered for the site at every minute, and that everybody who keeps it says the same.

`tests/console/test_chains_in_two_browsers.py` shows what people see of them, on the real bus.
"""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from past_day import Answer, Day, clock, minutes

from farwatch_local.demo.api import Refused

pytestmark = [pytest.mark.xdist_group("past"), pytest.mark.timeout(600)]
CHIEF, TECH = "duty_chief", "tech_ops"
SERIES = "cold-aisle-1.temperature"


async def _refused(day: Day, name: str, path: str, body: dict[str, Any] | None = None) -> str:
    """The kind of refusal."""
    with pytest.raises(Refused) as refused:
        await day.does(name, path, body)
    return str(refused.value).partition("urn:farwatch:problem:")[2].partition('"')[0]


def _one_after_the_other(answers: dict[str, Answer]) -> list[tuple[str, Answer]]:
    """From which minute on which answer holds."""
    found: list[tuple[str, Answer]] = []
    for moment, answer in answers.items():
        if not found or found[-1][1] != answer:
            found.append((moment, answer))
    return found


async def _all_say_the_same(day: Day, answers: dict[str, Answer], *shifts: str) -> None:
    """roster-svc's intervals are those of all that keep them, and the shifts' reports tell them, too."""
    reports = [await day.reported(shift, answers) for shift in shifts]
    for moment, (name, basis) in answers.items():
        on_duty = await day.on_duty(moment)
        for report in reports:
            assert report[moment] == (None if basis in {"rostered", "headquarters"} else name, on_duty), moment


@asynccontextmanager
async def _evening(root: Path) -> AsyncIterator[tuple[Day, str]]:
    """A night shift is to begin at eight; of three executives two are on. The deputy is there, its chief is not."""
    async with Day.begun(root, "18:30", opening_meeting=False, opening_tasks=False) as day:
        for name in ("李领导", "赵副总", "孙经理"):
            await day.hired(name, "hq_executive")
        await day.hired("王值班", CHIEF)
        await day.hired("周副值", CHIEF, TECH)
        turn = {"executive_id": day.people["李领导"], "deputy_id": day.people["赵副总"]}
        times = {"since": clock("18:30").isoformat(), "until": clock("18:30", 1).isoformat()}
        await day.does("admin", "/roster/v1/executives", {"periods": [turn | times]})
        shift = await day.shift(clock("20:00"), clock("08:00", 1), duty_chief="王值班", tech_ops="周副值")
        await day.at("19:50")
        await day.does("周副值", f"/roster/v1/shifts/{shift}/check-ins")
        yield day, shift


@pytest.mark.clause("R-2.1.1a", part="deputy")
@pytest.mark.clause("R-2.1.1b", part="reachable")
@pytest.mark.clause("R-4.1.1a", part="notice")
@pytest.mark.clause("R-4.1.1a", part="late mark")
@pytest.mark.clause("R-1.1.1c", part="gap alarm")
async def test_chain_2_a_late_chief_no_command_headquarters_called_a_deputy_commands_and_the_mark_stays(
    postgres_server: str, tmp_path: Path
) -> None:
    async with _evening(tmp_path) as (day, shift):
        await day.at("20:07")
        await day.does("周副值", f"/roster/v1/sites/{day.site_id}/command")
        await day.at("20:20")
        await day.does("王值班", f"/roster/v1/shifts/{shift}/check-ins")
        assert (await day.does("王值班", f"/roster/v1/shifts/{shift}/start"))["state"] == "open"
        await day.at("21:00")
        executives = ("李领导", "赵副总")
        empty = "乌兰察布数据中心：值班长岗位无人值班"
        assert [call for call in day.called() if call[2] != "班前会超时未开"] == [
            *(("19:30", name, "值班长未提前到岗：王值班") for name in executives),
            *(("20:01", name, empty) for name in executives),
            *(("20:05", name, "未到岗：王值班") for name in ("王值班", *executives)),
            *(("20:15", name, "未到岗，需替班：王值班") for name in executives),
        ]
        assert day.twice() == []
        answers = await day.answers(minutes("18:30", "21:00"))
        assert _one_after_the_other(answers) == [
            ("18:30", (None, "headquarters")),
            ("20:00", ("王值班", "rostered")),
            ("20:07", ("周副值", "acting")),
            ("20:20", ("王值班", "checked_in")),
        ]
        await _all_say_the_same(day, answers, shift)
        await _the_mark_stays(day, shift)


async def _the_mark_stays(day: Day, shift: str) -> None:
    """In the attendance, and in the report of the shift with the stretch that nobody commanded."""
    admin = await day.as_("admin")
    seats = (await admin.get(f"/roster/v1/shifts/{shift}"))["assignments"]
    marks = {one["staff_id"]: (one["late"], one["late_s"]) for one in seats}
    assert marks == {day.people["王值班"]: (True, 20 * 60), day.people["周副值"]: (False, 0)}
    report = await admin.get(f"/reporting/v1/shifts/{shift}/preview")
    assert {one["name"]: one["attendance"] for one in report["people"]} == {"王值班": "late", "周副值": "on_time"}
    [gap] = [one for one in report["gaps"] if one["post"] == CHIEF]
    assert (gap["expected"], gap["came"]) == (["王值班"], "周副值")
    assert [(one["name"], one["basis"]) for one in report["commands"]] == [
        ("周副值", "acting"),
        ("王值班", "checked_in"),
    ]


class Handing:
    """Day and night shift of one site, and the handover between them, offered and reviewed by 19:40."""

    def __init__(self, day: Day) -> None:
        self.day = day

    async def prepared(self) -> "Handing":
        day = self.day
        for name, role in (("李建国", CHIEF), ("王芳", CHIEF), ("赵强", TECH), ("周凯", TECH)):
            await day.hired(name, role)
        self.going = await day.shift(clock("08:00"), clock("20:00"), duty_chief="李建国", tech_ops="赵强")
        self.coming = await day.shift(clock("20:00"), clock("08:00", 1), duty_chief="王芳", tech_ops="周凯")
        self.admin = await day.as_("admin")
        await self._measured()
        await day.at("07:25")
        await self.come(self.going, "李建国", "赵强")
        await day.at("08:00")
        await day.does("李建国", f"/roster/v1/shifts/{self.going}/start")
        await day.at("19:28")
        await self.come(self.coming, "王芳", "周凯")
        await day.at("19:40")
        [drafted] = (await self.admin.get("/roster/v1/handovers", site_id=day.site_id))["items"]
        self.path = f"/roster/v1/handovers/{drafted['id']}"
        await day.does("李建国", f"{self.path}/items", {"kind": "key_tool", "title": "机房钥匙 3 把"})
        await day.does("李建国", f"{self.path}/offer")
        await self.accept_all()
        await day.does("王芳", f"{self.path}/fitness", {"fit": True})
        return self

    async def _measured(self) -> None:
        site = {"site_id": self.day.site_id}
        steps = [{"after_s": 0, "notify": [{"role": CHIEF}]}]
        await self.admin.put(f"/incident/v1/policies/{self.day.site_id}", {"steps": steps, "repeat": 0})
        await self.admin.put(f"/monitoring/v1/series/{SERIES}", {**site, "unit": "℃", "kind": "temperature"})
        limit = {"kind": "threshold", "operator": ">", "limit": 27, "clear": 26, "hold_s": 0, "severity": "major"}
        await self.admin.post("/monitoring/v1/rules", {**site, "series": SERIES, **limit})
        self.station = await self.admin.post("/monitoring/v1/stations", {**site, "name": "gateway"})
        await self.day.services.settle()

    async def come(self, shift: str, *names: str) -> None:
        for name in names:
            await self.day.does(name, f"/roster/v1/shifts/{shift}/check-ins")

    async def reads(self, value: float) -> None:
        reading = {"series": SERIES, "at": self.day.services.clock.now().isoformat(), "value": value}
        station = self.day.services.as_station(self.station["api_key"])
        await station.post("/monitoring/v1/readings", {"readings": [reading]})
        await self.day.services.settle()

    async def accept_all(self) -> None:
        for item in (await self.admin.get(self.path))["items"]:
            if item["state"] != "accepted" and item["gone_at"] is None:
                await self.day.does("王芳", f"{self.path}/items/{item['id']}/accept")

    async def signature(self) -> dict[str, Any]:
        return {"sha256": (await self.admin.get(self.path))["content_sha256"]}

    async def incident(self) -> str:
        [found] = (await self.admin.get("/incident/v1/incidents", site_id=self.day.site_id))["items"]
        return f"/incident/v1/incidents/{found['id']}"

    async def is_refused_while_it_is_handled(self) -> None:
        """The outgoing chief stays and keeps the command; the incoming one may help, and takes nothing over."""
        day, shifts = self.day, "/roster/v1/shifts"
        assert (await self.admin.get(self.path))["hold"] == "deferred"
        assert await _refused(day, "李建国", f"{self.path}/sign", await self.signature()) == "handover-deferred"
        assert await _refused(day, "李建国", f"{shifts}/{self.going}/check-outs") == "handover-missing"
        assert await _refused(day, "李建国", f"{shifts}/{self.going}/end") == "handover-missing"
        assert await _refused(day, "王芳", f"/roster/v1/sites/{day.site_id}/command") == "command-is-held"
        assert await _refused(day, "王芳", f"{shifts}/{self.coming}/start") == "opening-conditions-missing"
        await day.does("王芳", f"{await self.incident()}/notes", {"text": "协助：已切换备用空调"})

    async def is_signed_over(self) -> None:
        """Both declare the transfer of the incident at 20:38 and sign; the second signature is at 20:40."""
        day, incident = self.day, (await self.incident()).rpartition("/")[2]
        await day.at("20:38")
        for name in ("李建国", "王芳"):
            await day.does(name, f"{self.path}/transfers/{incident}")
        await day.does("李建国", f"{self.path}/refresh")
        await self.accept_all()
        await day.does("李建国", f"{self.path}/sign", await self.signature())
        await day.at("20:40")
        assert (await day.does("王芳", f"{self.path}/sign", await self.signature()))["state"] == "sealed"


@pytest.mark.clause("R-4.0.3", part="incident")
@pytest.mark.clause("R-4.0.4", part="one answer")
@pytest.mark.clause("R-4.0.4", part="at the signature")
@pytest.mark.clause("R-2.1.1a", part="one commander")
@pytest.mark.clause("R-2.1.1a", part="transfer recorded")
@pytest.mark.clause("R-2.1.5", part="signed handover")
async def test_chain_4_in_an_incident_at_five_to_eight_the_command_stays_until_it_is_signed_over_at_twenty_to_nine(
    postgres_server: str, tmp_path: Path
) -> None:
    async with Day.begun(tmp_path, "06:30", opening_meeting=False, opening_tasks=False) as day:
        handing = await Handing(day).prepared()
        await day.at("19:55")
        await handing.reads(31.5)
        await day.does("李建国", f"{await handing.incident()}/acknowledge")
        await day.at("20:00")
        await handing.is_refused_while_it_is_handled()
        await handing.is_signed_over()
        await _rights_and_calls_are_the_next_ones(handing)
        await day.at("21:10")
        answers = await day.answers(minutes("07:00", "21:10"))
        assert _one_after_the_other(answers) == [
            ("07:00", (None, "headquarters")),
            ("07:25", ("李建国", "checked_in")),
            ("20:40", ("王芳", "signed")),
        ]
        told = {moment: answers[moment] for moment in minutes("19:20", "21:10")}
        await _all_say_the_same(day, told, handing.going, handing.coming)
        report = await handing.admin.get(f"/reporting/v1/shifts/{handing.coming}/preview")
        assert [(one["name"], one["basis"], one["handover_id"]) for one in report["commands"]] == [
            ("李建国", "checked_in", None),
            ("王芳", "signed", handing.path.rpartition("/")[2]),
        ]


async def _rights_and_calls_are_the_next_ones(handing: Handing) -> None:
    """Whoever handed over is still there at 20:42, decides nothing any more, and is not called."""
    day = handing.day
    await day.at("20:42")
    assert await day.on_duty("20:41") == {("王芳", CHIEF), ("周凯", TECH), ("赵强", TECH)}
    assert await _refused(day, "李建国", f"{await handing.incident()}/resolve", {}) == "not-on-duty"
    await day.does("王芳", f"/roster/v1/shifts/{handing.coming}/start")
    await day.does("王芳", f"{await handing.incident()}/resolve", {"note": "已切换备用空调，温度已降"})
    leak = {"site_id": day.site_id, "title": "地面渗水", "severity": "major"}
    await day.does("周凯", "/incident/v1/incidents", leak)
    await day.at("20:45")
    for name in ("赵强", "李建国"):
        await day.does(name, f"/roster/v1/shifts/{handing.going}/check-outs")
    assert [call for call in day.called() if "班" not in call[2]] == [
        ("19:55", "李建国", f"{SERIES} 31.5 ℃ > 27 ℃"),  # who commands: the next one assists
        ("20:42", "王芳", "地面渗水"),
    ]
    assert day.twice() == []
