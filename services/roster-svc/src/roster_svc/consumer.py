"""What roster-svc listens to: the incidents that a shift must not be ended over without a word, answers to calls."""

from contracts.calls import CallAnswered
from contracts.incidents import (
    IncidentAcknowledged,
    IncidentClosed,
    IncidentLevelChanged,
    IncidentOpened,
    IncidentReassigned,
    IncidentReopened,
    IncidentResolved,
    IncidentUnacknowledged,
)
from roster_svc.calls.answers import call_answered
from roster_svc.incidents.handlers import incident_changed
from svckit.messaging import Subscriptions, on

CONTEXT = Subscriptions(
    "roster-svc.context",
    on(IncidentOpened, incident_changed),
    on(IncidentAcknowledged, incident_changed),
    on(IncidentUnacknowledged, incident_changed),
    on(IncidentLevelChanged, incident_changed),
    on(IncidentReassigned, incident_changed),
    on(IncidentReopened, incident_changed),
    on(IncidentResolved, incident_changed),
    on(IncidentClosed, incident_changed),
    inbox="roster-svc",
)
CALLS = Subscriptions("roster-svc.calls", on(CallAnswered, call_answered), inbox="roster-svc")
