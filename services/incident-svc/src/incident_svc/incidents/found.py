"""What a finding that people promoted is as the cause of an incident: declared by whoever promoted it. Pure."""

from contracts.findings import FindingPromoted
from contracts.incidents import Actor
from incident_svc.incidents.opening import Cause
from incident_svc.incidents.peaks import title_of


def declared(finding: FindingPromoted, *, exercise: bool) -> Cause:
    """It joins no other incident: people said that it is one of its own."""
    return Cause(
        site_id=finding.site_id,
        source="manual",
        source_id=finding.finding_id,
        title=title_of(f"{finding.place}：{finding.what}"),
        summary=finding.what if finding.reason is None else f"{finding.what}（{finding.reason}）",
        severity=finding.severity,
        at=finding.promoted_at,
        exercise=exercise,
    )


def declarer(finding: FindingPromoted) -> Actor:
    """Whose word it is."""
    return Actor(staff_id=finding.promoted_by, name=finding.promoted_by_name)
