"""When nobody may hand over, and what that means for the command (R-4.0.3, R-4.0.4, R-3.3.1f)."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from handover_story import Handing, problem

from contracts.calls import CallRequested, CallSettled
from contracts.duty import CommandTransferred, DutyEnded
from contracts.handovers import HandoverBlocked, HandoverCompleted, HandoverDeferred, HandoverResumed
from contracts.shifts import CheckedOut, ShiftEnded


@pytest.fixture
async def handing(roster: Any) -> Handing:
    return await Handing(roster).prepare()


async def _in_command(handing: Handing, at: datetime) -> str | None:
    params = {"site_id": str(handing.site), "at": at.isoformat()}
    answer = await handing.roster.hq.get("/responsibility", params=params)
    assert answer.status_code == 200, answer.text
    [one] = answer.json()["items"]
    return str(one["staff_id"])


@pytest.mark.clause("R-4.0.4", part="at the signature")
async def test_the_command_moves_at_the_second_signature(handing: Handing) -> None:
    await handing.half_past_seven()
    await handing.reviewed()
    await handing.roster.svc.fast_forward(minutes=20)
    assert await handing.roster.svc.published(CommandTransferred) == []
    sealed = await handing.both_sign()
    [moved] = await handing.roster.svc.published(CommandTransferred)
    assert (moved.staff_id, moved.from_staff_id) == (handing.night_chief, handing.day_chief)
    assert (moved.basis, str(moved.handover_id)) == ("signed", handing.id)
    assert moved.since == datetime.fromisoformat(sealed["sealed_at"])
    await handing.roster.svc.fast_forward(minutes=10)
    now = handing.roster.now
    assert await _in_command(handing, now) == str(handing.night_chief)
    assert await _in_command(handing, now - timedelta(minutes=11)) == str(handing.day_chief)


@pytest.mark.clause("R-2.1.5", part="signed handover")
async def test_the_rights_of_who_goes_end_with_the_second_signature_though_they_are_still_there(
    handing: Handing,
) -> None:
    await handing.half_past_seven()
    await handing.reviewed()
    await handing.both_sign()
    svc = handing.roster.svc
    [ended] = [one for one in await svc.published(DutyEnded) if one.reason == "relieved"]
    assert (ended.staff_id, ended.post, ended.until) == (handing.day_chief, "duty_chief", handing.roster.now)
    duty = await handing.roster.hq.get("/duty", params={"site_id": str(handing.site), "post": "duty_chief"})
    assert [one["staff_id"] for one in duty.json()["items"]] == [str(handing.night_chief)]
    check = {"site_id": str(handing.site), "staff_id": str(handing.tech)}
    asked = [await client.post("/presence-checks", json=check) for client in (handing.going, handing.coming)]
    assert [one.status_code for one in asked] == [403, 201], "a leader's right is the next one's"
    muster = await handing.roster.hq.get("/muster", params={"site_id": str(handing.site)})
    assert str(handing.day_chief) in muster.text, "they are still seen to be there"
    await svc.fast_forward(minutes=31)
    assert (await handing.coming.post(f"/shifts/{handing.night}/start")).status_code == 200
    assert (await handing.going.post(f"/shifts/{handing.day}/check-outs")).status_code == 201


async def test_whom_an_order_relieved_has_the_duty_no_longer_and_a_new_visit_begins_it_again(handing: Handing) -> None:
    await handing.half_past_seven()
    await handing.done(handing.roster.hq, "force", reason="交班值班长送医")
    relieved = [one for one in await handing.roster.svc.published(DutyEnded) if one.reason == "relieved"]
    assert [one.staff_id for one in relieved] == [handing.day_chief]
    assert (await handing.going.post(f"/shifts/{handing.day}/check-outs")).status_code == 201
    await handing.roster.svc.fast_forward(minutes=1)
    await handing.comes(handing.day_chief, handing.day)
    duty = await handing.roster.hq.get("/duty", params={"site_id": str(handing.site), "post": "duty_chief"})
    assert {one["staff_id"] for one in duty.json()["items"]} == {str(handing.day_chief), str(handing.night_chief)}
    assert await _in_command(handing, handing.roster.now) == str(handing.night_chief), "the command is not theirs"


@pytest.mark.clause("R-4.0.3", part="incident")
async def test_chain_4_an_incident_at_five_to_eight_keeps_the_command_until_it_is_signed_over_at_twenty_to_nine(
    handing: Handing,
) -> None:
    await handing.half_past_seven()
    await handing.reviewed()
    begin = handing.roster.now - timedelta(minutes=30) - timedelta(hours=11)
    await handing.roster.svc.fast_forward(minutes=25)
    incident = await handing.incident()
    [deferred] = await handing.roster.svc.published(HandoverDeferred)
    assert deferred.incidents == ("FW-2026-000007",)
    seen = await handing.read()
    assert (seen["hold"], seen["held"]["incidents"]) == ("deferred", ["FW-2026-000007"])
    await handing.roster.svc.fast_forward(minutes=5)
    refused = await handing.sign(handing.going)
    assert problem(refused) == (409, "handover-deferred")
    assert "FW-2026-000007" in refused.json()["detail"]
    assert problem(await handing.going.post(f"/shifts/{handing.day}/check-outs")) == (409, "handover-missing")
    assert (await handing.coming.post(f"/shifts/{handing.night}/start")).status_code == 200
    await handing.roster.svc.fast_forward(minutes=38)
    one_side = await handing.done(handing.going, f"transfers/{incident}")
    assert one_side["hold"] == "deferred", "both must declare it"
    both = await handing.done(handing.coming, f"transfers/{incident}")
    assert both["hold"] is None
    [resumed] = await handing.roster.svc.published(HandoverResumed)
    assert resumed.resumed_at == handing.roster.now
    await handing.done(handing.going, "refresh")
    await handing.accept_all()
    assert (await handing.sign(handing.going)).status_code == 200
    await handing.roster.svc.fast_forward(minutes=2)
    assert (await handing.sign(handing.coming)).status_code == 200
    [done] = await handing.roster.svc.published(HandoverCompleted)
    assert done.open_incidents == ("FW-2026-000007",)
    assert done.sealed_at == begin + timedelta(hours=12, minutes=40)
    await handing.roster.svc.fast_forward(minutes=15)
    for minute in range(60 * 11 + 25, 60 * 12 + 55, 5):
        at = begin + timedelta(minutes=minute)
        chief = handing.day_chief if minute < 60 * 12 + 40 else handing.night_chief
        assert await _in_command(handing, at) == str(chief), at
    assert (await handing.going.post(f"/shifts/{handing.day}/check-outs")).status_code == 201


async def test_an_incident_that_is_over_sets_it_free(handing: Handing) -> None:
    await handing.half_past_seven()
    incident = await handing.incident()
    assert (await handing.read())["hold"] == "deferred"
    await handing.resolved(incident)
    assert (await handing.read())["hold"] is None
    await handing.reviewed()
    assert (await handing.both_sign())["state"] == "sealed"


async def test_a_new_incident_after_the_declaration_defers_it_again(handing: Handing) -> None:
    first = await handing.incident()
    await handing.half_past_seven()
    await handing.reviewed()
    for client in (handing.going, handing.coming):
        await handing.done(client, f"transfers/{first}")
    second = await handing.incident(8)
    assert (await handing.read())["held"]["incidents"] == ["FW-2026-000008"]
    assert problem(await handing.sign(handing.going)) == (409, "handover-deferred")
    await handing.resolved(second)
    gone = await handing.do(handing.going, f"transfers/{second}")
    assert problem(gone) == (409, "incident-not-open")


async def test_the_clock_does_not_end_the_shift_of_who_handles_an_incident(handing: Handing) -> None:
    await handing.half_past_seven()
    await handing.incident()
    await handing.roster.svc.fast_forward(minutes=30)
    assert (await handing.coming.post(f"/shifts/{handing.night}/start")).status_code == 200
    await handing.roster.svc.fast_forward(hours=3)
    assert await handing.roster.svc.published(ShiftEnded) == []
    assert await _in_command(handing, handing.roster.now) == str(handing.day_chief)


@pytest.mark.clause("R-4.0.3", part="cannot take over")
async def test_who_is_not_fit_does_not_take_over(handing: Handing) -> None:
    await handing.half_past_seven()
    await handing.done(handing.going, "offer")
    said = await handing.done(handing.coming, "fitness", fit=False, text="发热")
    assert (said["hold"], said["held"]["reason"]) == ("blocked", "unfit")
    [blocked] = await handing.roster.svc.published(HandoverBlocked)
    assert (blocked.reason, blocked.text) == ("unfit", "发热")
    calls = await handing.roster.svc.published(CallRequested)
    [call] = [one for one in calls if one.subject.type == "handover"]
    assert [target.role for target in call.targets if target.role] == ["hq_executive"]
    assert problem(await handing.sign(handing.coming)) == (409, "handover-blocked")
    assert problem(await handing.sign(handing.going)) == (409, "handover-blocked")
    other = await handing.roster.person(handing.site, name="周凯")
    change = {"kind": "replacement", "staff_id": str(handing.night_chief), "successor_id": str(other), "reason": "发热"}
    assert (await handing.roster.hq.post(f"/shifts/{handing.night}/changes", json=change)).status_code == 201
    successor = handing.roster.as_person(other, handing.site, role="duty_chief")
    assert (await successor.post(f"/shifts/{handing.night}/check-ins")).status_code == 201
    await handing.done(successor, "fitness", fit=True)
    for item in (await handing.read())["items"]:
        await handing.done(successor, f"items/{item['id']}/accept")
    for client in (handing.going, successor):
        signed = await handing.sign(client)
        assert signed.status_code == 200, signed.text
    assert signed.json()["incoming_id"] == str(other)


@pytest.mark.clause("R-3.3.1f", part="escalation")
async def test_where_the_relief_does_not_come_the_chiefs_then_headquarters_are_called(handing: Handing) -> None:
    await handing.roster.svc.fast_forward(hours=12, minutes=14)
    handing.id = (await handing.all())[0]["id"]
    assert await _calls(handing) == []
    await handing.roster.svc.fast_forward(minutes=1)
    [first] = await _calls(handing)
    assert {target.staff_id for target in first.targets} == {handing.day_chief, handing.night_chief}
    assert (await handing.read())["held"]["reason"] == "leader_missing"
    await handing.roster.svc.fast_forward(minutes=15)
    [_, second] = await _calls(handing)
    assert (second.step, [one.role for one in second.targets if one.role]) == (2, ["hq_executive"])
    assert await _settled(handing) == set()
    await handing.comes(handing.night_chief, handing.night)
    assert await _settled(handing) == {first.call_id, second.call_id}
    assert (await handing.read())["hold"] is None


async def _calls(handing: Handing) -> list[CallRequested]:
    called = await handing.roster.svc.published(CallRequested)
    return [one for one in called if one.subject.type == "handover"]


async def _settled(handing: Handing) -> set[UUID]:
    settled = await handing.roster.svc.published(CallSettled)
    return {one.call_id for one in settled if one.subject.type == "handover"}


@pytest.mark.clause("R-3.3.1f", part="signature")
async def test_the_chief_does_not_leave_nor_end_the_shift_before_the_handover_is_sealed(handing: Handing) -> None:
    await handing.half_past_seven()
    await handing.roster.svc.fast_forward(minutes=30)
    leaving, ending = f"/shifts/{handing.day}/check-outs", f"/shifts/{handing.day}/end"
    let_go = {"staff_id": str(handing.tech), "reason": "下班"}
    assert (await handing.roster.hq.post(leaving, json=let_go)).status_code == 201
    for path in (leaving, ending):
        refused = await handing.going.post(path)
        assert problem(refused) == (409, "handover-missing"), path
        assert problem(await handing.going.post(path, json={"reason": "我要走"})) == (409, "handover-missing")
    await handing.reviewed()
    await handing.both_sign()
    assert (await handing.going.post(ending)).status_code == 200
    assert (await handing.going.post(leaving)).status_code == 201


@pytest.mark.clause("R-3.3.1f", part="order")
async def test_headquarters_lets_the_chief_go_without_it_and_says_why(handing: Handing) -> None:
    await handing.half_past_seven()
    let_go = {"staff_id": str(handing.day_chief), "reason": "送医"}
    path = f"/shifts/{handing.day}/check-outs"
    assert (await handing.roster.hq.post(path, json=let_go)).status_code == 201
    [left] = await handing.roster.svc.published(CheckedOut)
    assert left.unrelieved_reason == "送医"


async def test_a_site_may_do_without(handing: Handing) -> None:
    await handing.roster.needs_no_handover(handing.site)
    await handing.roster.svc.fast_forward(hours=11, minutes=30)
    await handing.comes(handing.night_chief, handing.night)
    assert await handing.all() == [], "the clock drafts none"
    assert (await handing.going.post(f"/shifts/{handing.day}/check-outs")).status_code == 201


@pytest.mark.clause("R-4.0.3", part="ordered")
async def test_headquarters_orders_a_handover_which_is_marked_for_ever(handing: Handing) -> None:
    await handing.half_past_seven()
    await handing.add()
    hq = handing.roster.hq
    assert (await handing.do(hq, "force")).status_code == 422, "a reason is needed"
    themselves = handing.roster.svc.as_user(["hq_admin"], id=handing.night_chief)
    assert problem(await handing.do(themselves, "force", reason="我来")) == (403, "force-not-yours")
    nobody = await handing.do(hq, "force", reason="送医", staff_id=str(handing.tech))
    assert problem(nobody) == (422, "unknown-successor")
    sealed = await handing.done(hq, "force", reason="交班值班长送医")
    assert (sealed["state"], sealed["forced"], sealed["order"]["reason"]) == ("sealed", True, "交班值班长送医")
    [done] = await handing.roster.svc.published(HandoverCompleted)
    assert (done.forced, done.open_items, done.outgoing_id) == (True, 1, None)
    [moved] = await handing.roster.svc.published(CommandTransferred)
    assert (moved.staff_id, moved.basis, moved.reason) == (handing.night_chief, "ordered", "交班值班长送医")
    assert (await hq.get("/handovers", params={"forced": "true"})).json()["items"][0]["id"] == handing.id


async def test_nobody_is_given_the_command_who_is_not_there(handing: Handing) -> None:
    await handing.roster.svc.fast_forward(hours=11, minutes=30)
    handing.id = (await handing.all())[0]["id"]
    assert problem(await handing.do(handing.roster.hq, "force", reason="x")) == (409, "nobody-to-take-over")


async def test_a_handover_of_a_shift_that_is_over_is_not_touched(handing: Handing) -> None:
    await handing.half_past_seven()
    ended = await handing.roster.hq.post(f"/shifts/{handing.day}/end", json={"reason": "撤离"})
    assert ended.status_code == 200, ended.text
    for client, what in ((handing.going, "refresh"), (handing.going, "offer")):
        assert problem(await handing.do(client, what)) == (409, "handover-shift-not-running")
    assert problem(await handing.sign(handing.coming)) == (409, "handover-shift-not-running")
    assert problem(await handing.do(handing.roster.hq, "force", reason="x")) == (409, "handover-shift-not-running")
