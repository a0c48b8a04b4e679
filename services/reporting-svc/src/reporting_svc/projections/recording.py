"""Writing what an event tells into the read copies. Every function may run twice and in any order."""

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy.dialects.postgresql import insert
from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Event, Message
from contracts.anomalies import AnomalyFact
from contracts.incidents import IncidentFact
from contracts.shifts import ShiftFact
from contracts.sites import SiteRegistered
from contracts.staff import StaffRegistered
from reporting_svc.projections.facts import happened_at
from reporting_svc.projections.merging import merge
from reporting_svc.projections.models import Anomaly, FactRow, Incident, Shift, Site, StaffMember
from svckit.db import upsert_newer

ANOMALY_TIMES: Mapping[str, str] = MappingProxyType(
    {"anomaly.detected": "detected_at", "anomaly.cleared": "cleared_at"}
)
INCIDENT_OVER = frozenset({"incident.resolved", "incident.closed"})


async def record_fact(session: AsyncSession, message: Message[Event], now: datetime) -> None:
    """Keep the event itself, once per event id."""
    event, envelope = message.event, message.envelope
    row = {
        "event_id": envelope.id,
        "type": event.type,
        "version": event.version,
        "site_id": _id(event, "site_id"),
        "subject_id": UUID(event.key),
        "incident_id": _id(event, "incident_id"),
        "shift_id": _id(event, "shift_id"),
        "happened_at": happened_at(event),
        "received_at": now,
        "actor": envelope.actor,
        "clause": envelope.clause,
        "data": event.model_dump(mode="json"),
    }
    await session.execute(insert(FactRow).values(row).on_conflict_do_nothing(index_elements=["event_id"]))


async def record_site(session: AsyncSession, event: SiteRegistered) -> None:
    """Keep the newest name and zone."""
    values = event.model_dump(include={"version", "code", "name", "timezone"})
    await upsert_newer(session, Site, {"id": event.site_id, **values})


async def record_staff(session: AsyncSession, event: StaffRegistered) -> None:
    """Keep the newest name."""
    await upsert_newer(session, StaffMember, {"id": event.staff_id, "version": event.version, "name": event.name})


async def record_shift(session: AsyncSession, event: ShiftFact) -> None:
    """Keep the newest plan, and the real start and end once anybody told them."""
    newest = event.model_dump(include={"version", "site_id", "starts_at", "ends_at"})
    assignments = [one.model_dump(mode="json") for one in event.assignments]
    times = {name: getattr(event, name, None) for name in ("started_at", "ended_at")}
    await merge(session, Shift, newest={"id": event.shift_id, **newest, "assignments": assignments}, earliest=times)


async def record_incident(session: AsyncSession, event: IncidentFact) -> None:
    """Keep from when to when the incident was alive."""
    over_at = happened_at(event) if event.type in INCIDENT_OVER else None
    newest: dict[str, Any] = {"id": event.incident_id, "version": event.version, "site_id": event.site_id}
    await merge(session, Incident, newest=newest, earliest={"opened_at": event.opened_at, "over_at": over_at})


async def record_anomaly(session: AsyncSession, event: AnomalyFact) -> None:
    """Keep from when to when the anomaly stood."""
    times = dict.fromkeys(ANOMALY_TIMES.values()) | {ANOMALY_TIMES[event.type]: happened_at(event)}
    newest: dict[str, Any] = {"id": event.anomaly_id, "version": event.version, "site_id": event.site_id}
    await merge(session, Anomaly, newest=newest, earliest=times)


def _id(event: Event, name: str) -> UUID | None:
    value: UUID | None = getattr(event, name, None)
    return value
