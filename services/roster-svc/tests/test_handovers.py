"""A handover is drafted by itself from what is open, reviewed item by item, and signed by both chiefs (R-4.0.1–2)."""

import asyncio
from datetime import timedelta
from typing import Any

import pytest
from handover_story import CHIEF, TECH, Handing, problem
from sqlalchemy import text

from contracts.anomalies import AnomalyCleared, AnomalyDetected
from contracts.handovers import (
    HandoverCompleted,
    HandoverDrafted,
    HandoverItemRefused,
    HandoverLapsed,
    HandoverSigned,
)
from contracts.policies import PolicyChanged
from roster_svc.handovers import clock
from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts.models import Shift
from svckit.core.ids import uuid7
from svckit.testing.locks import until_somebody_waits


@pytest.fixture
async def handing(roster: Any) -> Handing:
    return await Handing(roster).prepare()


def _anomaly(handing: Handing, **more: Any) -> dict[str, Any]:
    about = {
        "anomaly_id": uuid7(),
        "version": 1,
        "site_id": handing.site,
        "cause_key": "k",
        "kind": "threshold",
        "series": "a1.inlet",
        "severity": "major",
        "summary": "A1 进风温度 31 °C",
    }
    return about | more


@pytest.mark.clause("R-4.0.1", part="drafted")
async def test_it_is_drafted_by_itself_half_an_hour_before_the_end_from_what_is_open(handing: Handing) -> None:
    absent = await handing.roster.person(handing.site, name="孙丽")
    change = {"kind": "replacement", "staff_id": str(handing.tech), "successor_id": str(absent), "reason": "就医"}
    assert (await handing.roster.hq.post(f"/shifts/{handing.day}/changes", json=change)).status_code == 201
    await handing.roster.svc.fast_forward(hours=11, minutes=29)
    assert await handing.all() == []
    await handing.incident()
    now = handing.roster.now
    lasting = AnomalyDetected(**_anomaly(handing), began_at=now, detected_at=now)
    over = _anomaly(handing, summary="已恢复")
    await handing.roster.svc.deliver(lasting)
    await handing.roster.svc.deliver(AnomalyDetected(**over, began_at=now, detected_at=now))
    await handing.roster.svc.deliver(AnomalyCleared(**over | {"version": 2}, cleared_at=now))
    await handing.roster.svc.fast_forward(minutes=1)
    [one] = await handing.all()
    assert (one["state"], one["from_shift_id"], one["to_shift_id"]) == ("drafted", str(handing.day), str(handing.night))
    handing.id = one["id"]
    drawn = {(item["kind"], item["title"]) for item in (await handing.read())["items"]}
    assert drawn == {
        ("incident", "冷通道温度高"),
        ("anomaly", "A1 进风温度 31 °C"),
        ("absence", "孙丽"),
        ("change_order", "赵强 → 孙丽"),
    }
    [event] = await handing.roster.svc.published(HandoverDrafted)
    assert (event.drafted_by, event.items) == (None, 4)


async def test_a_drill_is_nothing_to_hand_over(handing: Handing) -> None:
    now = handing.roster.now
    await handing.roster.svc.deliver(AnomalyDetected(**_anomaly(handing), began_at=now, detected_at=now), exercise=True)
    await handing.half_past_seven()
    assert (await handing.read())["items"] == []


async def test_the_chief_drafts_it_by_hand_once(handing: Handing) -> None:
    body = {"shift_id": str(handing.day)}
    assert problem(await handing.coming.post("/handovers", json=body)) == (403, "not-your-side")
    made = await handing.going.post("/handovers", json=body)
    assert (made.status_code, made.json()["drafted_by"]) == (201, str(handing.day_chief))
    assert problem(await handing.going.post("/handovers", json=body)) == (409, "handover-exists")
    await handing.roster.svc.fast_forward(hours=12)
    assert len(await handing.all()) == 1


