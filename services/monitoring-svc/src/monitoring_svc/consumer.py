"""What monitoring-svc listens to: its own readings that were not judged at once, and the sites of the roster."""

from contracts import topics
from contracts.sites import SiteRegistered
from monitoring_svc.projections import handlers as projections
from monitoring_svc.readings import handlers as readings
from svckit.messaging import Subscriptions, on, on_records

READINGS = Subscriptions("monitoring-svc.readings", on_records(topics.READINGS, readings.batches_received), urgent=True)
PROJECTIONS = Subscriptions(
    "monitoring-svc.projections", on(SiteRegistered, projections.site_registered, snapshots=True)
)
