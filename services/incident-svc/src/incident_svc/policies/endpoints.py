"""HTTP of escalation policies. Incidents that are open keep the policy they began with."""

from typing import cast
from uuid import UUID

from fastapi import Depends

from incident_svc.policies.figures import FIGURES
from incident_svc.policies.schemas import PolicyBody
from incident_svc.policies.service import check
from incident_svc.projections.service import require_site
from incident_svc.settings import Settings
from svckit.figures.endpoints import policy_endpoints
from svckit.web import PrincipalDep, SessionDep, SettingsDep


async def site_in_scope(site_id: UUID, session: SessionDep, principal: PrincipalDep, settings: SettingsDep) -> None:
    """Wait for a site that was registered moments ago; 404 where it is missing or foreign."""
    patience_s = cast("Settings", settings).site_patience_s
    await require_site(session, site_id, principal, patience_s=patience_s)


endpoints = policy_endpoints(FIGURES, PolicyBody, check=check, before=[Depends(site_in_scope)])
