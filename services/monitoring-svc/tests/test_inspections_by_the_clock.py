"""Inspections of a shift: opened by themselves, late, missed, and taken back where the shift changes (R-4.2.2e)."""

from collections import Counter
from datetime import datetime, timedelta
from itertools import permutations

import pytest

from contracts.calls import CallRequested, CallSettled
from contracts.inspections import (
    InspectionCancelled,
    InspectionCompleted,
    InspectionExplained,
    InspectionFailed,
    InspectionMissed,
)
from contracts.posts import BUSINESS_OPS, DUTY_CHIEF, SECURITY_MONITOR, TECH_OPS
from contracts.sites import SiteRegistered
from svckit.testing import Harness

from .checks_story import COLD, PATROL, READINGS, SHUTDOWN, STARTUP, Checks, Row, Shift, checklist, code, results

TWELVE = timedelta(hours=12)


@pytest.fixture
async def checks(svc: Harness) -> Checks:
    checks = await Checks(svc).ready()
    await checks.has(
        checklist("startup", "startup", STARTUP, COLD),
        checklist("patrol", "patrol", PATROL, COLD),
        checklist("readings", "readings", READINGS, COLD),
        checklist("shutdown", "shutdown", SHUTDOWN, COLD),
    )
    return checks


def shift_of(checks: Checks, **more: tuple[str, ...]) -> Shift:
    return Shift(checks.site, checks.starts_at, checks.starts_at + TWELVE, **more)


async def published(checks: Checks) -> Shift:
    shift = shift_of(checks)
    await checks.svc.deliver(shift.published(checks.svc.clock.now()))
    return shift


async def running(checks: Checks) -> Shift:
    """A shift that has begun at its time, whose people are there."""
    shift = await published(checks)
    await checks.until(shift.starts_at)
    await checks.on_duty()
    await checks.svc.deliver(shift.started(shift.starts_at))
    return shift


def kinds(rows: list[Row]) -> Counter[str]:
    return Counter(one["kind"] for one in rows)


def at(row: Row, name: str = "from_at") -> datetime:
    return datetime.fromisoformat(row[name])


@pytest.mark.clause("R-4.1.2a", part="the checklist")
async def test_the_start_up_check_is_opened_an_hour_before_the_shift(checks: Checks) -> None:
    shift = await published(checks)
    await checks.until(shift.starts_at - timedelta(minutes=61))
    assert await checks.listed() == []
    await checks.until(shift.starts_at - timedelta(minutes=60))
    [one] = await checks.listed()
    assert (one["kind"], one["state"], one["trigger"], one["shift_id"]) == ("startup", "open", "shift", str(shift.id))
    assert (at(one), at(one, "due_at")) == (
        shift.starts_at - timedelta(minutes=60),
        shift.starts_at + timedelta(minutes=15),
    )


@pytest.mark.clause("R-4.1.2c", part="the list")
@pytest.mark.parametrize("kind", ["data_centre", "call_centre", "monitoring_centre"])
async def test_business_confirms_accounts_systems_and_material_before_the_shift_takes_over(
    svc: Harness, kind: str
) -> None:
    checks = await Checks(svc, kind=kind).ready()
    shift = await published(checks)
    await checks.until(shift.starts_at - timedelta(hours=1))
    [ready] = [one for one in await checks.listed() if one["kind"] == "readiness"]
    assert (ready["post"], at(ready, "due_at")) == (BUSINESS_OPS, shift.starts_at + timedelta(minutes=15))
    await checks.on_duty(BUSINESS_OPS)
    business = checks.as_(BUSINESS_OPS)
    asked = (await business.get(f"/inspections/{ready['id']}")).json()["missing"]
    assert set(asked) >= {"accounts", "systems", "material"}
    answers = dict.fromkeys(asked, "pass") | {"systems": "fail"}
    await checks.did(ready, "results", results(**answers), by=business)
    done = await checks.did(ready, "complete", by=business)
    assert (done["state"], done["outcome"], done["finished_by_name"]) == ("completed", "failed", "在岗 business_ops")
    [confirmed] = await checks.svc.published(InspectionCompleted)
    assert (confirmed.kind, confirmed.shift_id, confirmed.failed) == ("readiness", shift.id, 1)
    [failed] = await checks.svc.published(InspectionFailed)
    assert failed.severity == "major", "an incident is opened of it"


