"""The muster: how everybody stands who is expected now, at one site or at all (R-2.2.1b)."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_away_passes import TECH, Night
from test_no_shows import Morning

from contracts.posts import DUTY_CHIEF
from roster_svc.muster import domain
from roster_svc.muster.domain import Signs, State
from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts.on_duty import Expected, Span
from svckit.core.ids import uuid7


async def states(roster: Any, site: Any) -> dict[str, str]:
    [one] = (await roster.hq.get("/muster", params={"site_id": str(site)})).json()["items"]
    assert sum(one["counts"].values()) == len(one["people"])
    return {person["name"]: person["state"] for person in one["people"]}


@pytest.mark.clause("R-2.2.1b", part="muster")
async def test_who_is_there_away_not_back_and_unreachable(roster: Any) -> None:
    night = await Night(roster).begun()
    assert await states(roster, night.site) == {"王值班": "present", "李技术": "present", "赵同事": "present"}
    await night.granted()
    wish = {"site_id": str(night.site), "staff_id": str(night.mate)}
    [check] = (await night.as_(night.chief).post("/presence-checks", json=wish)).json()["items"]
    await roster.svc.fast_forward(minutes=4)
    assert await states(roster, night.site) == {"赵同事": "unreachable", "李技术": "away", "王值班": "present"}
    await roster.svc.fast_forward(minutes=7)
    assert (await states(roster, night.site))["李技术"] == "overdue"
    await night.as_(night.mate).post(f"/presence-checks/{check['id']}/answer")
    assert (await states(roster, night.site))["赵同事"] == "present"


@pytest.mark.clause("R-2.2.1b", part="muster")
async def test_who_is_expected_late_absent_and_replaced(roster: Any) -> None:
    morning = await Morning(roster).dawned()
    assert await states(roster, morning.site) == {"王值班": "expected", "李技术": "expected"}
    await morning.after_start(6)
    assert await states(roster, morning.site) == {"李技术": "late", "王值班": "present"}
    await roster.svc.fast_forward(minutes=10)
    [site] = (await roster.hq.get("/muster", params={"site_id": str(morning.site)})).json()["items"]
    assert (site["counts"]["absent"], site["trouble"], site["people"][0]["state"]) == (1, 1, "absent")
    one = await morning.no_show()
    await morning.as_(morning.first).post(f"/replacement-calls/{one['calls'][0]['id']}/accept")
    await morning.comes(morning.first)
    assert await states(roster, morning.site) == {"李技术": "replaced", "王值班": "present", "赵一": "present"}
    await roster.svc.fast_forward(hours=8)
    assert await states(roster, morning.site) == {"王值班": "overstaying", "赵一": "overstaying"}


async def test_a_chief_who_is_not_there_early_is_shown_for_the_site(roster: Any) -> None:
    await Morning(roster).dawned()
    await roster.svc.fast_forward(minutes=31)
    [one] = (await roster.hq.get("/muster")).json()["items"]
    assert one["late_leader"] is True


async def test_many_sites_are_one_question_and_a_stranger_sees_none(roster: Any) -> None:
    sites = [await roster.site() for _ in range(3)]
    for site in sites:
        await roster.shift(site, (await roster.person(site), TECH))
    told = (await roster.hq.get("/muster", params={"limit": 200})).json()["items"]
    assert [one["site_id"] for one in told] == [str(site) for site in sites]
    assert [one["counts"]["expected"] for one in told] == [2, 2, 2]
    stranger = roster.svc.as_user([DUTY_CHIEF], sites=[uuid7()])
    assert (await stranger.get("/muster")).json()["items"] == []


START = datetime(2026, 11, 23, tzinfo=UTC)
minutes = st.integers(-120, 600).map(lambda minute: START + timedelta(minutes=minute))


@given(at=minutes, came=st.none() | minutes, stays=st.none() | st.integers(0, 300), replaced=st.booleans())
def test_who_is_there_is_never_missing_and_who_is_missing_never_there(
    at: datetime, came: datetime | None, stays: int | None, replaced: bool
) -> None:
    span = Span(uuid7(), START, START + timedelta(hours=8))
    went = None if came is None or stays is None else came + timedelta(minutes=stays)
    one = Expected(span, uuid7(), TECH, visits=() if came is None else ((came, went),))
    state = domain.stands(one, Signs(), at, DutyPolicy(), replaced=replaced)
    there = one.since(at) is not None
    assert there == (state in {State.PRESENT, State.OVERSTAYING})
    if state in {State.LATE, State.ABSENT}:
        assert START + timedelta(minutes=5) < at < span.ends_at
        assert not replaced


def test_the_gravest_is_shown() -> None:
    assert domain.gravest([State.PRESENT, State.UNREACHABLE, State.AWAY]) == State.UNREACHABLE
