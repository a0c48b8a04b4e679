"""Every query about the business log."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from sqlalchemy import Row, Select, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import selectinload

from roster_svc.business_log.models import BusinessCount, BusinessEntry, BusinessKind
from svckit.web import Principal

NEWEST_FIRST = (BusinessEntry.occurred_at.desc(), BusinessEntry.id.desc())
MOST_SHIFTS = 100


@dataclass(frozen=True, slots=True)
class Wanted:
    """The filters of the list: each only where given."""

    site_id: UUID | None = None
    shift_id: UUID | None = None
    post: str | None = None
    from_: datetime | None = None
    to: datetime | None = None


def visible(principal: Principal) -> Select[BusinessEntry]:
    query = select(BusinessEntry).where(principal.in_scope(BusinessEntry.site_id))
    return query.options(selectinload(BusinessEntry.counts), selectinload(BusinessEntry.correction))


def filtered(query: Select[BusinessEntry], wanted: Wanted) -> Select[BusinessEntry]:
    """Those that fit."""
    for column, value in (
        (BusinessEntry.site_id, wanted.site_id),
        (BusinessEntry.shift_id, wanted.shift_id),
        (BusinessEntry.post, wanted.post),
    ):
        if value is not None:
            query = query.where(column == value)
    if wanted.from_ is not None:
        query = query.where(BusinessEntry.occurred_at >= wanted.from_)
    return query if wanted.to is None else query.where(BusinessEntry.occurred_at < wanted.to)


async def find(session: AsyncSession, principal: Principal, entry_id: UUID) -> BusinessEntry | None:
    query = visible(principal).where(BusinessEntry.id == entry_id)
    return await session.scalar(query.execution_options(populate_existing=True))


async def shifts_with_entries(session: AsyncSession, query: Select[BusinessEntry]) -> Sequence[UUID]:
    """The shifts of the entries, the last one first, at most so many."""
    chosen = query.options().with_only_columns(BusinessEntry.shift_id).group_by(BusinessEntry.shift_id)
    return (await session.scalars(chosen.order_by(func.max(BusinessEntry.occurred_at).desc()).limit(MOST_SHIFTS))).all()


async def totals(session: AsyncSession, shift_ids: Collection[UUID]) -> Sequence[Row[UUID, UUID, int]]:
    """By shift and kind: what the entries that hold come to."""
    corrected = select(BusinessEntry.corrects).where(BusinessEntry.corrects.is_not(None))
    query = (
        select(BusinessEntry.shift_id, BusinessCount.kind_id, func.sum(BusinessCount.count))
        .join(BusinessEntry, BusinessEntry.id == BusinessCount.entry_id)
        .where(BusinessEntry.shift_id.in_(shift_ids), BusinessEntry.id.not_in(corrected))
        .group_by(BusinessEntry.shift_id, BusinessCount.kind_id)
    )
    return (await session.execute(query)).all()


def kinds(principal: Principal, site_id: UUID | None, post: str | None) -> Select[BusinessKind]:
    """Those for every site, and those of the caller's sites; of a site: what counts there."""
    query = select(BusinessKind).where(or_(BusinessKind.site_id.is_(None), principal.in_scope(BusinessKind.site_id)))
    if site_id is not None:
        query = query.where(or_(BusinessKind.site_id.is_(None), BusinessKind.site_id == site_id))
    return query if post is None else query.where(BusinessKind.post == post)


async def in_use(session: AsyncSession, site_id: UUID, post: str) -> frozenset[UUID]:
    """The kinds that the post of the site counts."""
    query = select(BusinessKind.id).where(BusinessKind.active, BusinessKind.post == post)
    return frozenset(
        await session.scalars(query.where(or_(BusinessKind.site_id.is_(None), BusinessKind.site_id == site_id)))
    )


async def kinds_by_id(session: AsyncSession, ids: Collection[UUID]) -> Sequence[BusinessKind]:
    if not ids:
        return []
    query = select(BusinessKind).where(BusinessKind.id.in_(ids)).order_by(BusinessKind.title_zh, BusinessKind.id)
    return (await session.scalars(query)).all()
