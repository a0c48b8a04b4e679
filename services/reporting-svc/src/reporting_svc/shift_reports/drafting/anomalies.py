"""告警: what the rules saw within the shift, or before it and not yet gone (R-2.2.3d)."""

from collections import defaultdict
from uuid import UUID

from contracts.anomalies import CAUSE_IS_GONE, AnomalyCleared, AnomalyDetected
from reporting_svc.projections.facts import Fact, newest
from reporting_svc.projections.span import Span
from reporting_svc.shift_reports.content import AnomalyLine
from reporting_svc.shift_reports.drafting.material import Material


def anomalies_of(material: Material, span: Span) -> tuple[AnomalyLine, ...]:
    """By time of detection: an anomaly belongs to the shift that could know of it."""
    seen: dict[UUID, list[Fact]] = defaultdict(list)
    for fact, detected in material.of_type(AnomalyDetected, span.end):
        seen[detected.anomaly_id].append(fact)
    cleared = {gone.anomaly_id: gone for _, gone in material.of_type(AnomalyCleared, span.end)}
    lines = [_line(facts, cleared.get(anomaly_id), span) for anomaly_id, facts in seen.items()]
    return tuple(line for line in lines if line.cleared_at is None or line.cleared_at >= span.start)


def _line(facts: list[Fact], gone: AnomalyCleared | None, span: Span) -> AnomalyLine:
    first, last = facts[0].event, newest(facts).event
    assert isinstance(first, AnomalyDetected)
    assert isinstance(last, AnomalyDetected)
    return AnomalyLine(
        id=last.anomaly_id,
        kind=last.kind,
        series=last.series,
        severity=last.severity,
        summary=last.summary,
        began_at=first.began_at,
        detected_at=first.detected_at,
        cleared_at=gone.cleared_at if gone else None,
        carried_over=first.detected_at < span.start,
        value=last.value,
        limit=last.limit,
        operator=last.operator,
        unit=last.unit,
        unwatched=gone.reason if gone and gone.reason not in CAUSE_IS_GONE else None,
    )
