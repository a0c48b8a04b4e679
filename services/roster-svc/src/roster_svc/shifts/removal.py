"""Who may not hold a post any more leaves it at once: switched off, moved, or without the role it needs (R-2.1.5)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.shifts import CheckedOut
from roster_svc.duty import service as duty
from roster_svc.duty.roll import ROSTERED
from roster_svc.shifts import repository
from roster_svc.shifts.assignments import CheckOutBasis
from roster_svc.shifts.claims import Recorder
from roster_svc.shifts.duty_rule import may_hold
from roster_svc.shifts.models import Shift
from roster_svc.staff import repository as staff
from roster_svc.staff.models import Staff
from roster_svc.staff.schemas import OnPost, PostLeft
from svckit.messaging import publish

CLAUSE = "R-2.1.5"


async def dismiss(session: AsyncSession, person: Staff, now: datetime, by: str) -> list[PostLeft]:
    """End the person's presence wherever they may not be any more; the posts that lose them, and who has these now.

    The account is stored as it is now; the intervals of duty are still those of before.
    """
    held = await duty.posts_of(session, person.id)
    shifts = await repository.counting_on(session, person.id, now)
    for shift in shifts:
        for gone in _gone(shift, person, now, by):
            await session.flush()
            await publish(session, gone, at=now, actor=by, clause=CLAUSE)
    await duty.settle_all(session, {*(shift.site_id for shift in shifts), *(site_id for site_id, _ in held)}, now)
    return [
        await _post_left(session, site_id, post) for site_id, post in held if not may_hold(person.rights, site_id, post)
    ]


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


async def _post_left(session: AsyncSession, site_id: UUID, post: str) -> PostLeft:
    on_duty = await duty.holders(session, site_id, post)
    names = {one.id: one.name for one in await staff.by_ids(session, {one.staff_id for one in on_duty})}
    return PostLeft(
        site_id=site_id,
        post=post,
        empty=all(one.basis == ROSTERED for one in on_duty),
        on_duty=[OnPost(staff_id=one.staff_id, name=names[one.staff_id]) for one in on_duty],
    )
