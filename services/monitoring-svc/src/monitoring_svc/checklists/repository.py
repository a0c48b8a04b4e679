"""Every query about checklists."""

from collections.abc import Collection, Sequence
from uuid import UUID

from sqlalchemy import Select, or_, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.checklists.domain import ANY_SITE, Kind
from monitoring_svc.checklists.models import Checklist, ChecklistVersion
from svckit.web import Principal


def visible(principal: Principal) -> Select[Checklist]:
    """Those for every site, and the additions of the caller's sites."""
    return select(Checklist).where(or_(Checklist.site_id.is_(None), principal.in_scope(Checklist.site_id)))


def filtered(
    query: Select[Checklist],
    *,
    site_id: UUID | None = None,
    site_type: str | None = None,
    kind: Kind | None = None,
    post: str | None = None,
    active: bool | None = None,
) -> Select[Checklist]:
    """Those that fit. ``site_id``: with that site's additions only."""
    if site_id is not None:
        query = query.where(or_(Checklist.site_id.is_(None), Checklist.site_id == site_id))
    for column, value in (
        (Checklist.site_type, site_type),
        (Checklist.kind, kind and kind.value),
        (Checklist.post, post),
        (Checklist.active, active),
    ):
        if value is not None:
            query = query.where(column == value)
    return query


async def find(
    session: AsyncSession, principal: Principal, checklist_id: UUID, *, for_update: bool = False
) -> Checklist | None:
    query = visible(principal).where(Checklist.id == checklist_id)
    return await session.scalar(query.with_for_update() if for_update else query)


async def of_site(session: AsyncSession, site_id: UUID, site_kind: str | None) -> Sequence[Checklist]:
    """What counts at the site: its additions, and per kind and post those of its type, else those for any site."""
    shared = Checklist.site_id.is_(None) & Checklist.site_type.in_([site_kind or ANY_SITE, ANY_SITE])
    query = select(Checklist).where(Checklist.active, or_(shared, Checklist.site_id == site_id))
    found = (await session.scalars(query.order_by(Checklist.id))).all()
    typed = {(one.kind, one.post) for one in found if one.site_id is None and one.site_type == site_kind}
    return [one for one in found if one.site_id or one.site_type == site_kind or (one.kind, one.post) not in typed]


async def versions(session: AsyncSession, checklist_id: UUID) -> Sequence[ChecklistVersion]:
    """Every version, the newest first."""
    query = select(ChecklistVersion).where(ChecklistVersion.checklist_id == checklist_id)
    return (await session.scalars(query.order_by(ChecklistVersion.version.desc()))).all()


async def version(session: AsyncSession, checklist_id: UUID, number: int) -> ChecklistVersion | None:
    return await session.get(ChecklistVersion, (checklist_id, number))


async def versions_of(
    session: AsyncSession, wanted: Collection[tuple[UUID, int]]
) -> dict[tuple[UUID, int], ChecklistVersion]:
    """These versions of these checklists."""
    key = tuple_(ChecklistVersion.checklist_id, ChecklistVersion.version)
    rows = await session.scalars(select(ChecklistVersion).where(key.in_(list(wanted))))
    return {(one.checklist_id, one.version): one for one in rows}
