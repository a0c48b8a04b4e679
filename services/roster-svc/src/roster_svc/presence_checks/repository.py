"""Every query about presence checks."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import ARRAY, Row, Select, Uuid, cast, func, select
from sqlalchemy.dialects.postgresql import distinct_on
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.presence_checks.domain import State, Trigger
from roster_svc.presence_checks.models import PresenceCheck
from svckit.web import Principal


@dataclass(frozen=True, slots=True)
class Wanted:
    """The filters of the list: each only where given."""

    site_id: UUID | None = None
    shift_id: UUID | None = None
    staff_id: UUID | None = None
    state: Sequence[State] = ()
    trigger: Trigger | None = None
    from_: datetime | None = None
    to: datetime | None = None


def visible(principal: Principal) -> Select[PresenceCheck]:
    return select(PresenceCheck).where(principal.in_scope(PresenceCheck.site_id))


def filtered(query: Select[PresenceCheck], wanted: Wanted) -> Select[PresenceCheck]:
    """Those that fit."""
    for column, value in (
        (PresenceCheck.site_id, wanted.site_id),
        (PresenceCheck.shift_id, wanted.shift_id),
        (PresenceCheck.staff_id, wanted.staff_id),
        (PresenceCheck.trigger, wanted.trigger and wanted.trigger.value),
    ):
        if value is not None:
            query = query.where(column == value)
    if wanted.state:
        query = query.where(PresenceCheck.state.in_([one.value for one in wanted.state]))
    if wanted.from_ is not None:
        query = query.where(PresenceCheck.sent_at >= wanted.from_)
    if wanted.to is not None:
        query = query.where(PresenceCheck.sent_at < wanted.to)
    return query


async def totals(session: AsyncSession, query: Select[PresenceCheck]) -> Row[int, int, int, int]:
    """How many there are, how many were answered in time, were missed, and were answered late."""
    found = query.subquery()
    late = (found.c.state == State.MISSED.value) & found.c.answered_at.is_not(None)
    counted = select(
        func.count(),
        func.count().filter(found.c.state == State.ANSWERED.value),
        func.count().filter(found.c.state == State.MISSED.value),
        func.count().filter(late),
    ).select_from(found)
    return (await session.execute(counted)).one()


async def find(session: AsyncSession, principal: Principal, check_id: UUID) -> PresenceCheck | None:
    return await session.scalar(visible(principal).where(PresenceCheck.id == check_id))


async def find_for_update(session: AsyncSession, principal: Principal, check_id: UUID) -> PresenceCheck | None:
    return await session.scalar(visible(principal).where(PresenceCheck.id == check_id).with_for_update(key_share=True))


async def locked(session: AsyncSession, check_id: UUID) -> PresenceCheck | None:
    return await session.scalar(
        select(PresenceCheck).where(PresenceCheck.id == check_id).with_for_update(key_share=True)
    )


async def being_asked(session: AsyncSession, staff_ids: Collection[UUID]) -> frozenset[UUID]:
    """Which of these people have not answered a check yet whose time is not over."""
    query = select(PresenceCheck.staff_id).where(PresenceCheck.state == State.SENT.value)
    return frozenset(await session.scalars(query.where(PresenceCheck.staff_id.in_(staff_ids))))


async def last_of(session: AsyncSession, site_ids: Collection[UUID], since: datetime) -> Sequence[PresenceCheck]:
    """Of each person at these sites the last check since then."""
    query = (
        select(PresenceCheck)
        .ext(distinct_on(PresenceCheck.site_id, PresenceCheck.staff_id))
        .where(PresenceCheck.site_id == func.any(cast(list(site_ids), ARRAY(Uuid))), PresenceCheck.sent_at >= since)
        .order_by(PresenceCheck.site_id, PresenceCheck.staff_id, PresenceCheck.sent_at.desc(), PresenceCheck.id.desc())
    )
    return (await session.scalars(query)).all()
