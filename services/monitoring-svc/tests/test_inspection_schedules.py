"""Inspections outside shifts: by a schedule, at the dates of the site's clock, whoever is on duty (R-2.2.2a)."""

from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from contracts.calls import CallRequested
from contracts.inspections import InspectionMissed, InspectionOpened
from contracts.posts import SECURITY_MONITOR, TECH_OPS, PostRegistered
from contracts.roles import Role
from contracts.sites import SiteRegistered
from monitoring_svc.inspection_schedules.clock import SCHEDULE
from svckit import timers
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .checks_story import COLD, LIGHTS, Checks, Row, checklist, code

SHANGHAI = ZoneInfo("Asia/Shanghai")
DAILY: Row = {"frequency": "daily", "times": ["10:00"], "starts_on": "2026-11-23"}
EVERY_TWO_HOURS: Row = {"frequency": "hourly", "every": 2, "times": ["10:00"], "starts_on": "2026-11-23"}


@pytest.fixture
async def checks(svc: Harness) -> Checks:
    """It is Monday, 08:00 by the clock of the site."""
    return await Checks(svc).ready(on=False)


async def asked(checks: Checks, recurrence: Row, **more: Any) -> Any:
    """The answer to a schedule of a checklist of the site's own."""
    [one] = await checks.has(checklist(f"w-{uuid7().hex[-8:]}", "gear", None, COLD, LIGHTS))
    body = {"site_id": str(checks.site), "title": "每周测试", "checklist_id": one["id"], "recurrence": recurrence}
    return await checks.hq.post("/inspection-schedules", json={**body, "due_after_min": 60, **more})


async def scheduled(checks: Checks, recurrence: Row = DAILY, **more: Any) -> Row:
    answer = await asked(checks, recurrence, **more)
    assert answer.status_code == 201, answer.text
    return dict(answer.json())


async def read(checks: Checks, schedule: Row) -> Row:
    answer = await checks.hq.get(f"/inspection-schedules/{schedule['id']}")
    assert answer.status_code == 200, answer.text
    return dict(answer.json())


async def put(checks: Checks, schedule: Row, **changes: Any) -> Any:
    names = ("title", "checklist_id", "posts", "recurrence", "open_before_min", "due_after_min")
    body = {name: schedule[name] for name in names} | changes
    headers = {"If-Match": f'"{schedule["version"]}"'}
    return await checks.hq.put(f"/inspection-schedules/{schedule['id']}", json=body, headers=headers)


def local(*texts: str) -> list[str]:
    """Moments as the clock of the site shows them."""
    return [f"{datetime.fromisoformat(one).astimezone(SHANGHAI):%m-%d %H:%M}" for one in texts]


