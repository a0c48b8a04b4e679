"""Doing an inspection: answers, conditions, deviations, failures, completion, and corrections afterwards (R-1.3.2b)."""

import asyncio
from datetime import timedelta

import httpx
import pytest
from sqlalchemy import text
from sqlalchemy.exc import IntegrityError

from contracts.inspections import (
    InspectionCancelled,
    InspectionCompleted,
    InspectionFailed,
    InspectionOpened,
    InspectionStarted,
)
from contracts.posts import BUSINESS_OPS, DUTY_CHIEF, TECH_OPS
from contracts.roles import Role
from svckit.core.ids import uuid7
from svckit.testing import Harness

from .checks_story import COLD, DOORS, LIGHTS, REMARKS, Checks, checklist, code, results


@pytest.fixture
async def checks(svc: Harness) -> Checks:
    checks = await Checks(svc).ready()
    await checks.on_duty()
    return checks


@pytest.mark.clause("R-4.1.2a", part="results")
@pytest.mark.clause("R-2.2.2a", part="readings")
async def test_from_the_first_answer_to_the_end(checks: Checks) -> None:
    run = await checks.opened()
    assert (run["state"], run["answered"], run["missing"]) == ("open", 0, ["cold", "lights", "doors"])
    assert run["applicable"] == ["cold", "lights", "doors", "remarks"], "the place counts where a light is on only"
    run = await checks.answers(run, cold=27, lights="pass")
    assert (run["state"], run["begun_by_name"], run["missing"]) == ("in_progress", "在岗 tech_ops", ["doors"])
    assert {key: one["passed"] for key, one in run["newest"].items()} == {"cold": True, "lights": True}
    run = await checks.answers(run, doors="closed", remarks="一切正常")
    assert run["newest"]["remarks"]["passed"] is None, "nobody judges a text"
    done = await checks.did(run, "complete")
    assert (done["state"], done["outcome"], done["late"]) == ("completed", "passed", False)
    assert (done["answered"], done["failed"], done["skipped"]) == (4, 0, 0)
    [opened] = await checks.svc.published(InspectionOpened)
    [started] = await checks.svc.published(InspectionStarted)
    [completed] = await checks.svc.published(InspectionCompleted)
    assert [opened.version, started.version] == [1, 2]
    assert completed.version == done["version"]
    assert (completed.items, completed.failed, completed.outcome) == (4, 0, "passed")
    assert await checks.svc.published(InspectionFailed) == []


async def test_what_depends_on_an_answer_counts_with_it_only(checks: Checks) -> None:
    run = await checks.opened()
    early = await checks.does(run, "results", results(where="3 号柜"))
    assert code(early) == (422, "inspection-item-does-not-apply")
    run = await checks.answers(run, lights="fail", where="3 号柜")
    assert run["applicable"] == ["cold", "lights", "where", "doors", "remarks"]
    run = await checks.answers(run, lights="pass")
    assert run["applicable"] == ["cold", "lights", "doors", "remarks"], "a mistake was put right"
    run = await checks.answers(run, cold=20, doors="closed")
    done = await checks.did(run, "complete")
    assert (done["outcome"], done["answered"], len(done["results"])) == ("passed", 3, 5), "every answer stays on record"


@pytest.mark.clause("R-1.3.2b", part="deviations")
async def test_what_is_not_done_needs_a_reason_and_is_told_as_a_deviation(checks: Checks) -> None:
    run = await checks.opened(COLD, DOORS, REMARKS)
    assert code(await checks.does(run, "results", results(cold=None))) == (422, "inspection-skip-needs-reason")
    run = await checks.answers(run, doors="closed")
    missing = await checks.does(run, "complete")
    assert code(missing) == (409, "inspection-incomplete")
    assert "Cold aisle temperature" in missing.json()["detail"]
    assert "Else" not in missing.json()["detail"]
    in_chinese = await checks.does(run, "complete", by=checks.as_(TECH_OPS, language="zh-CN"))
    assert "冷通道温度" in in_chinese.json()["detail"]
    run = await checks.answers(run, cold={"note": "温度计损坏"})
    done = await checks.did(run, "complete")
    assert (done["outcome"], done["skipped"], done["newest"]["cold"]["skipped"]) == ("passed", 1, True)
    [completed] = await checks.svc.published(InspectionCompleted)
    assert [(one.key, one.zh, one.reason) for one in completed.deviations] == [("cold", "冷通道温度", "温度计损坏")]


