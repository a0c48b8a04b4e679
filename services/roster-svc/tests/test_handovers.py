"""A handover is drafted by itself from what is open, reviewed item by item, and signed by both chiefs (R-4.0.1–2)."""

from typing import Any

import pytest
from handover_story import Handing

from contracts.handovers import HandoverCompleted, HandoverDrafted, HandoverSigned


@pytest.fixture
async def handing(roster: Any) -> Handing:
    return await Handing(roster).prepare()


async def test_it_is_drafted_by_itself_half_an_hour_before_the_end(handing: Handing) -> None:
    await handing.roster.svc.fast_forward(hours=11, minutes=29)
    assert await handing.all() == []
    await handing.incident()
    await handing.roster.svc.fast_forward(minutes=1)
    [one] = await handing.all()
    assert (one["state"], one["from_shift_id"], one["to_shift_id"]) == ("drafted", str(handing.day), str(handing.night))
    [event] = await handing.roster.svc.published(HandoverDrafted)
    assert (event.drafted_by, event.items) == (None, 1)


async def test_both_sign_and_it_is_sealed_with_the_hash_of_its_content(handing: Handing) -> None:
    await handing.half_past_seven()
    await handing.add()
    await handing.reviewed()
    sealed = await handing.both_sign()
    assert (sealed["state"], sealed["waiting_for"]) == ("sealed", None)
    assert {one["side"]: one["staff_id"] for one in sealed["signatures"]} == {
        "outgoing": str(handing.day_chief),
        "incoming": str(handing.night_chief),
    }
    assert {one["sha256"] for one in sealed["signatures"]} == {sealed["content_sha256"]}
    [done] = await handing.roster.svc.published(HandoverCompleted)
    assert (done.sha256, done.incoming_id, done.forced) == (sealed["content_sha256"], handing.night_chief, False)
    assert len(await handing.roster.svc.published(HandoverSigned)) == 2
