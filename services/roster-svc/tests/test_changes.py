"""A published shift changes by order only: another person, a swap, another time, with reason and notice."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

import httpx
import pytest

from contracts.shifts import Assignment, ShiftChanged, ShiftPublished
from roster_svc.app import service
from svckit.messaging import Slice

CHIEF, TECH = "duty_chief", "tech_ops"


@pytest.fixture
async def watch(roster: Any) -> "Watch":
    """A shift the day after tomorrow."""
    return await Watch.at(roster, starts_in_h=48)


class Watch:
    """A published shift of a chief and an engineer, at a site with one engineer more."""

    def __init__(self, roster: Any) -> None:
        self.roster = roster

    @classmethod
    async def at(cls, roster: Any, starts_in_h: float) -> "Watch":
        watch = cls(roster)
        watch.site = await roster.site()
        people = (("王芳", CHIEF), ("周伟", TECH), ("赵敏", TECH))
        watch.chief, watch.tech, watch.spare = [
            await roster.person(watch.site, name=name, roles=(role,)) for name, role in people
        ]
        watch.shift = await roster.shift(watch.site, (watch.chief, CHIEF), (watch.tech, TECH), starts_in_h=starts_in_h)
        return watch

    site: UUID
    chief: UUID
    tech: UUID
    spare: UUID
    shift: UUID

    async def order(self, kind: str, by: httpx.AsyncClient | None = None, **wanted: Any) -> httpx.Response:
        body = {"kind": kind, **{name: str(value) for name, value in wanted.items()}}
        return await (by or self.roster.hq).post(f"/shifts/{self.shift}/changes", json=body)

    async def replaced(self, leaves: UUID, comes: UUID, **more: Any) -> httpx.Response:
        return await self.order("replacement", staff_id=leaves, successor_id=comes, **more)

    async def people(self) -> dict[UUID, str]:
        shift = (await self.roster.hq.get(f"/shifts/{self.shift}")).json()
        return {UUID(one["staff_id"]): one["post"] for one in shift["assignments"]}


def refused(answer: httpx.Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["type"].removeprefix("urn:farwatch:problem:")


@pytest.mark.clause("R-3.3.1b", part="change orders")
async def test_what_is_published_changes_by_order_only(watch: Watch) -> None:
    here = f"/shifts/{watch.shift}"
    assert refused(await watch.roster.hq.patch(here, json={"assignments": []})) == (409, "shift-move-refused")
    assert refused(await watch.roster.hq.delete(here)) == (409, "shift-move-refused")
    assert await watch.people() == {watch.chief: CHIEF, watch.tech: TECH}
    assert (await watch.replaced(watch.tech, watch.spare)).status_code == 201
    assert await watch.people() == {watch.chief: CHIEF, watch.spare: TECH}


async def test_somebody_else_comes_and_everybody_concerned_can_be_told_once(watch: Watch) -> None:
    answer = await watch.replaced(watch.tech, watch.spare)
    assert answer.status_code == 201, answer.text
    assert await watch.people() == {watch.chief: CHIEF, watch.spare: TECH}
    [told] = await watch.roster.svc.published(ShiftChanged)
    assert (told.kind, told.short_notice, told.version) == ("replacement", False, answer.json()["version"])
    assert told.left == (Assignment(staff_id=watch.tech, post=TECH),)
    assert told.came == (Assignment(staff_id=watch.spare, post=TECH),)
    assert {one.staff_id for one in told.assignments} == {watch.chief, watch.spare}


async def test_who_was_taken_off_is_free_and_who_came_is_bound(watch: Watch) -> None:
    await watch.replaced(watch.tech, watch.spare)
    assert await watch.roster.shift(watch.site, (watch.tech, TECH), starts_in_h=48)
    other = await watch.roster.shift(
        watch.site, (await watch.roster.person(watch.site), CHIEF), (watch.spare, TECH), starts_in_h=50, published=False
    )
    assert refused(await watch.roster.hq.post(f"/shifts/{other}/publish")) == (409, "double-booked")


async def test_within_the_sites_notice_a_reason_is_needed_and_the_change_is_marked(roster: Any) -> None:
    watch = await Watch.at(roster, starts_in_h=20)
    assert refused(await watch.replaced(watch.tech, watch.spare)) == (409, "change-needs-reason")
    await roster.hq.put(f"/policies/{watch.site}", json={"change_notice_h": 12})
    assert (await watch.replaced(watch.tech, watch.spare)).json()["short_notice"] is False
    await roster.hq.put(f"/policies/{watch.site}", json={"change_notice_h": 48})
    again = await watch.replaced(watch.spare, watch.tech, reason="赵敏家中有急事")
    assert (again.json()["short_notice"], again.json()["reason"]) == (True, "赵敏家中有急事")


async def test_nobody_takes_themselves_off_at_short_notice(roster: Any) -> None:
    watch = await Watch.at(roster, starts_in_h=3)
    other = await roster.person(watch.site, name="李娜", roles=(CHIEF,))
    by_herself = roster.as_person(watch.chief, watch.site, role=CHIEF)
    for order in (
        {"kind": "replacement", "staff_id": watch.chief, "successor_id": other},
        {"kind": "times", "ends_at": (roster.now + timedelta(hours=9)).isoformat()},
    ):
        assert refused(await watch.order(by=by_herself, reason="有事", **order)) == (403, "own-change-at-short-notice")
    by_another = roster.as_person(other, watch.site, role=CHIEF)
    assert (
        await watch.order("replacement", by_another, staff_id=watch.chief, successor_id=other, reason="王芳发热")
    ).status_code == 201


async def test_who_may_not_come_is_refused(watch: Watch) -> None:
    roster = watch.roster
    elsewhere = await roster.person(await roster.site())
    inactive = await roster.person(watch.site)
    await roster.hq.patch(f"/staff/{inactive}", json={"active": False})
    busy = await roster.person(watch.site, name="孙磊")
    await roster.shift(watch.site, (busy, CHIEF), starts_in_h=50, hours=4)
    assert refused(await watch.replaced(watch.tech, elsewhere)) == (422, "unknown-assignees")
    assert refused(await watch.replaced(watch.tech, inactive)) == (422, "unknown-assignees")
    assert refused(await watch.replaced(watch.chief, watch.spare)) == (409, "post-needs-role")
    assert refused(await watch.replaced(watch.tech, watch.tech)) == (422, "nothing-changes")
    assert refused(await watch.replaced(watch.spare, elsewhere)) == (409, "not-assigned")
    clash = await watch.replaced(watch.tech, busy)
    assert refused(clash) == (409, "double-booked")
    assert "孙磊" in clash.json()["detail"]
    assert await watch.people() == {watch.chief: CHIEF, watch.tech: TECH}


async def test_two_people_swap_their_shifts_and_each_shift_tells_it(watch: Watch) -> None:
    roster = watch.roster
    lead = await roster.person(watch.site)
    other = await roster.shift(watch.site, (lead, CHIEF), (watch.spare, TECH), starts_in_h=72)
    swap = {"staff_id": watch.tech, "other_shift_id": other, "other_staff_id": watch.spare}
    answer = await watch.order("swap", **swap)
    assert answer.status_code == 201, answer.text
    assert await watch.people() == {watch.chief: CHIEF, watch.spare: TECH}
    changed = {one.shift_id: one for one in await roster.svc.published(ShiftChanged)}
    assert {one.other_shift_id for one in changed.values()} == {other, watch.shift}
    assert changed[other].came == (Assignment(staff_id=watch.tech, post=TECH),)
    theirs = (await roster.hq.get(f"/shifts/{other}/changes")).json()["items"]
    assert [(one["kind"], one["other_shift_id"]) for one in theirs] == [("swap", str(watch.shift))]


async def test_shifts_that_lie_over_each_other_can_be_swapped_too(watch: Watch) -> None:
    roster = watch.roster
    lead = await roster.person(watch.site)
    other = await roster.shift(watch.site, (lead, CHIEF), (watch.spare, TECH), starts_in_h=50)
    answer = await watch.order("swap", staff_id=watch.tech, other_shift_id=other, other_staff_id=watch.spare)
    assert answer.status_code == 201, answer.text


async def test_two_people_of_one_shift_have_nothing_to_swap(watch: Watch) -> None:
    roster = watch.roster
    chief, tech = [await roster.person(watch.site) for _ in range(2)]
    watch.shift = await roster.shift(watch.site, (chief, CHIEF), (tech, TECH), starts_in_h=72)
    swap = {"staff_id": chief, "other_shift_id": watch.shift, "other_staff_id": tech}
    assert refused(await watch.order("swap", **swap)) == (422, "swap-on-one-shift")
    assert await watch.people() == {chief: CHIEF, tech: TECH}


async def test_times_of_a_refused_swap_are_told_in_the_zone_of_the_shift_that_is_asked_about(watch: Watch) -> None:
    roster = watch.roster
    elsewhere = await roster.site(timezone="Asia/Tokyo")
    await roster.hq.patch(f"/sites/{watch.site}", json={"timezone": "Asia/Urumqi"})
    await roster.hq.patch(f"/staff/{watch.tech}", json={"site_ids": [str(watch.site), str(elsewhere)]})
    busy = await roster.person(watch.site, elsewhere)
    other = await roster.shift(elsewhere, (busy, TECH), starts_in_h=72)
    await roster.shift(watch.site, (busy, TECH), starts_in_h=50, hours=4)
    refusal = await watch.order("swap", staff_id=watch.tech, other_shift_id=other, other_staff_id=busy)
    assert refused(refusal) == (409, "double-booked")
    assert "Asia/Urumqi" in refusal.json()["detail"]


async def test_a_shift_gets_longer_and_the_clock_and_the_people_follow(watch: Watch) -> None:
    roster = watch.roster
    ends = roster.now + timedelta(hours=62)
    answer = await watch.order("times", ends_at=ends.isoformat())
    assert answer.status_code == 201, answer.text
    assert datetime.fromisoformat(answer.json()["ends_at_before"]) == ends - timedelta(hours=2)
    follows = await roster.shift(watch.site, (watch.chief, CHIEF), starts_in_h=61, published=False)
    assert refused(await roster.hq.post(f"/shifts/{follows}/publish"))[0] == 409
    await roster.svc.fast_forward(hours=48)
    await roster.hq.post(f"/shifts/{watch.shift}/start")
    assert refused(await watch.order("times", starts_at=(roster.now + timedelta(hours=1)).isoformat(), reason="x")) == (
        409,
        "start-is-fixed",
    )
    await roster.svc.fast_forward(hours=13)
    assert (await roster.hq.get(f"/shifts/{watch.shift}")).json()["state"] == "open"


async def test_times_must_make_sense_and_bind_nobody_twice(watch: Watch) -> None:
    roster = watch.roster
    await roster.shift(watch.site, (watch.chief, CHIEF), starts_in_h=60, hours=4)
    past, far = (roster.now - timedelta(hours=1)).isoformat(), (roster.now + timedelta(hours=90)).isoformat()
    overlaps = (roster.now + timedelta(hours=61)).isoformat()
    assert refused(await watch.order("times")) == (422, "nothing-changes")
    assert refused(await watch.order("times", ends_at=past)) == (422, "shift-times-reversed")
    assert refused(await watch.order("times", ends_at=far)) == (409, "double-booked")
    assert refused(await watch.order("times", ends_at=overlaps)) == (409, "double-booked")
    last = (roster.now + timedelta(hours=50)).isoformat()
    assert refused(await watch.order("times", starts_at=past, ends_at=last))[1] in {"shift-too-long", "time-has-passed"}


async def test_a_sick_person_is_replaced_while_the_shift_runs(roster: Any) -> None:
    watch = await Watch.at(roster, starts_in_h=0)
    await roster.hq.post(f"/shifts/{watch.shift}/start")
    await roster.as_person(watch.tech, watch.site).post(f"/shifts/{watch.shift}/check-ins")
    await roster.svc.fast_forward(hours=4)
    answer = await watch.replaced(watch.tech, watch.spare, reason="周伟发热")
    assert answer.json()["short_notice"] is True
    assert await watch.people() == {watch.chief: CHIEF, watch.tech: TECH, watch.spare: TECH}
    await roster.svc.fast_forward(minutes=10)
    came = (await roster.as_person(watch.spare, watch.site).post(f"/shifts/{watch.shift}/check-ins")).json()
    assert (came["late"], came["late_s"]) == (True, 600), "late since the order, not since the shift began"
    left = await roster.as_person(watch.tech, watch.site).post(f"/shifts/{watch.shift}/check-outs")
    assert left.status_code == 201, "the post is manned"
    duty = await roster.on_duty(watch.site)
    assert {UUID(one["staff_id"]) for one in duty["people"]} >= {watch.spare}
    assert watch.tech not in {UUID(one["staff_id"]) for one in duty["absent"]}, "replaced, not missing"
    [told] = await roster.svc.published(ShiftChanged)
    assert told.started_at is not None
    assert watch.tech in {one.staff_id for one in told.assignments}, "whoever was there stays on the shift's record"
    assert {one.staff_id for one in told.expected or ()} == {watch.chief, watch.spare}


async def test_who_was_replaced_and_has_left_does_not_come_back_to_the_shift(roster: Any) -> None:
    watch = await Watch.at(roster, starts_in_h=0)
    replaced = roster.as_person(watch.tech, watch.site)
    await replaced.post(f"/shifts/{watch.shift}/check-ins")
    await watch.replaced(watch.tech, watch.spare, reason="周伟发热")
    await roster.as_person(watch.spare, watch.site).post(f"/shifts/{watch.shift}/check-ins")
    assert (await replaced.post(f"/shifts/{watch.shift}/check-outs")).status_code == 201
    await roster.svc.fast_forward(minutes=1)
    assert refused(await replaced.post(f"/shifts/{watch.shift}/check-ins")) == (409, "not-assigned")


async def test_who_never_came_to_a_running_shift_is_replaced_and_forgotten(roster: Any) -> None:
    watch = await Watch.at(roster, starts_in_h=0)
    await roster.hq.post(f"/shifts/{watch.shift}/start")
    await roster.svc.fast_forward(minutes=30)
    assert (await watch.replaced(watch.tech, watch.spare, reason="周伟未到")).status_code == 201
    duty = await roster.on_duty(watch.site)
    spare = [one for one in duty["absent"] if UUID(one["staff_id"]) == watch.spare]
    assert [one["no_show"] for one in spare] == [False], "they were told this minute"
    assert watch.tech not in await watch.people()


async def test_swaps_are_for_people_who_are_still_to_come(roster: Any) -> None:
    watch = await Watch.at(roster, starts_in_h=0)
    lead = await roster.person(watch.site)
    other = await roster.shift(watch.site, (lead, CHIEF), (watch.spare, TECH), starts_in_h=72)
    await roster.hq.post(f"/shifts/{watch.shift}/start")
    swap = {"staff_id": watch.tech, "other_shift_id": other, "other_staff_id": watch.spare, "reason": "x"}
    assert refused(await watch.order("swap", **swap)) == (409, "swap-too-late")


async def test_what_is_planned_or_over_is_not_changed_by_order(watch: Watch) -> None:
    roster = watch.roster
    planned = await roster.shift(watch.site, (watch.chief, CHIEF), starts_in_h=96, published=False)
    body = {"kind": "replacement", "staff_id": str(watch.chief), "successor_id": str(await roster.person(watch.site))}
    assert refused(await roster.hq.post(f"/shifts/{planned}/changes", json=body)) == (409, "shift-move-refused")
    await roster.svc.fast_forward(hours=80)
    assert refused(await watch.replaced(watch.tech, watch.spare, reason="x"))[0] == 409


async def test_only_planners_order_and_everybody_reads_what_was_changed(watch: Watch) -> None:
    roster = watch.roster
    staff = roster.as_person(watch.tech, watch.site)
    assert (await watch.order("replacement", staff, staff_id=watch.tech, successor_id=watch.spare)).status_code == 403
    chief = roster.as_person(watch.chief, watch.site, role=CHIEF)
    assert (
        await watch.order("replacement", chief, staff_id=watch.tech, successor_id=watch.spare, reason="进修")
    ).status_code == 201
    [change] = (await staff.get(f"/shifts/{watch.shift}/changes")).json()["items"]
    assert (change["changed_by"], change["reason"]) == (str(watch.chief), "进修")
    assert [one["staff_id"] for one in change["left"]] == [str(watch.tech)]
    stranger = roster.as_person(watch.spare, await roster.site())
    assert (await stranger.get(f"/shifts/{watch.shift}/changes")).status_code == 404


async def test_an_order_is_given_once_and_for_the_version_that_was_seen(watch: Watch) -> None:
    body = {"kind": "replacement", "staff_id": str(watch.tech), "successor_id": str(watch.spare)}
    here, key = f"/shifts/{watch.shift}/changes", {"Idempotency-Key": "one-order"}
    first = await watch.roster.hq.post(here, json=body, headers=key)
    assert (await watch.roster.hq.post(here, json=body, headers=key)).json() == first.json()
    assert len(await watch.roster.svc.published(ShiftChanged)) == 1
    stale = await watch.roster.hq.post(here, json=body, headers={"If-Match": '"1"'})
    assert stale.status_code == 412


async def test_what_was_told_is_stated_again_as_it_was(watch: Watch) -> None:
    """Also the publication, with the people of that day and not of today."""
    await watch.replaced(watch.tech, watch.spare)
    ends = watch.roster.now + timedelta(hours=58)
    await watch.order("times", ends_at=ends.isoformat())
    told = [*await watch.roster.svc.published(ShiftPublished), *await watch.roster.svc.published(ShiftChanged)]
    async with watch.roster.svc.transaction() as session:
        [snapshot] = await service.snapshots[ShiftPublished](session, Slice(100))
    assert [one.event for one in snapshot.facts] == told
