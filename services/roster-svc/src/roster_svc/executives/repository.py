"""Every query about the periods of duty executives."""

from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from sqlalchemy import ColumnElement, Select, nulls_last, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.executives.models import ExecutivePeriod
from svckit.messaging import Slice
from svckit.web import Principal


def visible(principal: Principal) -> Select[ExecutivePeriod]:
    """The periods of the caller's sites, and those of all sites."""
    mine = principal.in_scope(ExecutivePeriod.site_id)
    return select(ExecutivePeriod).where(or_(ExecutivePeriod.site_id.is_(None), mine))


def filtered(
    query: Select[ExecutivePeriod],
    *,
    site_id: UUID | None,
    staff_id: UUID | None,
    from_: datetime | None,
    to: datetime | None,
    removed: bool,
) -> Select[ExecutivePeriod]:
    """Those that count for a site, name a person, touch a stretch of time: where given."""
    if site_id is not None:
        query = query.where(_at(site_id))
    if staff_id is not None:
        query = query.where(or_(ExecutivePeriod.executive_id == staff_id, ExecutivePeriod.deputy_id == staff_id))
    if from_ is not None:
        query = query.where(ExecutivePeriod.until > from_)
    if to is not None:
        query = query.where(ExecutivePeriod.since < to)
    return query if removed else query.where(ExecutivePeriod.removed_at.is_(None))


async def find(session: AsyncSession, principal: Principal, period_id: UUID) -> ExecutivePeriod | None:
    return await session.scalar(visible(principal).where(ExecutivePeriod.id == period_id))


async def find_for_update(session: AsyncSession, principal: Principal, period_id: UUID) -> ExecutivePeriod | None:
    return await session.scalar(
        visible(principal).where(ExecutivePeriod.id == period_id).with_for_update(key_share=True)
    )


async def overlapping(
    session: AsyncSession, site_id: UUID | None, since: datetime, until: datetime, but: UUID | None = None
) -> ExecutivePeriod | None:
    """The first other period of the same scope that lies over these times."""
    query = select(ExecutivePeriod).where(
        ExecutivePeriod.site_id.is_not_distinct_from(site_id),
        ExecutivePeriod.removed_at.is_(None),
        ExecutivePeriod.since < until,
        ExecutivePeriod.until > since,
        ExecutivePeriod.since < ExecutivePeriod.until,
        ExecutivePeriod.id.is_distinct_from(but),
    )
    return await session.scalar(query.order_by(ExecutivePeriod.since).limit(1))


async def on_at(session: AsyncSession, site_id: UUID | None, at: datetime) -> ExecutivePeriod | None:
    """The period that counts for the site then: its own before one of all sites."""
    query = _standing(site_id).where(ExecutivePeriod.since <= at, ExecutivePeriod.until > at)
    return await session.scalar(query.order_by(nulls_last(ExecutivePeriod.site_id.asc())).limit(1))


async def next_after(session: AsyncSession, site_id: UUID | None, at: datetime) -> ExecutivePeriod | None:
    """The period that begins next after then."""
    query = _standing(site_id).where(ExecutivePeriod.since > at, ExecutivePeriod.since < ExecutivePeriod.until)
    order = (ExecutivePeriod.since.asc(), nulls_last(ExecutivePeriod.site_id.asc()))
    return await session.scalar(query.order_by(*order).limit(1))


async def sliced(session: AsyncSession, part: Slice) -> Sequence[ExecutivePeriod]:
    return (await session.scalars(part.of(select(ExecutivePeriod), ExecutivePeriod.id))).all()


def _standing(site_id: UUID | None) -> Select[ExecutivePeriod]:
    scope = ExecutivePeriod.site_id.is_(None) if site_id is None else _at(site_id)
    return select(ExecutivePeriod).where(scope, ExecutivePeriod.removed_at.is_(None))


def _at(site_id: UUID) -> ColumnElement[bool]:
    return or_(ExecutivePeriod.site_id == site_id, ExecutivePeriod.site_id.is_(None))
