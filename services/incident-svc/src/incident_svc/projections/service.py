"""Questions about the read copies."""

import asyncio
from collections.abc import Collection
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.roles import HQ_READERS, HQ_WRITERS, Role
from contracts.words import Words
from incident_svc.projections import repository
from incident_svc.projections.errors import SiteClosed
from incident_svc.projections.models import Staff
from svckit.figures.errors import SiteNotFound
from svckit.web import Principal
from svckit.web.runtime import DutyRegister, Runtime

UNKNOWN = Words("未知人员", "somebody unknown")
_LOOK_EVERY_S = 0.1
_ONLY_READING = frozenset({*HQ_READERS, Role.STATION}) - frozenset(HQ_WRITERS)


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
    while not await repository.knows_site(session, site_id):
        if remaining <= 0:
            raise SiteNotFound(id=site_id)
        await asyncio.sleep(_LOOK_EVERY_S)
        remaining -= _LOOK_EVERY_S


async def require_open_site(session: AsyncSession, site_id: UUID, principal: Principal, *, patience_s: float) -> None:
    """The same, and `SiteClosed` where nothing begins any more. A site that has not reached our copy yet is open."""
    await require_site(session, site_id, principal, patience_s=patience_s)
    if await repository.is_closed(session, site_id):
        raise SiteClosed(id=site_id)


async def uncallable(session: AsyncSession, staff_ids: Collection[UUID], *, patience_s: float) -> list[str | Words]:
    """Who of these people can never be called: their names, and whether there are others whom nobody knows.

    Somebody registered moments ago may not have reached our copy: they get up to ``patience_s`` seconds.
    """
    remaining = patience_s
    known = await repository.staff(session, staff_ids)
    while len(known) < len(staff_ids) and remaining > 0:
        await asyncio.sleep(_LOOK_EVERY_S)
        remaining -= _LOOK_EVERY_S
        known = await repository.staff(session, staff_ids)
    gone = sorted(row.name for row in known.values() if row.name and not row.active)
    nameless = len(known) < len(staff_ids) or any(not row.name and not row.active for row in known.values())
    return [*gone, UNKNOWN] if nameless else [*gone]


async def responder(session: AsyncSession, staff_id: UUID, site_id: UUID) -> str | None:
    """The name of the person, if they can answer for an incident of the site: an account in use, of that site."""
    row = (await repository.staff(session, {staff_id})).get(staff_id)
    if row is None or not _answers_at(row, site_id):
        return None
    return row.name or str(staff_id)


def _answers_at(person: Staff, site_id: UUID) -> bool:
    """Whether they can have an incident of this site: an account in use, of the site, not only for reading."""
    roles = frozenset(person.roles)
    of_site = str(site_id) in person.site_ids or (not person.site_ids and not roles.isdisjoint(HQ_WRITERS))
    return person.active and of_site and not roles <= _ONLY_READING


def duty_register(runtime: Runtime) -> DutyRegister:
    """Where somebody is on duty now, for the access table (R-2.1.5)."""

    async def sites(staff_id: UUID) -> frozenset[UUID]:
        async with runtime.database.read() as session:
            return await repository.duty_sites(session, staff_id)

    return sites
