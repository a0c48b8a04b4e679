"""What notify-svc listens to: the road of alarms and calls, and beside it whom to call and what nobody waits for."""

from contracts.audit import AuditHeadAdvanced
from contracts.calls import CallRequested, CallSettled
from contracts.duty import CommandAssumed, CommandLapsed, CommandTransferred, DutyBegan, DutyEnded
from contracts.executives import ExecutiveAssigned, ExecutiveChanged, ExecutiveRemoved
from contracts.heartbeats import IncidentHeartbeat
from contracts.incidents import (
    IncidentAcknowledged,
    IncidentAlreadyTaken,
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
from contracts.posts import PostRegistered
from contracts.shifts import ShiftCancelled, ShiftChanged, ShiftEnded, ShiftPublished, ShiftStarted
from contracts.sites import SiteRegistered
from contracts.staff import StaffRegistered
from notify_svc.calls.handlers import call_requested, call_settled
from notify_svc.heartbeats.handlers import incident_heartbeat
from notify_svc.notifications import handlers as incidents
from notify_svc.projections import handlers as roster
from notify_svc.shift_changes.handlers import shift_cancelled, shift_changed
from svckit.audit.witness import witness
from svckit.messaging import Subscriptions, on, on_batch

_INBOX = "notify-svc"
ALARMS = Subscriptions(
    "notify-svc",
    on_batch(IncidentOpened, incidents.incidents_changed),
    on_batch(IncidentPeaked, incidents.incidents_changed),
    on_batch(IncidentLevelChanged, incidents.incidents_changed),
    on_batch(IncidentEscalated, incidents.incidents_escalated),
    on_batch(IncidentAcknowledged, incidents.incidents_acknowledged),
    on_batch(IncidentAlreadyTaken, incidents.incidents_already_taken),
    on_batch(IncidentUnacknowledged, incidents.incidents_unacknowledged),
    on_batch(IncidentReassigned, incidents.incidents_reassigned),
    on_batch(IncidentReopened, incidents.incidents_reopened),
    on_batch(IncidentResolved, incidents.incidents_resolved),
    on_batch(IncidentClosed, incidents.incidents_closed),
    on(IncidentHeartbeat, incident_heartbeat),
    urgent=True,
    inbox=_INBOX,
)
CALLS = Subscriptions(
    "notify-svc.calls",
    on(CallRequested, call_requested),
    on(CallSettled, call_settled),
    urgent=True,
    inbox=_INBOX,
)
"""Beside the alarms, for neither is to wait for a storm of the other: an unmanned post or a call for help is urgent."""
CONTEXT = Subscriptions(
    "notify-svc.context",
    on(SiteRegistered, roster.site_registered, snapshots=True),
    on(StaffRegistered, roster.staff_registered, snapshots=True),
    on(PostRegistered, roster.post_registered, snapshots=True),
    on(ShiftPublished, roster.shift_planned, snapshots=True),
    on(ShiftChanged, shift_changed, snapshots=True),
    on(ShiftCancelled, shift_cancelled, snapshots=True),
    on(ShiftStarted, roster.shift_planned, snapshots=True),
    on(ShiftEnded, roster.shift_ended, snapshots=True),
    on(DutyBegan, roster.duty_began, snapshots=True),
    on(DutyEnded, roster.duty_ended, snapshots=True),
    on(CommandAssumed, roster.command_assumed, snapshots=True),
    on(CommandTransferred, roster.command_transferred, snapshots=True),
    on(CommandLapsed, roster.command_lapsed, snapshots=True),
    on(ExecutiveAssigned, roster.executive_planned, snapshots=True),
    on(ExecutiveChanged, roster.executive_planned, snapshots=True),
    on(ExecutiveRemoved, roster.executive_removed, snapshots=True),
    on(AuditHeadAdvanced, witness),
    inbox=_INBOX,
)
