"""The composition root of monitoring-svc."""

from contracts.anomalies import AnomalyCleared, AnomalyDetected, AnomalyPeaked
from contracts.audit import AuditHeadAdvanced
from contracts.heartbeats import AnomalyHeartbeat
from contracts.policies import PolicyChanged
from contracts.readings import ReadingsReceived
from monitoring_svc.access import ACCESS
from monitoring_svc.anomalies.endpoints import endpoints as anomalies
from monitoring_svc.consumer import PROJECTIONS, READINGS
from monitoring_svc.detectors import handlers as detectors
from monitoring_svc.detectors.timing import COME_TRUE, HOLD, NO_DATA, PEAK
from monitoring_svc.heartbeats.sending import send_heartbeats
from monitoring_svc.policies.endpoints import endpoints as policies
from monitoring_svc.readings.endpoints import endpoints as readings
from monitoring_svc.readings.partition_maintenance import upkeep
from monitoring_svc.rule_templates.endpoints import endpoints as rule_templates
from monitoring_svc.rules.endpoints import endpoints as rules
from monitoring_svc.series.endpoints import endpoints as series
from monitoring_svc.settings import Settings
from monitoring_svc.site_states.endpoints import endpoints as site_states
from monitoring_svc.stations.authentication import StationAuthenticator
from monitoring_svc.stations.endpoints import endpoints as stations
from monitoring_svc.stations.health_facts import health_facts
from monitoring_svc.unknown_series.endpoints import endpoints as unknown_series
from monitoring_svc.unknown_series.noting import write_notes
from svckit.figures.errors import SiteNotFound
from svckit.host.service import Service
from svckit.web.audit.endpoints import endpoints as audit

service = Service(
    name="monitoring",
    title="Farwatch monitoring: what machines and people observe",
    version="0.1.0",
    settings=Settings,
    access=ACCESS,
    routers=(
        readings,
        stations,
        series,
        unknown_series,
        rules,
        rule_templates,
        policies,
        anomalies,
        site_states,
        audit,
    ),  # asked in this order
    subscriptions=(READINGS, PROJECTIONS),
    publishes=(
        ReadingsReceived,
        AnomalyDetected,
        AnomalyPeaked,
        AnomalyCleared,
        AnomalyHeartbeat,
        PolicyChanged,
        AuditHeadAdvanced,
    ),
    timers={
        HOLD: detectors.hold_over,
        COME_TRUE: detectors.come_true,
        NO_DATA: detectors.silence_due,
        PEAK: detectors.peak_due,
    },
    tasks=(upkeep, send_heartbeats),
    api_tasks=(write_notes,),
    authenticators=(StationAuthenticator,),
    body_limits={"POST /readings": "readings_body_limit_bytes", "PUT /series": "series_body_limit_bytes"},
    telemetry=frozenset({"POST /readings"}),
    exports=frozenset({"GET /series/{series_id}/readings/export"}),
    health_facts=health_facts,
    foreign_site=SiteNotFound,
    migrations="monitoring_svc.migrations",
)
app = service.app
