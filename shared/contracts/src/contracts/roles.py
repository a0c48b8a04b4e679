"""What an account may be. Rights = role x site scope x being on duty (R-2.1.5)."""

from enum import StrEnum
from typing import Annotated

from contracts.open_values import known


class Role(StrEnum):
    """Account roles, as they stand in tokens."""

    HQ_ADMIN = "hq_admin"
    HQ_EXECUTIVE = "hq_executive"
    HQ_VIEWER = "hq_viewer"
    INSPECTOR = "inspector"
    AUDITOR = "auditor"
    DUTY_CHIEF = "duty_chief"
    SITE_STAFF = "site_staff"
    STATION = "station"


RoleName = Annotated[str, known(*Role)]
"""A role as events carry it: one of `Role`, the code of a post type, or what later releases add."""

HQ_WRITERS = (Role.HQ_ADMIN, Role.HQ_EXECUTIVE)
HQ_READERS = (*HQ_WRITERS, Role.HQ_VIEWER, Role.INSPECTOR, Role.AUDITOR)
ON_SITE = (Role.DUTY_CHIEF, Role.SITE_STAFF)
RESPONDERS = (*HQ_WRITERS, *ON_SITE)
EVERYONE = (*HQ_READERS, *ON_SITE)
AUDIT_READERS = (Role.AUDITOR, Role.HQ_ADMIN)
"""Who may read the audit log (R-7.2.3)."""
RECORDED_READERS = frozenset({Role.AUDITOR})
"""Whose reads enter the audit log, too (R-7.2.3)."""