def at(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of November by the clock of the site."""
    return datetime(2026, 11, day, hour, minute, tzinfo=SHANGHAI).astimezone(UTC)


@pytest.mark.clause("R-2.2.2a", part="outside shifts")
async def test_every_two_hours_a_reading_is_to_be_taken_though_there_is_no_shift(checks: Checks) -> None:
    schedule = await scheduled(checks, EVERY_TWO_HOURS, open_before_min=15, due_after_min=30)
    assert local(schedule["next_at"]) == ["11-23 10:00"]
    assert (schedule["zh"], schedule["en"]) == ("每 2 小时（自 10:00 起）", "Every 2 hours, counted from 10:00")
    await checks.until(at(23, 9, 44))
    assert await checks.listed() == []
    await checks.until(at(23, 14, 1))
    found = await checks.listed(schedule_id=schedule["id"])
    assert local(*(one["from_at"] for one in found)) == ["11-23 09:45", "11-23 11:45", "11-23 13:45"]
    assert local(*(one["due_at"] for one in found)) == ["11-23 10:30", "11-23 12:30", "11-23 14:30"]
    assert {(one["trigger"], one["shift_id"], one["post"]) for one in found} == {("schedule", None, TECH_OPS)}
    [first, *_] = await checks.svc.published(InspectionOpened)
    assert (first.trigger, str(first.schedule_id), first.opened_by) == ("schedule", schedule["id"], None)


@pytest.mark.clause("R-4.1.2b", part="again and again")
async def test_who_comes_to_the_post_does_it_and_it_is_theirs(checks: Checks) -> None:
    schedule = await scheduled(checks, DAILY, posts=[SECURITY_MONITOR])
    await checks.until(at(23, 10))
    [one] = await checks.listed()
    await checks.on_duty(SECURITY_MONITOR, TECH_OPS)
    guard = checks.as_(SECURITY_MONITOR)
    [mine] = (await guard.get("/inspections", params={"mine": True})).json()["items"]
    assert (mine["id"], mine["schedule_id"]) == (one["id"], schedule["id"])
    assert (await checks.tech.get("/inspections", params={"mine": True})).json()["items"] == []
    answers = {"results": [{"item": "cold", "value": 22.0}, {"item": "lights", "value": "pass"}]}
    await checks.did(one, "results", answers, by=guard)
    await checks.did(one, "complete", by=guard)
    last = (await read(checks, schedule))["last"]
    assert (last["id"], last["state"], last["outcome"], last["late"]) == (one["id"], "completed", "passed", False)


@pytest.mark.clause("R-2.2.2a", part="missed and late")
async def test_where_nobody_is_on_duty_it_is_missed_and_the_next_one_comes(checks: Checks) -> None:
    await scheduled(checks)
    await checks.until(at(24, 10, 1))
    first, second = await checks.listed()
    assert (first["state"], second["state"]) == ("missed", "open")
    assert [one.inspection_id.hex for one in await checks.svc.published(InspectionMissed)] == [
        first["id"].replace("-", "")
    ]
    assert await checks.svc.published(CallRequested), "whoever answers for the site is called"


async def test_each_post_has_an_inspection_of_its_own(checks: Checks) -> None:
    await scheduled(checks, DAILY, posts=[SECURITY_MONITOR, TECH_OPS])
    await checks.until(at(23, 10))
    assert sorted(one["post"] for one in await checks.listed()) == sorted([SECURITY_MONITOR, TECH_OPS])


async def test_after_an_outage_one_inspection_is_opened_and_one_row_says_what_passed(checks: Checks) -> None:
    schedule = await scheduled(checks, EVERY_TWO_HOURS, due_after_min=60)
    checks.svc.clock.advance(at(25, 10, 20) - checks.svc.clock.now())
    await checks.svc.fast_forward(seconds=0)
    [one] = await checks.listed()
    assert local(one["due_at"]) == ["11-25 11:00"]
    found = await read(checks, schedule)
    [gap] = found["gaps"]
    assert (gap["reason"], gap["dates"]) == ("outage", 24)
    assert local(gap["first_at"], gap["last_at"], found["next_at"]) == ["11-23 10:00", "11-25 08:00", "11-25 12:00"]


async def test_after_an_outage_nothing_is_opened_that_could_not_be_done_in_time(checks: Checks) -> None:
    schedule = await scheduled(checks)
    checks.svc.clock.advance(at(25, 11, 30) - checks.svc.clock.now())
    await checks.svc.fast_forward(seconds=0)
    assert await checks.listed() == []
    [gap] = (await read(checks, schedule))["gaps"]
    assert (gap["dates"], *local(gap["first_at"], gap["last_at"])) == (3, "11-23 10:00", "11-25 10:00")


async def test_a_checklist_out_of_use_asks_for_nothing_and_the_schedule_says_so_in_one_row(checks: Checks) -> None:
    schedule = await scheduled(checks)
    path = f"/checklists/{schedule['checklist_id']}"
    before = (await checks.hq.get(path)).json()
    left = {"id", "version", "code", "site_id", "site_type"}
    body = {name: value for name, value in before.items() if name not in left} | {"active": False}
    assert (await checks.hq.put(path, json=body, headers={"If-Match": '"1"'})).is_success
    await checks.until(at(25, 10, 1))
    assert await checks.listed() == []
    [gap] = (await read(checks, schedule))["gaps"]
    assert (gap["reason"], gap["dates"]) == ("checklist_out_of_use", 3)


async def test_a_closed_site_is_asked_for_nothing(checks: Checks) -> None:
    schedule = await scheduled(checks)
    about = {"code": "s", "name": "北京一站", "kind": "workshop", "timezone": "Asia/Shanghai", "active": False}
    await checks.svc.deliver(SiteRegistered.model_validate({"site_id": checks.site, "version": 2, **about}))
    await checks.until(at(23, 10, 1))
    assert await checks.listed() == []
    [gap] = (await read(checks, schedule))["gaps"]
    assert gap["reason"] == "site_closed"


async def test_a_pause_asks_for_nothing_until_its_day_and_may_end_before(checks: Checks) -> None:
    schedule = await scheduled(checks)
    path = f"/inspection-schedules/{schedule['id']}"
    paused = (await checks.hq.post(f"{path}/pause", json={"until": "2026-11-26", "reason": "设备改造"})).json()
    assert (paused["state"], paused["pause_reason"], *local(paused["next_at"])) == ("paused", "设备改造", "11-26 10:00")
    await checks.until(at(24, 11))
    assert await checks.listed() == []
    resumed = (await checks.hq.post(f"{path}/resume")).json()
    assert (resumed["state"], *local(resumed["next_at"])) == ("active", "11-25 10:00")
    assert code(await checks.hq.post(f"{path}/resume")) == (409, "inspection-schedule-not-paused")
    await checks.until(at(25, 10))
    assert len(await checks.listed()) == 1
    wrong = await checks.hq.post(f"{path}/pause", json={"until": "2026-11-25", "reason": "x"})
    assert code(wrong) == (422, "inspection-schedule-pause-end-invalid")


async def test_a_pause_that_is_over_needs_nobody(checks: Checks) -> None:
    schedule = await scheduled(checks)
    body = {"until": "2026-11-24", "reason": "x"}
    await checks.hq.post(f"/inspection-schedules/{schedule['id']}/pause", json=body)
    await checks.until(at(24, 10, 1))
    assert (await read(checks, schedule))["state"] == "active"
    assert local(*(one["from_at"] for one in await checks.listed())) == ["11-24 10:00"]


async def test_a_change_counts_from_now_on_and_opens_nothing_twice(checks: Checks) -> None:
    schedule = await scheduled(checks, DAILY, open_before_min=90)
    await checks.until(at(23, 9))
    [opened] = await checks.listed()
    changed = await put(checks, schedule, recurrence={**DAILY, "times": ["09:30"]}, due_after_min=120)
    assert changed.status_code == 200, changed.text
    assert local(changed.json()["next_at"]) == ["11-24 09:30"]
    assert code(await put(checks, schedule))[0] == 412
    await checks.until(at(23, 12))
    assert [one["id"] for one in await checks.listed()] == [opened["id"]]


@pytest.mark.clause("R-1.3.2b", part="version kept")
async def test_each_inspection_keeps_the_version_that_held_when_it_opened(checks: Checks) -> None:
    schedule = await scheduled(checks)
    await checks.until(at(23, 10))
    path = f"/checklists/{schedule['checklist_id']}"
    before = (await checks.hq.get(path)).json()
    left = {"id", "version", "code", "site_id", "site_type"}
    body = {name: value for name, value in before.items() if name not in left}
    assert (await checks.hq.put(path, json=body, headers={"If-Match": '"1"'})).is_success
    await checks.until(at(24, 10))
    assert [one["checklist_version"] for one in await checks.listed()] == [1, 2]


async def test_it_ends_on_its_last_day(checks: Checks) -> None:
    schedule = await scheduled(checks, {**DAILY, "ends_on": "2026-11-24", "excluded": ["2026-11-23"]})
    await checks.until(at(26, 10))
    assert local(*(one["from_at"] for one in await checks.listed())) == ["11-24 10:00"]
    found = await read(checks, schedule)
    assert (found["state"], found["next_at"]) == ("over", None)
    assert "至 2026-11-24，除 1 天" in found["zh"]


async def test_out_of_use_it_asks_for_nothing_and_changes_no_more(checks: Checks) -> None:
    schedule = await scheduled(checks)
    path = f"/inspection-schedules/{schedule['id']}"
    assert (await checks.hq.delete(path, headers={"If-Match": '"1"'})).status_code == 204
    await checks.until(at(24, 12))
    assert await checks.listed() == []
    assert code(await put(checks, {**schedule, "version": 2})) == (409, "inspection-schedule-retired")
    site = {"site_id": str(checks.site)}
    assert (await checks.hq.get("/inspection-schedules", params=site)).json()["items"] == []
    retired = await checks.hq.get("/inspection-schedules", params={**site, "state": "retired"})
    assert [one["id"] for one in retired.json()["items"]] == [schedule["id"]]


async def test_the_next_dates_are_shown_before_anything_is_saved(checks: Checks) -> None:
    weekly = {"frequency": "weekly", "weekdays": [3, 1], "times": ["08:00"], "starts_on": "2026-11-23"}
    body = {"site_id": str(checks.site), "recurrence": weekly}
    shown = (await checks.hq.post("/inspection-schedules/preview", json=body)).json()
    assert local(*shown["dates"]) == ["11-25 08:00", "11-30 08:00", "12-02 08:00", "12-07 08:00", "12-09 08:00"]
    assert (shown["zh"], shown["en"]) == ("每周一、周三 08:00", "Every Monday and Wednesday at 08:00")
    assert (shown["timezone"], shown["rrule"][0]) == ("Asia/Shanghai", "DTSTART:20261123T080000")
    schedule = await scheduled(checks, weekly)
    saved = await checks.hq.get(f"/inspection-schedules/{schedule['id']}/next", params={"count": 2})
    assert saved.json()["dates"] == shown["dates"][:2]


@pytest.mark.parametrize(
    ("recurrence", "more", "refused"),
    [
        ({**DAILY, "weekdays": [1]}, {}, "recurrence-invalid"),
        ({**DAILY, "ends_on": "2026-11-23", "excluded": ["2026-11-23"]}, {}, "inspection-schedule-nothing-to-come"),
        (EVERY_TWO_HOURS, {"open_before_min": 61, "due_after_min": 60}, "inspection-schedule-windows-overlap"),
    ],
)
async def test_what_cannot_be_is_refused(checks: Checks, recurrence: Row, more: Row, refused: str) -> None:
    assert code(await asked(checks, recurrence, **more)) == (422, refused)


async def test_only_a_checklist_of_the_site_recurs_there(checks: Checks, svc: Harness) -> None:
    other = await Checks(svc).ready(on=False)
    [foreign] = await other.has(checklist(f"f-{uuid7().hex[-8:]}", "gear", None, LIGHTS))
    body = {"site_id": str(checks.site), "title": "x", "checklist_id": foreign["id"], "recurrence": DAILY}
    answer = await checks.hq.post("/inspection-schedules", json={**body, "due_after_min": 60})
    assert code(answer) == (409, "inspection-checklist-out-of-use")


async def test_who_leads_sees_schedules_and_does_not_set_them(checks: Checks) -> None:
    schedule = await scheduled(checks)
    chief = checks.svc.as_user([Role.DUTY_CHIEF], sites=[checks.site])
    assert (await chief.get(f"/inspection-schedules/{schedule['id']}")).is_success
    body = {"until": "2026-11-26", "reason": "x"}
    assert (await chief.post(f"/inspection-schedules/{schedule['id']}/pause", json=body)).status_code == 403


async def test_the_list_narrows_and_goes_into_a_spreadsheet(checks: Checks) -> None:
    await checks.svc.deliver(PostRegistered(code="fire_control", version=1, name_zh="消防控制", name_en="Fire control"))
    one = await scheduled(checks, posts=[SECURITY_MONITOR, "fire_control"])
    other = await scheduled(
        checks, {"frequency": "monthly", "month_days": [-1], "times": ["09:00"], "starts_on": "2026-11-23"}
    )
    site = {"site_id": str(checks.site)}

    async def listed(**filters: str) -> list[str]:
        answer = await checks.hq.get("/inspection-schedules", params={**site, **filters})
        return [found["id"] for found in answer.json()["items"]]

    assert sorted(await listed()) == sorted([one["id"], other["id"]])
    assert await listed(post=SECURITY_MONITOR) == [one["id"]]
    assert await listed(checklist_id=other["checklist_id"]) == [other["id"]]
    assert await listed(state="paused") == []
    text = (await checks.hq.get("/inspection-schedules/export", params=site)).text
    assert "Every day at 10:00" in text
    assert "security monitoring；Fire control" in text
    assert "Every month on the last day at 09:00" in text


async def test_a_timer_that_fires_twice_opens_one(checks: Checks) -> None:
    schedule = await scheduled(checks)
    await checks.until(at(23, 10))
    async with checks.svc.transaction() as session:
        await timers.schedule(session, kind=SCHEDULE, subject=schedule["id"], due_at=checks.svc.clock.now())
    await checks.svc.fast_forward(seconds=0)
    assert len(await checks.listed()) == 1
    await checks.until(at(24, 10) + timedelta(minutes=1))
    assert len(await checks.listed()) == 2
