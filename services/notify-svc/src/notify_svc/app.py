"""The composition root of notify-svc."""

from contracts.audit import AuditHeadAdvanced
from contracts.calls import CallAnswered, CallFailed, CallReached
from contracts.notifications import (
    NotificationAcknowledged,
    NotificationDelivered,
    NotificationFailed,
    NotificationsBegun,
)
from contracts.policies import PolicyChanged
from notify_svc.access import ACCESS
from notify_svc.acks.endpoints import endpoints as acks
from notify_svc.attempts.endpoints import endpoints as deliveries
from notify_svc.calls.endpoints import endpoints as calls
from notify_svc.channel_states.endpoints import endpoints as channels
from notify_svc.consumer import ALARMS, CALLS, CONTEXT
from notify_svc.contacts.endpoints import endpoints as contacts
from notify_svc.heartbeats.health_facts import health_facts
from notify_svc.heartbeats.sending import beat
from notify_svc.policies.endpoints import endpoints as policies
from notify_svc.sending import send_attempts
from notify_svc.settings import Settings
from notify_svc.storms.handlers import window_closed
from notify_svc.storms.service import DIGEST
from svckit.figures.errors import SiteNotFound
from svckit.host.service import Service
from svckit.web.audit.endpoints import endpoints as audit

service = Service(
    name="notify",
    title="Farwatch notify: who is told, and did it arrive",
    version="0.1.0",
    settings=Settings,
    access=ACCESS,
    routers=(deliveries, channels, contacts, policies, calls, acks, audit),
    subscriptions=(ALARMS, CALLS, CONTEXT),
    publishes=(
        NotificationsBegun,
        NotificationDelivered,
        NotificationFailed,
        NotificationAcknowledged,
        CallReached,
        CallFailed,
        CallAnswered,
        PolicyChanged,
        AuditHeadAdvanced,
    ),
    tasks=(send_attempts, beat),
    timers={DIGEST: window_closed},
    health_facts=health_facts,
    foreign_site=SiteNotFound,
    migrations="notify_svc.migrations",
)
app = service.app
