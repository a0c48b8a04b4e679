"""What takes a move back or hands it on: giving back, handing over, reopening (ADR 0024)."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.exc import IntegrityError
from sqlalchemy.ext.asyncio import AsyncSession

from contracts.incidents import Actor, IncidentReopened
from incident_svc.escalations import service as escalations
from incident_svc.incidents import repository
from incident_svc.incidents.errors import CannotBeAssigned, CauseOpenElsewhere, ReasonNeeded
from incident_svc.incidents.history import Entry, record
from incident_svc.incidents.models import Incident
from incident_svc.incidents.repository import Place
from incident_svc.projections.service import responder

CLAUSE = "R-5.2.1b"


async def give_back(session: AsyncSession, incident: Incident, now: datetime, *, note: str | None) -> None:
    """Who has it does not go on with it: nobody has it, and people are called again."""
    await escalations.give_back(session, incident, note, now)


async def reassign(
    session: AsyncSession, incident: Incident, staff_id: UUID, by: Actor, now: datetime, *, note: str | None
) -> None:
    """Somebody else has it from now on, and is told so once; who takes it over themselves knows."""
    name = await responder(session, staff_id, incident.site_id)
    if name is None:
        raise CannotBeAssigned(name=staff_id)
    to = Actor(staff_id=staff_id, name=name)
    fact = incident.reassign(to, by, now, note=note)
    params = {"name": to.name, "by": by.name, "previous": fact.was_acknowledged_by.name, "note": note}
    await record(session, incident, Entry("reassigned", params, by), now, fact=fact, clause=CLAUSE)
    if to.staff_id == by.staff_id:
        await escalations.keep_time(session, incident, now)
    else:
        await escalations.hand_over(session, incident, to, now)


async def reopen(session: AsyncSession, incident: Incident, by: Actor, now: datetime, *, reason: str | None) -> None:
    """It is not dealt with after all.

    Raises `ReasonNeeded` once its resolving is not just taken back, `CauseOpenElsewhere` where its cause has come back
    and opened another.
    """
    if incident.state == "resolved" and not reason and not incident.undone(now):
        raise ReasonNeeded
    fact = await _reopened(session, incident, by, now, reason)
    who = fact.acknowledged_by
    params = {"name": by.name, "holder": who.name if who else None, "reason": reason}
    await record(session, incident, Entry("reopened", params, by), now, fact=fact, clause=CLAUSE)
    await escalations.reopen(session, incident, now)


async def _reopened(
    session: AsyncSession, incident: Incident, by: Actor, now: datetime, reason: str | None
) -> IncidentReopened:
    """The database holds that a cause has one incident: it is asked before anything is told, and names the other."""
    place, number = Place(incident.site_id, incident.cause_key or "", incident.group_key), incident.number
    try:
        async with session.begin_nested():
            fact = incident.reopen(by, now, reason=reason)
            await session.flush()
    except IntegrityError as error:
        other = await repository.active_number(session, place)
        raise CauseOpenElsewhere(number=other or number) from error
    return fact