@pytest.mark.parametrize(
    "values",
    [{"cold": "warm"}, {"lights": "maybe"}, {"lights": 1}, {"doors": "ajar"}, {"remarks": 3}],
)
async def test_what_is_no_answer_is_refused_and_nothing_of_it_is_kept(
    checks: Checks, values: dict[str, object]
) -> None:
    run = await checks.opened()
    answer = await checks.does(run, "results", results(**({"doors": "closed"} | values)))
    assert code(answer) == (422, "inspection-answer-invalid")
    seen = (await checks.tech.get(f"/inspections/{run['id']}")).json()
    assert (seen["state"], seen["results"]) == ("open", []), "wholly or not at all"


@pytest.mark.parametrize("value", ["1e999", "NaN", "true", '{"a": 1}', '"\\u0000"'])
async def test_a_value_that_no_sheet_can_hold_is_malformed(checks: Checks, value: str) -> None:
    run = await checks.opened()
    answer = await checks.tech.post(
        f"/inspections/{run['id']}/results",
        content=f'{{"results": [{{"item": "cold", "value": {value}}}]}}',
        headers={"Content-Type": "application/json"},
    )
    assert 400 <= answer.status_code < 500


@pytest.mark.clause("R-4.1.2a", part="fault")
async def test_a_major_failure_is_told_at_once_and_the_rest_at_completion(checks: Checks) -> None:
    run = await checks.opened()
    run = await checks.answers(run, doors="open")
    assert await checks.svc.published(InspectionFailed) == [], "a minor one waits for the end"
    run = await checks.answers(run, cold=31.2)
    [first] = await checks.svc.published(InspectionFailed)
    assert first.items == ("冷通道温度 31.2 ℃（上限 27）", "机柜门：未关闭")
    assert (first.severity, first.checklist, first.kind) == ("major", run["name_zh"], "patrol")
    assert first.failed_items[0].en == "Cold aisle temperature 31.2 ℃ (upper limit 27)"
    run = await checks.answers(run, lights="fail", where="3 号柜")
    [_, worse] = await checks.svc.published(InspectionFailed)
    assert (worse.severity, worse.items[1]) == ("critical", "设备故障灯亮")
    assert (first.told_before, worse.told_before) == ((), ("cold", "doors"))
    assert worse.version > first.version
    assert worse.inspection_id == first.inspection_id
    done = await checks.did(run, "complete")
    assert (done["outcome"], done["failed"]) == ("failed", 3)
    assert len(await checks.svc.published(InspectionFailed)) == 2, "nothing new at the end"
    [completed] = await checks.svc.published(InspectionCompleted)
    assert [one.severity for one in completed.failed_items] == ["major", "critical", "minor"]


async def test_a_minor_failure_is_told_at_completion_and_what_opens_nothing_never(checks: Checks) -> None:
    run = await checks.opened(DOORS, {**LIGHTS, "on_failure": None})
    run = await checks.answers(run, doors="open", lights="fail")
    assert await checks.svc.published(InspectionFailed) == []
    done = await checks.did(run, "complete")
    [failed] = await checks.svc.published(InspectionFailed)
    assert (failed.items, failed.severity) == (("机柜门：未关闭",), "minor")
    assert done["failed"] == 2
    only = await checks.opened({**LIGHTS, "on_failure": None})
    await checks.answers(only, lights="fail")
    assert (await checks.did(only, "complete"))["outcome"] == "failed"
    assert len(await checks.svc.published(InspectionFailed)) == 1


@pytest.mark.clause("R-1.3.2b", part="results")
async def test_after_completion_an_answer_is_corrected_by_a_further_one_only(checks: Checks) -> None:
    run = await checks.opened(COLD, DOORS)
    assert code(await checks.does(run, "corrections", {"item": "cold", "value": 20, "reason": "x"})) == (
        409,
        "inspection-move-refused",
    )
    run = await checks.answers(run, cold=22, doors="closed")
    done = await checks.did(run, "complete")
    assert code(await checks.does(run, "results", results(cold=29))) == (409, "inspection-completed-already")
    unreasoned = await checks.does(run, "corrections", {"item": "cold", "value": 29})
    assert unreasoned.status_code == 422
    corrected = await checks.does(run, "corrections", {"item": "cold", "value": 29, "reason": "抄错一位"})
    assert corrected.status_code == 201
    after = corrected.json()
    assert (after["outcome"], after["finished_at"]) == ("passed", done["finished_at"]), "what was told stays"
    newest = after["newest"]["cold"]
    assert (newest["value"], newest["passed"], newest["reason"]) == (29, False, "抄错一位")
    assert newest["corrects"] == done["newest"]["cold"]["id"]
    assert len(after["results"]) == 3
    [failed] = await checks.svc.published(InspectionFailed)
    assert failed.severity == "major", "what comes to light is handled, whenever"


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE inspection_results SET value = '20'",
        "UPDATE inspection_results SET note = 'x'",
        "DELETE FROM inspection_results",
    ],
)
async def test_no_answer_ever_changes_whoever_tries(checks: Checks, statement: str) -> None:
    run = await checks.opened(COLD)
    await checks.answers(run, cold=31)
    with pytest.raises(IntegrityError, match="append-only"):
        async with checks.svc.transaction() as session:
            await session.execute(text(statement))


