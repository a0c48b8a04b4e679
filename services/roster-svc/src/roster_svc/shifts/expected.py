"""Reading the roll of a site: who is expected there around an instant, whether they came, and whether they may stay."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.shifts import repository
from roster_svc.shifts.assignments import Assignment
from roster_svc.shifts.duty_rule import may_hold
from roster_svc.shifts.models import Shift
from roster_svc.shifts.on_duty import Expected, Span
from roster_svc.staff import repository as staff


async def expected_around(session: AsyncSession, site_id: UUID, now: datetime) -> list[Expected]:
    """All who are expected at the site around `now`."""
    shifts = await repository.around(session, site_id, now)
    people = {one.id: one for one in await staff.by_ids(session, {p.staff_id for s in shifts for p in s.assignments})}
    return [
        seat_of(shift, one, fit=may_hold(people[one.staff_id].rights, site_id, one.post))
        for shift in shifts
        for one in shift.assignments
        if not one.gone_for_good(now)
    ]


async def expected_on(session: AsyncSession, shift: Shift) -> list[Expected]:
    """All who are expected on the shift, ended or not."""
    people = {one.id: one for one in await staff.by_ids(session, {one.staff_id for one in shift.assignments})}
    return [
        seat_of(shift, one, fit=may_hold(people[one.staff_id].rights, shift.site_id, one.post))
        for one in shift.assignments
    ]


async def expected_elsewhere(session: AsyncSession, shift: Shift, now: datetime) -> list[Expected]:
    """All who are expected now on the other shifts of its site: among them is the relief."""
    expected = await expected_around(session, shift.site_id, now)
    return [one for one in expected if one.span.shift_id != shift.id]


async def there(session: AsyncSession, site_id: UUID, now: datetime) -> list[Expected]:
    """All who are at a post of the site now, may be and have not handed it over: one for each post of theirs."""
    expected = await expected_around(session, site_id, now)
    return [one for one in expected if one.fit and one.since(now) is not None and not one.handed_over(now)]


def span_of(shift: Shift) -> Span:
    """The time of the shift, as the rules of duty take it."""
    return Span(
        shift.id, shift.starts_at, shift.ends_at, shift.started_at, shift.ended_at, frozenset(shift.end_held or ())
    )


def seat_of(shift: Shift, one: Assignment, *, fit: bool) -> Expected:
    """``fit``: whether they may hold the post, as their account is today."""
    return Expected(
        span=span_of(shift),
        staff_id=one.staff_id,
        post=one.post,
        late_s=one.late_s,
        told_at=one.told_at,
        visits=tuple((visit.checked_in_at, visit.checked_out_at) for visit in one.visits),
        fit=fit,
        handed_over_at=one.last.handed_over_at if one.last else None,
    )
