"""The rows of a service's access table for its policy."""

from svckit.web.access import Rule

_READS = (
    "GET /policies",
    "GET /policies/{site_id}",
    "GET /policies/{site_id}/history",
    "GET /site-type-policies",
    "GET /site-type-policies/{site_type}",
    "GET /site-type-policies/{site_type}/history",
)
_WRITES = (
    "PUT /policies/{site_id}",
    "DELETE /policies/{site_id}",
    "POST /policies/batch",
    "PUT /site-type-policies/{site_type}",
    "DELETE /site-type-policies/{site_type}",
)


def policy_access(*, read: Rule, write: Rule) -> dict[str, Rule]:
    """Who reads and who sets. The values of a site type are set by callers who see every site, whatever the rule."""
    return {**dict.fromkeys(_READS, read), **dict.fromkeys(_WRITES, write)}
