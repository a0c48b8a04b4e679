"""Questions about the read copies."""

import asyncio
from collections import defaultdict
from uuid import UUID

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from incident_svc.projections.errors import SiteNotFound
from incident_svc.projections.models import Presence, Shift, Site
from incident_svc.projections.on_duty import Watch, sites_held
from svckit.http import Principal
from svckit.http.standing import Register
from svckit.runtime import Runtime

_LOOK_EVERY_S = 0.1


async def require_site(session: AsyncSession, site_id: UUID, principal: Principal, *, patience_s: float) -> None:
    """Raise `SiteNotFound` unless the caller may see the site and it exists.

    A site that the caller's own token names exists. Any other must be in our copy, which may trail roster-svc by
    moments: a client that registers a site and goes on at once gets up to ``patience_s`` seconds of our time.
    """
    if not principal.may_see(site_id):
        raise SiteNotFound(id=site_id)
    if principal.sites is not None:
        return
    remaining = patience_s
    while await session.scalar(select(Site.id).where(Site.id == site_id)) is None:
        if remaining <= 0:
            raise SiteNotFound(id=site_id)
        await asyncio.sleep(_LOOK_EVERY_S)
        remaining -= _LOOK_EVERY_S


def duty_register(runtime: Runtime) -> Register:
    """Where somebody is on duty now, for the access table (R-2.1.5)."""

    async def sites(staff_id: UUID) -> frozenset[UUID]:
        async with runtime.database.read() as session:
            return sites_held(staff_id, await _watches(session, staff_id), runtime.clock.now())

    return sites


async def _watches(session: AsyncSession, staff_id: UUID) -> list[Watch]:
    """The shifts that have not ended and concern the person, with all who are there."""
    present_at = select(Presence.shift_id).where(Presence.staff_id == staff_id)
    concerned = or_(Shift.expected.contains([str(staff_id)]), Shift.id.in_(present_at))
    shifts = (await session.scalars(select(Shift).where(Shift.ended.is_(False), concerned))).all()
    present: dict[UUID, set[UUID]] = defaultdict(set)
    query = select(Presence).where(Presence.shift_id.in_([shift.id for shift in shifts]), Presence.present)
    for row in await session.scalars(query):
        present[row.shift_id].add(row.staff_id)
    return [
        Watch(
            site_id=shift.site_id,
            starts_at=shift.starts_at,
            ends_at=shift.ends_at,
            started=shift.started,
            expected=frozenset(map(UUID, shift.expected)),
            present=frozenset(present[shift.id]),
        )
        for shift in shifts
    ]
