"""准确、及时: tasks with steps and a second person who says right or wrong; done-in-time and error rate."""

from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert, text
from test_tasks import Day

from contracts.tasks import TaskVerified
from roster_svc.tasks.domain import Kind, State, Verdict
from roster_svc.tasks.models import Task
from roster_svc.tasks.rates import tally, total
from svckit.core.ids import uuid7

NOW = datetime(2026, 11, 23, 12, tzinfo=UTC)


@dataclass(frozen=True)
class Made:
    """A task as it stands after some history."""

    kind: str
    state: str
    due_at: datetime
    late: bool | None
    verdict: str | None
    post: str = "business_ops"


@st.composite
def tasks(draw: st.DrawFn) -> Made:
    """Any that the machine can leave behind."""
    state = draw(st.sampled_from([*State])).value
    done = state in {"done", "verified"}
    return Made(
        kind=draw(st.sampled_from([*Kind])).value,
        state=state,
        due_at=NOW + timedelta(minutes=draw(st.integers(-90, 90).filter(bool))),
        late=draw(st.booleans()) if done else None,
        verdict=draw(st.sampled_from([None, "right", "wrong"])) if state == "verified" else None,
        post=draw(st.sampled_from(["business_ops", "tech_ops"])),
    )


HISTORIES = st.lists(tasks(), max_size=40)


def recounted(made: list[Made]) -> Counter[str]:
    """The definition in words, counted the plain way: one task after the other, each in exactly one place."""
    counts: Counter[str] = Counter()
    for one in made:
        if one.state in {"done", "verified"}:
            counts["late" if one.late else "in_time"] += 1
            counts["due"] += 1
        elif one.state == "skipped":
            counts["skipped"] += 1
            counts["due"] += 1
        elif (one.state == "open" or (one.state == "in_progress" and one.kind != "help")) and one.due_at < NOW:
            counts["overdue"] += 1
            counts["due"] += 1
        if one.state == "verified":
            counts["checked"] += 1
            counts["wrong"] += one.verdict == "wrong"
    return counts


@pytest.mark.clause("R-2.2.4a", part="rates")
@given(made=HISTORIES)
def test_the_rates_of_any_histories_are_those_of_a_plain_recount(made: list[Made]) -> None:
    told, plain = tally(made, NOW), recounted(made)
    assert {name: plain[name] for name in vars_of(told)} == vars_of(told)
    assert told.in_time_rate == (round(plain["in_time"] / plain["due"], 4) if plain["due"] else None)
    assert told.error_rate == (round(plain["wrong"] / plain["checked"], 4) if plain["checked"] else None)


@given(made=HISTORIES)
def test_nothing_is_counted_twice(made: list[Made]) -> None:
    told = tally(made, NOW)
    assert told.due == told.in_time + told.late + told.skipped + told.overdue <= len(made)
    assert told.wrong <= told.checked <= told.in_time + told.late
    assert total([tally([one], NOW) for one in made]) == told
    by_post = [tally([one for one in made if one.post == post], NOW) for post in ("business_ops", "tech_ops")]
    assert total(by_post) == told


def vars_of(told: Any) -> dict[str, int]:
    names = ("due", "in_time", "late", "skipped", "overdue", "checked", "wrong")
    return {name: getattr(told, name) for name in names}


@pytest.fixture
async def day(roster: Any) -> Day:
    return await Day(roster).begun()


STEPS = [{"zh": "核对单号", "en": "Compare the number"}, {"zh": "盖章", "en": "Stamp it"}]


async def routine(day: Day) -> dict[str, Any]:
    """A business task with steps and a second checker, as a shift that starts gets it."""
    template = {"post": "business_ops", "title_zh": "业务核对", "title_en": "Business check", "until_min": 120}
    body = {**template, "needs_check": True, "steps": STEPS, "site_id": str(day.site)}
    answer = await day.roster.hq.post("/task-templates", json=body)
    assert answer.status_code == 201, answer.text
    task = await day.given(post="business_ops", needs_check=True)
    statement = "UPDATE tasks SET kind = 'routine', template_id = :t, occurrence = 0, steps = s.steps FROM "
    statement += "task_templates s WHERE s.id = :t AND tasks.id = :id"
    async with day.roster.svc.transaction() as session:
        await session.execute(text(statement), {"t": answer.json()["id"], "id": task["id"]})
    return task


@pytest.mark.clause("R-2.2.4a", part="steps")
async def test_a_task_by_hand_is_given_with_its_steps_and_done_step_by_step(day: Day) -> None:
    task = await day.given(post="business_ops", steps=["核对单号", "盖章"])
    assert task["steps"] == [{"zh": one, "en": one} for one in ("核对单号", "盖章")]
    early = await day.does(day.clerk, task, "finish", steps=[0])
    assert (early.status_code, "盖章" in early.json()["detail"]) == (409, True)
    assert (await day.does(day.clerk, task, "finish", steps=[0, 1])).status_code == 200


