"""What must hold of an escalation policy beyond its bounds."""

from typing import cast

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import words
from incident_svc.policies.domain import CALLABLE, Policy
from incident_svc.policies.errors import UncallableStaff, UnknownRoles
from incident_svc.projections import repository as projections
from incident_svc.projections.service import uncallable
from incident_svc.settings import Settings
from svckit.core.settings import ServiceSettings


async def check(session: AsyncSession, policy: Policy, settings: ServiceSettings) -> None:
    """Raises `UnknownRoles`, `UncallableStaff` where a step calls whom there is not: nobody would be called.

    Somebody registered moments ago is waited for.
    """
    await _require_known(session, policy.roles())
    patience_s = cast("Settings", settings).site_patience_s
    if people := await uncallable(session, policy.people(), patience_s=patience_s):
        raise UncallableStaff(people=people)


async def _require_known(session: AsyncSession, roles: set[str]) -> None:
    if roles <= CALLABLE:
        return
    known = CALLABLE | await projections.posts(session)
    if not roles <= known:
        own = await projections.own_posts(session)
        raise UnknownRoles(roles=words.called(sorted(roles - known)), known=words.called(sorted(known), own))
