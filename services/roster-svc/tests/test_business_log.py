"""The business log: what a business post has done, counted by kind, corrected only by a further entry."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest
from handover_story import Handing
from test_away_passes import code
from test_tasks import Day

from contracts.business_log import BusinessWritten
from contracts.posts import BUSINESS_OPS, TECH_OPS

Row = dict[str, Any]


@pytest.fixture
async def day(roster: Any) -> Day:
    return await Day(roster).begun()


async def write(day: Day, by: UUID, counts: dict[str, int], post: str = BUSINESS_OPS, **more: Any) -> httpx.Response:
    told = [{"kind_id": kind, "count": count} for kind, count in counts.items()]
    body = {"site_id": str(day.site), "post": post, "counts": told, **more}
    return await day.as_(by).post("/business-entries", json=body)


@pytest.mark.clause("R-4.2.2c")
async def test_counts_are_added_up_by_kind_and_a_correction_is_a_further_entry(day: Day) -> None:
    hq = day.roster.hq
    own = {"site_id": str(day.site), "post": BUSINESS_OPS, "title_zh": "退费", "title_en": "refunds"}
    refunds = (await hq.post("/business-kinds", json=own)).json()["id"]
    kinds = (await hq.get("/business-kinds", params={"site_id": str(day.site)})).json()["items"]
    cases = next(one["id"] for one in kinds if one["title_zh"] == "业务办理")
    first = (await write(day, day.clerk, {cases: 12, refunds: 2}, feedback="上午系统较慢")).json()
    assert (await write(day, day.chief, {cases: 5})).status_code == 201, "the leader writes for the post"
    right = await day.as_(day.clerk).post(
        f"/business-entries/{first['id']}/corrections",
        json={"counts": [{"kind_id": cases, "count": 10}, {"kind_id": refunds, "count": 2}], "reason": "重复计数"},
    )
    assert right.status_code == 201, right.text
    again = await day.as_(day.clerk).post(
        f"/business-entries/{first['id']}/corrections", json={"counts": [], "reason": "再改"}
    )
    assert code(again) == (409, "business-entry-corrected")
    totals = (await hq.get("/business-entries/totals", params={"shift_id": str(day.shift)})).json()
    assert {one["title_zh"]: one["total"] for one in totals["totals"]} == {"业务办理": 15, "退费": 2}
    assert [one["shift_id"] for one in totals["shifts"]] == [str(day.shift)]
    facts = await day.roster.svc.published(BusinessWritten)
    assert [{one.title_zh: one.count for one in fact.shift_totals} for fact in facts][-1] == {"业务办理": 15, "退费": 2}
    listed = (await hq.get("/business-entries", params={"site_id": str(day.site)})).json()["items"]
    assert [one["corrected_by"] is not None for one in listed if one["id"] == first["id"]] == [True]
    csv = (await hq.get("/business-entries/export", headers={"accept-language": "zh-CN"})).text
    assert csv.count("退费") == 2
    assert "上午系统较慢" in csv
    seen = await day.as_(day.chief).get(f"/sites/{day.site}/situation")
    assert [one["total"] for one in seen.json()["business"]] == [15, 2]


async def test_the_totals_of_a_shift_stand_in_its_handover(roster: Any) -> None:
    handing = await Handing(roster).prepare()
    [cases, *_] = [one["id"] for one in (await roster.hq.get("/business-kinds")).json()["items"]]
    body = {"site_id": str(handing.site), "post": BUSINESS_OPS, "counts": [{"kind_id": cases, "count": 12}]}
    assert (await handing.going.post("/business-entries", json=body)).status_code == 201
    await handing.half_past_seven()
    items = [item for item in (await handing.read())["items"] if item["kind"] == "note"]
    assert [item["title"] for item in items] == ["本班业务量：业务办理 12"]


async def test_only_who_is_at_the_post_writes_and_only_what_it_counts(day: Day) -> None:
    [cases, *_] = [one["id"] for one in (await day.roster.hq.get("/business-kinds")).json()["items"]]
    assert code(await write(day, day.tech, {cases: 1})) == (403, "not-at-this-post")
    assert code(await write(day, day.clerk, {cases: 0})) == (422, "nothing-counted")
    assert code(await write(day, day.tech, {cases: 1}, post=TECH_OPS)) == (422, "kind-of-another-post")
    half_an_hour_ago = (day.roster.now - timedelta(minutes=30)).isoformat()
    late = await write(day, day.clerk, {cases: 1}, occurred_at=half_an_hour_ago)
    assert code(late) == (422, "log-entry-needs-reason")
    told = await write(day, day.clerk, {cases: 1}, occurred_at=half_an_hour_ago, reason="系统故障，补记")
    assert told.json()["recorded_at"] > told.json()["occurred_at"]
