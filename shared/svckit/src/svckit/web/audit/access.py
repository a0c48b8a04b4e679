"""Who may read the audit log: auditors and the administrators of headquarters (R-7.2.3)."""

from contracts.roles import Role
from svckit.web.access import Rule, allow

_READERS = allow(Role.AUDITOR, Role.HQ_ADMIN)

AUDIT_ACCESS: dict[str, Rule] = {"GET /audit": _READERS, "GET /audit/chain": _READERS, "GET /audit/head": _READERS}
"""The rows of each service's access table."""
