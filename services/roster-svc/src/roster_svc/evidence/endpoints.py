"""HTTP of evidence: what the screen at a post shows."""

from uuid import UUID

from roster_svc.evidence import service
from roster_svc.evidence.schemas import ArrivalCode
from svckit.web import Code, Now, PrincipalDep, ReadSessionDep, router

endpoints = router("evidence")


@endpoints.get("/sites/{site_id}/arrival-code")
async def read_arrival_code(
    site_id: UUID, post: Code, session: ReadSessionDep, principal: PrincipalDep, now: Now
) -> ArrivalCode:
    """The code on the screen of a post, another one every minute; a phone that scans it comes or leaves (R-3.3.1c).

    For the duty chief and headquarters, who put up the screen: who could read it elsewhere would prove nothing.
    """
    return await service.shown(session, site_id, post, principal, now)
