"""What incident-svc listens to: the road of alarms, and beside it what alarms are judged by."""

from contracts.anomalies import AnomalyCleared, AnomalyDetected, AnomalyPeaked
from contracts.duty import CommandAssumed, CommandLapsed, CommandTransferred, DutyBegan, DutyEnded
from contracts.findings import FindingPromoted
from contracts.heartbeats import AnomalyHeartbeat
from contracts.inspections import InspectionFailed
from contracts.notifications import (
    NotificationAcknowledged,
    NotificationDelivered,
    NotificationFailed,
    NotificationsBegun,
)
from contracts.posts import PostRegistered
from contracts.sites import SiteRegistered
from contracts.staff import StaffRegistered
from incident_svc.heartbeats.handlers import anomaly_heartbeat
from incident_svc.incidents import handlers as incidents
from incident_svc.projections import handlers as projections
from svckit.messaging import Subscriptions, on, on_batch

_INBOX = "incident-svc"
ALARMS = Subscriptions(
    "incident-svc",
    on_batch(AnomalyDetected, incidents.anomalies_detected),
    on_batch(AnomalyPeaked, incidents.anomalies_peaked),
    on(AnomalyCleared, incidents.anomaly_cleared),
    on(AnomalyHeartbeat, anomaly_heartbeat),
    on(InspectionFailed, incidents.inspection_failed),
    on(FindingPromoted, incidents.finding_promoted),
    on(NotificationAcknowledged, incidents.notification_acknowledged),
    on_batch(NotificationsBegun, incidents.notifications_begun),
    on_batch(NotificationDelivered, incidents.notifications_delivered),
    on(NotificationFailed, incidents.notification_failed),
    urgent=True,
    inbox=_INBOX,
)
CONTEXT = Subscriptions(
    "incident-svc.context",
    on(SiteRegistered, projections.site_registered, snapshots=True),
    on(StaffRegistered, projections.staff_registered, snapshots=True),
    on(PostRegistered, projections.post_registered, snapshots=True),
    on(DutyBegan, projections.duty_began, snapshots=True),
    on(DutyEnded, projections.duty_ended, snapshots=True),
    on(CommandAssumed, projections.command_assumed, snapshots=True),
    on(CommandTransferred, projections.command_transferred, snapshots=True),
    on(CommandLapsed, projections.command_lapsed, snapshots=True),
    inbox=_INBOX,
)
