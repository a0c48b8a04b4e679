"""The shift in numbers (R-1.1.1b), counted from the lines of the report and from nothing else."""

from collections import Counter
from collections.abc import Sequence
from statistics import median

from reporting_svc.policies.domain import ReportPolicy
from reporting_svc.projections.span import Span
from reporting_svc.shift_reports.content import (
    AnomalyLine,
    Figures,
    IncidentLine,
    NotificationLine,
    PersonLine,
)


def figures_of(
    people: Sequence[PersonLine],
    anomalies: Sequence[AnomalyLine],
    incidents: Sequence[IncidentLine],
    notifications: Sequence[NotificationLine],
    span: Span,
    policy: ReportPolicy,
) -> Figures:
    """Counts, and the acknowledgement times of what was acknowledged within the span."""
    came = Counter(person.attendance for person in people)
    assigned = len(people) - came["unplanned"]
    answers = [
        (incident.severity, incident.times.acknowledged_after_s)
        for incident in incidents
        if incident.times.acknowledged_after_s is not None and span.holds(incident.times.acknowledged_at)
    ]
    waits = [seconds for _, seconds in answers]
    failed = sum(line.state == "failed" for line in notifications)
    return Figures(
        assigned=assigned,
        on_time=came["on_time"],
        late=came["late"],
        absent=came["absent"],
        on_time_ratio=round(came["on_time"] / assigned, 4) if assigned else None,
        anomalies_begun=sum(not line.carried_over for line in anomalies),
        anomalies_cleared=sum(line.cleared_at is not None and line.unwatched is None for line in anomalies),
        anomalies_unwatched=sum(line.unwatched is not None for line in anomalies),
        anomalies_open=sum(line.cleared_at is None for line in anomalies),
        incidents_opened=sum(not line.carried_over for line in incidents),
        incidents_carried_over=sum(line.carried_over for line in incidents),
        incidents_resolved=sum(line.times.resolved_at is not None for line in incidents),
        incidents_open=sum(is_open(line) for line in incidents),
        incidents_unacknowledged=sum(is_open(line) and line.acknowledged_by is None for line in incidents),
        acknowledged_in_target=sum(policy.acknowledged_in_time(severity, seconds) for severity, seconds in answers),
        acknowledged_median_s=median(waits) if waits else None,
        acknowledged_max_s=max(waits, default=None),
        messages_told=len(notifications) - failed,
        messages_failed=failed,
    )


def is_open(incident: IncidentLine) -> bool:
    """Neither resolved nor closed by the end of the span, or reopened since."""
    ends = [moment.kind for moment in incident.timeline if moment.kind in {"resolved", "closed", "reopened"}]
    return not ends or ends[-1] == "reopened"
