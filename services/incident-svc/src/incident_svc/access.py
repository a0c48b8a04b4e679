"""Who may do what in incident-svc: every route has a row, a route without one does not start."""

from contracts.roles import EVERYONE, HQ_WRITERS, ON_SITE, RESPONDERS
from svckit.figures.access import policy_access
from svckit.web import AccessTable, allow
from svckit.web.audit.access import AUDIT_ACCESS

READ = allow(*EVERYONE)
ACT = allow(*RESPONDERS)
LEAD = allow(*RESPONDERS, while_on_duty=ON_SITE)
"""Who decides about an incident: headquarters, and on site those on duty, from check-in to relief (R-2.1.5).

Reporting and noting stay open: nobody must first check in to raise an alarm. Acknowledging, giving back and handing on
are opened here and judged by the incident (`incidents.rights`): whoever was called for it may answer, and whoever has
it gives it back or hands it on, on duty or not.
"""
SET = allow(*HQ_WRITERS)

ACCESS = AccessTable(
    {
        **AUDIT_ACCESS,
        "GET /incidents": READ,
        "GET /incidents/statistics": READ,
        "GET /incidents/export": READ,
        "POST /incidents": ACT,
        "GET /incidents/{incident_id}": READ,
        "GET /incidents/{incident_id}/similar": READ,
        # For everybody with an account: `incidents.sos` judges who may say where, and who may stand it down.
        "POST /sos": READ,
        "POST /incidents/{incident_id}/place": READ,
        "POST /incidents/{incident_id}/stand-down": READ,
        "POST /incidents/{incident_id}/acknowledge": ACT,
        "POST /incidents/acknowledge": ACT,
        "POST /incidents/{incident_id}/unacknowledge": ACT,
        "POST /incidents/{incident_id}/reassign": ACT,
        "POST /incidents/{incident_id}/resolve": LEAD,
        "POST /incidents/{incident_id}/reopen": LEAD,
        "POST /incidents/{incident_id}/close": LEAD,
        "POST /incidents/{incident_id}/notes": ACT,
        "POST /incidents/{incident_id}/level": LEAD,
        "GET /statistics/responses": READ,
        **policy_access(read=READ, write=SET),
        "GET /stream": READ,
    }
)
