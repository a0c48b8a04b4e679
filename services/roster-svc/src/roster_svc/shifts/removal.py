"""Who may not hold a post any more leaves it at once: switched off, moved, or without the role it needs (R-2.1.5)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.shifts import CheckedOut
from roster_svc.duty import service as duty
from roster_svc.shifts import repository
from roster_svc.shifts.assignments import CheckOutBasis
from roster_svc.shifts.claims import Recorder
from roster_svc.shifts.duty_rule import Person, may_hold
from roster_svc.shifts.expected import People, expected_around
from roster_svc.shifts.models import Shift
from roster_svc.shifts.on_duty import Expected, roll_call
from roster_svc.staff.models import Staff
from roster_svc.staff.schemas import OnPost, PostLeft
from svckit.messaging import publish

CLAUSE = "R-2.1.5"


async def dismiss(session: AsyncSession, person: Staff, before: Person, now: datetime, by: str) -> list[PostLeft]:
    """End the person's presence wherever they may not be any more; the posts that lose them, and who has these now.

    ``before``: what the account was, which is stored as it is now.
    """
    shifts = await repository.counting_on(session, person.id, now)
    sites = sorted({shift.site_id for shift in shifts})
    held = {site_id: await _posts_of(session, site_id, person.id, before, now) for site_id in sites}
    for shift in shifts:
        for gone in _gone(shift, person, now, by):
            await session.flush()
            await publish(session, gone, at=now, actor=by, clause=CLAUSE)
    await duty.settle_all(session, {*sites, *await duty.sites_of(session, person.id)}, now)
    left = []
    for site_id, posts in held.items():
        left += await _left(
            session, site_id, [post for post in posts if not may_hold(person.rights, site_id, post)], now
        )
    return left


def _gone(shift: Shift, person: Staff, now: datetime, by: str) -> list[CheckedOut]:
    lost = [
        one.post
        for one in shift.assignments
        if one.staff_id == person.id
        and one.presence == "present"
        and not may_hold(person.rights, shift.site_id, one.post)
    ]
    basis = _basis(person, shift.site_id)
    return [shift.dismiss(person.id, post, now=now, by=Recorder(by), basis=basis) for post in lost]


def _basis(person: Staff, site_id: UUID) -> CheckOutBasis:
    if not person.active:
        return "deactivated"
    return "role_lost" if site_id in person.site_ids else "moved"


async def _posts_of(session: AsyncSession, site_id: UUID, staff_id: UUID, before: Person, now: datetime) -> list[str]:
    """Where the person was on duty as the account was before."""
    expected, _ = await expected_around(session, site_id, now, now)
    was = [_as_before(one, site_id, staff_id, before) for one in expected]
    return sorted({one.post for one in roll_call(was, now).people if one.staff_id == staff_id})


def _as_before(one: Expected, site_id: UUID, staff_id: UUID, before: Person) -> Expected:
    return replace(one, fit=may_hold(before, site_id, one.post)) if one.staff_id == staff_id else one


async def _left(session: AsyncSession, site_id: UUID, posts: Sequence[str], now: datetime) -> list[PostLeft]:
    expected, people = await expected_around(session, site_id, now, now)
    on_duty = roll_call(expected, now).people
    return [_post_left(site_id, post, [one for one in on_duty if one.post == post], people, now) for post in posts]


def _post_left(site_id: UUID, post: str, on_duty: Sequence[Expected], people: People, now: datetime) -> PostLeft:
    return PostLeft(
        site_id=site_id,
        post=post,
        empty=all(one.since(now) is None for one in on_duty),
        on_duty=[OnPost(staff_id=one.staff_id, name=people[one.staff_id].name) for one in on_duty],
    )
