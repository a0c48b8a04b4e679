"""Reading what the roster and the attendance say of a site, as the rules of duty take it."""

from collections.abc import Collection, Iterator, Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.duty import DutyEndReason
from contracts.posts import DUTY_CHIEF
from roster_svc.duty import repository
from roster_svc.duty.roster_facts import Named, Visit
from roster_svc.shifts.assignments import Assignment
from roster_svc.shifts.assignments import Visit as KeptVisit
from roster_svc.shifts.duty_rule import may_hold
from roster_svc.shifts.models import Shift
from roster_svc.shifts.on_duty import Span
from roster_svc.staff import repository as staff
from roster_svc.staff.models import Staff

Times = tuple[datetime, datetime]
Stretch = tuple[datetime, datetime | None, Times, list[tuple[UUID, str]]]
"""From when until when the roster said so; the shift's times and people in it."""


async def named_at(
    session: AsyncSession, site_ids: Collection[UUID], since: datetime | None, at: datetime, shift_ids: set[UUID]
) -> tuple[list[Named], Mapping[UUID, Staff]]:
    """Whom the rosters of sites name between two moments (``since`` None: ever) and on these shifts; who they are."""
    shifts = await repository.shifts_that_matter(session, site_ids, since, at, shift_ids)
    found = [one for shift in shifts for one in _seats(shift)]
    people = {one.id: one for one in await staff.by_ids(session, {staff_id for _, _, staff_id, _ in found})}
    return [_named(shift, stretch, people[staff_id], post) for shift, stretch, staff_id, post in found], people


def _seats(shift: Shift) -> Iterator[tuple[Shift, Stretch, UUID, str]]:
    for stretch in _stretches(shift):
        for staff_id, post in stretch[3]:
            yield shift, stretch, staff_id, post


def _stretches(shift: Shift) -> Iterator[Stretch]:
    """How the shift stood from its publication on, change after change."""
    since = shift.published_at or shift.planned_at
    for change in shift.changes:
        before = [(UUID(seat["staff_id"]), seat["post"]) for seat in change.assignments_before]
        yield since, change.changed_at, (change.starts_at_before, change.ends_at_before), before
        since = change.changed_at
    yield since, None, (shift.starts_at, shift.ends_at), [(one.staff_id, one.post) for one in shift.assignments]


def _named(shift: Shift, stretch: Stretch, person: Staff, post: str) -> Named:
    said_from, said_until, times, _ = stretch
    kept = next((one for one in shift.assignments if (one.staff_id, one.post) == (person.id, post)), None)
    return Named(
        Span(shift.id, *times, shift.started_at, shift.ended_at, frozenset(shift.end_held or ())),
        person.id,
        post,
        said_from,
        said_until,
        kept.replaced_at if kept else None,
        _visits(kept) if kept else (),
        None if may_hold(person.rights, shift.site_id, post) else why_lost(person, shift.site_id),
        may_hold(person.rights, shift.site_id, DUTY_CHIEF),
        shift.site_id,
        kept.late_s if kept else None,
        kept.told_at if kept else None,
    )


def _visits(kept: Assignment) -> tuple[Visit, ...]:
    return tuple(_visit(one) for one in kept.visits)


def _visit(one: KeptVisit) -> Visit:
    """Whoever has handed over is off duty, also while they are still there."""
    came = one.check_in_recorded_at, one.checked_in_at
    left_at = one.check_out_recorded_at or one.checked_out_at
    if one.handed_over_at is not None and (left_at is None or one.handed_over_at < left_at):
        return Visit(*came, one.handed_over_at, one.handed_over_at)
    return Visit(*came, left_at, one.checked_out_at, one.check_out_basis)


def why_lost(person: Staff, site_id: UUID) -> DutyEndReason:
    """Why somebody may not hold a post of the site any more."""
    if not person.active:
        return "deactivated"
    return "role_lost" if site_id in person.site_ids else "moved"
