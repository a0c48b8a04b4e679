"""What people do with incidents."""

from datetime import datetime
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts.incidents import Actor
from contracts.notifications import NotificationAcknowledged
from contracts.severities import Level
from incident_svc.escalations import service as escalations
from incident_svc.incidents import repository
from incident_svc.incidents.domain import ACTIVE, worse
from incident_svc.incidents.errors import IncidentNotFound, ReasonNeeded, StandDownInstead
from incident_svc.incidents.history import SYSTEM, Entry, record, tell
from incident_svc.incidents.models import Incident
from incident_svc.incidents.peaks import Peak
from incident_svc.told import service as told
from svckit.web import Principal
from svckit.web.dependencies import require_version

REPORTED = "R-5.2.1b"
LEVELLED = "R-5.1.1e"
HANDLED = "R-5.2.1a"


async def get(session: AsyncSession, incident_id: UUID, principal: Principal) -> Incident:
    """The incident, or `IncidentNotFound` where it is missing or foreign: the caller cannot tell which."""
    incident = await repository.find(session, principal, incident_id)
    if incident is None:
        raise IncidentNotFound(id=incident_id)
    return incident


async def locked(
    session: AsyncSession, incident_id: UUID, principal: Principal, expected_version: int | None
) -> Incident:
    """The incident behind its row lock, at the version the caller holds (None: any)."""
    incident = await repository.lock_visible(session, principal, incident_id)
    if incident is None:
        raise IncidentNotFound(id=incident_id)
    require_version(expected_version, incident.version)
    return incident


async def acknowledge(
    session: AsyncSession,
    incident: Incident,
    by: Actor,
    now: datetime,
    *,
    via: str,
    note: str | None = None,
    notification_id: UUID | None = None,
) -> None:
    """Somebody takes it (R-5.2.1b): the escalation ends in the same transaction.

    The same person again changes nothing; another person is written into the timeline, and the first one keeps it.
    """
    taken_by = incident.holder
    fact = incident.acknowledge(by, now, via=via, note=note, notification_id=notification_id)
    params = {"name": by.name, "via": via, "note": note}
    if fact is not None:
        await escalations.stop(session, incident)
        await escalations.keep_time(session, incident, now)
        await told.drop(session, incident, now)
        await record(session, incident, Entry("acknowledged", params, by), now, fact=fact, clause=REPORTED)
    elif taken_by is not None and taken_by.staff_id != by.staff_id:
        entry = Entry("also_acknowledged", {**params, "taken_by": taken_by.name}, by)
        await record(session, incident, entry, now)


async def answered(session: AsyncSession, incident: Incident, answer: NotificationAcknowledged, now: datetime) -> None:
    """Somebody answered by the link in their message: as good as at the console (R-5.2.1b).

    Every answer is judged, and its judgement told: who answered must not believe that they have what another has.
    """
    by = Actor(staff_id=answer.staff_id, name=answer.name)
    if incident.state != "open":
        fact = incident.already_taken(answer.notification_id, by, answer.acknowledged_at)
        await tell(session, incident, fact, by, now, clause=REPORTED)
    if incident.asked_for_help(by.staff_id):
        await tell(
            session,
            incident,
            incident.already_taken(answer.notification_id, by, answer.acknowledged_at),
            by,
            now,
            clause=REPORTED,
        )
    elif incident.state in ACTIVE:
        await acknowledge(session, incident, by, now, via="link", notification_id=answer.notification_id)
    else:
        entry = Entry("answered_late", {"name": by.name}, by, at=answer.acknowledged_at)
        await record(session, incident, entry, now)


async def resolve(session: AsyncSession, incident: Incident, by: Actor, now: datetime, *, note: str | None) -> None:
    """The cause is dealt with; whatever escalation still ran ends in the same transaction.

    Raises `ReasonNeeded` where the site's policy wants a person to say how, `StandDownInstead` for a call for help.
    """
    if incident.sos and incident.state in ACTIVE:
        raise StandDownInstead(number=incident.number)
    if by.staff_id is not None and not note and incident.state in ACTIVE and incident.resolve_needs_reason:
        raise ReasonNeeded
    await settle(session, incident, by, now, note=note)


async def settle(
    session: AsyncSession, incident: Incident, by: Actor, now: datetime, *, note: str | None, false_alarm: bool = False
) -> None:
    """It is over, whoever may have said so: nobody is called any more."""
    fact = incident.resolve(by, now, note=note, false_alarm=false_alarm)
    await escalations.end(session, incident)
    await told.drop(session, incident, now)
    params = {"name": by.name, "note": note, "automatic": by.staff_id is None}
    if false_alarm:
        params["false_alarm"] = True
    await record(session, incident, Entry("resolved", params, by), now, fact=fact, clause=HANDLED)


async def close(session: AsyncSession, incident: Incident, by: Actor, now: datetime, *, note: str | None) -> None:
    """The file is closed; only after it was resolved."""
    fact = incident.close(by, now, note=note)
    params = {"name": by.name, "note": note}
    await record(session, incident, Entry("closed", params, by), now, fact=fact, clause=HANDLED)


async def change_level(
    session: AsyncSession, incident: Incident, level: Level, by: Actor, now: datetime, *, reason: str
) -> None:
    """Treat it at another level, with the reason (R-5.1.1e). Raising it calls people again."""
    previous = incident.level
    fact = incident.change_level(level, by, now, reason=reason)
    if fact is None:
        return
    params = {"previous": previous, "level": level, "reason": reason}
    await record(session, incident, Entry("level_changed", params, by), now, fact=fact, clause=LEVELLED)
    if worse(level, than=previous):
        await escalations.restart(session, incident, now)


async def say_worst(session: AsyncSession, incident: Incident, peak: Peak, at: datetime, now: datetime) -> None:
    """Title and summary say the worst value. The timeline does not: the chart shows how it came to it."""
    if incident.state in ACTIVE and incident.say_worst(peak):
        await tell(session, incident, incident.peaked(at), SYSTEM, now, clause=REPORTED)


async def add_note(session: AsyncSession, incident: Incident, text: str, by: Actor, now: datetime) -> None:
    """Write a remark into the file; also after it was closed."""
    await record(session, incident, Entry("note", {"text": text}, by), now)


def actor_of(principal: Principal) -> Actor:
    """The caller as the events name them."""
    return Actor(staff_id=principal.id if principal.kind == "user" else None, name=principal.name)
