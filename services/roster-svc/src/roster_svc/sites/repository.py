"""Every query about sites."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import Select, Uuid, bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.sites.models import Site
from svckit.db import CompiledStatement
from svckit.messaging import Slice
from svckit.web import Principal

_TIMEZONE = CompiledStatement(
    select(Site.__table__.c.timezone).where(Site.__table__.c.id == bindparam("site_id", type_=Uuid))
)


def visible(principal: Principal) -> Select[Site]:
    return select(Site).where(principal.in_scope(Site.id))


async def find(session: AsyncSession, principal: Principal, site_id: UUID) -> Site | None:
    return await session.scalar(visible(principal).where(Site.id == site_id))


async def find_for_update(session: AsyncSession, principal: Principal, site_id: UUID) -> Site | None:
    return await session.scalar(visible(principal).where(Site.id == site_id).with_for_update())


async def by_ids(session: AsyncSession, site_ids: Collection[UUID]) -> Sequence[Site]:
    return (await session.scalars(select(Site).where(Site.id.in_(site_ids)))).all()


async def sliced(session: AsyncSession, part: Slice) -> Sequence[Site]:
    return (await session.scalars(part.of(select(Site), Site.id))).all()


async def visible_ids(session: AsyncSession, principal: Principal, site_ids: Collection[UUID]) -> frozenset[UUID]:
    query = select(Site.id).where(principal.in_scope(Site.id), Site.id.in_(site_ids))
    return frozenset(await session.scalars(query))


async def timezone(session: AsyncSession, site_id: UUID) -> str | None:
    rows = await _TIMEZONE.rows(session, {"site_id": site_id})
    return rows[0].timezone if rows else None


async def kind(session: AsyncSession, site_id: UUID) -> str | None:
    return await session.scalar(select(Site.kind).where(Site.id == site_id))
