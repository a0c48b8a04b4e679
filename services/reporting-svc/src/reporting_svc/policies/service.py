"""Use cases of policies."""

from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from reporting_svc.policies import repository
from reporting_svc.policies.domain import DEFAULT, ReportPolicy
from reporting_svc.policies.errors import SiteClosed, SiteNotFound
from reporting_svc.policies.models import SitePolicy
from reporting_svc.policies.schemas import PolicyFigures, PolicyRead
from svckit.web import Principal, require_version


async def in_force(session: AsyncSession, site_id: UUID) -> ReportPolicy:
    """The figures a site's reports are measured by."""
    row = await repository.of_site(session, site_id)
    if row is None:
        return DEFAULT
    figures = PolicyRead.model_validate(row)
    return ReportPolicy(**figures.model_dump(exclude={"site_id", "version"}))


async def read(session: AsyncSession, site_id: UUID, principal: Principal) -> PolicyRead:
    """The figures in force, for a caller who may see the site."""
    if await repository.visible_site(session, principal, site_id) is None:
        raise SiteNotFound(id=site_id)
    row = await repository.of_site(session, site_id)
    return PolicyRead(site_id=site_id, version=0) if row is None else PolicyRead.model_validate(row)


async def replace(
    session: AsyncSession, site_id: UUID, figures: PolicyFigures, principal: Principal, expected: int | None
) -> PolicyRead:
    """Set the site's own figures. They count for reports drawn up from now on; sealed ones keep theirs."""
    site = await repository.visible_site_for_update(session, principal, site_id)
    if site is None:
        raise SiteNotFound(id=site_id)
    if not site.active:
        raise SiteClosed(id=site_id)
    row = await repository.of_site(session, site_id)
    actual = row.version if row else 0
    require_version(expected, actual)
    if row is None:
        row = SitePolicy(site_id=site_id)
        session.add(row)
    for name, value in figures.model_dump().items():
        setattr(row, name, value)
    row.version = actual + 1
    await session.flush()
    return PolicyRead.model_validate(row)
