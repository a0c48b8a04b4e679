"""Who may do what in reporting-svc: every route has a row, a route without one does not start."""

from contracts.roles import EVERYONE, HQ_WRITERS, RESPONDERS, Role
from reporting_svc.improvements.domain import DECIDERS
from svckit.figures.access import policy_access
from svckit.web import AccessTable, allow
from svckit.web.audit.access import AUDIT_ACCESS

READERS = allow(*EVERYONE)
SIGNERS = allow(Role.DUTY_CHIEF, *HQ_WRITERS)

ACCESS = AccessTable(
    {
        **AUDIT_ACCESS,
        "GET /shift-reports": READERS,
        "GET /shift-reports/{report_id}": READERS,
        "GET /shift-reports/{report_id}/html": READERS,
        "GET /shift-reports/{report_id}/sealed": READERS,
        "PUT /shift-reports/{report_id}": SIGNERS,
        "POST /shift-reports/{report_id}/submit": SIGNERS,
        "POST /shift-reports/{report_id}/corrections": allow(*HQ_WRITERS),
        "GET /shifts/{shift_id}/preview": READERS,
        **policy_access(read=READERS, write=allow(*HQ_WRITERS)),
        "GET /improvements": READERS,
        "POST /improvements": allow(*RESPONDERS),
        "GET /improvements/export": READERS,
        "GET /improvements/summary": READERS,
        "GET /improvements/{improvement_id}": READERS,
        "POST /improvements/{improvement_id}/approve": allow(*DECIDERS),
        "POST /improvements/{improvement_id}/replan": allow(*DECIDERS),
        "POST /improvements/{improvement_id}/reject": allow(*DECIDERS),
        "POST /improvements/{improvement_id}/finish": allow(*RESPONDERS),
        "POST /improvements/{improvement_id}/return": allow(*DECIDERS),
        "POST /improvements/{improvement_id}/verify": allow(*DECIDERS),
    }
)
