"""Facts: the events of a site as they arrived, kept by event id so that order and repetition mean nothing."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from uuid import UUID

from contracts import Event

HAPPENED: Mapping[str, str] = MappingProxyType(
    {
        "shift.published": "published_at",
        "shift.changed": "changed_at",
        "shift.cancelled": "cancelled_at",
        "shift.started": "started_at",
        "shift.ended": "ended_at",
        "attendance.checked_in": "checked_in_at",
        "attendance.checked_out": "checked_out_at",
        "duty.began": "since",
        "duty.ended": "until",
        "command.assumed": "since",
        "command.transferred": "since",
        "command.lapsed": "until",
        "post.unmanned": "at",
        "post.manned": "at",
        "handover.drafted": "drafted_at",
        "handover.item_refused": "refused_at",
        "handover.deferred": "deferred_at",
        "handover.blocked": "blocked_at",
        "handover.resumed": "resumed_at",
        "handover.lapsed": "lapsed_at",
        "handover.completed": "sealed_at",
        "anomaly.detected": "detected_at",
        "anomaly.cleared": "cleared_at",
        "inspection.opened": "opened_at",
        "inspection.completed": "finished_at",
        "inspection.checkpoint_missed": "missed_at",
        "inspection.missed": "missed_at",
        "inspection.explained": "explained_at",
        "inspection.cancelled": "cancelled_at",
        "inspection.failed": "failed_at",
        "incident.opened": "opened_at",
        "incident.peaked": "peaked_at",
        "incident.acknowledged": "acknowledged_at",
        "incident.unacknowledged": "unacknowledged_at",
        "incident.reassigned": "acknowledged_at",
        "incident.escalated": "escalated_at",
        "incident.level_changed": "changed_at",
        "incident.resolved": "resolved_at",
        "incident.reopened": "reopened_at",
        "incident.closed": "closed_at",
        "notification.delivered": "delivered_at",
        "notification.failed": "failed_at",
        "notification.acknowledged": "acknowledged_at",
    }
)


@dataclass(frozen=True, slots=True)
class Fact:
    """An event and its id. The event's own time counts, not when it was recorded or received.

    `exercise`: it belongs to a drill or a test.
    """

    id: UUID
    event: Event
    exercise: bool = False

    @property
    def at(self) -> datetime:
        """When it happened (UTC)."""
        return happened_at(self.event)


def happened_at(event: Event) -> datetime:
    """The instant an event tells of. KeyError: a fact type without a row in HAPPENED, which a test forbids."""
    at: datetime = getattr(event, HAPPENED[event.type])
    return at


def in_order(facts: Iterable[Fact]) -> list[Fact]:
    """By time, then by the aggregate's version, then by id: the same list for the same set."""
    return sorted(facts, key=lambda fact: (fact.at, fact.event.version, fact.id))


def newest(facts: Iterable[Fact]) -> Fact:
    """The fact of the highest aggregate version."""
    return max(facts, key=lambda fact: (fact.event.version, fact.at, fact.id))