async def test_where_nobody_follows_there_is_nothing_to_hand_over(roster: Any) -> None:
    site = await roster.site()
    chief = await roster.person(site)
    shift = await roster.shift(site, (chief, CHIEF))
    client = roster.as_person(chief, site, role=CHIEF)
    body = {"shift_id": str(shift)}
    assert problem(await client.post("/handovers", json=body)) == (409, "handover-shift-not-running")
    await client.post(f"/shifts/{shift}/check-ins")
    await client.post(f"/shifts/{shift}/start")
    assert problem(await client.post("/handovers", json=body)) == (409, "nothing-to-hand-over")
    await roster.svc.fast_forward(hours=12)
    assert (await roster.hq.get("/handovers")).json()["items"] == []
    assert (await client.post(f"/shifts/{shift}/check-outs")).status_code == 201, "nobody takes over"


@pytest.mark.clause("R-4.0.1", part="drafted")
async def test_a_draft_follows_what_happens_and_nothing_that_people_wrote_is_lost(handing: Handing) -> None:
    incident = await handing.incident()
    await handing.half_past_seven()
    key = await handing.add()
    [drawn] = [one for one in (await handing.read())["items"] if one["kind"] == "incident"]
    remark = await handing.going.patch(f"/handovers/{handing.id}/items/{drawn['id']}", json={"text": "备用空调已开"})
    assert remark.status_code == 200, remark.text
    await handing.incident(8, title="漏水")
    await handing.resolved(incident)
    seen = await handing.read()
    assert [one["title"] for one in seen["appeared"]] == ["漏水"]
    assert seen["gone"] == [drawn["id"]]
    await handing.roster.svc.fast_forward(minutes=5)
    after = {one["title"]: one for one in (await handing.read())["items"]}
    assert set(after) == {"冷通道温度高", "漏水", key["title"]}
    assert after["冷通道温度高"]["gone_at"] is not None
    assert after["冷通道温度高"]["text"] == "备用空调已开"
    assert (await handing.read())["appeared"] == []


@pytest.mark.clause("R-4.0.2")
async def test_item_by_item_refused_corrected_accepted_then_both_sign_and_it_is_sealed(handing: Handing) -> None:
    await handing.half_past_seven()
    key = await handing.add("钥匙")
    await handing.done(handing.going, "offer")
    refused = await handing.done(
        handing.coming, f"items/{key['id']}/refuse", reason="incomplete", text="少 3 号机房钥匙"
    )
    assert (refused["waiting_for"], refused["refused_count"]) == ("correction", 1)
    [told] = await handing.roster.svc.published(HandoverItemRefused)
    assert (told.reason, told.title, told.refused_by) == ("incomplete", "钥匙", handing.night_chief)
    assert problem(await handing.sign(handing.going)) == (409, "items-not-accepted")
    put_right = {"title": "钥匙 3 把，含 3 号机房"}
    again = await handing.going.patch(f"/handovers/{handing.id}/items/{key['id']}", json=put_right)
    assert again.json()["waiting_for"] == "review"
    await handing.accept_all()
    await handing.done(handing.going, "walk")
    await handing.done(handing.coming, "fitness", fit=True)
    sealed = await handing.both_sign()
    assert (sealed["state"], sealed["waiting_for"]) == ("sealed", None)
    assert {one["side"]: one["staff_id"] for one in sealed["signatures"]} == {
        "outgoing": str(handing.day_chief),
        "incoming": str(handing.night_chief),
    }
    assert {one["sha256"] for one in sealed["signatures"]} == {sealed["content_sha256"]}
    [done] = await handing.roster.svc.published(HandoverCompleted)
    assert (done.sha256, done.incoming_id, done.forced) == (sealed["content_sha256"], handing.night_chief, False)
    assert (done.items, done.refused_items, done.open_items) == (1, 1, 0)
    assert len(await handing.roster.svc.published(HandoverSigned)) == 2
    acts = [one["act"] for one in sealed["history"] if one["item_id"] == key["id"]]
    assert acts == ["added", "refused", "corrected", "accepted"]


