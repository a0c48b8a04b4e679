"""Who may do what in notify-svc: every route has a row, a route without one does not start."""

from contracts.roles import EVERYONE, HQ_READERS, HQ_WRITERS
from svckit.figures.access import policy_access
from svckit.web import PUBLIC, AccessTable, allow
from svckit.web.audit.access import AUDIT_ACCESS

ACCESS = AccessTable(
    {
        **AUDIT_ACCESS,
        "GET /channels": allow(*HQ_READERS),
        "GET /deliveries": allow(*EVERYONE),
        "GET /deliveries/{delivery_id}": allow(*EVERYONE),
        "GET /contact-methods": allow(*EVERYONE),
        "POST /contact-methods": allow(*EVERYONE),
        "PATCH /contact-methods/{method_id}": allow(*EVERYONE),
        "DELETE /contact-methods/{method_id}": allow(*EVERYONE),
        "POST /contact-methods/{method_id}/verification": allow(*EVERYONE),
        "POST /contact-methods/{method_id}/verification/confirm": allow(*EVERYONE),
        "POST /contact-methods/{method_id}/test": allow(*EVERYONE),
        "POST /staff/{staff_id}/test": allow(*EVERYONE),
        **policy_access(read=allow(*EVERYONE), write=allow(*HQ_WRITERS)),
        "GET /calls/mine": allow(*EVERYONE),
        "POST /calls/{notification_id}/answer": allow(*EVERYONE),
        "GET /answer/{token}": PUBLIC,
        "POST /answer/{token}": PUBLIC,
        "GET /ack/{token}": PUBLIC,
        "POST /ack/{token}": PUBLIC,
    }
)
