"""Use cases of sites."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from roster_svc.duty import service as duty
from roster_svc.incidents import repository as incidents
from roster_svc.shifts import repository as shifts
from roster_svc.sites import repository
from roster_svc.sites.domain import check_place, known_timezone, refuse_other_owners, refuse_unfinished
from roster_svc.sites.errors import (
    OwnerNotFound,
    SiteClosed,
    SiteCodeTaken,
    SiteNotFound,
    SiteRegistrationNeedsAllSites,
)
from roster_svc.sites.models import Site
from roster_svc.sites.schemas import SiteCreate, SitePatch
from roster_svc.staff import repository as staff
from svckit.core.ids import uuid7
from svckit.core.local_time import speak_of_site
from svckit.messaging import Slice, Snapshot, Stated, publish
from svckit.web import Principal, require_version

CLAUSE = "R-1.2.1a"


async def register(session: AsyncSession, new: SiteCreate, principal: Principal, now: datetime) -> Site:
    """Put a site on the register (R-1.2.1a)."""
    if principal.sites is not None:
        raise SiteRegistrationNeedsAllSites
    known_timezone(new.timezone)
    check_place(new.latitude, new.longitude)
    await _check_owner(session, principal, new.owner_id)
    site = Site(id=uuid7(), version=1, active=True, registered_at=now, **new.model_dump())
    session.add(site)
    await _store(session, site, principal)
    await duty.settle(session, site.id, now)
    return site


async def change(
    session: AsyncSession, site_id: UUID, changes: SitePatch, principal: Principal, version: int | None, now: datetime
) -> Site:
    """Change what `changes` names; the others learn the whole new truth. A site in use closes only for who knows it."""
    site = await repository.find_for_update(session, principal, site_id)
    if site is None:
        raise SiteNotFound(id=site_id)
    require_version(version, site.version)
    values: dict[str, Any] = changes.model_dump(exclude={"leave_unfinished"})
    known_timezone(values.get("timezone", site.timezone))
    if values.get("owner_id") not in {None, site.owner_id}:
        await _check_owner(session, principal, values["owner_id"])
    if site.active and values.get("active") is False and not changes.leave_unfinished:
        await _check_unfinished(session, site, now)
    for name, value in values.items():
        setattr(site, name, value)
    check_place(site.latitude, site.longitude)
    site.version += 1
    await _store(session, site, principal)
    return site


async def _check_owner(session: AsyncSession, principal: Principal, owner_id: UUID | None) -> None:
    if owner_id is None:
        return
    owner = await staff.find(session, principal, owner_id)
    if owner is None:
        raise OwnerNotFound(id=owner_id)
    refuse_other_owners(owner.name, owner.roles, active=owner.active)


async def _check_unfinished(session: AsyncSession, site: Site, now: datetime) -> None:
    binding = await shifts.count_unfinished(session, site.id, now)
    refuse_unfinished(site.name, binding, await incidents.numbers_of_active(session, site.id))


async def _store(session: AsyncSession, site: Site, principal: Principal) -> None:
    code = site.code
    try:
        await session.flush()
    except IntegrityError as error:
        raise SiteCodeTaken(site_code=code) from error
    await publish(session, site.registered(), actor=principal.label, clause=CLAUSE)


async def get(session: AsyncSession, site_id: UUID, principal: Principal) -> Site:
    """The site, or `SiteNotFound` where it is missing or foreign: the caller cannot tell which."""
    site = await repository.find(session, principal, site_id)
    if site is None:
        raise SiteNotFound(id=site_id)
    return site


async def get_open(session: AsyncSession, site_id: UUID, principal: Principal) -> Site:
    """The site, or `SiteClosed` where there is no duty any more. What is refused from here on is told in its time."""
    site = await get(session, site_id, principal)
    speak_of_site(site.timezone)
    return _open(site)


async def timezone(session: AsyncSession, site_id: UUID) -> str | None:
    """The zone in which a site's people read times."""
    return await repository.timezone(session, site_id)


def _open(site: Site) -> Site:
    if not site.active:
        raise SiteClosed(name=site.name)
    return site


async def snapshot(session: AsyncSession, part: Slice) -> Sequence[Snapshot]:
    """The register again, for projections that have not heard of it: what a site's newest version says is all of it."""
    return [
        Snapshot(site.id, (Stated(site.registered(), clause=CLAUSE),))
        for site in await repository.sliced(session, part)
    ]
