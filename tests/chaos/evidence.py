"""What is known after an experiment, from four witnesses: the ledger, the tables, the sink and the logs. Plain data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from ledger import Request

LIMIT = 27


@dataclass(frozen=True, slots=True)
class Anomaly:
    """A row of monitoring-svc."""

    id: str
    series: str
    cause_key: str


@dataclass(frozen=True, slots=True)
class Incident:
    """A row of incident-svc. ``steps`` is the number of steps its plan has, ``taken`` when it was acknowledged."""

    id: str
    number: str
    title: str
    cause_key: str | None
    version: int
    steps: int
    taken: datetime | None
    taken_entries: int
    """Lines in its file that say so."""


@dataclass(frozen=True, slots=True)
class Escalation:
    """A step that fired."""

    id: str
    incident_id: str
    round: int
    step: int
    due_at: datetime
    escalated_at: datetime
    late_s: float


@dataclass(frozen=True, slots=True)
class Call:
    """A notification of notify-svc: one person called by one step.

    ``message_id`` is the id its message carries: its own, or that of the digest that tells of it in a storm.
    ``sends``: how often the sending of that message was begun.
    """

    id: str
    escalation_id: str
    severity: str
    state: str
    message_id: str
    attempts: int
    sends: int


@dataclass(frozen=True, slots=True)
class Message:
    """What the sink received. ``id`` is the id that every repeat carries."""

    id: str
    to: tuple[str, ...]
    subject: str
    received_at: datetime


@dataclass(frozen=True, slots=True)
class Streamed:
    """An entry of the live stream's log."""

    position: int
    event_id: str
    incident_id: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything about one town, and the event ids of all services.

    ``published`` maps an event id to (service, type); ``consumed`` a consumer group to the ids in its inbox;
    ``wanted`` a group to the types it listens to (and raw topics). ``strangers`` are messages that name an incident of
    another site, or went to somebody who has no business here.
    """

    mailbox: str
    requests: tuple[Request, ...] = ()
    readings: frozenset[tuple[str, datetime]] = frozenset()
    anomalies: tuple[Anomaly, ...] = ()
    incidents: tuple[Incident, ...] = ()
    escalations: tuple[Escalation, ...] = ()
    calls: tuple[Call, ...] = ()
    messages: tuple[Message, ...] = ()
    streamed: tuple[Streamed, ...] = ()
    incident_events: frozenset[str] = frozenset()
    """Ids of the incident events that incident-svc published about this town."""
    reported: frozenset[str] = frozenset()
    """Ids of the incidents that reporting-svc knows."""
    published: Mapping[str, str] = field(default_factory=dict)
    consumed: Mapping[str, frozenset[str]] = field(default_factory=dict)
    wanted: Mapping[str, frozenset[str]] = field(default_factory=dict)
    dead_letters: int = 0
    statuses: Mapping[int, int] = field(default_factory=dict)
    errors: tuple[str, ...] = ()

    def acknowledged(self, kind: str) -> list[Request]:
        """The requests of a kind that got a 2xx."""
        return [request for request in self.requests if request.kind == kind and request.state == "acknowledged"]


def over_limit(request: Request) -> list[dict[str, Any]]:
    """The readings of a batch that break the limit of every series here."""
    return [reading for reading in request.body["readings"] if reading["value"] > LIMIT]
