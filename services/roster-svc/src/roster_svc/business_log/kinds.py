"""Use cases of the kinds of business: what is counted is data of each site."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.business_log import repository
from roster_svc.business_log.errors import BusinessKindNotFound, KindNeedsAllSites
from roster_svc.business_log.models import BusinessKind
from roster_svc.business_log.schemas import BusinessKindBody, BusinessKindCreate
from roster_svc.posts.known import check_known
from roster_svc.sites import service as sites
from svckit.core.ids import uuid7
from svckit.web import Principal, require_version


async def add(session: AsyncSession, body: BusinessKindCreate, principal: Principal) -> BusinessKind:
    """Have a post count something more."""
    await _check(session, body, body.site_id, principal)
    kind = BusinessKind(id=uuid7(), version=1, **body.model_dump())
    session.add(kind)
    await session.flush()
    return kind


async def change(
    session: AsyncSession, kind_id: UUID, body: BusinessKindBody, principal: Principal, version: int | None
) -> BusinessKind:
    """Set a kind anew, or take it out of use; what was counted stays."""
    query = repository.kinds(principal, None, None).where(BusinessKind.id == kind_id).with_for_update()
    kind = await session.scalar(query)
    if kind is None:
        raise BusinessKindNotFound
    require_version(version, kind.version)
    await _check(session, body, kind.site_id, principal)
    for name, value in body.model_dump().items():
        setattr(kind, name, value)
    kind.version += 1
    await session.flush()
    return kind


async def _check(session: AsyncSession, body: BusinessKindBody, site_id: UUID | None, principal: Principal) -> None:
    if site_id is None and principal.sites is not None:
        raise KindNeedsAllSites
    if site_id is not None:
        await sites.get_open(session, site_id, principal)
    await check_known(session, {body.post})
