"""Use cases of policies."""

from dataclasses import asdict
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from monitoring_svc.policies import repository
from monitoring_svc.policies.models import SitePolicy
from monitoring_svc.policies.schemas import PolicyFigures, PolicyRead
from monitoring_svc.projections import sites
from svckit.web import Principal, require_version


async def read(session: AsyncSession, site_id: UUID, principal: Principal) -> PolicyRead:
    """The figures in force at the site."""
    sites.require_visible(principal, site_id)
    own = await repository.find(session, site_id)
    figures = asdict(await repository.policy_of(session, site_id))
    return PolicyRead(site_id=site_id, version=0 if own is None else own.version, **figures)


async def put(
    session: AsyncSession, site_id: UUID, body: PolicyFigures, principal: Principal, expected: int | None
) -> PolicyRead:
    """Set the site's own figures. Stations feel them within 30 s."""
    await sites.require(session, principal, site_id)
    own = await repository.find(session, site_id, lock=True)
    require_version(expected, 0 if own is None else own.version)
    if own is None:
        own = SitePolicy(site_id=site_id, version=0)
        session.add(own)
    for name, figure in body.model_dump().items():
        setattr(own, name, figure)
    own.version += 1
    await session.flush()
    return PolicyRead.model_validate(own)