async def test_a_signature_counts_for_what_was_read_only(handing: Handing) -> None:
    await handing.half_past_seven()
    await handing.add()
    await handing.reviewed()
    read = (await handing.read())["content_sha256"]
    assert (await handing.sign(handing.going)).status_code == 200
    await handing.add("对讲机 2 部")
    await handing.accept_all()
    stale = await handing.do(handing.coming, "sign", sha256=read)
    assert problem(stale) == (409, "handover-content-changed")
    now = await handing.read()
    assert now["content_sha256"] in stale.json()["hint"]
    assert (now["state"], now["waiting_for"]) == ("in_review", "both_signatures"), "what was signed is no more"
    assert [one["void_at"] is not None for one in now["signatures"]] == [True]
    assert (await handing.both_sign())["state"] == "sealed"


async def test_whoever_may_not_sign_is_told_why_and_nothing_is_half_done(handing: Handing) -> None:
    await handing.half_past_seven()
    await handing.add()
    assert problem(await handing.sign(handing.going)) == (409, "handover-move-refused")
    await handing.done(handing.going, "offer")
    await handing.accept_all()
    tech = handing.client(handing.tech)
    assert problem(await handing.sign(tech)) == (403, "not-your-side")
    assert problem(await handing.sign(handing.coming)) == (409, "fitness-not-declared")
    assert (await handing.sign(handing.going)).status_code == 200
    assert problem(await handing.sign(handing.going)) == (409, "already-signed")
    await handing.done(handing.coming, "fitness", fit=True)
    seen = await handing.read()
    assert (seen["state"], await handing.roster.svc.published(HandoverCompleted)) == ("in_review", [])


async def test_who_is_not_checked_in_does_not_review_or_sign(handing: Handing) -> None:
    await handing.roster.svc.fast_forward(hours=11, minutes=30)
    handing.id = (await handing.all())[0]["id"]
    item = await handing.add()
    await handing.done(handing.going, "offer")
    assert problem(await handing.do(handing.coming, f"items/{item['id']}/accept")) == (409, "not-at-the-post")
    assert problem(await handing.sign(handing.coming)) == (409, "not-at-the-post")


@pytest.mark.parametrize(
    "body",
    [
        {"sha256": "x"},
        {"sha256": "0" * 64, "drawing": "<svg onload=alert(1)>"},
        {"sha256": "0" * 64, "drawing": "M 1 1 L 99999 2"},
        {"sha256": "0" * 64, "drawing": "M 1 1" + " L 2 2" * 5000},
        {},
    ],
)
async def test_a_signature_that_is_none_is_refused_as_such(handing: Handing, body: dict[str, str]) -> None:
    await handing.half_past_seven()
    assert (await handing.do(handing.going, "sign", **body)).status_code == 422


async def test_the_drawn_signature_stands_with_the_written_one(handing: Handing) -> None:
    await handing.half_past_seven()
    await handing.reviewed()
    drawing = "M 10 10 L 20 25.5 L 30 8M 40 4 L 41 9"
    signed = await handing.sign(handing.going, drawing=drawing)
    assert signed.json()["signatures"][0]["drawing"] == drawing


@pytest.mark.clause("R-4.0.4", part="at the signature")
async def test_responsibility_moves_at_the_seal_also_where_a_later_look_at_the_site_was_quicker(
    handing: Handing,
) -> None:
    await handing.half_past_seven()
    await handing.reviewed()
    async with handing.roster.svc.transaction() as session:
        ahead = {"at": handing.roster.now + timedelta(milliseconds=40), "site": handing.site}
        await session.execute(text("UPDATE site_duty SET settled_at = :at WHERE site_id = :site"), ahead)
    sealed = await handing.both_sign()
    await handing.roster.svc.fast_forward(seconds=1)
    answer = await handing.roster.hq.get("/responsibility", params={"site_id": str(handing.site)})
    [moved] = [one for one in answer.json()["items"] if one["handover_id"] == handing.id]
    assert (moved["staff_id"], moved["since"]) == (str(handing.night_chief), sealed["sealed_at"])


