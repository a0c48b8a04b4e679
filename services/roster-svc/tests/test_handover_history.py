"""What is stated again of a handover is what was told of it, fact by fact: projections may come later (ADR 0018)."""

from typing import Any

import pytest
from handover_story import Handing

from contracts import Event
from contracts.handovers import (
    HandoverBlocked,
    HandoverCompleted,
    HandoverDeferred,
    HandoverDrafted,
    HandoverItemRefused,
    HandoverLapsed,
    HandoverResumed,
)
from roster_svc.handovers import service
from svckit.messaging import Slice

TOLD = (
    HandoverDrafted,
    HandoverItemRefused,
    HandoverDeferred,
    HandoverBlocked,
    HandoverResumed,
    HandoverLapsed,
    HandoverCompleted,
)
"""Single signatures are not stated again: the seal tells them."""


@pytest.fixture
async def handing(roster: Any) -> Handing:
    return await Handing(roster).prepare()


async def told_and_stated(handing: Handing) -> tuple[list[Event], list[Event]]:
    told = [fact for kind in TOLD for fact in await handing.roster.svc.published(kind)]
    async with handing.roster.svc.transaction() as session:
        [snapshot] = await service.snapshot(session, Slice(limit=10))
    stated = [one.event for one in snapshot.facts]
    assert all(one.at is not None and one.clause is not None for one in snapshot.facts)
    return sorted(told, key=_version), stated


def _version(event: Event) -> int:
    return event.version


async def test_of_a_sealed_one_with_a_refusal_and_an_incident_in_between(handing: Handing) -> None:
    await handing.half_past_seven()
    key = await handing.add("钥匙")
    await handing.done(handing.going, "offer")
    await handing.done(handing.coming, f"items/{key['id']}/refuse", reason="incomplete", text="少 3 号机房钥匙")
    put_right = {"title": "钥匙 3 把"}
    assert (await handing.going.patch(f"/handovers/{handing.id}/items/{key['id']}", json=put_right)).is_success
    incident = await handing.incident()
    await handing.resolved(incident)
    await handing.done(handing.coming, "fitness", fit=False, text="发热")
    await handing.done(handing.coming, "fitness", fit=True)
    await handing.done(handing.going, "refresh")
    await handing.accept_all()
    await handing.both_sign()
    told, stated = await told_and_stated(handing)
    assert {type(one) for one in told} == {*TOLD} - {HandoverLapsed}
    assert stated == told
    [sealed] = [one for one in told if isinstance(one, HandoverCompleted)]
    assert [(one.title, one.state, one.refusals) for one in sealed.handed] == [("钥匙 3 把", "accepted", 1)]


async def test_of_an_ordered_one_with_what_stood_open(handing: Handing) -> None:
    await handing.half_past_seven()
    key = await handing.add("钥匙")
    await handing.done(handing.going, "offer")
    await handing.done(handing.coming, f"items/{key['id']}/refuse", reason="tool_missing")
    order = await handing.roster.hq.post(f"/handovers/{handing.id}/force", json={"reason": "接班人拒绝签字"})
    assert order.status_code == 200, order.text
    told, stated = await told_and_stated(handing)
    assert stated == told
    [sealed] = [one for one in told if isinstance(one, HandoverCompleted)]
    assert [(one.state, one.reason) for one in sealed.handed] == [("refused", "tool_missing")]
    assert (sealed.forced, sealed.planned_at is not None) == (True, True)


async def test_of_one_that_nobody_carried_out(handing: Handing) -> None:
    await handing.half_past_seven()
    await handing.add()
    await handing.roster.svc.fast_forward(minutes=29)
    order = {"reason": "值班长突发疾病送医，站点由本部接管"}
    assert (await handing.roster.hq.post(f"/shifts/{handing.day}/end", json=order)).status_code == 200
    await handing.roster.svc.fast_forward(minutes=1)
    told, stated = await told_and_stated(handing)
    assert isinstance(told[-1], HandoverLapsed)
    assert stated == told
