"""Who could come instead of somebody: qualified, in use, of the site, and not on another shift then."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.no_shows import domain, repository
from roster_svc.no_shows.domain import Candidate
from roster_svc.shifts.duty_rule import may_hold
from roster_svc.shifts.models import Shift


async def who_could_come(session: AsyncSession, shift: Shift, posts: Collection[str], now: datetime) -> list[Candidate]:
    """The people who may hold all these posts of the shift and are free until its end, in the order of `domain`."""
    people = {
        one.id: one
        for one in await repository.people_of(session, shift.site_id)
        if one.id not in _named(shift) and all(may_hold(one.rights, shift.site_id, post) for post in posts)
    }
    free = people.keys() - await repository.busy(session, people.keys(), max(now, shift.starts_at), shift.ends_at)
    following = await repository.next_shifts(session, free, shift.ends_at)
    left = await repository.last_left(session, free)
    found = [
        Candidate(
            staff_id=id_,
            code=people[id_].code,
            own_post=set(posts) <= set(people[id_].roles),
            next_shift_at=following.get(id_),
            last_left_at=left.get(id_),
        )
        for id_ in free
    ]
    return domain.in_order(found, shift.ends_at)


def _named(shift: Shift) -> set[UUID]:
    return {one.staff_id for one in shift.assignments}
