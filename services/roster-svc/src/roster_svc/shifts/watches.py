"""Use cases of looking: who has the watch, who is missing and what comes next; at one site, or at many at once."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.duty.roll import ROSTERED
from roster_svc.duty.roster_facts import Named
from roster_svc.duty.watching import Watch, seen
from roster_svc.policies import service as policies
from roster_svc.policies.domain import DutyPolicy
from roster_svc.shifts import domain, repository
from roster_svc.shifts.models import Shift
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
    [watch] = await seen(session, [site.id], at, now)
    following = await repository.next_after(session, [site.id], at)
    return OnDutyRead(
        site_id=site.id,
        at=at,
        **_told(watch, at, policy),
        next_shift=ShiftRead.model_validate(following[0]) if following else None,
    )


async def of_sites(session: AsyncSession, site_ids: Sequence[UUID], now: datetime) -> list[SiteDutyRead]:
    """The same of many sites at `now`, in their order; as many statements as for one."""
    figures = await policies.duty_policies(session, site_ids, now)
    watches = await seen(session, site_ids, now, now)
    following = {one.site_id: one for one in await repository.next_after(session, site_ids, now)}
    names = await _names(session, following.values())
    return [
        SiteDutyRead(
            site_id=site_id,
            **_told(watch, now, figures[site_id]),
            next_shift=_next(following[site_id], names) if site_id in following else None,
        )
        for site_id, watch in zip(site_ids, watches, strict=True)
    ]


async def _names(session: AsyncSession, shifts: Collection[Shift]) -> Mapping[UUID, str]:
    ids = {one.staff_id for shift in shifts for one in shift.assignments}
    return await staff.names_of(session, ids)


def _next(shift: Shift, names: Mapping[UUID, str]) -> NextShift:
    planned = [PersonPlanned(staff_id=one.staff_id, name=names[one.staff_id], post=one.post) for one in shift.expected]
    return NextShift(id=shift.id, starts_at=shift.starts_at, ends_at=shift.ends_at, people=planned)


def _told(watch: Watch, at: datetime, policy: DutyPolicy) -> dict[str, Any]:
    there = any(basis != ROSTERED for _, _, basis in watch.on_duty)
    return {
        "basis": "checked_in" if there else "rostered",
        "people": [_person(watch, *one, at, policy) for one in watch.on_duty],
        "absent": [_absent(one, watch.people[one.staff_id], at, policy) for one in watch.absent],
    }


def _person(watch: Watch, named: Named, post: str, basis: str, at: datetime, policy: DutyPolicy) -> PersonOnDuty:
    person, visit = watch.people[named.staff_id], named.visit(at)
    return PersonOnDuty(
        staff_id=person.id,
        code=person.code,
        name=person.name,
        phone=person.phone,
        post=post,
        shift_id=named.span.shift_id,
        basis="rostered" if basis == ROSTERED else "checked_in",
        held=named.span.over(at),
        since=visit.claimed if visit else None,
        until=named.span.ends_at,
        late_s=named.late_s,
        late=domain.is_late(named.late_s or 0, policy),
    )


def _absent(named: Named, person: Staff, at: datetime, policy: DutyPolicy) -> AbsentPerson:
    return AbsentPerson(
        staff_id=person.id,
        code=person.code,
        name=person.name,
        phone=person.phone,
        post=named.post,
        shift_id=named.span.shift_id,
        expected_at=named.span.starts_at,
        no_show=named.expected.no_show(at, policy),
    )
