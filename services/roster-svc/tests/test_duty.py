"""Who had which post, by our time: intervals that begin and end (R-2.1.5)."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest

from contracts.duty import DutyBegan, DutyEnded, PostManned, PostUnmanned
from svckit.core.ids import uuid7


async def duty(roster: Any, site: UUID, **params: str) -> list[dict[str, Any]]:
    """The intervals that the site's people have now, or had."""
    answer = await roster.hq.get("/duty", params={"site_id": str(site), **params})
    assert answer.status_code == 200, answer.text
    return list(answer.json()["items"])


async def day(roster: Any, site: UUID) -> list[tuple[Any, ...]]:
    """All intervals of the site, as people tell them."""
    from_, to = roster.now - timedelta(days=2), roster.now + timedelta(days=1)
    found = await duty(roster, site, **{"from": from_.isoformat(), "to": to.isoformat()})
    return [
        (one["post"], UUID(one["staff_id"]), one["basis"], one["since"][11:16], (one["until"] or "")[11:16])
        for one in found
    ]


async def test_the_roster_binds_from_the_planned_start_to_the_second_until_somebody_comes(roster: Any) -> None:
    site = await roster.site()
    chief = await roster.person(site)
    shift = await roster.shift(site, (chief, "duty_chief"), starts_in_h=1)
    assert await duty(roster, site) == []
    await roster.svc.fast_forward(minutes=70)
    [bound] = await duty(roster, site)
    assert (bound["basis"], bound["since"], bound["until"]) == ("rostered", "2026-11-23T01:00:00Z", None)
    await roster.as_person(chief, site).post(f"/shifts/{shift}/check-ins", json={"at": "2026-11-23T01:08:00Z"})
    assert await day(roster, site) == [
        ("duty_chief", chief, "rostered", "01:00", "01:10"),
        ("duty_chief", chief, "checked_in", "01:10", ""),
    ]
    [there] = await duty(roster, site)
    assert (there["occurred_at"], there["shift_id"], there["name"]) == ("2026-11-23T01:08:00Z", str(shift), "李建国")


async def test_who_stays_after_the_end_is_overstaying_until_relieved(roster: Any) -> None:
    site = await roster.site()
    goes, comes = await roster.person(site), await roster.person(site)
    outgoing = await roster.shift(site, (goes, "duty_chief"))
    incoming = await roster.shift(site, (comes, "duty_chief"), starts_in_h=12)
    await roster.as_person(goes, site).post(f"/shifts/{outgoing}/check-ins")
    await roster.svc.fast_forward(hours=12, minutes=20)
    await roster.as_person(comes, site).post(f"/shifts/{incoming}/check-ins")
    await roster.svc.fast_forward(minutes=5)
    out = await roster.as_person(goes, site).post(f"/shifts/{outgoing}/check-outs")
    assert out.status_code == 201, out.text
    assert await day(roster, site) == [
        ("duty_chief", goes, "checked_in", "00:00", "12:00"),
        ("duty_chief", goes, "overstay", "12:00", "12:25"),
        ("duty_chief", comes, "checked_in", "12:20", ""),
    ]
    ended = [(one.basis, one.reason) for one in await roster.svc.published(DutyEnded)]
    assert ended == [("rostered", "came"), ("checked_in", "shift_ended"), ("overstay", "relieved")]


async def test_facts_of_a_site_are_counted_and_tell_every_change(roster: Any) -> None:
    site = await roster.site()
    chief, tech = await roster.person(site), await roster.person(site)
    shift = await roster.shift(site, (chief, "duty_chief"), (tech, "tech_ops"))
    await roster.as_person(chief, site).post(f"/shifts/{shift}/check-ins")
    assert (await roster.hq.patch(f"/staff/{tech}", json={"active": False})).status_code == 200
    began, ended = await roster.svc.published(DutyBegan), await roster.svc.published(DutyEnded)
    assert [(one.staff_id, one.basis) for one in began] == [
        (chief, "rostered"),
        (tech, "rostered"),
        (chief, "checked_in"),
    ]
    assert [(one.staff_id, one.reason) for one in ended] == [(chief, "came"), (tech, "deactivated")]
    gaps = await roster.svc.published(PostUnmanned)
    assert [(one.post, one.expected) for one in gaps] == [("duty_chief", (chief,)), ("tech_ops", (tech,))]
    manned = await roster.svc.published(PostManned)
    assert [(one.post, one.staff_id) for one in manned] == [("duty_chief", chief)]
    versions = sorted(one.version for one in (*began, *ended, *gaps, *manned))
    assert len(set(versions)) == len(versions)


WRONG = {
    "a beginning without an end": ({"from": "2026-11-23T00:00:00Z"}, "moment-or-stretch"),
    "a moment and a stretch": (
        {"at": "2026-11-23T00:00:00Z", "from": "2026-11-23T00:00:00Z", "to": "2026-11-24T00:00:00Z"},
        "moment-or-stretch",
    ),
    "an end before the beginning": (
        {"from": "2026-11-24T00:00:00Z", "to": "2026-11-23T00:00:00Z"},
        "stretch-reversed",
    ),
    "a moment that is to come": ({"at": "2026-12-23T00:00:00Z"}, "duty-is-to-come"),
}


@pytest.mark.parametrize("path", ["/duty", "/responsibility"])
@pytest.mark.parametrize("wrong", WRONG)
async def test_a_question_that_makes_no_sense_is_refused_with_what_to_ask(roster: Any, path: str, wrong: str) -> None:
    site, (params, code) = await roster.site(), WRONG[wrong]
    answer = await roster.hq.get(path, params={"site_id": str(site), **params})
    assert (answer.status_code, answer.json()["type"]) == (422, f"urn:farwatch:problem:{code}")


@pytest.mark.parametrize("path", ["/duty", "/responsibility"])
async def test_a_foreign_site_tells_nothing_of_its_duty(roster: Any, path: str) -> None:
    mine, foreign = await roster.site(), await roster.site()
    client = roster.as_person(uuid7(), mine)
    assert (await client.get(path, params={"site_id": str(foreign)})).status_code == 404


async def test_a_long_stretch_is_read_page_by_page(roster: Any) -> None:
    site = await roster.site()
    chief, tech = await roster.person(site), await roster.person(site)
    await roster.lets_go(site)
    shift = await roster.shift(site, (chief, "duty_chief"), (tech, "tech_ops"), starts_in_h=1)
    for person in (chief, tech, chief, tech):
        came = await roster.as_person(person, site).post(f"/shifts/{shift}/check-ins")
        assert came.status_code == 201, came.text
        await roster.svc.fast_forward(minutes=10)
        await roster.as_person(person, site).post(f"/shifts/{shift}/check-outs")
        await roster.svc.fast_forward(minutes=10)
    params = {"site_id": str(site), "from": "2026-11-23T00:00:00Z", "to": "2026-11-24T00:00:00Z"}
    whole = (await roster.hq.get("/duty", params=params)).json()["items"]
    read, cursor = [], None
    while cursor is not None or not read:
        part = {**params, "limit": 2, **({"cursor": cursor} if cursor else {})}
        page = (await roster.hq.get("/duty", params=part)).json()
        read, cursor = [*read, *page["items"]], page["next_cursor"]
    assert (len(whole), read) == (4, whole)
    assert [one["basis"] for one in whole] == ["checked_in"] * 4