@pytest.mark.clause("R-2.2.4a", part="steps")
@pytest.mark.clause("R-2.2.4a", part="double check")
async def test_a_business_task_is_done_step_by_step_and_a_second_person_says_wrong(day: Day) -> None:
    task = await routine(day)
    early = await day.does(day.clerk, task, "finish", steps=[0])
    assert early.status_code == 409
    assert "Stamp it" in early.json()["detail"]
    assert "Compare" not in early.json()["detail"]
    assert (await day.does(day.clerk, task, "finish", steps=[0, 1])).status_code == 200
    assert (await day.does(day.clerk, task, "verify")).status_code == 403
    nothing_said = await day.does(day.chief, task, "verify", verdict="wrong")
    assert nothing_said.status_code == 422
    checked = await day.does(day.chief, task, "verify", verdict="wrong", text="单号填错")
    assert checked.status_code == 200, checked.text
    read = checked.json()
    assert (read["state"], read["verdict"], read["verdict_text"]) == ("verified", "wrong", "单号填错")
    [fact] = await day.roster.svc.published(TaskVerified)
    assert (fact.verdict, fact.text) == ("wrong", "单号填错")
    log = await day.roster.hq.get("/log-entries", params={"site_id": str(day.site), "kind": "task"})
    assert any("复核有误：单号填错" in entry["zh"] for entry in log.json()["items"])
    rates = (await day.roster.hq.get("/tasks/rates", params={"site_id": str(day.site)})).json()
    assert (rates["due"], rates["in_time_rate"], rates["checked"], rates["error_rate"]) == (1, 1.0, 1, 1.0)
    assert [(one["post"], one["kind"]) for one in rates["items"]] == [("business_ops", "routine")]


@pytest.mark.clause("R-2.2.4a", part="rates")
async def test_the_database_counts_as_the_definition_does_and_the_sheet_says_it(day: Day) -> None:
    made = [
        Made(kind, state, day.roster.now + timedelta(minutes=minutes), late, verdict, post)
        for kind in ("by_hand", "help")
        for state, late, verdict in (
            *((state, None, None) for state in ("open", "in_progress", "skipped", "cancelled")),
            *(("done", late, None) for late in (True, False)),
            *(("verified", False, verdict) for verdict in ("right", "wrong", None)),
        )
        for minutes in (-30, 30)
        for post in ("business_ops", "tech_ops")
        if not (kind == "help" and state == "verified")
    ]
    async with day.roster.svc.transaction() as session:
        for one in made:
            await session.execute(insert(Task).values(**row_of(one, day)))
    hq = day.roster.hq
    rates = (await hq.get("/tasks/rates", params={"site_id": str(day.site)})).json()
    now = day.roster.now
    assert vars_of_read(rates) == vars_of(tally(made, now))
    for item in rates["items"]:
        same = [one for one in made if (one.post, one.kind) == (item["post"], item["kind"])]
        assert vars_of_read(item) == vars_of(tally(same, now)), item
    narrowed = {"site_id": str(day.site), "post": "business_ops", "to": now.isoformat()}
    past = [one for one in made if one.post == "business_ops" and one.due_at < now]
    assert vars_of_read((await hq.get("/tasks/rates", params=narrowed)).json()) == vars_of(tally(past, now))
    sheet = await hq.get("/tasks/rates/export", params=narrowed, headers={"accept-language": "zh-CN"})
    assert sheet.status_code == 200
    assert "差错率" in sheet.text
    assert "业务操作" in sheet.text
    assert "business_ops" not in sheet.text
    elsewhere = day.roster.svc.as_user(["duty_chief"], sites=[uuid7()])
    assert (await elsewhere.get("/tasks/rates")).json()["due"] == 0


def vars_of_read(read: dict[str, Any]) -> dict[str, int]:
    return {name: read[name] for name in ("due", "in_time", "late", "skipped", "overdue", "checked", "wrong")}


def row_of(one: Made, day: Day) -> dict[str, Any]:
    """The row that the machine would have left."""
    now = day.roster.now
    done, over = one.state in {"done", "verified"}, one.state in {"skipped", "cancelled"}
    return {
        "id": uuid7(),
        "version": 1,
        "site_id": day.site,
        "shift_id": day.shift,
        "origin_shift_id": day.shift,
        "kind": one.kind,
        "title_zh": "核对",
        "title_en": "Check",
        "post": one.post,
        "asked_by_post": "duty_chief" if one.kind == "help" else None,
        "from_at": one.due_at - timedelta(hours=1),
        "due_at": one.due_at,
        "needs_check": one.state == "verified",
        "steps": [],
        "state": one.state,
        "created_at": now,
        "taken_at": now if one.state == "in_progress" else None,
        "taken_by": day.tech if one.state == "in_progress" else None,
        "done_at": now if done else None,
        "done_by": day.tech if done else None,
        "recorded_at": now if done else None,
        "recorded_by": day.tech if done else None,
        "late": one.late,
        "counts": {},
        "verified_at": now if one.state == "verified" else None,
        "verified_by": day.chief if one.state == "verified" else None,
        "verdict": one.verdict,
        "verdict_text": "有误" if one.verdict == Verdict.WRONG else None,
        "closed_at": now if over else None,
        "closed_by": day.chief if over else None,
        "close_reason": "不需要" if over else None,
        "overdue_step": 0,
        "call_ids": [],
    }
