"""A post that the roster wants manned stands empty: it is told at once, and people are called about it (R-1.1.1c)."""

from typing import Any

import pytest

from contracts.calls import CallRequested, CallSettled
from contracts.duty import PostManned, PostUnmanned

CHIEF, TECH = "duty_chief", "tech_ops"


def targets(call: CallRequested) -> list[str | None]:
    return [one.post or one.role for one in call.targets]


async def about_posts(roster: Any, event: type[Any]) -> list[Any]:
    """The calls about empty posts; others are about who is missing, and so on."""
    return [one for one in await roster.svc.published(event) if one.subject.type == "post"]


@pytest.mark.clause("R-1.1.1c", part="gap alarm")
async def test_the_chief_is_called_after_a_minute_and_headquarters_after_five_more(roster: Any) -> None:
    site = await roster.site()
    await roster.lets_go(site)
    chief, tech = await roster.person(site, name="王秀英"), await roster.person(site, name="刘敏")
    shift = await roster.shift(site, (chief, CHIEF), (tech, TECH), starts_in_h=1)
    await roster.as_person(chief, site).post(f"/shifts/{shift}/check-ins")
    await roster.svc.fast_forward(hours=1)
    [gap] = await roster.svc.published(PostUnmanned)
    assert (gap.post, gap.at.isoformat(), gap.expected) == (TECH, "2026-11-23T01:00:00+00:00", (tech,))
    assert await about_posts(roster, CallRequested) == []
    await roster.svc.fast_forward(minutes=1)
    [first] = await about_posts(roster, CallRequested)
    assert (targets(first), first.step, first.subject.type) == ([CHIEF], 1, "post")
    assert "刘敏" in first.text.zh
    await roster.svc.fast_forward(minutes=5)
    [_, second] = await about_posts(roster, CallRequested)
    assert (targets(second), second.step, second.subject.id) == (["hq_executive"], 2, first.subject.id)
    assert (await roster.as_person(tech, site).post(f"/shifts/{shift}/check-ins")).status_code == 201
    [manned] = await roster.svc.published(PostManned)
    assert (manned.post, manned.staff_id, manned.unmanned_since) == (TECH, tech, gap.at)
    settled = await about_posts(roster, CallSettled)
    assert {one.call_id for one in settled} == {first.call_id, second.call_id}


@pytest.mark.clause("R-1.1.1c", part="gap alarm")
async def test_an_empty_chiefs_post_goes_to_headquarters_at_once(roster: Any) -> None:
    site = await roster.site()
    await roster.shift(site, (await roster.person(site), CHIEF))
    await roster.svc.fast_forward(minutes=30)
    [call] = await about_posts(roster, CallRequested)
    assert (targets(call), call.severity) == (["hq_executive"], "critical")


async def test_who_comes_within_the_minute_is_called_about_by_nobody(roster: Any) -> None:
    site = await roster.site()
    chief = await roster.person(site)
    shift = await roster.shift(site, (chief, CHIEF), starts_in_h=1)
    await roster.svc.fast_forward(hours=1)
    await roster.as_person(chief, site).post(f"/shifts/{shift}/check-ins")
    await roster.svc.fast_forward(hours=1)
    assert await about_posts(roster, CallRequested) == []


async def test_a_site_sets_its_own_patience(roster: Any) -> None:
    site = await roster.site()
    figures = {"unmanned_call_min": 10}
    assert (await roster.hq.put(f"/policies/{site}", json=figures)).status_code == 200
    await roster.shift(site, (await roster.person(site), CHIEF))
    await roster.svc.fast_forward(minutes=9)
    assert await about_posts(roster, CallRequested) == []
    await roster.svc.fast_forward(minutes=1)
    assert len(await about_posts(roster, CallRequested)) == 1


async def test_nobody_is_wanted_any_more_where_the_shift_is_ended_by_order(roster: Any) -> None:
    site = await roster.site()
    chief, tech = await roster.person(site), await roster.person(site)
    shift = await roster.shift(site, (chief, CHIEF), (tech, TECH))
    await roster.as_person(chief, site).post(f"/shifts/{shift}/check-ins")
    await roster.hq.post(f"/shifts/{shift}/start")
    await roster.svc.fast_forward(minutes=30)
    body = {"reason": "撤离", "release_people": True}
    assert (await roster.hq.post(f"/shifts/{shift}/end", json=body)).status_code == 200
    assert (await roster.svc.published(PostManned))[-1].staff_id is None
