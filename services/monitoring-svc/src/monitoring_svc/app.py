"""The composition root of monitoring-svc."""

from contracts.anomalies import AnomalyCleared, AnomalyDetected, AnomalyPeaked
from contracts.audit import AuditHeadAdvanced
from contracts.calls import CallRequested, CallSettled
from contracts.devices import DeviceDegraded, DeviceOffline, DeviceRestored
from contracts.findings import FindingAcknowledged, FindingPromoted, FindingReported, FindingResolved
from contracts.heartbeats import AnomalyHeartbeat
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
from contracts.readings import ReadingsReceived
from monitoring_svc.access import ACCESS
from monitoring_svc.anomalies.endpoints import endpoints as anomalies
from monitoring_svc.checklists.endpoints import endpoints as checklists
from monitoring_svc.consumer import PROJECTIONS, READINGS
from monitoring_svc.detectors import handlers as detectors
from monitoring_svc.detectors.timing import COME_TRUE, HOLD, NO_DATA, PEAK
from monitoring_svc.devices import clock as device_clock
from monitoring_svc.devices.endpoints import endpoints as devices
from monitoring_svc.devices.import_endpoints import endpoints as device_import
from monitoring_svc.devices.watching import SETTLE, WATCH
from monitoring_svc.finding_links.endpoints import endpoints as finding_links
from monitoring_svc.findings.clock import UNANSWERED, unanswered
from monitoring_svc.findings.endpoints import endpoints as findings
from monitoring_svc.heartbeats.sending import send_heartbeats
from monitoring_svc.inspection_schedules import clock as schedule_clock
from monitoring_svc.inspection_schedules.endpoints import endpoints as inspection_schedules
from monitoring_svc.inspections import checkpoint_clock, clock, creating
from monitoring_svc.inspections.endpoints import endpoints as inspections
from monitoring_svc.photos.endpoints import endpoints as photos
from monitoring_svc.photos.sweeping import sweep
from monitoring_svc.policies.endpoints import endpoints as policies
from monitoring_svc.projections.service import duty_register
from monitoring_svc.readings.endpoints import endpoints as readings
from monitoring_svc.readings.judging import judge_waiting, measure_waiting
from monitoring_svc.readings.partition_maintenance import upkeep
from monitoring_svc.routes.endpoints import endpoints as routes
from monitoring_svc.routes.import_endpoints import endpoints as checkpoint_import
from monitoring_svc.rule_templates.endpoints import endpoints as rule_templates
from monitoring_svc.rules.endpoints import endpoints as rules
from monitoring_svc.series.endpoints import endpoints as series
from monitoring_svc.settings import Settings
from monitoring_svc.site_states.endpoints import endpoints as site_states
from monitoring_svc.stations.authentication import StationAuthenticator
from monitoring_svc.stations.endpoints import endpoints as stations
from monitoring_svc.stations.health_facts import health_facts
from monitoring_svc.test_alarms import service as test_alarm_service
from monitoring_svc.test_alarms.endpoints import endpoints as test_alarms
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
        checklists,
        routes,
        checkpoint_import,
        inspection_schedules,
        inspections,
        photos,
        findings,
        finding_links,
        devices,
        device_import,
        test_alarms,
        audit,
    ),  # asked in this order
    subscriptions=(READINGS, PROJECTIONS),
    publishes=(
        ReadingsReceived,
        AnomalyDetected,
        AnomalyPeaked,
        AnomalyCleared,
        AnomalyHeartbeat,
        InspectionOpened,
        InspectionStarted,
        InspectionCompleted,
        InspectionFailed,
        CheckpointMissed,
        InspectionMissed,
        InspectionExplained,
        InspectionCancelled,
        FindingReported,
        FindingAcknowledged,
        FindingPromoted,
        FindingResolved,
        DeviceOffline,
        DeviceDegraded,
        DeviceRestored,
        CallRequested,
        CallSettled,
        PolicyChanged,
        AuditHeadAdvanced,
    ),
    timers={
        HOLD: detectors.hold_over,
        COME_TRUE: detectors.come_true,
        NO_DATA: detectors.silence_due,
        PEAK: detectors.peak_due,
        creating.SHIFT: creating.time_has_come,
        schedule_clock.SCHEDULE: schedule_clock.date_has_come,
        clock.DUE: clock.overdue,
        clock.MISS: clock.missed,
        checkpoint_clock.CHECKPOINTS: checkpoint_clock.due,
        UNANSWERED: unanswered,
        WATCH: device_clock.look,
        SETTLE: device_clock.settled,
        test_alarm_service.WAIT: test_alarm_service.time_is_up,
    },
    tasks=(judge_waiting, upkeep, send_heartbeats, sweep),
    api_tasks=(write_notes, measure_waiting),
    authenticators=(StationAuthenticator,),
    body_limits={
        "POST /readings": "readings_body_limit_bytes",
        "PUT /series": "series_body_limit_bytes",
        "PUT /inspections/{inspection_id}/photos/{photo_id}": "photo_body_limit_bytes",
        "PUT /findings/{finding_id}/photos/{photo_id}": "photo_body_limit_bytes",
        "POST /public/findings/{token}": "public_report_body_limit_bytes",
    },
    telemetry=frozenset({"POST /readings", "POST /devices/states"}),
    exports=frozenset(
        {
            "GET /series/{series_id}/readings/export",
            "GET /inspection-schedules/export",
            "GET /inspections/export",
            "GET /findings/export",
            "GET /devices/export",
        }
    ),
    health_facts=health_facts,
    duty_register=duty_register,
    foreign_site=SiteNotFound,
    migrations="monitoring_svc.migrations",
)
app = service.app
