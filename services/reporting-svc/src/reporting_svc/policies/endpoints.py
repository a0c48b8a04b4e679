"""HTTP of policies."""

from uuid import UUID

from reporting_svc.policies import service
from reporting_svc.policies.schemas import PolicyFigures, PolicyRead
from svckit.web import IfMatch, PrincipalDep, ReadSessionDep, SessionDep, router

endpoints = router("policies")


@endpoints.get("/policies/{site_id}")
async def read_policy(site_id: UUID, session: ReadSessionDep, principal: PrincipalDep) -> PolicyRead:
    """The figures the site's reports are measured by: its own, or the defaults."""
    return await service.read(session, site_id, principal)


@endpoints.put("/policies/{site_id}")
async def set_policy(
    site_id: UUID, body: PolicyFigures, session: SessionDep, principal: PrincipalDep, if_match: IfMatch
) -> PolicyRead:
    """Set the site's own figures; what is left out goes back to its default."""
    return await service.replace(session, site_id, body, principal, if_match)
