"""事件: each incident of the shift with its timeline and response times (R-5.2.1a, R-5.2.1b, R-6.1.1d)."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import TypeVar
from uuid import UUID

from contracts import Event
from contracts.anomalies import AnomalyDetected, AnomalyFact
from contracts.incidents import (
    Actor,
    IncidentAcknowledged,
    IncidentClosed,
    IncidentFact,
    IncidentOpened,
    IncidentReassigned,
    IncidentReopened,
    IncidentResolved,
    IncidentUnacknowledged,
)
from contracts.inspections import InspectionFailed
from contracts.notifications import NotificationAcknowledged, NotificationDelivered, NotificationFact
from reporting_svc.projections.facts import Fact, in_order, newest
from reporting_svc.projections.span import Span
from reporting_svc.shift_reports.content import IncidentLine, Moment, ResponseTimes
from reporting_svc.shift_reports.drafting.material import Material
from reporting_svc.shift_reports.drafting.moments import moment_of

E = TypeVar("E", bound=Event)
Group = Mapping[UUID, list[Fact]]
_SAYS_WHO = (IncidentAcknowledged, IncidentUnacknowledged, IncidentReassigned, IncidentReopened)


def incidents_of(material: Material, span: Span) -> tuple[IncidentLine, ...]:
    """The incidents open at any moment of the span, oldest first, as they stood at its end."""
    files: dict[UUID, list[Fact]] = defaultdict(list)
    messages: dict[UUID, list[Fact]] = defaultdict(list)
    causes: dict[UUID, list[Fact]] = defaultdict(list)
    for fact in material.until(span.end):
        match fact.event:
            case IncidentFact() as about:
                files[about.incident_id].append(fact)
            case NotificationFact() | NotificationAcknowledged() as told:
                messages[told.incident_id].append(fact)
            case AnomalyFact() as seen:
                causes[seen.anomaly_id].append(fact)
            case InspectionFailed() as failed:
                causes[failed.inspection_id].append(fact)
            case _:
                continue
    lines = (_line(facts, messages[incident_id], causes, material, span) for incident_id, facts in files.items())
    return tuple(sorted((line for line in lines if line), key=lambda line: (line.opened_at, line.number, line.id)))


def _line(
    facts: list[Fact], messages: list[Fact], causes: Group, material: Material, span: Span
) -> IncidentLine | None:
    last = newest(facts).event
    assert isinstance(last, IncidentFact)
    over = _end(facts, IncidentResolved, IncidentClosed)
    if over is not None and over.at < span.start:
        return None
    opened = _event(facts, IncidentOpened)
    cause = causes.get(opened.source_id, []) if opened and opened.source_id else []
    return IncidentLine(
        id=last.incident_id,
        number=last.number,
        title=last.title,
        level=last.level,
        severity=last.severity,
        state=last.state,
        source=opened.source if opened else None,
        summary=opened.summary if opened else None,
        opened_at=last.opened_at,
        carried_over=last.opened_at < span.start,
        acknowledged_by=_who_has_it(facts),
        times=_times(last.opened_at, cause, facts, messages),
        timeline=_timeline((*cause, *facts, *messages), material),
    )


def _who_has_it(facts: list[Fact]) -> str | None:
    """Who acknowledged it last, or was handed it, unless that has fallen since."""
    answers = [fact for fact in facts if isinstance(fact.event, _SAYS_WHO)]
    last = newest(answers).event if answers else None
    match last:
        case IncidentAcknowledged(acknowledged_by=who) | IncidentReassigned(acknowledged_by=who):
            return who.name
        case IncidentReopened(acknowledged_by=Actor() as who):
            return who.name
        case _:
            return None


def _timeline(facts: Iterable[Fact], material: Material) -> tuple[Moment, ...]:
    moments = (moment_of(fact, material.names) for fact in in_order(facts))
    return tuple(moment for moment in moments if moment is not None)


def _times(opened_at: datetime, cause: list[Fact], facts: list[Fact], messages: list[Fact]) -> ResponseTimes:
    detected = _first(cause, AnomalyDetected, InspectionFailed)
    told = _first(messages, NotificationDelivered)
    acknowledged = _first(facts, IncidentAcknowledged)
    resolved = _end(facts, IncidentResolved)
    return ResponseTimes(
        detected_at=detected.at if detected else None,
        first_told_at=told.at if told else None,
        acknowledged_at=acknowledged.at if acknowledged else None,
        resolved_at=resolved.at if resolved else None,
        opened_after_s=(opened_at - detected.at).total_seconds() if detected else None,
        told_after_s=_after(opened_at, told),
        acknowledged_after_s=_after(opened_at, acknowledged),
        resolved_after_s=_after(opened_at, resolved),
    )


def _after(opened_at: datetime, fact: Fact | None) -> float | None:
    return (fact.at - opened_at).total_seconds() if fact else None


def _first(facts: list[Fact], *kinds: type) -> Fact | None:
    return next((fact for fact in facts if isinstance(fact.event, kinds)), None)


def _end(facts: list[Fact], *kinds: type) -> Fact | None:
    """The first such fact since it was last reopened."""
    reopened = max((fact.event.version for fact in facts if isinstance(fact.event, IncidentReopened)), default=0)
    return _first([fact for fact in facts if fact.event.version > reopened], *kinds)


def _event(facts: list[Fact], kind: type[E]) -> E | None:
    return next((fact.event for fact in facts if isinstance(fact.event, kind)), None)
