"""Every query about the read copies."""

from collections.abc import Collection, Mapping
from uuid import UUID

from sqlalchemy import Uuid, bindparam, delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.words import Words, own_names
from incident_svc.projections.models import Command, DutyInterval, Post, Site, Staff


async def knows_site(session: AsyncSession, site_id: UUID) -> bool:
    return await session.scalar(select(Site.id).where(Site.id == site_id)) is not None


async def is_closed(session: AsyncSession, site_id: UUID) -> bool:
    return await session.scalar(select(Site.id).where(Site.id == site_id, Site.active.is_(False))) is not None


async def posts(session: AsyncSession) -> set[str]:
    """The posts that are registered."""
    return set(await session.scalars(select(Post.code)))


async def own_posts(session: AsyncSession) -> Mapping[str, Words]:
    """What the company calls posts in its own words, by code: those it added, those it renamed."""
    rows = await session.scalars(select(Post))
    return own_names((row.code, row.name_zh, row.name_en) for row in rows if row.name_zh and row.name_en)


async def staff(session: AsyncSession, staff_ids: Collection[UUID]) -> Mapping[UUID, Staff]:
    """Those of them whom we know of, by id."""
    rows = await session.scalars(select(Staff).where(Staff.id.in_(staff_ids)).execution_options(populate_existing=True))
    return {row.id: row for row in rows}


async def duty_sites(session: AsyncSession, staff_id: UUID) -> frozenset[UUID]:
    """The sites where the person has the duty at a post now."""
    query = select(DutyInterval.site_id).where(DutyInterval.staff_id == staff_id, DutyInterval.until.is_(None))
    return frozenset(await session.scalars(query))


async def posts_on_duty(session: AsyncSession, site_id: UUID, *, without: UUID) -> set[str]:
    """The posts of the site that somebody has now; of this person alone those do not count."""
    query = select(DutyInterval.post).where(DutyInterval.site_id == site_id, DutyInterval.until.is_(None))
    return set(await session.scalars(query.where(DutyInterval.staff_id != without)))


async def commands(session: AsyncSession, staff_id: UUID, site_id: UUID) -> bool:
    """Whether the person commands the site now."""
    theirs = Command.site_id == site_id, Command.staff_id == staff_id, Command.until.is_(None)
    query = select(Command.id).where(*theirs).limit(1)
    return await session.scalar(query) is not None


async def drop_carried_over(session: AsyncSession, site_id: UUID) -> None:
    """Forget what the migration took over from the release before: roster-svc tells of the site itself now."""
    await session.execute(_CARRIED_OVER, {"site": site_id})


_CARRIED_OVER = delete(DutyInterval).where(
    DutyInterval.site_id == bindparam("site", type_=Uuid), DutyInterval.until.is_(None), DutyInterval.version == 0
)
