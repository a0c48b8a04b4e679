"""HTTP of policies."""

from uuid import UUID

from fastapi import Response

from monitoring_svc.policies import service
from monitoring_svc.policies.schemas import PolicyFigures, PolicyRead
from svckit.web import IfMatch, PrincipalDep, ReadSessionDep, SessionDep, etag, router

endpoints = router("policies")


@endpoints.get("/policies/{site_id}")
async def read_policy(
    site_id: UUID, session: ReadSessionDep, principal: PrincipalDep, response: Response
) -> PolicyRead:
    """The figures of ingest in force at a site: its own, or the defaults."""
    policy = await service.read(session, site_id, principal)
    etag(response, policy.version)
    return policy


@endpoints.put("/policies/{site_id}")
async def set_policy(
    site_id: UUID,
    body: PolicyFigures,
    session: SessionDep,
    principal: PrincipalDep,
    expected: IfMatch,
    response: Response,
) -> PolicyRead:
    """Set a site's own figures; what is left out goes back to its default."""
    policy = await service.put(session, site_id, body, principal, expected)
    etag(response, policy.version)
    return policy
