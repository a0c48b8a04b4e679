"""The composition root of reporting-svc."""

from contracts.audit import AuditHeadAdvanced
from contracts.calls import CallRequested, CallSettled
from contracts.improvements import (
    ImprovementApproved,
    ImprovementDone,
    ImprovementOverdue,
    ImprovementRecorded,
    ImprovementRejected,
    ImprovementReturned,
    ImprovementVerified,
)
from contracts.policies import PolicyChanged
from contracts.reports import ReportSubmitted
from reporting_svc.access import ACCESS
from reporting_svc.consumer import SUBSCRIPTIONS
from reporting_svc.improvements import clock
from reporting_svc.improvements.endpoints import endpoints as improvements
from reporting_svc.policies.endpoints import endpoints as policies
from reporting_svc.settings import Settings
from reporting_svc.shift_reports import handlers
from reporting_svc.shift_reports.endpoints import endpoints as shift_reports
from reporting_svc.shift_reports.service import OVERDUE
from svckit.figures.errors import SiteNotFound
from svckit.host.service import Service
from svckit.web.audit.endpoints import endpoints as audit

service = Service(
    name="reporting",
    title="Farwatch reporting: what HQ and auditors read",
    version="0.1.0",
    settings=Settings,
    access=ACCESS,
    routers=(shift_reports, improvements, policies, audit),
    subscriptions=(SUBSCRIPTIONS,),
    publishes=(
        ReportSubmitted,
        ImprovementRecorded,
        ImprovementApproved,
        ImprovementRejected,
        ImprovementDone,
        ImprovementReturned,
        ImprovementVerified,
        ImprovementOverdue,
        CallRequested,
        CallSettled,
        PolicyChanged,
        AuditHeadAdvanced,
    ),
    timers={OVERDUE: handlers.report_overdue, clock.OVERDUE: clock.overdue},
    exports=frozenset({"GET /shift-reports/{report_id}/html", "GET /shift-reports/{report_id}/sealed"}),
    foreign_site=SiteNotFound,
    migrations="reporting_svc.migrations",
)
app = service.app
