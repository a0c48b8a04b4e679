"""What roster-svc listens to: incidents, which no shift is ended or handed over without; active anomalies,
inspections, findings, improvements, reports, answers to calls, and what it tells itself.
"""

from contracts.anomalies import AnomalyCleared, AnomalyDetected, AnomalyPeaked
from contracts.calls import CallAnswered
from contracts.coverage import CoverageLost, CoverageRestored
from contracts.findings import FindingAcknowledged, FindingPromoted, FindingReported, FindingResolved
from contracts.handovers import HandoverCompleted, HandoverLapsed
from contracts.improvements import (
    ImprovementApproved,
    ImprovementDone,
    ImprovementOverdue,
    ImprovementRecorded,
    ImprovementRejected,
    ImprovementReturned,
    ImprovementVerified,
)
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
from contracts.inspections import (
    CheckpointMissed,
    InspectionCancelled,
    InspectionCompleted,
    InspectionExplained,
    InspectionFailed,
    InspectionMissed,
    InspectionOpened,
    InspectionStarted,
)
from contracts.policies import PolicyChanged
from contracts.reports import ReportSubmitted
from contracts.shifts import (
    CheckedIn,
    CheckedOut,
    ShiftArchived,
    ShiftCancelled,
    ShiftChanged,
    ShiftEnded,
    ShiftPublished,
    ShiftStarted,
)
from roster_svc.anomalies.handlers import anomaly_changed
from roster_svc.calls.answers import call_answered
from roster_svc.duty_log import handover_sentences, incident_sentences, inspection_sentences, sentences
from roster_svc.duty_log.handlers import (
    attendance_logged,
    coverage_logged,
    escalation_logged,
    handover_logged,
    incident_logged,
    inspection_logged,
    shift_logged,
)
from roster_svc.findings.handlers import finding_changed
from roster_svc.handovers.handlers import figures_concern_handover, incident_concerns_handover
from roster_svc.improvements.handlers import improvement_changed
from roster_svc.inspections.handlers import inspection_changed
from roster_svc.meetings.handlers import shift_changed
from roster_svc.shifts.archiving import report_submitted
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
    on(InspectionOpened, inspection_changed),
    on(InspectionStarted, inspection_changed),
    on(InspectionCompleted, inspection_changed),
    on(CheckpointMissed, inspection_changed),
    on(InspectionMissed, inspection_changed),
    on(InspectionExplained, inspection_changed),
    on(InspectionCancelled, inspection_changed),
    on(FindingReported, finding_changed),
    on(FindingAcknowledged, finding_changed),
    on(FindingPromoted, finding_changed),
    on(FindingResolved, finding_changed),
    on(ImprovementRecorded, improvement_changed),
    on(ImprovementApproved, improvement_changed),
    on(ImprovementRejected, improvement_changed),
    on(ImprovementDone, improvement_changed),
    on(ImprovementReturned, improvement_changed),
    on(ImprovementVerified, improvement_changed),
    on(ImprovementOverdue, improvement_changed),
    on(ReportSubmitted, report_submitted),
    on(PolicyChanged, figures_concern_handover),
    inbox="roster-svc",
)
DUTY_LOG = Subscriptions(
    "roster-svc.duty-log",
    on(ShiftPublished, shift_logged(sentences.published)),
    on(ShiftChanged, shift_logged(sentences.changed)),
    on(ShiftStarted, shift_logged(sentences.started)),
    on(ShiftEnded, shift_logged(sentences.ended)),
    on(ShiftCancelled, shift_logged(sentences.cancelled)),
    on(ShiftArchived, shift_logged(sentences.archived)),
    on(CheckedIn, attendance_logged(sentences.came)),
    on(CheckedOut, attendance_logged(sentences.went)),
    on(CoverageLost, coverage_logged(sentences.seat_lost)),
    on(CoverageRestored, coverage_logged(sentences.seat_restored)),
    on(HandoverCompleted, handover_logged(handover_sentences.completed)),
    on(HandoverLapsed, handover_logged(handover_sentences.lapsed)),
    on(IncidentOpened, incident_logged(incident_sentences.opened)),
    on(IncidentAcknowledged, incident_logged(incident_sentences.acknowledged)),
    on(IncidentLevelChanged, incident_logged(incident_sentences.level_changed)),
    on(IncidentEscalated, escalation_logged),
    on(IncidentResolved, incident_logged(incident_sentences.resolved)),
    on(IncidentReopened, incident_logged(incident_sentences.reopened)),
    on(InspectionCompleted, inspection_logged(inspection_sentences.completed)),
    on(InspectionFailed, inspection_logged(inspection_sentences.failed)),
    on(CheckpointMissed, inspection_logged(inspection_sentences.checkpoint_missed)),
    on(InspectionMissed, inspection_logged(inspection_sentences.missed)),
    on(InspectionExplained, inspection_logged(inspection_sentences.explained)),
    on(InspectionCancelled, inspection_logged(inspection_sentences.cancelled)),
)
"""The duty log: one entry for each of these facts (R-4.2.2d)."""
MEETINGS = Subscriptions(
    "roster-svc.meetings",
    on(ShiftPublished, shift_changed),
    on(ShiftChanged, shift_changed),
    on(ShiftEnded, shift_changed),
    on(ShiftCancelled, shift_changed),
)
"""Meetings before and after a shift are made and moved with it (R-4.1.1b, R-4.3.1a)."""
CALLS = Subscriptions("roster-svc.calls", on(CallAnswered, call_answered), inbox="roster-svc")
