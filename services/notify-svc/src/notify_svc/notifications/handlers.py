"""Incident events: what to tell people, and when to stop."""

from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Message
from contracts.incidents import (
    IncidentAcknowledged,
    IncidentClosed,
    IncidentEscalated,
    IncidentFact,
    IncidentLevelChanged,
    IncidentOpened,
    IncidentResolved,
)
from notify_svc.notifications import service
from notify_svc.projections import repository as projections
from notify_svc.projections.models import Incident
from svckit.db import upsert_newer


async def incident_opened(session: AsyncSession, message: Message[IncidentOpened], now: datetime) -> None:
    """Remember it; its first escalation step does the calling."""
    await _keep(session, message.event)


async def incident_level_changed(session: AsyncSession, message: Message[IncidentLevelChanged], now: datetime) -> None:
    """Remember the level."""
    await _keep(session, message.event)


async def incident_escalated(session: AsyncSession, message: Message[IncidentEscalated], now: datetime) -> None:
    """Call people, unless newer news says that the incident is taken care of."""
    event = message.event
    if not await _keep(session, event):
        incident = await projections.incident(session, event.incident_id, lock=True)
        if incident is not None and incident.version > event.version and incident.taken:
            return
    await service.escalate(session, event, now)


async def incident_acknowledged(session: AsyncSession, message: Message[IncidentAcknowledged], now: datetime) -> None:
    """Somebody has it: stop calling the others."""
    event = message.event
    await _keep(session, event, acknowledged_at=event.acknowledged_at, acknowledged_by=event.acknowledged_by.name)
    await service.supersede(session, event.incident_id, now)


async def incident_resolved(session: AsyncSession, message: Message[IncidentResolved], now: datetime) -> None:
    """Nothing is left to call about."""
    event = message.event
    await _keep(session, event, resolved_at=event.resolved_at, resolved_by=event.resolved_by.name)
    await service.supersede(session, event.incident_id, now)


async def incident_closed(session: AsyncSession, message: Message[IncidentClosed], now: datetime) -> None:
    """Nothing is left to call about."""
    await _keep(session, message.event, closed_at=message.event.closed_at)
    await service.supersede(session, message.event.incident_id, now)


async def _keep(session: AsyncSession, event: IncidentFact, **more: Any) -> bool:
    """Remember the incident, and hold its row; False where newer news is known already."""
    values: dict[str, Any] = {
        "id": event.incident_id,
        "version": event.version,
        "number": event.number,
        "site_id": event.site_id,
        "title": event.title,
        "level": event.level,
        "severity": event.severity,
        "opened_at": event.opened_at,
    }
    return await upsert_newer(session, Incident, {**values, **more})
