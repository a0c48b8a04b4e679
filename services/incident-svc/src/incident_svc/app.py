"""The composition root of incident-svc."""

from contracts.audit import AuditHeadAdvanced
from contracts.heartbeats import IncidentHeartbeat
from contracts.incidents import (
    IncidentAcknowledged,
    IncidentAlreadyTaken,
    IncidentClosed,
    IncidentEscalated,
    IncidentLevelChanged,
    IncidentLocated,
    IncidentOpened,
    IncidentPeaked,
    IncidentReassigned,
    IncidentReopened,
    IncidentResolved,
    IncidentUnacknowledged,
)
from contracts.policies import PolicyChanged
from incident_svc.access import ACCESS
from incident_svc.consumer import ALARMS, CONTEXT
from incident_svc.escalations.arming import arm_limits
from incident_svc.escalations.handlers import acknowledgement_limit, escalate, quiet_time
from incident_svc.escalations.service import ACKNOWLEDGEMENT, RECURRENCE
from incident_svc.escalations.service import KIND as ESCALATION
from incident_svc.incidents.clearing import AUTO_RESOLVE, resolve_by_itself
from incident_svc.incidents.endpoints import endpoints as incidents
from incident_svc.incidents.lists import endpoints as incident_lists
from incident_svc.incidents.sos_endpoints import endpoints as sos
from incident_svc.policies.endpoints import endpoints as policies
from incident_svc.projections.service import duty_register
from incident_svc.settings import Settings
from incident_svc.statistics.endpoints import endpoints as statistics
from incident_svc.stream.endpoints import endpoints as stream
from incident_svc.stream.retention import prune
from incident_svc.stream.tailer import tail
from svckit.figures.errors import SiteNotFound
from svckit.host.service import Service
from svckit.web.audit.endpoints import endpoints as audit

service = Service(
    name="incident",
    title="Farwatch incidents: what is done about it",
    version="0.1.0",
    settings=Settings,
    access=ACCESS,
    routers=(incident_lists, incidents, sos, statistics, policies, stream, audit),
    subscriptions=(ALARMS, CONTEXT),
    timers={
        ESCALATION: escalate,
        ACKNOWLEDGEMENT: acknowledgement_limit,
        RECURRENCE: quiet_time,
        AUTO_RESOLVE: resolve_by_itself,
    },
    tasks=(prune, arm_limits),
    api_tasks=(tail,),
    publishes=(
        IncidentOpened,
        IncidentPeaked,
        IncidentLocated,
        IncidentAcknowledged,
        IncidentAlreadyTaken,
        IncidentUnacknowledged,
        IncidentReassigned,
        IncidentEscalated,
        IncidentLevelChanged,
        IncidentResolved,
        IncidentReopened,
        IncidentClosed,
        IncidentHeartbeat,
        PolicyChanged,
        AuditHeadAdvanced,
    ),
    duty_register=duty_register,
    foreign_site=SiteNotFound,
    migrations="incident_svc.migrations",
)
app = service.app
