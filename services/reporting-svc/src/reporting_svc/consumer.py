"""What reporting-svc listens to: everything but the raw readings."""

from contracts.anomalies import AnomalyCleared, AnomalyDetected
from contracts.audit import AuditHeadAdvanced
from contracts.duty import (
    CommandAssumed,
    CommandLapsed,
    CommandTransferred,
    DutyBegan,
    DutyEnded,
    PostManned,
    PostUnmanned,
)
from contracts.handovers import (
    HandoverBlocked,
    HandoverCompleted,
    HandoverDeferred,
    HandoverDrafted,
    HandoverItemRefused,
    HandoverLapsed,
    HandoverResumed,
)
from contracts.incidents import (
    IncidentAcknowledged,
    IncidentClosed,
    IncidentEscalated,
    IncidentLevelChanged,
    IncidentOpened,
    IncidentPeaked,
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
)
from contracts.meetings import ImprovementProposed
from contracts.notifications import NotificationAcknowledged, NotificationDelivered, NotificationFailed
from contracts.posts import PostRegistered
from contracts.shifts import (
    CheckedIn,
    CheckedOut,
    ShiftCancelled,
    ShiftChanged,
    ShiftEnded,
    ShiftPublished,
    ShiftStarted,
)
from contracts.sites import SiteRegistered
from contracts.staff import StaffRegistered
from reporting_svc.improvements import handlers as improvements
from reporting_svc.projections import handlers as projections
from reporting_svc.shift_reports import handlers as shift_reports
from svckit.audit.witness import witness
from svckit.messaging import Subscriptions, on, on_batch

SUBSCRIPTIONS = Subscriptions(
    "reporting-svc",
    on_batch(SiteRegistered, projections.sites, snapshots=True),
    on_batch(StaffRegistered, projections.staff, snapshots=True),
    on(PostRegistered, projections.post, snapshots=True),
    on_batch(ShiftPublished, projections.shifts, snapshots=True),
    on_batch(ShiftChanged, projections.shifts, snapshots=True),
    on_batch(ShiftCancelled, projections.shifts, snapshots=True),
    on_batch(ShiftStarted, projections.shifts, snapshots=True),
    on_batch(ShiftEnded, shift_reports.shifts_ended, snapshots=projections.shifts),
    on_batch(CheckedIn, projections.facts, snapshots=True),
    on_batch(CheckedOut, projections.facts, snapshots=True),
    on_batch(DutyBegan, projections.duty, snapshots=True),
    on_batch(DutyEnded, projections.duty, snapshots=True),
    on_batch(CommandAssumed, projections.duty, snapshots=True),
    on_batch(CommandTransferred, projections.duty, snapshots=True),
    on_batch(CommandLapsed, projections.duty, snapshots=True),
    on_batch(PostUnmanned, projections.duty, snapshots=True),
    on_batch(PostManned, projections.duty, snapshots=True),
    on_batch(HandoverDrafted, projections.handovers, snapshots=True),
    on_batch(HandoverItemRefused, projections.handovers, snapshots=True),
    on_batch(HandoverDeferred, projections.handovers, snapshots=True),
    on_batch(HandoverBlocked, projections.handovers, snapshots=True),
    on_batch(HandoverResumed, projections.handovers, snapshots=True),
    on_batch(HandoverLapsed, projections.handovers, snapshots=True),
    on_batch(HandoverCompleted, projections.handovers, snapshots=True),
    on_batch(AnomalyDetected, projections.anomalies),
    on_batch(AnomalyCleared, projections.anomalies),
    on_batch(InspectionOpened, projections.facts),
    on_batch(InspectionCompleted, projections.facts),
    on_batch(CheckpointMissed, projections.facts),
    on_batch(InspectionMissed, projections.facts),
    on_batch(InspectionExplained, projections.facts),
    on_batch(InspectionCancelled, projections.facts),
    on_batch(InspectionFailed, projections.facts),
    on_batch(IncidentOpened, projections.incidents),
    on_batch(IncidentPeaked, projections.incidents),
    on_batch(IncidentAcknowledged, projections.incidents),
    on_batch(IncidentUnacknowledged, projections.incidents),
    on_batch(IncidentReassigned, projections.incidents),
    on_batch(IncidentEscalated, projections.incidents),
    on_batch(IncidentLevelChanged, projections.incidents),
    on_batch(IncidentResolved, projections.incidents),
    on_batch(IncidentReopened, projections.incidents),
    on_batch(IncidentClosed, projections.incidents),
    on_batch(NotificationDelivered, projections.facts),
    on_batch(NotificationFailed, projections.facts),
    on_batch(NotificationAcknowledged, projections.facts),
    on(ImprovementProposed, improvements.proposed),
    on(AuditHeadAdvanced, witness),
    linger_s=0.25,
)
