"""Who may do what in roster-svc: every route has a row, a route without one does not start."""

from contracts.roles import EVERYONE, HQ_WRITERS, RESPONDERS, Role
from svckit.figures.access import policy_access
from svckit.web import PUBLIC, AccessTable, allow
from svckit.web.audit.access import AUDIT_ACCESS

ADMIN = allow(Role.HQ_ADMIN)
PLANNERS = allow(*HQ_WRITERS, Role.DUTY_CHIEF)
COMMANDERS = allow(*HQ_WRITERS, Role.DUTY_CHIEF)
"""Who leads at the site now, or headquarters: the use case asks whether they do."""

ACCESS = AccessTable(
    {
        **AUDIT_ACCESS,
        "POST /auth/token": PUBLIC,
        "GET /auth/jwks.json": PUBLIC,
        "GET /auth/revocations.json": PUBLIC,
        "GET /auth/.well-known/openid-configuration": PUBLIC,
        "POST /auth/session": PUBLIC,
        "POST /auth/session/renew": PUBLIC,
        "DELETE /auth/session": PUBLIC,
        "POST /auth/session/password": allow(*EVERYONE),
        "GET /auth/sign-in-options": PUBLIC,
        "GET /auth/me": allow(*EVERYONE),
        "POST /sites": ADMIN,
        "GET /sites": allow(*EVERYONE),
        "GET /sites/{site_id}": allow(*EVERYONE),
        "PATCH /sites/{site_id}": ADMIN,
        **policy_access(read=allow(*EVERYONE), write=allow(*HQ_WRITERS)),
        "POST /posts": ADMIN,
        "PATCH /posts/{code}": ADMIN,
        "GET /posts": allow(*EVERYONE),
        "POST /staff": ADMIN,
        "POST /staff/import": ADMIN,
        "GET /staff/import/template": ADMIN,
        "GET /staff": allow(*EVERYONE),
        "GET /staff/me": allow(*EVERYONE),
        "PATCH /staff/me": allow(*EVERYONE),
        "GET /staff/{staff_id}": allow(*EVERYONE),
        "PATCH /staff/{staff_id}": ADMIN,
        "POST /staff/{staff_id}/sign-out": allow(*EVERYONE),
        "POST /shifts": PLANNERS,
        "POST /shifts/batch": PLANNERS,
        "POST /shifts/publish": PLANNERS,
        "POST /shifts/discard": PLANNERS,
        "GET /shifts": allow(*EVERYONE),
        "GET /shifts/{shift_id}": allow(*EVERYONE),
        "PATCH /shifts/{shift_id}": PLANNERS,
        "DELETE /shifts/{shift_id}": PLANNERS,
        "POST /shifts/{shift_id}/publish": PLANNERS,
        "POST /shifts/{shift_id}/changes": PLANNERS,
        "GET /shifts/{shift_id}/changes": allow(*EVERYONE),
        "POST /shifts/{shift_id}/start": allow(*RESPONDERS),
        "POST /shifts/{shift_id}/end": allow(*RESPONDERS),
        "POST /shifts/{shift_id}/check-ins": allow(*RESPONDERS),
        "POST /shifts/{shift_id}/check-outs": allow(*RESPONDERS),
        "POST /away-passes": allow(*RESPONDERS),
        "GET /away-passes": allow(*EVERYONE),
        "GET /away-passes/{away_pass_id}": allow(*EVERYONE),
        "POST /away-passes/{away_pass_id}/grant": COMMANDERS,
        "POST /away-passes/{away_pass_id}/refuse": COMMANDERS,
        "POST /away-passes/{away_pass_id}/withdraw": allow(*RESPONDERS),
        "POST /away-passes/{away_pass_id}/end": allow(*RESPONDERS),
        "POST /presence-checks": COMMANDERS,
        "GET /presence-checks": allow(*EVERYONE),
        "GET /presence-checks/statistics": allow(*EVERYONE),
        "GET /presence-checks/export": allow(*EVERYONE),
        "GET /presence-checks/{check_id}": allow(*EVERYONE),
        "POST /presence-checks/{check_id}/answer": allow(*RESPONDERS),
        "GET /muster": allow(*EVERYONE),
        "GET /no-shows": allow(*EVERYONE),
        "GET /no-shows/{no_show_id}": allow(*EVERYONE),
        "POST /replacement-calls/{replacement_call_id}/accept": allow(*RESPONDERS),
        "POST /replacement-calls/{replacement_call_id}/decline": allow(*RESPONDERS),
        "GET /duty": allow(*EVERYONE),
        "GET /responsibility": allow(*EVERYONE),
        "POST /sites/{site_id}/command": allow(*RESPONDERS),
        "GET /on-duty": allow(*EVERYONE),
        "GET /on-duty/sites": allow(*EVERYONE),
    }
)
