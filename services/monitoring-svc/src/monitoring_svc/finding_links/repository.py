"""Every query about links."""

from uuid import UUID

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.finding_links.models import FindingLink
from svckit.web import Principal


def visible(principal: Principal, site_id: UUID | None = None) -> Select[FindingLink]:
    query = select(FindingLink).where(principal.in_scope(FindingLink.site_id))
    return query if site_id is None else query.where(FindingLink.site_id == site_id)


async def find_for_update(session: AsyncSession, principal: Principal, link_id: UUID) -> FindingLink | None:
    return await session.scalar(visible(principal).where(FindingLink.id == link_id).with_for_update())


async def by_hash(session: AsyncSession, token_hash: bytes) -> FindingLink | None:
    return await session.scalar(select(FindingLink).where(FindingLink.token_hash == token_hash))


async def lock_by_hash(session: AsyncSession, token_hash: bytes) -> FindingLink | None:
    """The link behind its lock: what comes by it is counted one by one."""
    query = select(FindingLink).where(FindingLink.token_hash == token_hash).with_for_update()
    return await session.scalar(query)
