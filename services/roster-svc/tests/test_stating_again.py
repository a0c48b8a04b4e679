"""What roster-svc states again of its rows, and that nobody changes them meanwhile."""

from datetime import timedelta
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from contracts import Event, topics
from contracts.duty import (
    CommandAssumed,
    CommandLapsed,
    CommandTransferred,
    DutyBegan,
    DutyEnded,
    PostManned,
    PostUnmanned,
)
from contracts.executives import ExecutiveAssigned, ExecutiveChanged, ExecutiveRemoved
from contracts.handovers import HandoverDrafted, HandoverFact
from contracts.policies import PolicyChanged
from contracts.posts import PostRegistered
from contracts.shifts import (
    CheckedIn,
    CheckedOut,
    ShiftArchived,
    ShiftCancelled,
    ShiftChanged,
    ShiftEnded,
    ShiftPublished,
    ShiftStarted,
)
from contracts.sites import SiteRegistered
from contracts.staff import StaffRegistered
from roster_svc.app import service
from svckit.messaging import Slice, Snapshot

TABLES: dict[type[Event], str] = {SiteRegistered: "sites", StaffRegistered: "staff", ShiftPublished: "shifts"}
OTHERS = {PostRegistered, DutyBegan, CommandAssumed, PostUnmanned, ExecutiveAssigned, HandoverDrafted}
"""Stated by tests of their own."""
OF_DUTY = {DutyEnded, CommandTransferred, CommandLapsed, PostManned, ExecutiveChanged, ExecutiveRemoved}
KEPT_BY_NOBODY = {
    topics.CALL,
    topics.DUTY_LOG,
    topics.MEETING,
    topics.IMPROVEMENT,
    topics.TASK,
    topics.LEADER_ROUND,
    topics.BUSINESS_LOG,
    topics.LONE_WORK,
    topics.KEY_ITEM,
    topics.COVERAGE,
    topics.AWAY_PASS,
    topics.ATTENDANCE_CORRECTION,
    topics.ATTENDANCE_MONTH,
    topics.PRESENCE_CHECK,
    topics.NO_SHOW,
}
"""Of these no service keeps a copy."""


async def states(roster: Any, event: type[Event], part: Slice) -> list[Snapshot]:
    """The snapshots of a slice."""
    async with roster.svc.transaction() as session:
        return list(await service.snapshots[event](session, part))


async def ids(roster: Any, **part: Any) -> set[UUID]:
    """The shifts that are stated."""
    return {one.id for one in await states(roster, ShiftPublished, Slice(100, **part))}


async def test_a_shift_that_was_over_before_need_not_be_stated_but_what_runs_must(roster: Any) -> None:
    site = await roster.site()
    over = await roster.shift(site, hours=4)
    assert (await roster.hq.post(f"/shifts/{over}/start")).status_code == 200
    await roster.svc.fast_forward(hours=4)
    assert (await roster.hq.post(f"/shifts/{over}/end", json={"reason": "nobody came"})).status_code == 200
    runs = await roster.shift(site)
    await roster.shift(site, starts_in_h=30, published=False)
    await roster.svc.fast_forward(hours=3)
    assert await ids(roster) == {over, runs}
    assert await ids(roster, since=roster.now - timedelta(hours=2)) == {runs}
    assert await ids(roster, since=roster.now - timedelta(hours=3)) == {over, runs}


async def test_slices_follow_one_another_and_meet_every_aggregate_once(roster: Any) -> None:
    sites = [await roster.site() for _ in range(5)]
    found: list[UUID] = []
    while len(page := await states(roster, SiteRegistered, Slice(2, after=found[-1] if found else None))) == 2:
        found += [one.id for one in page]
    assert [*found, *(one.id for one in page)] == sorted(sites)


async def test_posts_are_stated_by_their_codes(roster: Any) -> None:
    made = {"code": "fire_control", "name_zh": "消防控制", "name_en": "Fire control"}
    assert (await roster.hq.post("/posts", json=made)).status_code == 201
    first = await states(roster, PostRegistered, Slice(3))
    rest = await states(roster, PostRegistered, Slice(3, after=first[-1].id))
    codes = [one.id for one in (*first, *rest)]
    assert (codes, len(codes)) == (sorted(codes), 5), "the regulation's four, and the company's own"
    [stated] = next(one for one in (*first, *rest) if one.id == "fire_control").facts
    assert stated.event == (await roster.svc.published(PostRegistered))[-1]
    async with roster.svc.transaction() as session:
        untold = await session.scalar(text("SELECT count(*) FROM posts WHERE told_version = 0"))
    assert untold == 4, "what is stated again is no news"


@pytest.mark.parametrize("event", TABLES)
async def test_nobody_changes_an_aggregate_while_it_is_stated(roster: Any, event: type[Event]) -> None:
    site = await roster.site()
    await roster.shift(site, (await roster.person(site), "tech_ops"))
    change = text(f"SELECT id FROM {TABLES[event]} FOR UPDATE NOWAIT")
    async with roster.svc.transaction() as stating:
        assert await service.snapshots[event](stating, Slice(100))
        with pytest.raises(DBAPIError, match="could not obtain lock"):
            async with roster.svc.transaction() as session:
                await session.execute(change)
    async with roster.svc.transaction() as session:
        assert (await session.execute(change)).all(), "when it is stated, the lock is gone"


def test_each_kind_of_aggregate_is_stated() -> None:
    assert set(service.snapshots) == set(TABLES) | OTHERS
    of_shifts = {ShiftChanged, ShiftStarted, ShiftEnded, ShiftCancelled, ShiftArchived, CheckedIn, CheckedOut}
    of_handovers = {event for event in service.publishes if issubclass(event, HandoverFact)}
    told_otherwise = {PolicyChanged}  # nobody keeps a copy of it
    kept = {event for event in service.publishes if not event.telemetry and event.topic not in KEPT_BY_NOBODY}
    left = kept - set(TABLES) - OTHERS - OF_DUTY - of_shifts - of_handovers - told_otherwise
    assert not left, "what is published about an aggregate that is never stated"
