"""Use cases of policies."""

from collections.abc import Collection, Mapping
from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.policies.domain import DutyPolicy, check_figures
from roster_svc.policies.figures import FIGURES
from svckit.core.settings import ServiceSettings
from svckit.figures import in_force


async def check(_session: AsyncSession, policy: DutyPolicy, _settings: ServiceSettings) -> None:
    """Raises `FiguresContradict` where two figures do not go together."""
    check_figures(policy)


async def duty_policy(session: AsyncSession, site_id: UUID, at: datetime) -> DutyPolicy:
    """The figures in force at the site at ``at``."""
    return (await duty_policies(session, [site_id], at))[site_id]


async def duty_policies(session: AsyncSession, site_ids: Collection[UUID], at: datetime) -> Mapping[UUID, DutyPolicy]:
    """The figures in force at each of the sites at ``at``."""
    found = await in_force(session, FIGURES, set(site_ids), at)
    return {site_id: found[site_id].policy for site_id in site_ids}