@pytest.mark.clause("R-4.2.2e", part="due list")
@pytest.mark.clause("R-2.2.2a", part="plan")
async def test_a_shift_that_takes_over_gets_its_patrols_readings_and_shutdown_check(checks: Checks) -> None:
    shift = await running(checks)
    rows = await checks.listed(shift_id=str(shift.id))
    assert kinds(rows) == {"startup": 1, "patrol": 3, "readings": 6, "shutdown": 1}
    hours = [(at(one) - shift.starts_at).total_seconds() / 3600 for one in rows if one["kind"] == "readings"]
    assert hours == [0, 2, 4, 6, 8, 10], "every two hours"
    [shutdown] = [one for one in rows if one["kind"] == "shutdown"]
    assert at(shutdown, "due_at") == shift.ends_at
    await checks.svc.deliver(shift.started(shift.starts_at))
    assert len(await checks.listed()) == len(rows), "told twice, opened once"


async def test_a_site_that_has_not_switched_them_on_gets_none(svc: Harness) -> None:
    checks = await Checks(svc, kind="data_centre").ready(on=False)
    shift = await running(checks)
    await svc.fast_forward(minutes=1)
    assert await checks.listed() == []
    assert (await checks.hq.put(f"/policies/{checks.site}", json={"checklists_on": True})).is_success
    await svc.deliver(shift.changed(svc.clock.now(), shift.starts_at, shift.ends_at, 3, shift.starts_at))
    assert await checks.listed() == [], "the switch counts for shifts that begin from then on"
    tomorrow = Shift(checks.site, shift.ends_at, shift.ends_at + TWELVE)
    await svc.deliver(tomorrow.published(svc.clock.now()))
    await checks.until(tomorrow.starts_at)
    await svc.deliver(tomorrow.started(tomorrow.starts_at))
    rows = await checks.listed(shift_id=str(tomorrow.id))
    assert kinds(rows) == {"startup": 1, "gear": 1, "readiness": 1, "patrol": 3, "readings": 12, "shutdown": 1}


async def test_only_posts_of_the_shift_are_asked(checks: Checks) -> None:
    shift = shift_of(checks, posts=(DUTY_CHIEF, SECURITY_MONITOR))
    await checks.svc.deliver(shift.published(checks.svc.clock.now()))
    await checks.until(shift.starts_at)
    await checks.svc.deliver(shift.started(shift.starts_at))
    assert await checks.listed() == []


@pytest.mark.clause("R-2.2.2a", part="missed and late")
@pytest.mark.clause("R-4.2.2e", part="late marks")
async def test_late_its_post_is_called_missed_the_duty_chief(checks: Checks) -> None:
    shift = await running(checks)
    [startup] = [one for one in await checks.listed() if one["kind"] == "startup"]
    await checks.did(startup, "results", {"results": [{"item": "cold", "value": 20}]})
    await checks.did(startup, "complete")
    await checks.until(shift.starts_at + timedelta(minutes=30))
    [reading] = await checks.listed(overdue=True)
    [call] = await checks.svc.published(CallRequested)
    assert (call.step, call.severity, call.targets[0].post) == (1, "minor", TECH_OPS)
    assert (call.subject.type, call.subject.link) == ("inspection", f"/inspections/{reading['id']}")
    assert call.subject.phone_link == f"/m/inspections/{reading['id']}"
    await checks.svc.fast_forward(minutes=15)
    [_, second] = await checks.svc.published(CallRequested)
    assert (second.step, second.severity, second.targets[0].post) == (2, "major", DUTY_CHIEF)
    [missed] = await checks.svc.published(InspectionMissed)
    assert (str(missed.inspection_id), missed.begun) == (reading["id"], False)
    [row] = await checks.listed(state="missed")
    assert at(row, "missed_at") == shift.starts_at + timedelta(minutes=45)


async def test_where_nobody_is_duty_chief_headquarters_is_called(checks: Checks) -> None:
    shift = await published(checks)
    await checks.until(shift.starts_at + timedelta(minutes=15))
    [call] = await checks.svc.published(CallRequested)
    assert (call.step, call.targets[0].post, call.targets[0].role) == (2, None, "hq_executive")
    [row] = await checks.listed()
    assert (row["kind"], row["state"]) == ("startup", "missed"), "a start-up check has no grace"


