"""HTTP of delivery policies."""

from uuid import UUID

from fastapi import Response

from notify_svc.policies import service
from notify_svc.policies.schemas import PolicyFigures, PolicyRead
from svckit.web import IfMatch, PrincipalDep, ReadSessionDep, SessionDep, etag, router

endpoints = router("delivery-policies")


@endpoints.get("/delivery-policies/{site_id}")
async def read_policy(
    site_id: UUID, response: Response, session: ReadSessionDep, principal: PrincipalDep
) -> PolicyRead:
    """The figures in force at the site: its own, or the defaults."""
    policy = await service.read(session, site_id, principal)
    etag(response, policy.version)
    return policy


@endpoints.put("/delivery-policies/{site_id}")
async def replace_policy(
    site_id: UUID,
    body: PolicyFigures,
    response: Response,
    session: SessionDep,
    principal: PrincipalDep,
    if_match: IfMatch,
) -> PolicyRead:
    """Give the site its own figures; what is left out goes back to its default."""
    policy = await service.replace(session, site_id, body, principal, if_match)
    etag(response, policy.version)
    return policy