async def test_without_the_guard_an_answer_could_be_changed(checks: Checks) -> None:
    """The negative control: what refuses is the trigger, and nothing else."""
    run = await checks.opened(COLD)
    await checks.answers(run, cold=31)
    with pytest.raises(ZeroDivisionError):
        async with checks.svc.transaction() as session:
            await session.execute(text("ALTER TABLE inspection_results DISABLE TRIGGER append_only"))
            await session.execute(text("UPDATE inspection_results SET value = '20'"))
            raise ZeroDivisionError
    assert (await checks.tech.get(f"/inspections/{run['id']}")).json()["newest"]["cold"]["value"] == 31


async def test_two_people_work_on_one_and_each_answer_says_whose_it_is(checks: Checks) -> None:
    run = await checks.opened(COLD, DOORS)
    await checks.did(run, "begin")
    joined = await checks.did(run, "begin", by=checks.as_(BUSINESS_OPS))
    assert (joined["state"], joined["begun_by_name"]) == ("in_progress", "在岗 tech_ops")
    await checks.answers(run, cold=20)
    run = await checks.did(run, "results", results(doors="closed"), by=checks.as_(BUSINESS_OPS))
    assert [one["recorded_by_name"] for one in run["results"]] == ["在岗 tech_ops", "在岗 business_ops"]
    assert len(await checks.svc.published(InspectionStarted)) == 1
    await checks.did(run, "complete")
    second = await checks.does(run, "complete", by=checks.as_(BUSINESS_OPS))
    assert code(second) == (409, "inspection-completed-already")
    assert "在岗 tech_ops" in second.json()["detail"]
    assert "Asia/Shanghai" in second.json()["detail"]


async def test_of_two_completions_at_once_one_counts(checks: Checks) -> None:
    run = await checks.opened(COLD)
    await checks.answers(run, cold=20)
    answers = await asyncio.gather(*(checks.does(run, "complete", by=checks.as_(p)) for p in (TECH_OPS, BUSINESS_OPS)))
    assert sorted(one.status_code for one in answers) == [200, 409]
    assert len(await checks.svc.published(InspectionCompleted)) == 1


async def test_answers_that_two_phones_send_at_once_are_all_kept(checks: Checks) -> None:
    run = await checks.opened(COLD, DOORS)
    sent = [checks.does(run, "results", results(cold=20 + n)) for n in range(3)]
    sent += [checks.does(run, "results", results(doors="closed"), by=checks.as_(BUSINESS_OPS)) for _ in range(3)]
    assert {one.status_code for one in await asyncio.gather(*sent)} == {200}
    seen = (await checks.tech.get(f"/inspections/{run['id']}")).json()
    assert (len(seen["results"]), seen["answered"]) == (6, 2)
    assert len(await checks.svc.published(InspectionStarted)) == 1


async def test_a_phone_that_never_stops_is_stopped(checks: Checks) -> None:
    run = await checks.opened(COLD)
    batch = {"results": [{"item": "cold", "value": 20}] * 120}
    answers = [await checks.does(run, "results", batch) for _ in range(11)]
    assert [one.status_code for one in answers] == [200] * 10 + [409]
    assert code(answers[-1]) == (409, "inspection-too-many-answers")
    await checks.did(run, "complete")


async def test_what_a_phone_sends_twice_is_written_once(checks: Checks) -> None:
    run = await checks.opened(COLD)
    key = {"Idempotency-Key": "0199f0a8-0000-7000-8000-00000000abcd"}
    said = (checks.svc.clock.now() - timedelta(minutes=20)).isoformat()
    body = results(cold={"value": 20, "at": said})
    first = await checks.tech.post(f"/inspections/{run['id']}/results", json=body, headers=key)
    again = await checks.tech.post(f"/inspections/{run['id']}/results", json=body, headers=key)
    assert first.json() == again.json()
    [kept] = (await checks.tech.get(f"/inspections/{run['id']}")).json()["results"]
    assert kept["claimed_at"] < kept["recorded_at"], "the time of the device stands beside ours"


