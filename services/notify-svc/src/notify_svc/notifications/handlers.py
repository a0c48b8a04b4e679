"""Incident events: what to tell people, and when to stop. As many at a time as wait."""

from collections.abc import Sequence
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
    IncidentResolved,
    IncidentUnacknowledged,
)
from notify_svc.acks import repository as answers
from notify_svc.acks import unconfirmed
from notify_svc.notifications import service
from notify_svc.projections import repository as projections


async def incidents_changed(session: AsyncSession, messages: Sequence[Message[IncidentFact]], now: datetime) -> None:
    """incident.opened, incident.level_changed: remember them; the escalation steps do the calling."""
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
    rows = [
        _known(
            event,
            acknowledged_at=event.acknowledged_at,
            acknowledged_by=event.acknowledged_by.name,
            acknowledged_by_id=event.acknowledged_by.staff_id,
        )
        for event in events
    ]
    await projections.keep_incidents(session, rows)
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
    nobody = {"acknowledged_at": None, "acknowledged_by": None, "acknowledged_by_id": None}
    await projections.keep_incidents(session, [_known(message.event, **nobody) for message in messages])


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
