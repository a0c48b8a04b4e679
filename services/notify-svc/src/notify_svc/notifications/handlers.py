"""Incident events: what to tell people, and when to stop. As many at a time as wait."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.incidents import (
    IncidentAcknowledged,
    IncidentAlreadyTaken,
    IncidentClosed,
    IncidentEscalated,
    IncidentFact,
    IncidentReassigned,
    IncidentReopened,
    IncidentResolved,
    IncidentUnacknowledged,
)
from notify_svc.acks import repository as answers
from notify_svc.acks import unconfirmed
from notify_svc.notifications import service
from notify_svc.projections import repository as projections


async def incidents_changed(session: AsyncSession, messages: Sequence[Message[IncidentFact]], now: datetime) -> None:
    """incident.opened, incident.peaked, incident.level_changed: remember them; the escalation steps do the calling."""
    projections.remember_incidents(session, [_known(message.event) for message in messages])


async def incidents_escalated(
    session: AsyncSession, messages: Sequence[Message[IncidentEscalated]], now: datetime
) -> None:
    """Call people, unless newer news says that the incident is taken care of."""
    incidents = await projections.known_incidents(session, [_known(message.event) for message in messages])
    waiting = [
        message for message in messages if not incidents[message.event.incident_id].taken_since(message.event.version)
    ]
    if waiting:
        await service.escalate(session, waiting, now)


async def incidents_acknowledged(
    session: AsyncSession, messages: Sequence[Message[IncidentAcknowledged]], now: datetime
) -> None:
    """Somebody has it: stop calling the others."""
    events = [message.event for message in messages]
    await projections.keep_incidents(session, [_known(event, **_held_by(event)) for event in events])
    await unconfirmed.judged_by(session, events, now)
    await service.supersede(session, {event.incident_id for event in events}, now)


async def incidents_already_taken(
    session: AsyncSession, messages: Sequence[Message[IncidentAlreadyTaken]], now: datetime
) -> None:
    """The answers came too late: incident-svc had told before who has the incidents."""
    await answers.judge(session, [message.event.notification_id for message in messages], now)


async def incidents_unacknowledged(
    session: AsyncSession, messages: Sequence[Message[IncidentUnacknowledged]], now: datetime
) -> None:
    """Nobody has it any more: the steps that follow call people again, and their links can be answered."""
    await projections.keep_incidents(session, [_known(message.event, **_NOBODYS) for message in messages])


async def incidents_reassigned(
    session: AsyncSession, messages: Sequence[Message[IncidentReassigned]], now: datetime
) -> None:
    """Somebody else has it; the step that follows tells them."""
    rows = [_known(message.event, **_held_by(message.event)) for message in messages]
    await projections.keep_incidents(session, rows)


async def incidents_reopened(
    session: AsyncSession, messages: Sequence[Message[IncidentReopened]], now: datetime
) -> None:
    """It is not over: whoever had it has it again, or the steps that follow call people."""
    over = {"resolved_at": None, "resolved_by": None, "closed_at": None}
    rows = [_known(message.event, **_held_by(message.event), **over) for message in messages]
    await projections.keep_incidents(session, rows)


async def incidents_resolved(
    session: AsyncSession, messages: Sequence[Message[IncidentResolved]], now: datetime
) -> None:
    """Nothing is left to call about."""
    events = [message.event for message in messages]
    rows = [_known(event, resolved_at=event.resolved_at, resolved_by=event.resolved_by.name) for event in events]
    await projections.keep_incidents(session, rows)
    await answers.judge_all(session, {event.incident_id for event in events}, now)
    await service.supersede(session, {event.incident_id for event in events}, now)


async def incidents_closed(session: AsyncSession, messages: Sequence[Message[IncidentClosed]], now: datetime) -> None:
    """Nothing is left to call about."""
    events = [message.event for message in messages]
    await projections.keep_incidents(session, [_known(event, closed_at=event.closed_at) for event in events])
    await service.supersede(session, {event.incident_id for event in events}, now)


_NOBODYS: Mapping[str, Any] = {"acknowledged_at": None, "acknowledged_by": None, "acknowledged_by_id": None}


def _held_by(event: IncidentAcknowledged | IncidentReassigned | IncidentReopened) -> Mapping[str, Any]:
    """Who has it by this news."""
    who = event.acknowledged_by
    if who is None:
        return _NOBODYS
    return {
        "acknowledged_at": event.acknowledged_at,
        "acknowledged_by": who.name,
        "acknowledged_by_id": who.staff_id,
    }


def _known(event: IncidentFact, **more: Any) -> dict[str, Any]:
    """What is remembered of an incident."""
    return {
        "id": event.incident_id,
        "version": event.version,
        "number": event.number,
        "site_id": event.site_id,
        "title": event.title,
        "level": event.level,
        "severity": event.severity,
        "opened_at": event.opened_at,
        "state": event.state,
        **more,
    }
