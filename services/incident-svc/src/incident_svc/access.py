"""Who may do what in incident-svc: every route has a row, a route without one does not start."""

from contracts.roles import EVERYONE, HQ_WRITERS, RESPONDERS
from svckit.audit.access import AUDIT_ACCESS
from svckit.http import AccessTable, allow

READ = allow(*EVERYONE)
ACT = allow(*RESPONDERS)
SET = allow(*HQ_WRITERS)

ACCESS = AccessTable(
    {
        **AUDIT_ACCESS,
        "GET /incidents": READ,
        "POST /incidents": ACT,
        "GET /incidents/{incident_id}": READ,
        "POST /incidents/{incident_id}/acknowledge": ACT,
        "POST /incidents/{incident_id}/resolve": ACT,
        "POST /incidents/{incident_id}/close": ACT,
        "POST /incidents/{incident_id}/notes": ACT,
        "POST /incidents/{incident_id}/level": ACT,
        "GET /escalation-policies": READ,
        "GET /escalation-policies/{site_id}": READ,
        "PUT /escalation-policies/{site_id}": SET,
        "DELETE /escalation-policies/{site_id}": SET,
        "GET /stream": READ,
    }
)
