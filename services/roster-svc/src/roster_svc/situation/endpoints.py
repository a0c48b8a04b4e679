"""HTTP of the situation of a site."""

from uuid import UUID

from roster_svc.situation import service
from roster_svc.situation.schemas import SituationRead
from svckit.web import Now, PrincipalDep, ReadSessionDep, router

endpoints = router("situation")


@endpoints.get("/sites/{site_id}/situation")
async def read_situation(site_id: UUID, session: ReadSessionDep, principal: PrincipalDep, now: Now) -> SituationRead:
    """What whoever leads the site must know now and do next, in one read (R-2.2.1c)."""
    return await service.read(session, site_id, principal, now)
