"""Every query about routes and their codes."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import Select, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.routes.models import CheckpointCode, Route, RouteVersion
from svckit.web import Principal


def visible(principal: Principal) -> Select[Route]:
    return select(Route).where(principal.in_scope(Route.site_id))


def filtered(query: Select[Route], *, site_id: UUID | None = None, active: bool | None = None) -> Select[Route]:
    """Those that fit."""
    for column, value in ((Route.site_id, site_id), (Route.active, active)):
        if value is not None:
            query = query.where(column == value)
    return query


async def find(
    session: AsyncSession, principal: Principal, route_id: UUID, *, for_update: bool = False
) -> Route | None:
    query = visible(principal).where(Route.id == route_id)
    return await session.scalar(query.with_for_update() if for_update else query)


async def in_use(session: AsyncSession, route_id: UUID, site_id: UUID) -> Route | None:
    """The route where patrols of the site follow it."""
    return await session.scalar(select(Route).where(Route.id == route_id, Route.site_id == site_id, Route.active))


async def get(session: AsyncSession, route_id: UUID) -> Route:
    return await session.get_one(Route, route_id)


async def versions(session: AsyncSession, route_id: UUID) -> Sequence[RouteVersion]:
    """Every version, the newest first."""
    query = select(RouteVersion).where(RouteVersion.route_id == route_id)
    return (await session.scalars(query.order_by(RouteVersion.version.desc()))).all()


async def version(session: AsyncSession, route_id: UUID, number: int) -> RouteVersion:
    return await session.get_one(RouteVersion, (route_id, number))


async def versions_of(
    session: AsyncSession, wanted: Collection[tuple[UUID, int]]
) -> dict[tuple[UUID, int], RouteVersion]:
    """These versions of these routes."""
    key = tuple_(RouteVersion.route_id, RouteVersion.version)
    rows = await session.scalars(select(RouteVersion).where(key.in_(list(wanted))))
    return {(one.route_id, one.version): one for one in rows}


async def newest_codes(session: AsyncSession, route_id: UUID) -> dict[str, CheckpointCode]:
    """By checkpoint the code that counts."""
    query = select(CheckpointCode).where(CheckpointCode.route_id == route_id).order_by(CheckpointCode.issue)
    return {one.checkpoint: one for one in await session.scalars(query)}
