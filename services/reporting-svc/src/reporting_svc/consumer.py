"""What reporting-svc listens to: everything but the raw readings."""

from contracts.anomalies import AnomalyCleared, AnomalyDetected
from contracts.incidents import (
    IncidentAcknowledged,
    IncidentClosed,
    IncidentEscalated,
    IncidentLevelChanged,
    IncidentOpened,
    IncidentResolved,
)
from contracts.inspections import InspectionFailed
from contracts.notifications import NotificationAcknowledged, NotificationDelivered, NotificationFailed
from contracts.shifts import CheckedIn, CheckedOut, ShiftEnded, ShiftPublished, ShiftStarted
from contracts.sites import SiteRegistered
from contracts.staff import StaffRegistered
from reporting_svc.projections import handlers as projections
from reporting_svc.shift_reports import handlers as shift_reports
from svckit.events import Subscriptions, on

SUBSCRIPTIONS = Subscriptions(
    "reporting-svc",
    on(SiteRegistered, projections.site),
    on(StaffRegistered, projections.staff),
    on(ShiftPublished, projections.shift),
    on(ShiftStarted, projections.shift),
    on(ShiftEnded, shift_reports.shift_ended),
    on(CheckedIn, projections.fact),
    on(CheckedOut, projections.fact),
    on(AnomalyDetected, projections.anomaly),
    on(AnomalyCleared, projections.anomaly),
    on(InspectionFailed, projections.fact),
    on(IncidentOpened, projections.incident),
    on(IncidentAcknowledged, projections.incident),
    on(IncidentEscalated, projections.incident),
    on(IncidentLevelChanged, projections.incident),
    on(IncidentResolved, projections.incident),
    on(IncidentClosed, projections.incident),
    on(NotificationDelivered, projections.fact),
    on(NotificationFailed, projections.fact),
    on(NotificationAcknowledged, projections.fact),
)
