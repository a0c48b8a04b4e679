"""Who signs, what the roster's verdicts look like in a report, and how a sealed one is put right."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from day_shift import DayShift
from httpx import AsyncClient

from contracts.shifts import CheckedIn
from svckit.testing import Harness

CHIEF, TECH, GUARD = "duty_chief", "tech_ops", "security_monitor"


async def _report(client: AsyncClient, day: DayShift) -> dict[str, Any]:
    listed = await client.get("/shift-reports", params={"shift_id": str(day.shift_id)})
    [summary] = listed.json()["items"]
    return dict((await client.get(f"/shift-reports/{summary['id']}")).json())


async def _page(client: AsyncClient, report: dict[str, Any]) -> str:
    answer = await client.get(f"/shift-reports/{report['id']}/html", params={"lang": "en"})
    assert answer.status_code == 200
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", answer.text))


def _problem(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].removeprefix("urn:farwatch:problem:")


@pytest.mark.clause("R-4.3.3a", part="signature")
async def test_only_the_chief_of_that_shift_or_headquarters_completes_and_signs(svc: Harness, day: DayShift) -> None:
    await day.tell(svc)
    report = await _report(svc.as_user(["hq_viewer"]), day)
    here = f"/shift-reports/{report['id']}"
    other = svc.as_user(["duty_chief"], sites=[day.site_id], name="别班的值班长")
    engineer = svc.as_user(["duty_chief"], sites=[day.site_id], id=day.engineer, name="李梅")
    for client in (other, engineer):
        assert _problem(await client.put(here, json={"summary": "一切正常"})) == (403, "not-this-shifts-chief")
        assert _problem(await client.post(f"{here}/submit")) == (403, "not-this-shifts-chief")
    assert (await _report(svc.as_user(["hq_viewer"]), day))["version"] == 1
    leader = svc.as_user(["duty_chief"], sites=[day.site_id], id=day.chief, name="王建国")
    assert (await leader.put(here, json={"summary": "一切正常"})).status_code == 200
    assert (await leader.post(f"{here}/submit")).status_code == 200


async def test_a_change_of_the_published_shift_stands_in_its_report(svc: Harness, day: DayShift) -> None:
    for event in (*day.registers(), day.published(), day.replaced()):
        await svc.deliver(event, twice=True)
    came = day.came(day.relief, GUARD, 1)
    for event in (day.started(), came, day.ended()):
        await svc.deliver(event)
    report = await _report(svc.as_user(["hq_viewer"]), day)
    people = {one["name"]: one["attendance"] for one in report["content"]["people"]}
    assert people["钱勇"] == "on_time"
    assert "赵强" not in people, "nobody counts on him any more"
    [change] = report["content"]["shift"]["changes"]
    assert (change["left"], change["came"], change["short_notice"]) == ("赵强", "钱勇", True)
    assert "王建国 put 钱勇 in place of 赵强" in await _page(svc.as_user(["hq_viewer"]), report)


class TestCorrections:
    async def test_headquarters_puts_a_sealed_report_right_below_it(self, svc: Harness, day: DayShift) -> None:
        await day.tell(svc)
        leader = svc.as_user(["duty_chief"], sites=[day.site_id], id=day.chief, name="王建国")
        hq = svc.as_user(["hq_executive"], name="陈静")
        report = await _report(hq, day)
        here = f"/shift-reports/{report['id']}"
        words = {"text": "赵强其实在岗，门禁记录为证。"}
        assert _problem(await hq.post(f"{here}/corrections", json=words)) == (409, "shift-report-not-sealed")
        sealed = (await leader.post(f"{here}/submit")).json()
        corrected = await hq.post(f"{here}/corrections", json=words)
        assert corrected.status_code == 201, corrected.text
        found = await _report(leader, day)
        assert [(one["author"], one["text"]) for one in found["corrections"]] == [("陈静", words["text"])]
        assert (found["content"], found["sha256"]) == (sealed["content"], sealed["sha256"])
        assert words["text"] in await _page(leader, report)
        assert (await leader.post(f"{here}/corrections", json=words)).status_code == 403
        assert (await hq.post(f"{here}/corrections", json={"text": ""})).status_code == 422

    async def test_nobody_corrects_what_they_signed(self, svc: Harness, day: DayShift) -> None:
        await day.tell(svc)
        hq = svc.as_user(["hq_admin"], name="陈静")
        here = f"/shift-reports/{(await _report(hq, day))['id']}"
        await hq.post(f"{here}/submit")
        assert _problem(await hq.post(f"{here}/corrections", json={"text": "改"})) == (403, "own-report")


class TestVerdicts:
    async def test_late_is_what_the_roster_judged_not_what_we_count(self, svc: Harness, day: DayShift) -> None:
        strict = day.came(day.chief, CHIEF, 2).model_copy(update={"late": True})
        patient = day.came(day.engineer, TECH, 30).model_copy(update={"late": False})
        await day.tell(svc, *day.registers(), day.published(), strict, patient, day.ended())
        people = (await _report(svc.as_user(["hq_viewer"]), day))["content"]["people"]
        assert [one["attendance"] for one in people] == ["late", "on_time", "absent"]

    async def test_absent_while_it_runs_is_the_figure_of_the_roster_too(self, svc: Harness, day: DayShift) -> None:
        published = day.published().model_copy(update={"no_show_after_min": 90})
        await day.tell(svc, published, day.started())
        preview = f"/shifts/{day.shift_id}/preview"
        for minutes, attendance in ((89, "expected"), (90, "absent")):
            svc.clock.set(day.at(minutes))
            people = (await svc.as_user(["hq_viewer"]).get(preview)).json()["people"]
            assert {one["attendance"] for one in people} == {attendance}

    async def test_a_claimed_time_is_told_with_who_vouches_and_when(self, svc: Harness, day: DayShift) -> None:
        vouched = {"recorded_at": day.at(40), "recorded_by": day.chief, "claim_reason": "手机没信号", "late": True}
        came = day.came(day.engineer, TECH, 0).model_copy(update={**vouched, "late_s": 2400})
        await day.tell(svc, *day.registers(), day.published(), came, day.ended())
        viewer = svc.as_user(["hq_viewer"])
        report = await _report(viewer, day)
        assert report["content"]["people"][1]["attendance"] == "late"
        told = "李梅: 2026-11-23 08:00 is what 王建国 vouches for, recorded at 2026-11-23 08:40. Reason: 手机没信号"
        assert told in await _page(viewer, report)


async def test_a_check_out_that_the_clock_closed_after_the_seal_does_not_say_that_they_left(
    svc: Harness, day: DayShift
) -> None:
    await day.tell(svc, *day.registers(), day.published(), day.came(day.engineer, TECH, 0), day.ended())
    leader = svc.as_user(["duty_chief"], sites=[day.site_id], id=day.chief, name="王建国")
    await leader.post(f"/shift-reports/{(await _report(leader, day))['id']}/submit")
    await day.tell(svc, day.left(day.engineer, TECH, 780).model_copy(update={"basis": "lapsed"}))
    report = await _report(leader, day)
    assert [one["kind"] for one in report["addenda"]] == ["forgot_check_out"]
    assert "李梅 did not check out, closed by the system" in await _page(leader, report)


@pytest.mark.clause("R-4.3.3a", part="draft")
async def test_the_report_of_a_shift_that_nobody_started_says_so(svc: Harness, day: DayShift) -> None:
    ended = day.ended(780).model_copy(update={"started_at": None, "basis": "lapsed", "unrelieved": (TECH,)})
    left = day.left(day.engineer, TECH, 780).model_copy(update={"basis": "lapsed"})
    await day.tell(svc, *day.registers(), day.published(), day.came(day.engineer, TECH, 0), left, ended)
    viewer = svc.as_user(["hq_viewer"])
    page = await _page(viewer, await _report(viewer, day))
    assert "How it ended nobody started it, lapsed" in page
    assert "Posts without relief technical operations" in page
    assert "did not check out, closed by the system" in page


async def test_the_report_of_an_ordered_end_gives_the_reason(svc: Harness, day: DayShift) -> None:
    ended = day.ended(300).model_copy(update={"basis": "ordered", "reason": "山火，全员撤离"})
    await day.tell(svc, *day.registers(), day.published(), ended)
    viewer = svc.as_user(["hq_viewer"])
    assert "How it ended ordered by headquarters : 山火，全员撤离" in await _page(viewer, await _report(viewer, day))


async def test_a_report_over_a_change_of_the_clock_leaves_no_time_in_doubt(svc: Harness, day: DayShift) -> None:
    """Berlin, the night of 25 October 2026: half past two comes twice, and the shift lasts nine hours on eight."""
    site = day.registers()[0].model_copy(update={"timezone": "Europe/Berlin"})
    starts_at, ends_at = datetime(2026, 10, 24, 20, tzinfo=UTC), datetime(2026, 10, 25, 5, tzinfo=UTC)
    times = {"starts_at": starts_at, "ends_at": ends_at}
    summer, winter = datetime(2026, 10, 25, 0, 30, tzinfo=UTC), datetime(2026, 10, 25, 1, 30, tzinfo=UTC)
    came = [
        CheckedIn(
            version=4, shift_id=day.shift_id, site_id=day.site_id, staff_id=who, post=post, checked_in_at=at, late=True
        )
        for who, post, at in ((day.chief, CHIEF, summer), (day.engineer, TECH, winter))
    ]
    published = day.published().model_copy(update=times)
    ended = day.ended().model_copy(update={**times, "started_at": starts_at, "ended_at": ends_at})
    await day.tell(svc, site, *day.registers()[1:], published, *came, ended)
    viewer = svc.as_user(["hq_viewer"])
    report = await _report(viewer, day)
    page = await _page(viewer, report)
    assert "2026-10-25 02:30 UTC+02:00" in page
    assert "2026-10-25 02:30 UTC+01:00" in page
    assert "2026-10-24 22:00 2026-10-25 06:00" in page, "outside that hour the clock is plain"
    assert "Europe/Berlin (UTC+02:00 → UTC+01:00)" in page
    covered = datetime.fromisoformat(report["content"]["covers_until"]) - starts_at
    assert covered == timedelta(hours=9)