async def test_done_within_the_grace_it_is_late_and_the_call_is_taken_back(checks: Checks) -> None:
    shift = await running(checks)
    await checks.until(shift.starts_at + timedelta(minutes=40))
    [reading] = await checks.listed(overdue=True)
    await checks.answers(reading, cold=20)
    done = await checks.did(reading, "complete")
    assert (done["late"], done["missed_at"], done["overdue"]) == (True, None, False)
    asked = {one.call_id for one in await checks.svc.published(CallRequested) if one.step == 1}
    assert {one.call_id for one in await checks.svc.published(CallSettled)} == asked
    await checks.svc.fast_forward(minutes=30)
    assert all(str(one.inspection_id) != reading["id"] for one in await checks.svc.published(InspectionMissed))


async def test_what_was_missed_is_explained_once_and_may_still_be_done(checks: Checks) -> None:
    shift = await running(checks)
    await checks.until(shift.starts_at + timedelta(minutes=45))
    [reading] = [one for one in await checks.listed(state="missed") if one["kind"] == "readings"]
    body = {"reason": "处置 UPS 故障"}
    told = await checks.did(reading, "explain", body)
    assert (told["state"], told["miss_reason"]) == ("missed", "处置 UPS 故障")
    again = await checks.does(reading, "explain", {"reason": "x"})
    assert code(again) == (409, "inspection-explained-already")
    await checks.answers(reading, cold=20)
    done = await checks.did(reading, "complete")
    assert (done["state"], done["late"], done["missed_at"]) == ("completed", True, told["missed_at"])
    [completed] = await checks.svc.published(InspectionCompleted)
    [explained] = await checks.svc.published(InspectionExplained)
    assert completed.missed_at == explained.missed_at
    [open_] = [one for one in await checks.listed(state="open") if one["kind"] == "shutdown"]
    assert code(await checks.does(open_, "explain", body)) == (409, "inspection-not-missed")


@pytest.mark.clause("R-2.2.2a", part="missed and late")
async def test_the_rate_says_how_many_were_done_in_time(checks: Checks) -> None:
    shift = await running(checks)
    readings = [one for one in await checks.listed() if one["kind"] == "readings"]
    for number, one in enumerate(readings[:3]):
        await checks.until(at(one) + timedelta(minutes=20 if number < 2 else 40))
        await checks.answers(one, cold=31 if number == 0 else 20)
        await checks.did(one, "complete")
    await checks.until(at(readings[3]) + timedelta(hours=1))
    query = {"shift_id": str(shift.id), "kind": "readings"}
    rates = (await checks.hq.get("/inspections/rates", params=query)).json()
    assert {name: rates[name] for name in ("planned", "on_time", "late", "missed", "failed", "rate")} == {
        "planned": 4,
        "on_time": 2,
        "late": 1,
        "missed": 1,
        "failed": 1,
        "rate": 0.5,
    }
    assert [(one["kind"], one["planned"]) for one in rates["items"]] == [("readings", 4)]
    nothing = (await checks.hq.get("/inspections/rates", params={"kind": "other"})).json()
    assert (nothing["planned"], nothing["rate"], nothing["items"]) == (0, None, [])


async def test_other_times_take_back_what_does_not_fit_and_open_what_is_missing(checks: Checks) -> None:
    shift = await running(checks)
    await checks.svc.fast_forward(minutes=10)
    first = next(one for one in await checks.listed() if one["kind"] == "readings")
    await checks.answers(first, cold=20)
    ends_at = shift.ends_at + timedelta(hours=4)
    await checks.svc.deliver(shift.changed(checks.svc.clock.now(), shift.starts_at, ends_at, 3, shift.starts_at))
    rows = await checks.listed()
    live = [one for one in rows if one["state"] != "cancelled"]
    assert kinds(live) == {"startup": 1, "patrol": 4, "readings": 8, "shutdown": 1}
    [gone] = [one for one in rows if one["state"] == "cancelled"]
    assert (gone["kind"], gone["cancel_basis"]) == ("shutdown", "shift_changed")
    [fact] = await checks.svc.published(InspectionCancelled)
    assert (fact.basis, fact.cancelled_by, fact.reason) == ("shift_changed", None, None)
    back = shift.changed(checks.svc.clock.now(), shift.starts_at, shift.starts_at + TWELVE, 4, shift.starts_at)
    await checks.svc.deliver(back)
    live = [one for one in await checks.listed() if one["state"] != "cancelled"]
    assert kinds(live) == {"startup": 1, "patrol": 3, "readings": 6, "shutdown": 1}, "and back again"


