"""Use cases of looking: who has the watch, who is missing and what comes next; at one site, or at many at once."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.policies import service as policies
from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts import domain, repository
from roster_svc.shifts.expected import People, expected_around, expected_at
from roster_svc.shifts.models import Shift
from roster_svc.shifts.on_duty import Expected, Roll, roll_call
from roster_svc.shifts.schemas import (
    AbsentPerson,
    NextShift,
    OnDutyRead,
    PersonOnDuty,
    PersonPlanned,
    ShiftRead,
    SiteDutyRead,
)
from roster_svc.sites import service as sites
from roster_svc.staff import repository as staff
from roster_svc.staff.models import Staff
from svckit.web import Principal


async def on_duty(
    session: AsyncSession, site_id: UUID, at: datetime, principal: Principal, now: datetime
) -> OnDutyRead:
    """Who has the watch at the site at `at`, who is missing, and what comes next."""
    site = await sites.get(session, site_id, principal)
    policy = await policies.duty_policy(session, site.id, at)
    expected, people = await expected_around(session, site.id, at, now)
    roll = roll_call(expected, at)
    following = await repository.next_after(session, [site.id], at)
    return OnDutyRead(
        site_id=site.id,
        at=at,
        **_told(roll, people, at, policy),
        next_shift=ShiftRead.model_validate(following[0]) if following else None,
    )


async def of_sites(session: AsyncSession, site_ids: Sequence[UUID], now: datetime) -> list[SiteDutyRead]:
    """The same of many sites at `now`, in their order; as many statements as for one."""
    figures = await policies.duty_policies(session, site_ids, now)
    expected, people = await expected_at(session, site_ids, now, now)
    following = {one.site_id: one for one in await repository.next_after(session, site_ids, now)}
    names = await _names(session, following.values())
    return [
        SiteDutyRead(
            site_id=site_id,
            **_told(roll_call(expected.get(site_id, []), now), people, now, figures[site_id]),
            next_shift=_next(following[site_id], names) if site_id in following else None,
        )
        for site_id in site_ids
    ]


async def _names(session: AsyncSession, shifts: Collection[Shift]) -> Mapping[UUID, str]:
    ids = {one.staff_id for shift in shifts for one in shift.assignments}
    return {one.id: one.name for one in await staff.by_ids(session, ids)}


def _next(shift: Shift, names: Mapping[UUID, str]) -> NextShift:
    planned = [
        PersonPlanned(staff_id=one.staff_id, name=names[one.staff_id], post=one.post)
        for one in shift.assignments
        if one.replaced_at is None
    ]
    return NextShift(id=shift.id, starts_at=shift.starts_at, ends_at=shift.ends_at, people=planned)


def _told(roll: Roll, people: People, at: datetime, policy: DutyPolicy) -> dict[str, Any]:
    return {
        "basis": roll.basis,
        "people": [_person(one, people[one.staff_id], at, policy) for one in roll.people],
        "absent": [_absent(one, people[one.staff_id], at, policy) for one in roll.absent],
    }


def _person(one: Expected, person: Staff, at: datetime, policy: DutyPolicy) -> PersonOnDuty:
    return PersonOnDuty(
        staff_id=person.id,
        code=person.code,
        name=person.name,
        phone=person.phone,
        post=one.post,
        shift_id=one.span.shift_id,
        basis="rostered" if one.since(at) is None else "checked_in",
        held=one.span.over(at),
        since=one.since(at),
        until=one.span.ends_at,
        late_s=one.late_s,
        late=domain.is_late(one.late_s or 0, policy),
    )


def _absent(one: Expected, person: Staff, at: datetime, policy: DutyPolicy) -> AbsentPerson:
    return AbsentPerson(
        staff_id=person.id,
        code=person.code,
        name=person.name,
        phone=person.phone,
        post=one.post,
        shift_id=one.span.shift_id,
        expected_at=one.span.starts_at,
        no_show=one.no_show(at, policy),
    )
