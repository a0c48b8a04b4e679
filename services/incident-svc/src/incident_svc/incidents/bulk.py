"""Many incidents taken at once: what can be taken is, and the rest is said, each for itself."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Literal
from uuid import UUID

from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.incidents import Actor
from incident_svc.incidents import repository, rights, service
from incident_svc.incidents.errors import IncidentNotFound, NotCalled
from incident_svc.incidents.models import Incident
from svckit import audit
from svckit.core.errors import DomainError
from svckit.db.transient_errors import may_succeed_alone
from svckit.web import Principal
from svckit.web.runtime import Runtime

_TRIES = 3
Outcome = Literal["acknowledged", "taken", "refused"]


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one incident; ``incident`` None: there is none that the caller may see."""

    id: UUID
    incident: Incident | None
    refusal: DomainError | None = None
    by_caller: bool = False
    """Whether the caller has it now."""

    @property
    def outcome(self) -> Outcome:
        """In one word."""
        if self.refusal is not None:
            return "refused"
        return "acknowledged" if self.by_caller else "taken"


async def acknowledge(
    session: AsyncSession,
    runtime: Runtime,
    principal: Principal,
    incident_ids: Sequence[UUID],
    now: datetime,
    *,
    note: str | None,
) -> list[Answer]:
    """Take those that the caller may take, by the rules of one alone. Raises `IncidentNotFound` where they see none."""
    wanted = list(dict.fromkeys(incident_ids))
    sites = await repository.sites_of(session, principal, wanted)
    if not sites:
        raise IncidentNotFound(id=wanted[0])
    if len(at := set(sites.values())) == 1:
        audit.note(site_id=at.pop())
    takeable = await rights.takeable_of(session, runtime, principal, sites)
    known = await _locked(session, principal, wanted)
    by = service.actor_of(principal)
    return [await _answer(session, one, known.get(one), takeable, by, now, note) for one in wanted]


async def _answer(
    session: AsyncSession,
    incident_id: UUID,
    incident: Incident | None,
    takeable: set[UUID],
    by: Actor,
    now: datetime,
    note: str | None,
) -> Answer:
    if incident is None:
        return Answer(incident_id, None, IncidentNotFound(id=incident_id))
    if incident_id not in takeable:
        return Answer(incident_id, incident, NotCalled())
    try:
        await service.acknowledge(session, incident, by, now, via="console", note=note)
    except DomainError as refusal:
        return Answer(incident_id, incident, refusal)
    holder = incident.holder
    return Answer(incident_id, incident, by_caller=holder is not None and holder.staff_id == by.staff_id)


async def _locked(session: AsyncSession, principal: Principal, ids: Sequence[UUID]) -> dict[UUID, Incident]:
    """Timers lock in the order in which they are due: where the two meet crosswise, we let go and try again, so that in
    a storm nobody has to press twice.
    """
    for _ in range(_TRIES - 1):
        try:
            async with session.begin_nested():
                return await repository.lock_all_visible(session, principal, ids)
        except DBAPIError as error:
            if not may_succeed_alone(error):
                raise
    return await repository.lock_all_visible(session, principal, ids)