async def test_a_shift_that_is_given_up_takes_its_checks_with_it(checks: Checks) -> None:
    shift = await published(checks)
    await checks.until(shift.starts_at - timedelta(minutes=30))
    await checks.svc.deliver(shift.cancelled(checks.svc.clock.now(), 2))
    [row] = await checks.listed()
    assert (row["state"], row["cancel_basis"]) == ("cancelled", "shift_cancelled")
    await checks.svc.fast_forward(hours=13)
    assert await checks.svc.published(InspectionMissed) == []
    assert await checks.svc.published(CallRequested) == []


async def test_when_a_shift_ends_what_was_due_is_missed_and_the_rest_is_not_wanted(checks: Checks) -> None:
    shift = await running(checks)
    ended_at = shift.starts_at + timedelta(hours=5)
    await checks.until(ended_at)
    begun = next(one for one in await checks.listed(state="open") if one["kind"] == "patrol" and at(one) <= ended_at)
    await checks.did(begun, "begin")
    await checks.svc.deliver(shift.ended(ended_at, started_at=shift.starts_at))
    states = Counter((one["kind"], one["state"]) for one in await checks.listed())
    assert states == {
        ("startup", "missed"): 1,
        ("readings", "missed"): 3,
        ("readings", "cancelled"): 3,
        ("patrol", "missed"): 1,
        ("patrol", "in_progress"): 1,
        ("patrol", "cancelled"): 1,
        ("shutdown", "cancelled"): 1,
    }
    assert {one.basis for one in await checks.svc.published(InspectionCancelled)} == {"shift_ended"}


async def test_what_was_cancelled_by_hand_does_not_come_back_with_the_next_fact(checks: Checks) -> None:
    shift = await published(checks)
    await checks.until(shift.starts_at - timedelta(minutes=30))
    [startup] = await checks.listed()
    await checks.did(startup, "cancel", {"reason": "上一班刚完成检查"}, by=checks.hq)
    await checks.svc.deliver(shift.started(shift.starts_at))
    assert [one["state"] for one in await checks.listed() if one["kind"] == "startup"] == ["cancelled"]


async def test_a_checklist_that_is_edited_during_a_shift_makes_nothing_missed(checks: Checks) -> None:
    shift = await running(checks)
    await checks.has(checklist("further", "patrol", READINGS, COLD))
    await checks.until(shift.starts_at + timedelta(hours=3))
    before = len(await checks.listed())
    ended_at = checks.svc.clock.now()
    await checks.svc.deliver(shift.ended(ended_at, started_at=shift.starts_at))
    assert len(await checks.listed()) == before


async def test_nobody_is_asked_for_a_time_before_the_shift_was_published_or_taken_over(checks: Checks) -> None:
    shift = shift_of(checks)
    published_at = shift.starts_at + timedelta(hours=1)
    await checks.until(published_at)
    await checks.svc.deliver(shift.published(published_at))
    await checks.on_duty()
    started_at = published_at + timedelta(hours=2)
    await checks.until(started_at)
    await checks.svc.deliver(shift.started(started_at))
    rows = await checks.listed()
    assert kinds(rows) == {"patrol": 3, "readings": 4, "shutdown": 1}
    assert all(at(one, "due_at") > started_at for one in rows)


async def test_a_closed_site_gets_none(checks: Checks) -> None:
    about = {"code": "x", "name": "x", "kind": "workshop", "timezone": "UTC", "active": False}
    await checks.svc.deliver(SiteRegistered.model_validate({"site_id": checks.site, "version": 2, **about}))
    await running(checks)
    assert await checks.listed() == []


@pytest.mark.parametrize("order", list(permutations(range(4))))
async def test_any_order_of_the_facts_comes_to_the_same(checks: Checks, order: tuple[int, ...]) -> None:
    shift = shift_of(checks)
    began, later = shift.starts_at, shift.ends_at + timedelta(hours=2)
    facts = [
        shift.published(checks.svc.clock.now()),
        shift.started(began),
        shift.changed(began, shift.starts_at, later, 3, began),
        shift.ended(later, 4, began),
    ]
    await checks.until(later)
    for number in order:
        await checks.svc.deliver(facts[number], twice=True)
    live = [one for one in await checks.listed() if one["state"] != "cancelled"]
    assert Counter((one["kind"], one["state"]) for one in live) == {
        ("startup", "missed"): 1,
        ("patrol", "missed"): 3,
        ("readings", "missed"): 7,
        ("shutdown", "missed"): 1,
    }
