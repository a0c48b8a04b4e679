"""Use cases of delivery policies."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from notify_svc.policies import repository
from notify_svc.policies.errors import SiteClosed, SiteNotFound
from notify_svc.policies.models import SitePolicy
from notify_svc.policies.schemas import PolicyFigures, PolicyRead
from notify_svc.projections import repository as projections
from notify_svc.projections.models import Site
from svckit.web import Principal, require_version


async def read(session: AsyncSession, site_id: UUID, principal: Principal) -> PolicyRead:
    """The figures in force at the site: its own, or the defaults."""
    await _site(session, site_id, principal)
    row = await repository.of_site(session, site_id)
    return PolicyRead(site_id=site_id, version=0) if row is None else PolicyRead.of(site_id, row.version, row.policy())


async def replace(
    session: AsyncSession, site_id: UUID, figures: PolicyFigures, principal: Principal, if_match: int | None
) -> PolicyRead:
    """Give the site its own figures (R-6.2.1a). Raises `SiteClosed`, `VersionMismatch`."""
    if not (await _site(session, site_id, principal)).active:
        raise SiteClosed(id=site_id)
    row = await repository.of_site(session, site_id, lock=True)
    require_version(if_match, row.version if row else 0)
    if row is None:
        row = SitePolicy(site_id=site_id, version=0)
        session.add(row)
    for name, value in figures.model_dump().items():
        setattr(row, name, value)
    row.version += 1
    await session.flush()
    return PolicyRead.of(site_id, row.version, row.policy())


async def _site(session: AsyncSession, site_id: UUID, principal: Principal) -> Site:
    site = await projections.site(session, site_id) if principal.may_see(site_id) else None
    if site is None:
        raise SiteNotFound(id=site_id)
    return site
