"""Inspections of one site that are missed together: whoever leads is called once about all of them (R-2.2.2a)."""

from datetime import timedelta

import pytest

from contracts.calls import CallRequested, CallSettled
from contracts.inspections import InspectionMissed
from contracts.posts import DUTY_CHIEF
from svckit.testing import Harness

from .checks_story import COLD, PATROL, READINGS, Checks, Row, Shift, checklist

MISSED_STEP = 2


@pytest.fixture
async def checks(svc: Harness) -> Checks:
    checks = await Checks(svc).ready()
    await checks.on_duty()
    return checks


async def missed_calls(checks: Checks) -> list[CallRequested]:
    return [one for one in await checks.svc.published(CallRequested) if one.step == MISSED_STEP]


async def missed(checks: Checks, count: int) -> tuple[list[Row], CallRequested]:
    """So many that were due at the same time and are missed, and the one call about them."""
    rows = [await checks.opened(COLD) for _ in range(count)]
    await checks.svc.fast_forward(hours=3)
    [call] = await missed_calls(checks)
    return rows, call


@pytest.mark.clause("R-2.2.2a", part="missed and late")
async def test_those_missed_at_the_same_moment_are_one_call_that_names_them(checks: Checks) -> None:
    rows, call = await missed(checks, 3)
    assert len(await checks.svc.published(InspectionMissed)) == 3, "each is told by itself"
    assert (call.severity, call.targets[0].post, call.asked) == ("major", DUTY_CHIEF, "acknowledge")
    assert (call.title.zh, call.title.en) == ("漏检 3 项", "3 inspections missed")
    for row in rows:
        assert row["name_zh"] in call.text.zh
        assert row["name_en"] in call.text.en
    assert call.subject.link == f"/inspections?view=list&state=missed&site={checks.site}"
    assert call.subject.phone_link == "/m/inspections"


async def test_of_many_the_first_few_are_named_and_the_rest_counted(checks: Checks) -> None:
    _, call = await missed(checks, 7)
    assert call.title.en == "7 inspections missed"
    assert call.text.en.count("(by ") == 5
    assert "and 2 more" in call.text.en
    assert "等，另有 2 项" in call.text.zh


async def test_what_was_missed_during_an_outage_is_one_call_though_it_was_due_hour_by_hour(checks: Checks) -> None:
    for hours in (1, 2, 3):
        await checks.opened(COLD, in_h=hours)
    later = await checks.opened(COLD, in_h=30)
    checks.svc.clock.set(checks.svc.clock.now() + timedelta(hours=6))
    await checks.svc.fast_forward(seconds=1)
    [call] = await missed_calls(checks)
    assert call.title.en == "3 inspections missed"
    assert later["name_en"] not in call.text.en, "what is not due yet is not missed"


async def test_another_site_has_a_call_of_its_own(checks: Checks, svc: Harness) -> None:
    other = await Checks(svc).ready()
    for one in (checks, other):
        await one.opened(COLD)
        await one.opened(COLD)
    await svc.fast_forward(hours=3)
    calls = await missed_calls(checks)
    assert {(one.site_id, one.title.en) for one in calls} == {
        (checks.site, "2 inspections missed"),
        (other.site, "2 inspections missed"),
    }


async def test_one_alone_is_called_about_by_its_name(checks: Checks) -> None:
    [row], call = await missed(checks, 1)
    assert call.title.zh == f"漏检：{row['name_zh']}"
    assert call.subject.link == f"/inspections/{row['id']}"


async def test_the_call_is_settled_when_the_last_is_done_or_explained(checks: Checks) -> None:
    (first, second, third), call = await missed(checks, 3)
    await checks.did(first, "explain", {"reason": "处置 UPS 故障"})
    await checks.answers(second, cold=20)
    await checks.did(second, "complete")
    assert call.call_id not in {one.call_id for one in await checks.svc.published(CallSettled)}
    await checks.did(third, "explain", {"reason": "处置 UPS 故障"})
    settled = [one for one in await checks.svc.published(CallSettled) if one.call_id == call.call_id]
    assert len(settled) == 1


async def test_what_a_shift_leaves_undone_is_one_call(svc: Harness) -> None:
    checks = await Checks(svc).ready()
    await checks.has(checklist("patrol", "patrol", PATROL, COLD), checklist("readings", "readings", READINGS, COLD))
    shift = Shift(checks.site, checks.starts_at, checks.starts_at + timedelta(hours=12))
    await svc.deliver(shift.published(svc.clock.now()))
    ended_at = shift.starts_at + timedelta(hours=4)
    svc.clock.set(ended_at)
    await svc.deliver(shift.started(shift.starts_at))
    await svc.deliver(shift.ended(ended_at, started_at=shift.starts_at))
    [call] = await missed_calls(checks)
    assert call.title.en == f"{len(await checks.listed(state='missed'))} inspections missed"
