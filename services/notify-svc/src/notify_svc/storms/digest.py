"""What a digest says: how many incidents where and how severe, the worst of them by name. Pure."""

from collections import Counter
from collections.abc import Iterable

from contracts.severities import SEVERITIES, Severity
from notify_svc.messages.content import DigestContent, DigestCount, IncidentContent

LISTED = 30
"""Incidents that a digest names; the others are counted, and stand in the list it leads to."""
_RANK: dict[Severity, int] = {severity: rank for rank, severity in enumerate(reversed(SEVERITIES))}


def digest_of(incidents: Iterable[IncidentContent]) -> DigestContent:
    """The digest of these incidents, each once, the most severe first."""
    newest = {one.incident_id: one for one in sorted(incidents, key=lambda one: one.escalated_at)}
    in_order = sorted(newest.values(), key=lambda one: (_RANK[one.severity], one.level, one.opened_at, one.number))
    counted = Counter((one.severity, one.site_name) for one in in_order)
    counts = [DigestCount(site_name=site, severity=severity, count=n) for (severity, site), n in counted.items()]
    return DigestContent(
        total=len(in_order),
        counts=tuple(sorted(counts, key=lambda one: (_RANK[one.severity], -one.count, one.site_name))),
        worst=tuple(in_order[:LISTED]),
        since=min(one.escalated_at for one in in_order),
    )
