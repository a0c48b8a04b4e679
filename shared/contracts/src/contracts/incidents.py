"""Incidents 突发事件: what is done about it (R-5.2.1a, R-5.2.1b)."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event, Part
from contracts.open_values import known
from contracts.posts import POSTS
from contracts.roles import Role
from contracts.severities import Level, Severity

IncidentState = Annotated[str, known("open", "acknowledged", "resolved", "closed")]
Source = Annotated[str, known("anomaly", "inspection", "manual")]
"""What opened the file: an anomaly, a failed inspection, or somebody by hand."""
CauseKind = Annotated[str, known("above", "below", "no_data")]
"""What sort of cause it was: beyond an upper or a lower limit, or silence."""
Via = Annotated[str, known("console", "link")]
"""The way in which somebody acknowledged: in the console, or by the link in a message."""
FallReason = Annotated[str, known("recurred", "stands", "unreached", "given_back")]
"""Why an acknowledgement fell: the cause came back after it had been gone; it was in hand for longer than the site's
policy lets anybody have it; who had it could not be told that the cause is back, or that it was handed to them; who
had it gave it back.
"""
Trigger = Annotated[
    str,
    known("opened", "timer", "unreached", "worsened", "recurred", "stands", "given_back", "reassigned", "reopened"),
]
"""What made a step fire; "timer": nobody acknowledged in time; "reassigned": it was handed to whom it calls."""
Called = Annotated[str, known(*POSTS, Role.HQ_EXECUTIVE, Role.HQ_ADMIN)]
"""A post on duty at the site, or a role of headquarters."""


class IncidentFact(Event):
    """What every incident event carries: enough to show a line on the live stream without asking back.

    ``number`` is what people say on the phone ("FW-2026-000123").
    """

    incident_id: UUID
    number: str
    site_id: UUID
    title: str
    level: Level
    severity: Severity
    state: IncidentState
    opened_at: datetime


class Actor(Part):
    """Who did it; ``staff_id`` is None when the system did."""

    staff_id: UUID | None = None
    name: str


class IncidentOpened(IncidentFact, type="incident.opened", topic=topics.INCIDENT, key="incident_id"):
    """An incident file was opened, from an anomaly, a failed inspection or by hand.

    ``measured``: what is measured where the cause is ("temperature"), or which checklist failed; the same word at every
    site. ``sos``: ``opened_by`` asks for help at once.
    """

    source: Source
    source_id: UUID | None = None
    cause_key: str | None = None
    cause_kind: CauseKind | None = None
    measured: str | None = None
    summary: str | None = None
    opened_by: Actor | None = None
    sos: bool = False


class IncidentAcknowledged(IncidentFact, type="incident.acknowledged", topic=topics.INCIDENT, key="incident_id"):
    """Somebody has taken it: escalation stops.

    ``notification_id``: the call whose link it was, None in the console.
    """

    acknowledged_at: datetime
    acknowledged_by: Actor
    via: Via
    note: str | None = None
    notification_id: UUID | None = None


class IncidentAlreadyTaken(IncidentFact, type="incident.already_taken", topic=topics.INCIDENT, key="incident_id"):
    """An answer by link changed nothing: somebody had it, or it was over; ``state`` says which.

    ``notification_id``: the call that was answered. ``version`` is that of the incident, which has not moved.
    """

    notification_id: UUID
    answered_by: Actor
    answered_at: datetime


class IncidentUnacknowledged(IncidentFact, type="incident.unacknowledged", topic=topics.INCIDENT, key="incident_id"):
    """The acknowledgement has fallen: nobody has it any more, and the escalation plan begins anew.

    ``was_acknowledged_by``: who had it until then. ``note``: the word of who gave it back.
    """

    unacknowledged_at: datetime
    reason: FallReason
    was_acknowledged_by: Actor | None = None
    note: str | None = None


class IncidentReassigned(IncidentFact, type="incident.reassigned", topic=topics.INCIDENT, key="incident_id"):
    """Somebody else has it now; unless they took it over themselves, an `incident.escalated` calls them.

    ``acknowledged_by``: who has it from now on, ``was_acknowledged_by``: who had it until then.
    """

    acknowledged_at: datetime
    acknowledged_by: Actor
    was_acknowledged_by: Actor
    reassigned_by: Actor
    note: str | None = None


class Target(Part):
    """Whom an escalation step calls: a post on duty at the site, or a person by id. Exactly one is set."""

    role: Called | None = None
    staff_id: UUID | None = None


class IncidentEscalated(IncidentFact, type="incident.escalated", topic=topics.INCIDENT, key="incident_id"):
    """A step of the escalation policy came due: its targets must be told now.

    ``escalation_id`` is unique per firing (the dedup id of the messages it causes); ``step`` counts from 0, ``round``
    counts repeats from 0. ``late_s``: how many seconds after ``due_at`` it fired. ``exhausted``: the plan
    holds no further call, from now on it is repeated at the policy's interval. ``sos_by``: who asks for help by it:
    they are not called, and no digest takes the others' messages in.
    """

    escalation_id: UUID
    step: int
    round: int
    targets: tuple[Target, ...]
    due_at: datetime
    escalated_at: datetime
    late_s: float = 0.0
    summary: str | None = None
    trigger: Trigger = "timer"
    exhausted: bool = False
    sos_by: UUID | None = None


class IncidentLevelChanged(IncidentFact, type="incident.level_changed", topic=topics.INCIDENT, key="incident_id"):
    """The level was raised or lowered (R-5.1.1e)."""

    previous_level: Level
    changed_at: datetime
    changed_by: Actor
    reason: str


class IncidentPeaked(IncidentFact, type="incident.peaked", topic=topics.INCIDENT, key="incident_id"):
    """A worse value was read than any before: ``title`` and ``summary`` say it from now on. Nobody is called by it."""

    peak_value: float
    peaked_at: datetime
    summary: str | None = None


class IncidentLocated(IncidentFact, type="incident.located", topic=topics.INCIDENT, key="incident_id"):
    """Where whoever asks for help is, as their phone says: degrees (WGS 84), ``accuracy_m`` metres around it."""

    latitude: float
    longitude: float
    accuracy_m: float | None = None
    located_at: datetime


class IncidentResolved(IncidentFact, type="incident.resolved", topic=topics.INCIDENT, key="incident_id"):
    """The cause is dealt with. ``false_alarm``: there was none; whoever stood down a call for help said so."""

    resolved_at: datetime
    resolved_by: Actor
    note: str | None = None
    false_alarm: bool = False


class IncidentReopened(IncidentFact, type="incident.reopened", topic=topics.INCIDENT, key="incident_id"):
    """It is not dealt with after all. ``acknowledged_by``: who has it again; None: nobody, and the plan begins anew."""

    reopened_at: datetime
    reopened_by: Actor
    was_resolved_by: Actor
    acknowledged_at: datetime | None = None
    acknowledged_by: Actor | None = None
    reason: str | None = None


class IncidentClosed(IncidentFact, type="incident.closed", topic=topics.INCIDENT, key="incident_id"):
    """The file is closed; nothing follows."""

    closed_at: datetime
    closed_by: Actor
    note: str | None = None
