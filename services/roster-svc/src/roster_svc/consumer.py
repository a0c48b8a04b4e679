"""What roster-svc listens to: incidents, which no shift is ended or handed over without; and active anomalies."""

from contracts.anomalies import AnomalyCleared, AnomalyDetected, AnomalyPeaked
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
from roster_svc.anomalies.handlers import anomaly_changed
from roster_svc.handovers.handlers import incident_concerns_handover
from svckit.messaging import Subscriptions, on

CONTEXT = Subscriptions(
    "roster-svc.context",
    on(IncidentOpened, incident_concerns_handover),
    on(IncidentAcknowledged, incident_concerns_handover),
    on(IncidentUnacknowledged, incident_concerns_handover),
    on(IncidentLevelChanged, incident_concerns_handover),
    on(IncidentReassigned, incident_concerns_handover),
    on(IncidentReopened, incident_concerns_handover),
    on(IncidentResolved, incident_concerns_handover),
    on(IncidentClosed, incident_concerns_handover),
    on(AnomalyDetected, anomaly_changed),
    on(AnomalyPeaked, anomaly_changed),
    on(AnomalyCleared, anomaly_changed),
    inbox="roster-svc",
)
