"""Who may read the audit log (R-7.2.3)."""

from contracts.roles import AUDIT_READERS
from svckit.web.access import Rule, allow

_READERS = allow(*AUDIT_READERS)

AUDIT_ACCESS: dict[str, Rule] = {"GET /audit": _READERS, "GET /audit/chain": _READERS, "GET /audit/head": _READERS}
"""The rows of each service's access table."""
