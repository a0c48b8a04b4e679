"""Periods of duty executives as they are read: with the names of people, and how they stand now."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.executives import repository
from roster_svc.executives.domain import may_be_on, standing
from roster_svc.executives.models import ExecutivePeriod
from roster_svc.executives.schemas import (
    ExecutiveContact,
    ExecutivePeriodKept,
    ExecutivePeriodRead,
    ExecutivesOnDuty,
    ExecutiveTurn,
)
from roster_svc.staff import repository as staff
from roster_svc.staff.models import Staff

People = Mapping[UUID, Staff]


async def told(
    session: AsyncSession, periods: Sequence[ExecutivePeriodKept], now: datetime
) -> list[ExecutivePeriodRead]:
    """The periods with the names of their people."""
    people = await _people(session, periods)
    return [_told(one, people, now) for one in periods]


async def one_told(session: AsyncSession, period: ExecutivePeriod, now: datetime) -> ExecutivePeriodRead:
    """A period as it stands in this transaction."""
    [read] = await told(session, [ExecutivePeriodKept.model_validate(period)], now)
    return read


async def on_duty(session: AsyncSession, site_id: UUID | None, at: datetime) -> ExecutivesOnDuty:
    """Who is duty executive of a site then (None: of all sites), and who comes next."""
    on = await repository.on_at(session, site_id, at)
    following = await repository.next_after(session, site_id, at)
    people = await _people(session, [one for one in (on, following) if one is not None])
    return ExecutivesOnDuty(site_id=site_id, at=at, on=_turn(on, people), next=_turn(following, people))


async def _people(session: AsyncSession, periods: Iterable[ExecutivePeriod | ExecutivePeriodKept]) -> People:
    ids = {id_ for one in periods for id_ in (one.executive_id, one.deputy_id) if id_ is not None}
    return {person.id: person for person in await staff.by_ids(session, ids)}


def _told(one: ExecutivePeriodKept, people: People, now: datetime) -> ExecutivePeriodRead:
    executive = people[one.executive_id]
    return ExecutivePeriodRead(
        **one.model_dump(),
        executive_name=executive.name,
        deputy_name=None if one.deputy_id is None else people[one.deputy_id].name,
        state=standing(one.since, one.until, now, removed=one.removed_at is not None),
        available=may_be_on(executive, one.site_id),
    )


def _turn(one: ExecutivePeriod | None, people: People) -> ExecutiveTurn | None:
    if one is None:
        return None
    return ExecutiveTurn(
        period_id=one.id,
        site_id=one.site_id,
        executive=_contact(people[one.executive_id], one.site_id),
        deputy=None if one.deputy_id is None else _contact(people[one.deputy_id], one.site_id),
        since=one.since,
        until=one.until,
    )


def _contact(person: Staff, site_id: UUID | None) -> ExecutiveContact:
    return ExecutiveContact(
        staff_id=person.id, name=person.name, phone=person.phone, available=may_be_on(person, site_id)
    )
