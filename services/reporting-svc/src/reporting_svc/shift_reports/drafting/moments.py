"""One event, one line of the timeline: who knew what when, in the event's own words."""

from collections.abc import Mapping
from functools import singledispatch
from typing import Any
from uuid import UUID

from contracts import Event
from contracts.anomalies import CAUSE_IS_GONE, AnomalyCleared, AnomalyDetected
from contracts.incidents import (
    IncidentAcknowledged,
    IncidentClosed,
    IncidentEscalated,
    IncidentLevelChanged,
    IncidentOpened,
    IncidentReassigned,
    IncidentReopened,
    IncidentResolved,
    IncidentUnacknowledged,
)
from contracts.inspections import InspectionFailed
from contracts.notifications import NotificationAcknowledged, NotificationDelivered, NotificationFailed
from reporting_svc.projections.facts import Fact
from reporting_svc.shift_reports.content import Moment

Names = Mapping[UUID, str]
Words = dict[str, Any]


def moment_of(fact: Fact, names: Names) -> Moment | None:
    """The line an event adds, or None where it adds none."""
    words = words_of(fact.event, names)
    return Moment(id=fact.id, at=fact.at, **words) if words is not None else None


@singledispatch
def words_of(event: Event, names: Names) -> Words | None:
    """What a line says beside its time; events that say nothing about an incident give None."""
    return None


@words_of.register
def _(event: AnomalyDetected, names: Names) -> Words:
    return {"kind": "detected", "detail": event.summary}


@words_of.register
def _(event: AnomalyCleared, names: Names) -> Words:
    if event.reason in CAUSE_IS_GONE:
        return {"kind": "cleared", "detail": event.summary}
    return {"kind": "unwatched", "detail": event.summary, "state": event.reason}


@words_of.register
def _(event: InspectionFailed, names: Names) -> Words:
    return {
        "kind": "detected",
        "who": names.get(event.inspector_id) if event.inspector_id else None,
        "detail": "; ".join((event.checklist, *event.items)),
    }


@words_of.register
def _(event: IncidentOpened, names: Names) -> Words:
    return {
        "kind": "opened",
        "who": event.opened_by.name if event.opened_by else None,
        "detail": event.summary,
        "state": event.source,
        "level": event.level,
    }


@words_of.register
def _(event: IncidentEscalated, names: Names) -> Words:
    people = [names.get(target.staff_id, str(target.staff_id)) for target in event.targets if target.staff_id]
    return {
        "kind": "escalated",
        "who": "、".join(people) or None,
        "roles": tuple(target.role for target in event.targets if target.role),
        "step": event.step,
        "round": event.round,
        "late_s": event.late_s,
    }


@words_of.register
def _(event: NotificationDelivered, names: Names) -> Words:
    return {"kind": "told", "who": _called(event, names), "channel": event.channel, "state": event.state}


@words_of.register
def _(event: NotificationFailed, names: Names) -> Words:
    return {
        "kind": "tell_failed",
        "who": _called(event, names),
        "channel": event.channel,
        "state": "exhausted" if event.exhausted else "failed",
        "detail": event.reason,
    }


@words_of.register
def _(event: NotificationAcknowledged, names: Names) -> Words:
    return {"kind": "answered", "who": event.name, "channel": event.channel}


@words_of.register
def _(event: IncidentAcknowledged, names: Names) -> Words:
    return {"kind": "acknowledged", "who": event.acknowledged_by.name, "state": event.via, "detail": event.note}


@words_of.register
def _(event: IncidentUnacknowledged, names: Names) -> Words:
    who = event.was_acknowledged_by
    if event.reason == "given_back":
        return {"kind": "given_back", "who": who.name if who else None, "detail": event.note}
    return {"kind": "unacknowledged", "who": who.name if who else None, "state": event.reason}


@words_of.register
def _(event: IncidentReassigned, names: Names) -> Words:
    return {
        "kind": "reassigned",
        "who": event.reassigned_by.name,
        "to": event.acknowledged_by.name,
        "detail": event.note,
    }


@words_of.register
def _(event: IncidentLevelChanged, names: Names) -> Words:
    return {
        "kind": "level_changed",
        "who": event.changed_by.name,
        "previous_level": event.previous_level,
        "level": event.level,
        "detail": event.reason,
    }


@words_of.register
def _(event: IncidentResolved, names: Names) -> Words:
    return {"kind": "resolved", "who": event.resolved_by.name, "detail": event.note}


@words_of.register
def _(event: IncidentReopened, names: Names) -> Words:
    return {"kind": "reopened", "who": event.reopened_by.name, "detail": event.reason}


@words_of.register
def _(event: IncidentClosed, names: Names) -> Words:
    return {"kind": "closed", "who": event.closed_by.name, "detail": event.note}


def _called(event: NotificationDelivered | NotificationFailed, names: Names) -> str:
    name = names.get(event.staff_id) if event.staff_id else None
    return name or event.recipient