async def test_what_is_sealed_stays(handing: Handing) -> None:
    await handing.half_past_seven()
    item = await handing.add()
    await handing.reviewed()
    await handing.both_sign()
    for client, what in (
        (handing.going, "refresh"),
        (handing.going, f"items/{item['id']}/accept"),
        (handing.coming, f"items/{item['id']}/accept"),
        (handing.going, "walk"),
        (handing.going, "offer"),
    ):
        assert problem(await handing.do(client, what)) == (409, "handover-sealed"), what
    assert problem(await handing.sign(handing.coming)) == (409, "handover-sealed")


@pytest.mark.clause("R-4.0.1", part="by hand")
async def test_the_records_are_not_written_over_and_the_other_side_does_not_write(handing: Handing) -> None:
    await handing.incident()
    await handing.half_past_seven()
    [drawn] = (await handing.read())["items"]
    path = f"/handovers/{handing.id}/items/{drawn['id']}"
    assert problem(await handing.going.patch(path, json={"title": "没事"})) == (409, "item-drawn-from-records")
    assert problem(await handing.going.delete(path)) == (409, "item-drawn-from-records")
    mine = await handing.add()
    other = f"/handovers/{handing.id}/items/{mine['id']}"
    assert problem(await handing.coming.patch(other, json={"title": "x"})) == (403, "not-of-the-shift")
    assert problem(await handing.do(handing.coming, "items", kind="note", title="x")) == (403, "not-of-the-shift")
    assert (await handing.do(handing.going, "items", kind="incident", title="x")).status_code == 422
    assert (await handing.going.delete(other)).status_code == 200
    assert problem(await handing.going.delete(other)) == (404, "handover-item-not-found")


async def test_two_who_write_at_once_do_not_overwrite_each_other(handing: Handing) -> None:
    await handing.half_past_seven()
    version = (await handing.read())["version"]
    await handing.add()
    stale = await handing.going.post(
        f"/handovers/{handing.id}/items",
        json={"kind": "note", "title": "x"},
        headers={"If-Match": f'"{version}"'},
    )
    assert problem(stale) == (412, "version-mismatch")


async def test_the_list_is_by_site_shift_state_and_time(handing: Handing) -> None:
    await handing.half_past_seven()
    hq, planned = handing.roster.hq, handing.roster.now + timedelta(minutes=30)
    for params, found in (
        ({"shift_id": str(handing.night)}, 1),
        ({"state": "sealed"}, 0),
        ({"state": "drafted", "forced": "false"}, 1),
        ({"from": planned.isoformat()}, 1),
        ({"to": planned.isoformat()}, 0),
        ({"site_id": str(await handing.roster.site())}, 0),
    ):
        assert len((await hq.get("/handovers", params=params)).json()["items"]) == found, params
    stranger = handing.roster.svc.as_user(["duty_chief"], sites=[await handing.roster.site()])
    assert problem(await stranger.get(f"/handovers/{handing.id}")) == (404, "handover-not-found")


async def test_a_deputy_who_commands_for_the_absent_chief_hands_over(roster: Any) -> None:
    handing = await Handing(roster).prepare()
    let_go = {"staff_id": str(handing.day_chief), "reason": "就医"}
    assert (await roster.hq.post(f"/shifts/{handing.day}/check-outs", json=let_go)).status_code == 201
    tech = handing.client(handing.tech)
    took = await tech.post(f"/sites/{handing.site}/command", json={})
    assert took.is_success, took.text
    await handing.half_past_seven()
    seen = await handing.read(tech)
    assert (seen["my_side"], TECH) == ("outgoing", TECH)
    await handing.done(tech, "offer")
    await handing.accept_all()
    await handing.done(handing.coming, "fitness", fit=True)
    for client in (tech, handing.coming):
        assert (await handing.sign(client)).status_code == 200
    [done] = await roster.svc.published(HandoverCompleted)
    assert done.outgoing_id == handing.tech


