"""HTTP of duty policies."""

from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.sites.domain import DutyPolicy, check_figures
from roster_svc.sites.figures import FIGURES
from roster_svc.sites.schemas import PolicyFigures
from svckit.figures.endpoints import policy_endpoints


async def _check(_session: AsyncSession, policy: DutyPolicy) -> None:
    check_figures(policy)


endpoints = policy_endpoints(FIGURES, PolicyFigures, check=_check)
