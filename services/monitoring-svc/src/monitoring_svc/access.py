"""Who may do what in monitoring-svc: every route has a row, a route without one does not start."""

from contracts.roles import EVERYONE, HQ_WRITERS, Role
from svckit.figures.access import policy_access
from svckit.web import AccessTable, allow
from svckit.web.audit.access import AUDIT_ACCESS

READERS = allow(*EVERYONE)
KEEPERS = allow(*HQ_WRITERS)
"""Who decides what is watched: headquarters. Whoever changes a rule, or makes a station, can silence an alarm.

On site that would be a matter of being on duty (ADR 0012), which this service does not know.
"""
STATIONS = allow(Role.STATION)

ACCESS = AccessTable(
    {
        **AUDIT_ACCESS,
        "POST /stations": KEEPERS,
        "GET /stations": READERS,
        "GET /stations/{station_id}": READERS,
        "POST /stations/{station_id}/rotate-key": KEEPERS,
        "POST /stations/{station_id}/revoke": KEEPERS,
        "PUT /series/{key}": KEEPERS,
        "PUT /series": KEEPERS,
        "DELETE /series/{series_id}": KEEPERS,
        "GET /unknown-series": READERS,
        "POST /unknown-series/ignore": KEEPERS,
        "GET /series": READERS,
        "GET /series/{series_id}": READERS,
        "GET /series/{series_id}/readings": READERS,
        "GET /series/{series_id}/readings/export": READERS,
        "GET /series/{series_id}/chart": READERS,
        "GET /trends": READERS,
        "GET /site-states": READERS,
        "GET /rule-templates": READERS,
        "POST /rule-templates/{template}/apply": KEEPERS,
        "POST /rules": KEEPERS,
        "GET /rules": READERS,
        "GET /rules/{rule_id}": READERS,
        "PUT /rules/{rule_id}": KEEPERS,
        "DELETE /rules/{rule_id}": KEEPERS,
        **policy_access(read=READERS, write=allow(*HQ_WRITERS)),
        "POST /readings": STATIONS,
        "GET /anomalies": READERS,
        "GET /anomalies/{anomaly_id}": READERS,
    }
)
