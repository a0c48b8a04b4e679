"""Tasks of a shift: given by templates and by hand, done or not and why, overdue, and carried over at its end."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest

from contracts.calls import CallRequested, CallSettled
from contracts.posts import BUSINESS_OPS, DUTY_CHIEF, SECURITY_MONITOR, TECH_OPS
from contracts.tasks import TaskAssigned, TaskCreated, TaskDone, TaskOverdue, TaskTaken, TaskVerified
from svckit.core.ids import uuid7

Row = dict[str, Any]


QUIET = {"presence_checks_per_shift": 0, "leader_rounds_per_shift": 0}


class Day:
    """A shift that runs, with somebody at each of the four posts; without default tasks, unless wanted."""

    def __init__(self, roster: Any) -> None:
        self.roster = roster

    async def begun(self, *, default_tasks: bool = False, **figures: Any) -> "Day":
        roster = self.roster
        self.site = await roster.site()
        set_ = {**QUIET, "default_tasks": default_tasks, **figures}
        assert (await roster.hq.put(f"/policies/{self.site}", json=set_)).status_code == 200
        names = ("王值班", "李技术", "赵监控", "孙业务")
        self.chief, self.tech, self.guard, self.clerk = [await roster.person(self.site, name=one) for one in names]
        posts = (DUTY_CHIEF, TECH_OPS, SECURITY_MONITOR, BUSINESS_OPS)
        people = (self.chief, self.tech, self.guard, self.clerk)
        self.shift = await roster.shift(self.site, *zip(people, posts, strict=True))
        for person in people:
            assert (await self.as_(person).post(f"/shifts/{self.shift}/check-ins")).status_code == 201
        assert (await self.as_(self.chief).post(f"/shifts/{self.shift}/start")).status_code == 200
        await roster.svc.fast_forward(seconds=1)
        return self

    def as_(self, person: UUID) -> httpx.AsyncClient:
        role = DUTY_CHIEF if person == self.chief else "site_staff"
        client: httpx.AsyncClient = self.roster.as_person(person, self.site, role=role)
        return client

    async def gives(self, *, by: UUID | None = None, due_in_h: float = 2, **changes: Any) -> httpx.Response:
        due_at = (self.roster.now + timedelta(hours=due_in_h)).isoformat()
        body = {"shift_id": str(self.shift), "title": "更换滤网", "post": TECH_OPS, "due_at": due_at, **changes}
        return await self.as_(by or self.chief).post("/tasks", json=body)

    async def given(self, **changes: Any) -> Row:
        answer = await self.gives(**changes)
        assert answer.status_code == 201, answer.text
        return dict(answer.json())

    async def does(self, person: UUID, task: Row, what: str, **body: Any) -> httpx.Response:
        return await self.as_(person).post(
            f"/tasks/{task['id']}/{what}", json=body or ({} if what == "finish" else None)
        )

    async def did(self, person: UUID, task: Row, what: str, **body: Any) -> Row:
        answer = await self.does(person, task, what, **body)
        assert answer.is_success, answer.text
        return dict(answer.json())

    async def listed(self, person: UUID | None = None, **params: Any) -> list[Row]:
        client = self.as_(person) if person else self.roster.hq
        answer = await client.get("/tasks", params={"shift_id": str(self.shift), "limit": 200, **params})
        assert answer.status_code == 200, answer.text
        return list(answer.json()["items"])


def code(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].rpartition(":")[2]


@pytest.fixture
async def day(roster: Any) -> Day:
    return await Day(roster).begun()


@pytest.mark.clause("R-2.1.2")
@pytest.mark.clause("R-2.1.3")
@pytest.mark.clause("R-2.1.4")
async def test_a_shift_that_starts_gets_the_tasks_of_its_posts_once(roster: Any) -> None:
    day = await Day(roster).begun(default_tasks=True)
    tasks = await day.listed()
    assert {one["post"] for one in tasks} == {DUTY_CHIEF, TECH_OPS, SECURITY_MONITOR, BUSINESS_OPS}
    said = {one["title_en"] for one in tasks}
    assert {"Patrol the equipment", "Maintain the equipment", "Check the results of the backups"} <= said
    assert {"Follow up faults that last", "Do the business of the shift by the company's process"} <= said
    assert {"Go through all monitoring screens", "Check the access log", "Look for hazards and report them"} <= said
    screens = [one for one in tasks if one["title_en"] == "Go through all monitoring screens"]
    begun = datetime.fromisoformat(screens[0]["from_at"])
    hours = [(datetime.fromisoformat(one["from_at"]) - begun).total_seconds() / 3600 for one in screens]
    assert hours == [0, 2, 4, 6, 8, 10], "every two hours of a shift of twelve"
    await roster.svc.fast_forward(minutes=1)
    assert len(await day.listed()) == len(tasks) == len(await roster.svc.published(TaskCreated))


async def test_a_site_adds_templates_of_its_own_and_headquarters_sets_those_of_all(roster: Any) -> None:
    site, other = await roster.site(), await roster.site()
    body = {"post": TECH_OPS, "title_zh": "检查油位", "title_en": "Check the oil", "until_min": 60}
    local = roster.svc.as_user(["hq_admin"], sites=[site])
    assert code(await local.post("/task-templates", json=body)) == (403, "task-template-needs-all-sites")
    added = (await local.post("/task-templates", json={**body, "site_id": str(site)})).json()
    bad = await local.post("/task-templates", json={**body, "site_id": str(site), "from_min": 60})
    assert code(bad) == (422, "task-template-window")
    unknown = await roster.hq.post("/task-templates", json={**body, "post": "nobody"})
    assert unknown.status_code == 422
    shown = (await roster.hq.get("/task-templates", params={"site_id": str(other), "limit": 200})).json()["items"]
    assert added["id"] not in {one["id"] for one in shown}
    assert len(shown) == 14
    changed = await local.put(f"/task-templates/{added['id']}", json={**body, "active": False})
    assert (changed.json()["version"], changed.json()["active"]) == (2, False)
    stale = await local.put(f"/task-templates/{added['id']}", json=body, headers={"If-Match": '"1"'})
    assert stale.status_code == 412


async def test_where_a_type_of_site_has_templates_of_its_own_for_a_post_these_count(roster: Any) -> None:
    body = {"post": TECH_OPS, "site_type": "data_centre", "title_zh": "查冷机", "title_en": "Chillers", "until_min": 60}
    assert (await roster.hq.post("/task-templates", json=body)).status_code == 201
    day = await Day(roster).begun(default_tasks=True)
    tasks = await day.listed()
    assert [one["title_en"] for one in tasks if one["post"] == TECH_OPS] == ["Chillers"]
    assert [one for one in tasks if one["post"] == SECURITY_MONITOR]


@pytest.mark.clause("R-2.2.1a")
async def test_the_chief_assigns_reassigns_and_watches_progress_of_all_posts(day: Day) -> None:
    task, other = await day.given(), await day.given(post=BUSINESS_OPS, title="核对单据", due_in_h=1)
    await day.did(day.tech, task, "take")
    moved = await day.did(day.chief, task, "assign", post=SECURITY_MONITOR, assignee_id=str(day.guard))
    assert (moved["post"], moved["assignee_id"], moved["state"]) == (SECURITY_MONITOR, str(day.guard), "open")
    assert code(await day.does(day.tech, task, "take")) == (403, "task-not-yours")
    [told] = await day.roster.svc.published(TaskAssigned)
    assert (told.assigned_by, told.basis) == (day.chief, "by_hand")
    await day.did(day.clerk, other, "finish", result="12 份", counts={"单据": 12})
    shown = (await day.as_(day.chief).get("/tasks/statistics", params={"shift_id": str(day.shift)})).json()
    assert (shown["total"], shown["done"], shown["rate"]) == (2, 1, 0.5)
    assert {one["post"]: one["rate"] for one in shown["posts"]} == {BUSINESS_OPS: 1, SECURITY_MONITOR: 0}
    cancelled = await day.did(day.chief, task, "cancel", reason="改期")
    assert (cancelled["state"], cancelled["close_reason"]) == ("cancelled", "改期")


@pytest.mark.clause("R-4.2.1a")
async def test_overdue_calls_the_post_then_the_chief_and_skipped_is_seen_with_its_reason(day: Day) -> None:
    task, skipped = await day.given(due_in_h=1), await day.given(title="擦拭机柜", due_in_h=3)
    await day.did(day.tech, skipped, "skip", reason="备件未到")
    await day.roster.svc.fast_forward(hours=1, minutes=30)
    told = await day.roster.svc.published(TaskOverdue)
    due = datetime.fromisoformat(task["due_at"])
    assert [(one.step, round((one.overdue_at - due).total_seconds() / 60)) for one in told] == [(1, 0), (2, 10)]
    post, chief = await day.roster.svc.published(CallRequested)
    assert (post.subject.type, [one.post for one in post.targets], post.asked) == ("task", [TECH_OPS], "acknowledge")
    assert [one.post for one in chief.targets] == [DUTY_CHIEF]
    assert [one["id"] for one in await day.listed(day.chief, overdue="true")] == [task["id"]]
    [seen] = await day.listed(day.chief, state="skipped")
    assert (seen["id"], seen["close_reason"]) == (skipped["id"], "备件未到")
    done = await day.did(day.tech, task, "finish")
    assert done["late"] is True
    settled = {one.call_id for one in await day.roster.svc.published(CallSettled)}
    assert settled == {post.call_id, chief.call_id}
    log = (await day.roster.hq.get("/log-entries", params={"site_id": str(day.site)})).json()["items"]
    lines = [one["zh"] for one in log if one["kind"] == "task"]
    assert len(lines) == 3
    assert any("备件未到" in one for one in lines)
    assert await day.roster.svc.fast_forward(hours=1) == 0, "nobody is called about what is done"


async def test_a_second_person_checks_what_the_first_has_done(day: Day) -> None:
    task = await day.given(needs_check=True)
    assert code(await day.does(day.guard, task, "verify")) == (409, "task-move-refused")
    done = await day.did(day.chief, task, "finish", staff_id=str(day.tech), result="正常")
    assert (done["done_by"], done["recorded_by"]) == (str(day.tech), str(day.chief))
    for person in (day.tech, day.chief):
        assert code(await day.does(person, task, "verify")) == (403, "task-own-check")
    assert (await day.did(day.guard, task, "verify"))["verified_by"] == str(day.guard)
    assert code(await day.does(day.clerk, task, "verify")) == (409, "task-move-refused")
    [told] = await day.roster.svc.published(TaskVerified)
    assert (told.done_by, told.verified_by) == (day.tech, day.guard)
    plain = await day.given()
    await day.did(day.tech, plain, "finish")
    assert code(await day.does(day.guard, plain, "verify")) == (409, "task-needs-no-check")


async def test_what_is_done_says_two_times_and_changes_by_a_further_note_only(day: Day) -> None:
    task = await day.given()
    await day.roster.svc.fast_forward(minutes=40)
    claimed = (day.roster.now - timedelta(minutes=30)).isoformat()
    done = await day.did(day.tech, task, "finish", at=claimed, result="已换")
    assert datetime.fromisoformat(done["done_at"]) == datetime.fromisoformat(claimed)
    assert datetime.fromisoformat(done["recorded_at"]) == day.roster.now
    for what, body in (("finish", {}), ("skip", {"reason": "x"}), ("cancel", {"reason": "x"})):
        assert code(await day.does(day.chief, task, what, **body)) == (409, "task-move-refused")
    noted = await day.did(day.tech, task, "notes", text="型号为 F7")
    assert ([one["text"] for one in noted["notes"]], noted["result"]) == (["型号为 F7"], "已换")


async def test_bad_requests_are_refused_and_leave_nothing_behind(day: Day) -> None:
    assert (await day.gives(by=day.tech)).status_code == 403
    at_home = day.roster.as_person(await day.roster.person(day.site), day.site, role=DUTY_CHIEF)
    body = {"shift_id": str(day.shift), "title": "x", "post": TECH_OPS, "due_at": day.roster.now.isoformat()}
    assert code(await at_home.post("/tasks", json=body)) == (403, "task-not-yours-to-give")
    assert code(await day.gives(due_in_h=-1)) == (422, "task-window-invalid")
    assert code(await day.gives(due_in_h=20)) == (422, "task-window-invalid")
    assert code(await day.gives(post="nobody")) == (422, "task-post-not-on-shift")
    assert code(await day.gives(assignee_id=str(day.guard))) == (422, "task-assignee-not-at-post")
    assert (await day.gives(title="")).status_code == 422
    assert code(await day.gives(shift_id=str(uuid7()))) == (404, "shift-not-found")
    assert await day.listed() == []
    task = await day.given()
    early = (day.roster.now - timedelta(hours=1)).isoformat()
    late = (day.roster.now + timedelta(hours=1)).isoformat()
    assert code(await day.does(day.tech, task, "finish", at=early)) == (422, "task-done-before-made")
    assert code(await day.does(day.tech, task, "finish", at=late)) == (422, "time-in-future")
    assert (await day.does(day.tech, task, "finish", counts={"x": -1})).status_code == 422
    assert (await day.does(day.tech, task, "skip")).status_code == 422
    stale = await day.as_(day.tech).post(f"/tasks/{task['id']}/take", headers={"If-Match": '"9"'})
    assert stale.status_code == 412
    stranger = day.roster.svc.as_user([DUTY_CHIEF], sites=[uuid7()])
    assert code(await stranger.post(f"/tasks/{task['id']}/take")) == (404, "task-not-found")
    [seen] = await day.listed()
    assert (seen["state"], seen["version"]) == ("open", 1)


@pytest.mark.clause("R-2.2.4d")
@pytest.mark.clause("R-2.2.2h", part="help request")
async def test_one_post_asks_another_for_help_and_its_time_is_counted(day: Day) -> None:
    body = {"shift_id": str(day.shift), "title": "协助核对设备编号", "post": TECH_OPS}
    asked = (await day.as_(day.clerk).post("/tasks/help", json=body)).json()
    assert (asked["kind"], asked["asked_by_post"]) == ("help", BUSINESS_OPS)
    due = datetime.fromisoformat(asked["due_at"]) - datetime.fromisoformat(asked["created_at"])
    assert due == timedelta(minutes=15)
    await day.roster.svc.fast_forward(minutes=4)
    taken = await day.did(day.tech, asked, "take")
    assert taken["answer_s"] == 240
    await day.roster.svc.fast_forward(minutes=30)
    assert await day.roster.svc.published(TaskOverdue) == [], "it was answered in time"
    done = await day.did(day.tech, asked, "finish", result="共 8 台")
    assert (done["work_s"], done["late"]) == (1800, False)
    [call] = await day.roster.svc.published(CallRequested)
    assert [one.post for one in call.targets] == [TECH_OPS]
    assert [one.call_id for one in await day.roster.svc.published(CallSettled)] == [call.call_id]
    [first] = await day.roster.svc.published(TaskTaken)
    [last] = await day.roster.svc.published(TaskDone)
    assert (first.answer_s, last.work_s) == (240, 1800)
    own = await day.as_(day.tech).post("/tasks/help", json=body)
    assert code(own) == (422, "task-help-from-yourself")


async def test_help_that_nobody_takes_in_time_is_overdue(day: Day) -> None:
    body = {"shift_id": str(day.shift), "title": "看一下门禁", "post": SECURITY_MONITOR}
    assert (await day.as_(day.clerk).post("/tasks/help", json=body)).status_code == 201
    await day.roster.svc.fast_forward(minutes=16)
    assert [one.step for one in await day.roster.svc.published(TaskOverdue)] == [1]


async def test_everybody_finds_their_own_and_the_file_has_them_all(day: Day) -> None:
    mine, theirs = await day.given(assignee_id=str(day.tech)), await day.given(post=SECURITY_MONITOR)
    assert [one["id"] for one in await day.listed(day.tech, mine="true")] == [mine["id"]]
    assert [one["id"] for one in await day.listed(day.guard, mine="true")] == [theirs["id"]]
    assert [one["id"] for one in await day.listed(post=SECURITY_MONITOR, site_id=str(day.site))] == [theirs["id"]]
    pages = [await day.listed(limit=1)]
    assert len(pages[0]) == 1
    file = await day.roster.hq.get("/tasks/export", params={"shift_id": str(day.shift)})
    assert file.status_code == 200
    assert file.text.count("更换滤网") == 2
