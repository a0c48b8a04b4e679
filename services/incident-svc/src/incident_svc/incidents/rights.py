"""What the caller's part in an incident is, and so what they may do (R-2.1.5, R-5.2.1b).

Anybody who answers at a site may report there and note. Taking an incident is for who is on duty at its site, whoever
was called for it, and headquarters: an acknowledgement ends the calling, and nobody may end it who has not the watch
and was not asked.
"""

from collections.abc import Mapping
from typing import Annotated
from uuid import UUID

from fastapi import Depends
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.roles import HQ_WRITERS, ON_SITE, RESPONDERS, Role
from incident_svc.incidents import repository, service
from incident_svc.incidents.domain import Part
from incident_svc.incidents.errors import NotCalled, NotTheHolder, NotYoursToReassign
from incident_svc.incidents.models import Incident
from incident_svc.projections import repository as projections
from incident_svc.projections.service import duty_register
from svckit.web import IfMatch, Principal, PrincipalDep, RuntimeDep, SessionDep, allow
from svckit.web.on_duty import NotOnDuty, narrow_to_duty_sites
from svckit.web.runtime import Runtime

_ON_DUTY = allow(*RESPONDERS, while_on_duty=ON_SITE)


async def on_duty_at(runtime: Runtime, principal: Principal, site_id: UUID) -> bool:
    """Whether the caller stands in for the site now: is on duty there, or headquarters."""
    return principal.has(*HQ_WRITERS) or site_id in await duty_register(runtime)(principal.id)


async def part_in(session: AsyncSession, runtime: Runtime, incident: Incident, principal: Principal) -> Part:
    """The caller's part as things are known at this moment."""
    if principal.has(*HQ_WRITERS):
        return "headquarters"
    if await on_duty_at(runtime, principal, incident.site_id):
        return "on_duty"
    return "called" if await repository.was_called(session, incident.id, principal.id) else "none"


async def locked(incident_id: UUID, session: SessionDep, principal: PrincipalDep, if_match: IfMatch) -> Incident:
    """The path's incident behind its row lock, at the caller's version."""
    return await service.locked(session, incident_id, principal, if_match)


Locked = Annotated[Incident, Depends(locked)]


async def takeable(
    incident_id: UUID, session: SessionDep, runtime: RuntimeDep, principal: PrincipalDep, if_match: IfMatch
) -> Incident:
    """The path's incident behind its row lock, for somebody who may take it. Raises `NotCalled`."""
    incident = await service.get(session, incident_id, principal)
    if not await repository.was_called(session, incident.id, principal.id):
        await _require_duty(runtime, principal, incident.site_id)
    return await service.locked(session, incident_id, principal, if_match)


async def takeable_of(
    session: AsyncSession, runtime: Runtime, principal: Principal, sites: Mapping[UUID, UUID]
) -> set[UUID]:
    """Which incidents of these sites the caller may take: what they were called for, and where they have the watch."""
    called = await repository.called_for(session, list(sites), principal.id)
    if called == sites.keys():
        return called
    try:
        standing = await narrow_to_duty_sites(runtime, _ON_DUTY, principal)
    except NotOnDuty:
        return called
    return called | {incident_id for incident_id, site_id in sites.items() if standing.may_see(site_id)}


async def held_by_caller(incident: Locked, principal: PrincipalDep) -> Incident:
    """The path's incident, for whoever has it. Raises `NotTheHolder`; what nobody has, nobody gives back."""
    holder = incident.holder
    if incident.state == "acknowledged" and holder is not None and holder.staff_id != principal.id:
        raise NotTheHolder(name=holder.name)
    return incident


async def reassignable(incident: Locked, session: SessionDep, runtime: RuntimeDep, principal: PrincipalDep) -> Incident:
    """The path's incident, for who has it, the duty chief on duty, whoever commands the site, and headquarters.

    Raises `NotYoursToReassign`.
    """
    holder = incident.holder
    if incident.state != "acknowledged" or holder is None or holder.staff_id == principal.id:
        return incident
    if principal.has(*HQ_WRITERS) or await projections.commands(session, principal.id, incident.site_id):
        return incident
    if not principal.has(Role.DUTY_CHIEF) or not await on_duty_at(runtime, principal, incident.site_id):
        raise NotYoursToReassign(name=holder.name)
    return incident


async def _require_duty(runtime: Runtime, principal: Principal, site_id: UUID) -> None:
    try:
        standing = await narrow_to_duty_sites(runtime, _ON_DUTY, principal)
    except NotOnDuty:
        raise NotCalled from None
    if not standing.may_see(site_id):
        raise NotCalled


Takeable = Annotated[Incident, Depends(takeable)]
Held = Annotated[Incident, Depends(held_by_caller)]
Reassignable = Annotated[Incident, Depends(reassignable)]