async def test_a_device_whose_clock_is_years_ahead_improves_nothing(checks: Checks) -> None:
    run = await checks.opened(COLD)
    run = await checks.answers(run, cold={"value": 20, "at": "2031-01-01T00:00:00Z"})
    kept = run["newest"]["cold"]
    assert kept["claimed_at"] <= (checks.svc.clock.now() + timedelta(minutes=2)).isoformat().replace("+00:00", "Z")
    done = await checks.did(run, "complete", {"at": "1999-01-01T00:00:00Z"})
    assert done["late"] is False
    assert done["finished_at"] != done["claimed_at"]


async def test_who_is_on_duty_at_the_site_checks_there_and_nobody_else(checks: Checks) -> None:
    run = await checks.opened(COLD)
    await checks.off_duty(TECH_OPS)
    assert code(await checks.does(run, "results", results(cold=20))) == (403, "not-on-duty")
    elsewhere = await Checks(checks.svc).ready()
    await elsewhere.on_duty()
    assert code(await checks.does(run, "begin", by=elsewhere.tech)) == (404, "inspection-not-found")
    viewer = checks.svc.as_user([Role.HQ_VIEWER])
    assert code(await checks.does(run, "begin", by=viewer)) == (403, "role-required")
    assert (await viewer.get(f"/inspections/{run['id']}")).status_code == 200
    assert (await checks.does(run, "results", results(cold=20), by=checks.hq)).status_code == 200


async def test_the_duty_chief_orders_that_it_is_not_done_and_why(checks: Checks) -> None:
    run = await checks.opened(COLD)
    body = {"reason": "机房正在施工"}
    assert code(await checks.does(run, "cancel", body)) == (403, "role-required")
    assert (await checks.does(run, "cancel", {}, by=checks.as_(DUTY_CHIEF))).status_code == 422
    gone = await checks.did(run, "cancel", body, by=checks.as_(DUTY_CHIEF))
    assert (gone["state"], gone["cancel_basis"], gone["cancel_reason"]) == ("cancelled", "by_hand", "机房正在施工")
    refused = await checks.does(run, "results", results(cold=20))
    assert code(refused) == (409, "inspection-move-refused")
    assert "cancelled" in refused.json()["detail"]
    [told] = await checks.svc.published(InspectionCancelled)
    assert (told.basis, told.reason, told.cancelled_by) == ("by_hand", "机房正在施工", checks.people[DUTY_CHIEF])


async def test_an_inspection_by_hand_has_a_time_to_come_and_is_not_done_before_it(checks: Checks) -> None:
    [one] = await checks.has(checklist("by-hand", "other", None, COLD))
    now = checks.svc.clock.now()
    body = {"site_id": str(checks.site), "checklist_id": one["id"]}

    async def opens(from_h: float | None, due_h: float) -> httpx.Response:
        times = {"due_at": (now + timedelta(hours=due_h)).isoformat()}
        if from_h is not None:
            times["from_at"] = (now + timedelta(hours=from_h)).isoformat()
        return await checks.tech.post("/inspections", json={**body, **times})

    for from_h, due_h in ((None, -1), (3, 2), (None, 24 * 40)):
        assert code(await opens(from_h, due_h)) == (422, "inspection-due-invalid")
    later = (await opens(1, 2)).json()
    refused = await checks.does(later, "begin")
    assert code(refused) == (409, "inspection-not-yet")
    await checks.svc.fast_forward(hours=1)
    assert (await checks.did(later, "begin"))["state"] == "in_progress"
    foreign = {**body, "shift_id": str(uuid7()), "due_at": (now + timedelta(hours=2)).isoformat()}
    assert code(await checks.tech.post("/inspections", json=foreign)) == (422, "inspection-shift-not-of-site")


async def test_mine_are_those_of_the_post_that_i_have_now(checks: Checks) -> None:
    mine = await checks.opened(COLD)
    other = await checks.opened(COLD, post=BUSINESS_OPS)
    seen = (await checks.tech.get("/inspections", params={"mine": True})).json()["items"]
    assert [one["id"] for one in seen] == [mine["id"]]
    seen = (await checks.as_(BUSINESS_OPS).get("/inspections", params={"mine": True})).json()["items"]
    assert [one["id"] for one in seen] == [other["id"]]
    await checks.off_duty(TECH_OPS)
    assert (await checks.tech.get("/inspections", params={"mine": True})).json()["items"] == []
