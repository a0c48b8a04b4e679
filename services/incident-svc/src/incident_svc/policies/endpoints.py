"""HTTP of escalation policies."""

from typing import Annotated, cast
from uuid import UUID

from fastapi import Depends, Response

from incident_svc.policies import repository, service
from incident_svc.policies.domain import DEFAULT
from incident_svc.policies.models import EscalationPolicy
from incident_svc.policies.schemas import PolicyBody, PolicyRead
from incident_svc.projections.service import require_open_site, require_site
from incident_svc.settings import Settings
from svckit.web import (
    IfMatch,
    Now,
    Page,
    PageQuery,
    PrincipalDep,
    ReadSessionDep,
    SessionDep,
    SettingsDep,
    etag,
    paginate,
    router,
)

endpoints = router("escalation policies")


async def site_in_scope(site_id: UUID, session: SessionDep, principal: PrincipalDep, settings: SettingsDep) -> UUID:
    """The path's site, or 404 where it is missing or foreign."""
    patience_s = cast("Settings", settings).site_patience_s
    await require_site(session, site_id, principal, patience_s=patience_s)
    return site_id


SiteInScope = Annotated[UUID, Depends(site_in_scope)]


async def open_site(site_id: UUID, session: SessionDep, principal: PrincipalDep, settings: SettingsDep) -> UUID:
    """The path's site, where it may be changed: 409 where it is closed."""
    patience_s = cast("Settings", settings).site_patience_s
    await require_open_site(session, site_id, principal, patience_s=patience_s)
    return site_id


OpenSite = Annotated[UUID, Depends(open_site)]


@endpoints.get("/escalation-policies")
async def list_policies(session: ReadSessionDep, principal: PrincipalDep, page: PageQuery) -> Page[PolicyRead]:
    """The sites that have a policy of their own, among those you may see; all others run on the default."""
    query = repository.visible(principal)
    order = (EscalationPolicy.site_id.asc(),)
    return await paginate(session, query, page, order=order, schema=PolicyRead)


@endpoints.get("/escalation-policies/{site_id}")
async def read_policy(site_id: SiteInScope, session: ReadSessionDep, response: Response) -> PolicyRead:
    """The policy in force at the site: its own, or the default."""
    row = await repository.find(session, site_id)
    if row is None:
        figures = DEFAULT.model_dump(mode="json")
        return PolicyRead.model_validate({**figures, "site_id": site_id, "version": 0, "is_default": True})
    etag(response, row.version)
    return PolicyRead.model_validate(row)


@endpoints.put("/escalation-policies/{site_id}")
async def set_policy(
    site_id: OpenSite,
    body: PolicyBody,
    session: SessionDep,
    principal: PrincipalDep,
    now: Now,
    if_match: IfMatch,
    response: Response,
    settings: SettingsDep,
) -> PolicyRead:
    """Set who is called when at the site (R-5.2.1b). Incidents that are open keep the policy they began with."""
    patience_s = cast("Settings", settings).site_patience_s
    row = await service.set_(session, site_id, body, principal, now, expected_version=if_match, patience_s=patience_s)
    etag(response, row.version)
    return PolicyRead.model_validate(row)


@endpoints.delete("/escalation-policies/{site_id}", status_code=204)
async def remove_policy(site_id: OpenSite, session: SessionDep, if_match: IfMatch) -> None:
    """Back to the default policy."""
    await service.remove(session, site_id, expected_version=if_match)
