"""Writing what events tell into the read copies, a whole batch with one statement.

Every function may run twice, in any order and with the same aggregate several times in one batch. Facts and lives are
read by nobody in the transaction that tells them: they are written at its end, once for all types of events in it.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from types import MappingProxyType
from typing import Any
from uuid import UUID

from sqlalchemy.ext.asyncio import AsyncSession

from contracts import Event, Message
from contracts.anomalies import AnomalyFact
from contracts.duty import CommandFact, CommandTransferred, DutyFact, PostFact, PostManned, PostUnmanned
from contracts.handovers import HandoverFact
from contracts.incidents import IncidentFact
from contracts.shifts import ShiftFact
from contracts.sites import SiteRegistered
from contracts.staff import StaffRegistered
from reporting_svc.projections.facts import happened_at
from reporting_svc.projections.merging import Merging
from reporting_svc.projections.models import Anomaly, DutySpan, FactRow, Handover, Incident, Shift, Site, StaffMember
from svckit.db import collect_until_commit, inserting, table_of

ANOMALY_TIMES: Mapping[str, str] = MappingProxyType(
    {"anomaly.detected": "detected_at", "anomaly.cleared": "cleared_at"}
)
INCIDENT_OVER = frozenset({"incident.resolved", "incident.closed"})

_FACTS = table_of(FactRow)
_KEEP_FACTS = inserting(_FACTS, _FACTS.columns.keys(), lambda statement: statement.on_conflict_do_nothing())
_MERGE_SITES = Merging(Site, newest=("code", "name", "timezone", "kind", "active"), refresh=True)
_MERGE_STAFF = Merging(StaffMember, newest=("name",), refresh=True)
_MERGE_SHIFTS = Merging(
    Shift, newest=("site_id", "starts_at", "ends_at", "assignments"), earliest=("started_at", "ended_at")
)
_MERGE_INCIDENTS = Merging(Incident, newest=("site_id", "over_at"), earliest=("opened_at",))
_MERGE_DUTY = Merging(DutySpan, newest=("site_id",), earliest=("since", "until"))
_MERGE_HANDOVERS = Merging(Handover, newest=("site_id", "from_shift_id", "to_shift_id"))
_MERGE_ANOMALIES = Merging(Anomaly, newest=("site_id",), earliest=("detected_at", "cleared_at"))


def record_facts(session: AsyncSession, messages: Sequence[Message[Event]], now: datetime) -> None:
    """Keep the events themselves, each once, also where it comes again in a snapshot."""
    facts = collect_until_commit(session, "reporting.facts", list[dict[str, Any]], _KEEP_FACTS.write)
    facts += [_fact(message, now) for message in messages]


def _fact(message: Message[Event], now: datetime) -> dict[str, Any]:
    event, envelope = message.event, message.envelope
    return {
        "event_id": envelope.id,
        "type": event.type,
        "version": event.version,
        "site_id": _id(event, "site_id"),
        "subject_id": subject_of(event),
        "incident_id": _id(event, "incident_id"),
        "shift_id": _id(event, "shift_id"),
        "happened_at": happened_at(event),
        "received_at": now,
        "actor": envelope.actor,
        "clause": envelope.clause,
        "exercise": envelope.exercise,
        "data": event.model_dump(mode="json"),
    }


def subject_of(event: Event) -> UUID:
    """What the event is about: the aggregate of its key, and of a site's duty the interval that it tells of."""
    match event:
        case DutyFact():
            return event.duty_id
        case CommandFact():
            return event.command_id
        case PostFact():
            return event.gap_id
        case _:
            return UUID(event.key)


async def record_sites(session: AsyncSession, events: Sequence[SiteRegistered]) -> None:
    """Keep the newest names, zones and types, and whether the site is closed."""
    columns = {"version", "code", "name", "timezone", "kind", "active"}
    await _MERGE_SITES.write(session, [{"id": one.site_id, **one.model_dump(include=columns)} for one in events])


async def record_staff(session: AsyncSession, events: Sequence[StaffRegistered]) -> None:
    """Keep the newest names."""
    rows = [{"id": one.staff_id, "version": one.version, "name": one.name} for one in events]
    await _MERGE_STAFF.write(session, rows)


async def record_shifts(session: AsyncSession, events: Sequence[ShiftFact]) -> None:
    """Keep the newest plans, and the real starts and ends once anybody told them."""
    await _MERGE_SHIFTS.write(session, [_shift(event) for event in events])


def _shift(event: ShiftFact) -> dict[str, Any]:
    return {
        "id": event.shift_id,
        **event.model_dump(include={"version", "site_id", "starts_at", "ends_at"}),
        "assignments": [one.model_dump(mode="json") for one in event.assignments],
        "started_at": getattr(event, "started_at", None),
        "ended_at": getattr(event, "ended_at", getattr(event, "cancelled_at", None)),
    }


def record_duty(session: AsyncSession, events: Sequence[DutyFact | CommandFact | PostFact]) -> None:
    """Keep from when to when each interval of duty and command lasted, and each post stood empty."""
    _collected(session, _MERGE_DUTY, [row for event in events for row in _spans(event)])


def _spans(event: DutyFact | CommandFact | PostFact) -> Iterator[dict[str, Any]]:
    of_site = {"version": event.version, "site_id": event.site_id}
    since, until = getattr(event, "since", None), getattr(event, "until", None)
    if isinstance(event, PostUnmanned):
        since = event.at
    elif isinstance(event, PostManned):
        since, until = event.unmanned_since, event.at
    elif isinstance(event, CommandTransferred):
        yield {"id": event.from_command_id, **of_site, "since": None, "until": event.since}
    yield {"id": subject_of(event), **of_site, "since": since, "until": until}


def record_handovers(session: AsyncSession, events: Sequence[HandoverFact]) -> None:
    """Keep between which two shifts each handover is."""
    columns = {"version", "site_id", "from_shift_id", "to_shift_id"}
    rows = [{"id": one.handover_id, **one.model_dump(include=columns)} for one in events]
    _collected(session, _MERGE_HANDOVERS, rows)


def record_incidents(session: AsyncSession, events: Sequence[IncidentFact]) -> None:
    """Keep from when to when each incident was alive; one that is reopened is alive again."""
    _collected(session, _MERGE_INCIDENTS, [_incident(event) for event in events])


def _incident(event: IncidentFact) -> dict[str, Any]:
    return {
        "id": event.incident_id,
        "version": event.version,
        "site_id": event.site_id,
        "opened_at": event.opened_at,
        "over_at": happened_at(event) if event.type in INCIDENT_OVER else None,
    }


def record_anomalies(session: AsyncSession, events: Sequence[AnomalyFact]) -> None:
    """Keep from when to when each anomaly stood."""
    _collected(session, _MERGE_ANOMALIES, [_anomaly(event) for event in events])


def _anomaly(event: AnomalyFact) -> dict[str, Any]:
    times: dict[str, datetime | None] = dict.fromkeys(ANOMALY_TIMES.values())
    times[ANOMALY_TIMES[event.type]] = happened_at(event)
    return {"id": event.anomaly_id, "version": event.version, "site_id": event.site_id, **times}


def _collected(session: AsyncSession, merging: Merging, rows: Sequence[dict[str, Any]]) -> None:
    """Have them written before the commit."""
    collect_until_commit(session, f"reporting.{merging.name}", list[dict[str, Any]], merging.write).extend(rows)


def _id(event: Event, name: str) -> UUID | None:
    value: UUID | None = getattr(event, name, None)
    return value
