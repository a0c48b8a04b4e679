"""What must hold of an escalation policy beyond its bounds."""

from sqlalchemy.ext.asyncio import AsyncSession

from incident_svc.policies.domain import CALLABLE, Policy
from incident_svc.policies.errors import UncallableStaff, UnknownRoles
from incident_svc.projections import repository as projections
from incident_svc.projections.service import uncallable

NEWS_S = 2.0
"""So long is waited for somebody who was registered moments ago."""


async def check(session: AsyncSession, policy: Policy) -> None:
    """Raises `UnknownRoles`, `UncallableStaff` where a step calls whom there is not: nobody would be called."""
    await _require_known(session, policy.roles())
    if people := await uncallable(session, policy.people(), patience_s=NEWS_S):
        raise UncallableStaff(people=", ".join(people))


async def _require_known(session: AsyncSession, roles: set[str]) -> None:
    if roles <= CALLABLE:
        return
    known = CALLABLE | await projections.posts(session)
    if not roles <= known:
        raise UnknownRoles(roles=", ".join(sorted(roles - known)), known=", ".join(sorted(known)))
