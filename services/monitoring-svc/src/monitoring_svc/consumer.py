"""What monitoring-svc listens to: its own readings that could not be judged where they waited; sites, posts, duty and
shifts; what became of what people reported, and of test alarms.
"""

from contracts import topics
from contracts.calls import CallAnswered, CallReached
from contracts.duty import DutyBegan, DutyEnded
from contracts.incidents import IncidentOpened
from contracts.posts import PostRegistered
from contracts.shifts import ShiftCancelled, ShiftChanged, ShiftEnded, ShiftPublished, ShiftStarted
from contracts.sites import SiteRegistered
from monitoring_svc import reactions
from monitoring_svc.inspections.handlers import shift_told
from monitoring_svc.projections import handlers as projections
from monitoring_svc.readings import handlers as readings
from monitoring_svc.test_alarms import handlers as test_alarms
from svckit.messaging import Subscriptions, on, on_records

READINGS = Subscriptions("monitoring-svc.readings", on_records(topics.READINGS, readings.batches_received), urgent=True)
PROJECTIONS = Subscriptions(
    "monitoring-svc.projections",
    on(SiteRegistered, projections.site_registered, snapshots=True),
    on(PostRegistered, projections.post_registered, snapshots=True),
    on(DutyBegan, projections.duty_began, snapshots=True),
    on(DutyEnded, projections.duty_ended, snapshots=True),
    on(ShiftPublished, shift_told, snapshots=True),
    on(ShiftChanged, shift_told, snapshots=True),
    on(ShiftCancelled, shift_told, snapshots=True),
    on(ShiftStarted, shift_told, snapshots=True),
    on(ShiftEnded, shift_told, snapshots=True),
    on(CallReached, test_alarms.call_reached),
    on(CallAnswered, reactions.call_answered),
    on(IncidentOpened, reactions.incident_opened),
)
