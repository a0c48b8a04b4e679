"""What a shift needs to be binding: somebody in command, and time to come. And a closed site has no duty."""

from typing import Any

import pytest

from contracts.shifts import ShiftPublished

CHIEF, TECH = "duty_chief", "tech_ops"


@pytest.mark.clause("R-3.3.1b", part="publishing")
async def test_a_shift_without_a_duty_chief_is_not_published(roster: Any) -> None:
    site = await roster.site()
    shift = await roster.shift(site, (await roster.person(site), TECH), published=False)
    refused = await roster.hq.post(f"/shifts/{shift}/publish")
    assert (refused.status_code, refused.json()["type"]) == (409, "urn:farwatch:problem:shift-without-chief")
    assert (await roster.hq.get(f"/shifts/{shift}")).json()["state"] == "planned"


@pytest.mark.clause("R-3.3.1b", part="publishing")
async def test_what_has_begun_is_published_only_by_headquarters_with_a_reason(roster: Any) -> None:
    site = await roster.site()
    chief = await roster.person(site)
    shift = await roster.shift(site, (chief, CHIEF), starts_in_h=-1, published=False)
    here = f"/shifts/{shift}/publish"
    for client, body in (
        (roster.as_person(chief, site, role=CHIEF), {"reason": "补录"}),
        (roster.hq, {}),
        (roster.svc.as_user(["hq_admin"], id=chief), {"reason": "补录"}),
    ):
        refused = await client.post(here, json=body)
        assert (refused.status_code, refused.json()["type"]) == (409, "urn:farwatch:problem:shift-has-begun")
    published = await roster.hq.post(here, json={"reason": "临时增班"})
    assert published.status_code == 200, published.text
    [event] = await roster.svc.published(ShiftPublished)
    assert event.reason == "临时增班"


async def test_nobody_is_late_for_a_time_before_they_were_told(roster: Any) -> None:
    site = await roster.site()
    chief = await roster.person(site)
    shift = await roster.shift(site, (chief, CHIEF), starts_in_h=-1, published=False)
    await roster.hq.post(f"/shifts/{shift}/publish", json={"reason": "临时增班"})
    await roster.svc.fast_forward(minutes=4)
    came = (await roster.as_person(chief, site).post(f"/shifts/{shift}/check-ins")).json()
    assert (came["late_s"], came["late"]) == (240, False)


async def test_what_is_over_is_not_published_at_all(roster: Any) -> None:
    site = await roster.site()
    shift = await roster.shift(site, (await roster.person(site), CHIEF), starts_in_h=-13, published=False)
    refused = await roster.hq.post(f"/shifts/{shift}/publish", json={"reason": "补录"})
    assert (refused.status_code, refused.json()["type"]) == (409, "urn:farwatch:problem:shift-is-over")


async def test_a_reason_that_was_not_needed_is_not_kept(roster: Any) -> None:
    site = await roster.site()
    shift = await roster.shift(site, (await roster.person(site), CHIEF), starts_in_h=1, published=False)
    await roster.hq.post(f"/shifts/{shift}/publish", json={"reason": "补录"})
    assert [one.reason for one in await roster.svc.published(ShiftPublished)] == [None]


async def test_a_closed_site_has_no_duty_but_what_runs_there_comes_to_its_end(roster: Any) -> None:
    site = await roster.site()
    chief, other = await roster.person(site), await roster.person(site)
    planned = await roster.shift(site, (other, CHIEF), starts_in_h=12, published=False)
    published = await roster.shift(site, (other, CHIEF))
    running = await roster.shift(site, (chief, CHIEF))
    await roster.as_person(chief, site).post(f"/shifts/{running}/check-ins")
    await roster.hq.post(f"/shifts/{running}/start")
    closing = {"active": False, "leave_unfinished": True}
    assert (await roster.hq.patch(f"/sites/{site}", json=closing)).status_code == 200
    body = {"site_id": str(site), "starts_at": "2026-12-01T00:00:00Z", "ends_at": "2026-12-01T08:00:00Z"}
    for refused in (
        await roster.hq.post("/shifts", json=body),
        await roster.hq.patch(f"/shifts/{planned}", json={"assignments": []}),
        await roster.hq.post(f"/shifts/{planned}/publish"),
        await roster.hq.post(f"/shifts/{published}/start"),
        await roster.hq.post(f"/shifts/{published}/check-ins", json={"staff_id": str(other)}),
        await roster.hq.put(f"/policies/{site}", json={}),
    ):
        assert (refused.status_code, refused.json()["type"]) == (409, "urn:farwatch:problem:site-closed")
    assert (await roster.hq.get(f"/policies/{site}")).status_code == 200
    assert (await roster.hq.delete(f"/shifts/{planned}")).status_code == 204
    await roster.svc.fast_forward(hours=12)
    assert (await roster.hq.post(f"/shifts/{running}/end")).status_code == 200
    assert (await roster.as_person(chief, site).post(f"/shifts/{running}/check-outs")).status_code == 201
