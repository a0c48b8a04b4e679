"""Use cases of duty executives: planning a rotation, replacing and cancelling a period (R-2.1.1b)."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.event import Event
from roster_svc.executives import domain, repository
from roster_svc.executives.domain import Standing
from roster_svc.executives.errors import (
    ExecutivePeriodNotFound,
    ExecutivePeriodsOverlap,
    ExecutivePersonNotFound,
    ExecutivesOfAllSites,
    ExecutivesRefused,
)
from roster_svc.executives.models import ExecutivePeriod
from roster_svc.executives.schemas import ExecutivePeriodCreate, ExecutiveReplacement
from roster_svc.sites import service as sites
from roster_svc.staff import repository as staff
from svckit.core.errors import DomainError
from svckit.messaging import Slice, Snapshot, Stated, publish
from svckit.web import Principal, require_version

CLAUSE = "R-2.1.1b"


async def plan(
    session: AsyncSession, wanted: Sequence[ExecutivePeriodCreate], principal: Principal, now: datetime
) -> list[ExecutivePeriod]:
    """Plan them all, or `ExecutivesRefused` with the reason of each that cannot be."""
    for site_id in {one.site_id for one in wanted}:
        await _check_scope(session, site_id, principal)
    made, refused = [], []
    for index, one in enumerate(wanted):
        try:
            made.append(await _plan_one(session, one, principal, now))
        except DomainError as error:
            refused.append((index, error))
    if refused:
        raise ExecutivesRefused("periods", refused, total=len(wanted))
    for period in made:
        await _tell(session, period.assigned(), principal, now)
    return made


async def _plan_one(
    session: AsyncSession, wanted: ExecutivePeriodCreate, principal: Principal, now: datetime
) -> ExecutivePeriod:
    since = domain.from_now_on(wanted.since, wanted.until, now)
    await _check_people(session, wanted.executive_id, wanted.deputy_id, wanted.site_id)
    period = ExecutivePeriod.plan(
        site_id=wanted.site_id,
        executive_id=wanted.executive_id,
        deputy_id=wanted.deputy_id,
        since=since,
        until=wanted.until,
        now=now,
        by=principal.label,
    )
    await _add(session, period)
    return period


async def get(session: AsyncSession, period_id: UUID, principal: Principal) -> ExecutivePeriod:
    """The period, or `ExecutivePeriodNotFound` where it is missing or of a foreign site."""
    period = await repository.find(session, principal, period_id)
    if period is None:
        raise ExecutivePeriodNotFound(id=period_id)
    return period


async def replace(
    session: AsyncSession,
    period_id: UUID,
    wish: ExecutiveReplacement,
    principal: Principal,
    version: int | None,
    now: datetime,
) -> ExecutivePeriod:
    """Somebody else is on duty, or at other times. A period under way ends now for a new one; it is the answer."""
    period = await _locked(session, period_id, principal, version)
    await _check_scope(session, period.site_id, principal)
    stands = period.stands(now)
    domain.must_be_to_come(stands)
    begun = stands is Standing.ON
    since = now if begun else domain.from_now_on(wish.since or period.since, wish.until or period.until, now)
    until = wish.until or period.until
    domain.from_now_on(since, until, now)
    await _check_people(session, wish.executive_id, wish.deputy_id, period.site_id)
    if begun:
        return await _take_over(session, period, wish, until, principal, now)
    async with _alone(session, period.site_id, since, until, but=period.id):
        fact = period.change(
            executive_id=wish.executive_id,
            deputy_id=wish.deputy_id,
            since=since,
            until=until,
            reason=wish.reason,
            by=principal.label,
        )
    await _tell(session, fact, principal, now)
    return period


async def _take_over(
    session: AsyncSession,
    period: ExecutivePeriod,
    wish: ExecutiveReplacement,
    until: datetime,
    principal: Principal,
    now: datetime,
) -> ExecutivePeriod:
    await _tell(session, period.end_early(now, wish.reason, principal.label), principal, now)
    following = ExecutivePeriod.plan(
        site_id=period.site_id,
        executive_id=wish.executive_id,
        deputy_id=wish.deputy_id,
        since=now,
        until=until,
        now=now,
        by=principal.label,
        replaces_id=period.id,
    )
    await _add(session, following)
    await _tell(session, following.assigned(), principal, now)
    return following


async def cancel(
    session: AsyncSession, period_id: UUID, reason: str, principal: Principal, version: int | None, now: datetime
) -> ExecutivePeriod:
    """Give the period up; one that is under way ends now, and what was of it stays."""
    period = await _locked(session, period_id, principal, version)
    stands = period.stands(now)
    domain.must_be_to_come(stands)
    done = period.end_early if stands is Standing.ON else period.remove
    await _tell(session, done(now, reason, principal.label), principal, now)
    return period


async def snapshot(session: AsyncSession, part: Slice) -> Sequence[Snapshot]:
    """The periods again, for projections that have not heard of them."""
    rows = await repository.sliced(session, part)
    return [Snapshot(row.id, (Stated(row.told(), clause=CLAUSE),)) for row in rows]


async def _locked(session: AsyncSession, period_id: UUID, principal: Principal, version: int | None) -> ExecutivePeriod:
    period = await repository.find_for_update(session, principal, period_id)
    if period is None:
        raise ExecutivePeriodNotFound(id=period_id)
    if period.site_id is None and principal.sites is not None:
        raise ExecutivesOfAllSites
    require_version(version, period.version)
    return period


async def _check_scope(session: AsyncSession, site_id: UUID | None, principal: Principal) -> None:
    if site_id is not None:
        await sites.get_open(session, site_id, principal)
    elif principal.sites is not None:
        raise ExecutivesOfAllSites


async def _check_people(
    session: AsyncSession, executive_id: UUID, deputy_id: UUID | None, site_id: UUID | None
) -> None:
    wanted = [id_ for id_ in (executive_id, deputy_id) if id_ is not None]
    people = {person.id: person for person in await staff.by_ids(session, wanted)}
    for id_ in wanted:
        if id_ not in people:
            raise ExecutivePersonNotFound(id=id_)
    deputy = None if deputy_id is None else people[deputy_id]
    domain.check_people(people[executive_id], deputy, site_id)


async def _add(session: AsyncSession, period: ExecutivePeriod) -> None:
    async with _alone(session, period.site_id, period.since, period.until):
        session.add(period)


@asynccontextmanager
async def _alone(
    session: AsyncSession, site_id: UUID | None, since: datetime, until: datetime, but: UUID | None = None
) -> AsyncIterator[None]:
    """Store what is changed within, or `ExecutivePeriodsOverlap`. The database refuses what another request has planned
    in the same moment; then the other one is known.
    """
    await session.flush()
    await _refuse_overlap(session, site_id, since, until, but)
    try:
        async with session.begin_nested():
            yield
            await session.flush()
    except IntegrityError:
        await _refuse_overlap(session, site_id, since, until, but)
        raise


async def _refuse_overlap(
    session: AsyncSession, site_id: UUID | None, since: datetime, until: datetime, but: UUID | None = None
) -> None:
    other = await repository.overlapping(session, site_id, since, until, but)
    if other is not None:
        name = await _name(session, other)
        raise ExecutivePeriodsOverlap(name=name, since=other.since, until=other.until)


async def _name(session: AsyncSession, period: ExecutivePeriod) -> str:
    [person] = await staff.by_ids(session, [period.executive_id])
    return person.name


async def _tell(session: AsyncSession, fact: Event, principal: Principal, now: datetime) -> None:
    await session.flush()
    await publish(session, fact, at=now, actor=principal.label, clause=CLAUSE)
