"""Every query about the read copies of posts, duty and shifts."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.words import Words, own_names
from monitoring_svc.projections.models import DutyInterval, Post, Shift


async def own_posts(session: AsyncSession) -> Mapping[str, Words]:
    """What the company calls posts in its own words, by code: those it added, those it renamed."""
    rows = await session.scalars(select(Post))
    return own_names((row.code, row.name_zh, row.name_en) for row in rows)


async def duty_sites(session: AsyncSession, staff_id: UUID) -> frozenset[UUID]:
    """The sites where the person has the duty at a post now."""
    query = select(DutyInterval.site_id).where(DutyInterval.staff_id == staff_id, DutyInterval.until.is_(None))
    return frozenset(await session.scalars(query))


async def has_duty(session: AsyncSession, site_id: UUID, post: str, *, without: UUID | None = None) -> bool:
    """Whether anybody has the duty at the post of the site now, other than the person ``without``."""
    query = select(DutyInterval.id).where(
        DutyInterval.site_id == site_id, DutyInterval.post == post, DutyInterval.until.is_(None)
    )
    if without is not None:
        query = query.where(DutyInterval.staff_id != without)
    return await session.scalar(query.limit(1)) is not None


async def manned_posts(session: AsyncSession, site_id: UUID) -> Sequence[str]:
    """The posts of the site where somebody has the duty now."""
    query = select(DutyInterval.post).where(DutyInterval.site_id == site_id, DutyInterval.until.is_(None))
    return (await session.scalars(query.distinct().order_by(DutyInterval.post))).all()


async def lock_shift(session: AsyncSession, shift_id: UUID) -> Shift | None:
    """The shift behind its lock: its inspections are made by one at a time."""
    query = (
        select(Shift)
        .where(Shift.id == shift_id)
        .with_for_update(key_share=True)
        .execution_options(populate_existing=True)
    )
    return await session.scalar(query)


async def shift(session: AsyncSession, shift_id: UUID) -> Shift | None:
    return await session.get(Shift, shift_id)
