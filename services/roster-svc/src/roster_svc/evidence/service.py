"""Use cases of evidence: the code on the screen of a post, and what is kept beside a visit (R-3.3.1c)."""

from datetime import datetime
from urllib.parse import urlencode
from uuid import UUID

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.evidence import domain
from roster_svc.evidence.domain import Evidence, Given, Place
from roster_svc.evidence.schemas import ArrivalCode, EvidenceGiven
from roster_svc.policies.domain import DutyPolicy
from roster_svc.posts import repository as posts
from roster_svc.posts.errors import PostNotFound
from roster_svc.sites import service as sites
from roster_svc.sites.models import Site
from svckit.web import Principal


async def shown(session: AsyncSession, site_id: UUID, post: str, principal: Principal, now: datetime) -> ArrivalCode:
    """What the screen at the post shows now."""
    site = await sites.get_open(session, site_id, principal)
    if await posts.find(session, post) is None:
        raise PostNotFound(post=post)
    code = domain.code_of(site.arrival_key.bytes, post, now)
    query = urlencode({"site": site.id, "post": post, "code": code})
    return ArrivalCode(
        site_id=site.id,
        post=post,
        code=code,
        path=f"/m/arrive?{query}",
        shown_until=domain.minute_end(now),
        now=now,
    )


async def of_visit(
    session: AsyncSession,
    site_id: UUID,
    given: EvidenceGiven | None,
    policy: DutyPolicy,
    now: datetime,
    *,
    own: bool,
    agent: str | None,
) -> Evidence:
    """What is kept beside a visit, or the refusal; ``agent``: the browser, as it calls itself."""
    query = select(Site.arrival_key, Site.latitude, Site.longitude).where(Site.id == site_id)
    key, latitude, longitude = (await session.execute(query)).one()
    place = Place(latitude, longitude) if latitude is not None and longitude is not None else None
    brought = Given(**given.model_dump()) if given else Given()
    return domain.judged(brought, policy, key.bytes, now, own=own, agent=agent, site=place)