async def test_a_draft_that_nobody_carries_out_ends_with_its_shift_and_says_so(handing: Handing) -> None:
    await handing.half_past_seven()
    key = await handing.add()
    await handing.roster.svc.fast_forward(minutes=29)
    order = {"reason": "值班长突发疾病送医，站点由本部接管"}
    assert (await handing.roster.hq.post(f"/shifts/{handing.day}/end", json=order)).status_code == 200
    await handing.roster.svc.fast_forward(minutes=1)
    one = await handing.read()
    assert (one["state"], one["lapsed_reason"], one["waiting_for"]) == ("drafted", "shift_ended", None)
    assert one["history"][-1]["act"] == "lapsed"
    assert problem(await handing.do(handing.coming, f"items/{key['id']}/accept")) == (409, "handover-lapsed")
    [event] = await handing.roster.svc.published(HandoverLapsed)
    assert (event.reason, event.state, event.open_items) == ("shift_ended", "drafted", 1)
    lapsed = {"lapsed": "true", "site_id": str(handing.site)}
    assert [item["id"] for item in (await handing.roster.hq.get("/handovers", params=lapsed)).json()["items"]] == [
        handing.id
    ]
    await handing.roster.svc.deliver(event)
    log = await handing.roster.hq.get("/log-entries", params={"site_id": str(handing.site), "kind": "handover"})
    assert any("交接班未办理" in entry["zh"] for entry in log.json()["items"])


async def test_a_draft_that_nobody_has_touched_ends_where_the_site_asks_for_none_any_more(handing: Handing) -> None:
    await handing.half_past_seven()
    await handing.roster.needs_no_handover(handing.site)
    await handing.roster.svc.fast_forward(minutes=5)
    assert (await handing.read())["lapsed_reason"] == "not_required"
    assert (await handing.going.post(f"/shifts/{handing.day}/check-outs")).status_code == 201


async def test_the_clock_looks_at_no_handover_where_none_is_asked_for_and_begins_when_one_is(roster: Any) -> None:
    handing = await Handing(roster).prepare(asked_for=False)
    assert await looks(handing) == 0
    await roster.svc.fast_forward(hours=11, minutes=35)
    assert (await looks(handing), await handing.all()) == (0, [])
    asked = await roster.hq.put(f"/policies/{handing.site}", json={"handover_before_leaving": True})
    assert asked.status_code == 200, asked.text
    for fact in await roster.svc.published(PolicyChanged):
        await roster.svc.deliver(fact)
    await roster.svc.fast_forward(minutes=1)
    [drafted] = await handing.all()
    assert (drafted["state"], await looks(handing)) == ("drafted", 1)


async def test_a_figure_that_changes_while_a_shift_is_shortened_leaves_the_draft_at_its_new_time(roster: Any) -> None:
    handing = await Handing(roster).prepare()
    svc = roster.svc
    fact = next(one for one in await svc.published(PolicyChanged) if one.site_id == handing.site)
    async with svc.transaction() as session:  # what a change order writes, just before its commit
        new_end = svc.clock.now() + timedelta(minutes=20)
        shift = await session.get_one(Shift, handing.day)
        shift.ends_at = new_end
        await session.flush()
        await clock.watch(session, shift, svc.clock.now(), DutyPolicy())
        heard = asyncio.create_task(svc.deliver(fact))
        await until_somebody_waits(svc)
    await heard
    asked = "SELECT due_at FROM timers WHERE kind = 'handover-draft' AND subject = :shift"
    async with svc.transaction() as session:
        assert await session.scalar(text(asked), {"shift": str(handing.day)}) <= svc.clock.now()


async def looks(handing: Handing) -> int:
    """How often the clock is still to look at the handover of the day shift."""
    asked = "SELECT count(*) FROM timers WHERE kind = 'handover-draft' AND subject = :shift AND fired_at IS NULL"
    async with handing.roster.svc.transaction() as session:
        return int(await session.scalar(text(asked), {"shift": str(handing.day)}))
