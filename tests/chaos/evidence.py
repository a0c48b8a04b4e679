"""What is known after an experiment, from four witnesses: the ledger, the tables, the sink and the logs. Plain data."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from ledger import Request

LIMIT = 27


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody of a site: the posts they are at, and every address that is theirs (mailbox, path of a webhook)."""

    id: str
    site_id: str
    posts: frozenset[str]
    addresses: frozenset[str]


@dataclass(frozen=True, slots=True)
class Trouble:
    """A stretch of time in which the experiment kept a channel from working: what explains a call that failed.
    ``until`` None: it still does.
    """

    since: datetime
    until: datetime | None
    what: str


@dataclass(frozen=True, slots=True)
class Reading:
    """A stored value of monitoring-svc."""

    site_id: str
    series: str
    at: datetime
    value: float


@dataclass(frozen=True, slots=True)
class Anomaly:
    """A row of monitoring-svc."""

    id: str
    site_id: str
    series: str
    cause_key: str


@dataclass(frozen=True, slots=True)
class Incident:
    """A row of incident-svc. ``steps`` is the number of steps its plan has, ``taken`` when it was acknowledged,
    ``over`` when it was resolved, ``taken_entries`` how many lines in its file say that it was taken, ``occurrences``
    how often it counts its cause.
    """

    id: str
    site_id: str
    number: str
    title: str
    cause_key: str | None
    version: int
    level: int
    steps: int
    occurrences: int
    opened_at: datetime
    taken: datetime | None
    over: datetime | None
    taken_entries: int

    @property
    def answered_at(self) -> datetime | None:
        """When somebody first dealt with it; None while nobody has."""
        moments = [moment for moment in (self.taken, self.over) if moment is not None]
        return min(moments, default=None)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an incident's file that a person wrote: a note's text, a new level's reason."""

    incident_id: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Escalation:
    """A step that fired. ``targets`` are the posts and the people it names, ``told_late_s`` the lateness that stands in
    the incident's file.
    """

    id: str
    incident_id: str
    round: int
    step: int
    due_at: datetime
    escalated_at: datetime
    late_s: float
    told_late_s: float | None
    targets: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Call:
    """A notification of notify-svc: one person called by one step. ``staff_id`` None: the target reached nobody.

    ``message_id`` is the id its message carries: its own, or that of the digest that tells of it in a storm.
    ``sends``: how often the sending of that message was begun.
    """

    id: str
    site_id: str
    incident_id: str
    escalation_id: str
    staff_id: str | None
    severity: str
    state: str
    created_at: datetime
    finished_at: datetime | None
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
    """An entry of the live stream's log. ``published``: it is an event, too; who was told comes on the stream only."""

    position: int
    event_id: str
    incident_id: str
    published: bool = True


@dataclass(frozen=True, slots=True)
class Shift:
    """A row of roster-svc. ``arrivals`` and ``departures``: the people who checked in and out, once for each time."""

    id: str
    site_id: str
    starts_at: datetime
    state: str
    arrivals: tuple[str, ...]
    departures: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A row of reporting-svc."""

    id: str
    state: str


@dataclass(frozen=True, slots=True)
class Setting:
    """A site's policy as its service answers for it now. ``path`` is where it was put."""

    path: str
    version: int
    figures: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Evidence:
    """Everything about the towns of an experiment, and the event ids of all services.

    ``published`` maps an event id to its type; ``consumed`` a consumer group to the ids in its inbox; ``wanted`` a
    group to the types it listens to (and raw topics). ``restless`` is what was on its way when patience ended.
    """

    people: tuple[Person, ...]
    requests: tuple[Request, ...] = ()
    troubles: tuple[Trouble, ...] = ()
    readings: tuple[Reading, ...] = ()
    anomalies: tuple[Anomaly, ...] = ()
    incidents: tuple[Incident, ...] = ()
    lines: tuple[Line, ...] = ()
    escalations: tuple[Escalation, ...] = ()
    calls: tuple[Call, ...] = ()
    notices: Mapping[str, str] = field(default_factory=dict)
    """Messages about no incident that tell one person something: the id, and who is told."""
    messages: tuple[Message, ...] = ()
    streamed: tuple[Streamed, ...] = ()
    shifts: tuple[Shift, ...] = ()
    reports: tuple[Report, ...] = ()
    report_events: tuple[str, ...] = ()
    """Ids of the reports that reporting-svc said were submitted."""
    settings: tuple[Setting, ...] = ()
    incident_events: frozenset[str] = frozenset()
    """Ids of the incident events that incident-svc published about these towns."""
    reported: frozenset[str] = frozenset()
    """Ids of the incidents that reporting-svc knows."""
    published: Mapping[str, str] = field(default_factory=dict)
    consumed: Mapping[str, frozenset[str]] = field(default_factory=dict)
    wanted: Mapping[str, frozenset[str]] = field(default_factory=dict)
    restless: Mapping[str, Any] = field(default_factory=dict)
    dead_letters: int = 0
    statuses: Mapping[int, int] = field(default_factory=dict)
    errors: tuple[str, ...] = ()

    def sent(self, kind: str) -> list[Request]:
        """The requests of a kind, answered or not."""
        return [request for request in self.requests if request.kind == kind]

    def acknowledged(self, kind: str) -> list[Request]:
        """The requests of a kind that got a 2xx."""
        return [request for request in self.sent(kind) if request.state == "acknowledged"]


def over_limit(request: Request) -> list[dict[str, Any]]:
    """The readings of a batch that break the limit of every series here."""
    return [reading for reading in request.body["readings"] if reading["value"] > LIMIT]
