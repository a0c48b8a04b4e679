"""What goes over HTTP about anomalies."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from contracts.severities import Severity
from monitoring_svc.anomalies.domain import Reason, State
from monitoring_svc.rules.domain import Operator, RuleKind
from svckit.web import Schema


class AnomalyRead(Schema):
    """An anomaly. Values and limit are in ``unit``; ``peak_value`` is the worst reading so far."""

    id: UUID
    version: int
    site_id: UUID
    series_id: UUID
    rule_id: UUID
    cause_key: str
    kind: RuleKind
    series: str
    severity: Severity
    summary: str
    unit: str
    operator: Operator | None
    limit: float | None
    value: float | None
    peak_value: float | None
    peak_at: datetime | None
    began_at: datetime
    detected_at: datetime
    state: State
    cleared_at: datetime | None
    cleared_value: float | None
    reason: Reason | None
    late: bool = Field(description="It was over when its readings came, or certain for longer than the site's policy.")
    late_after_s: int | None = Field(description="The figure it was judged late by; null in earlier releases.")
    known_at: datetime | None = Field(description="When we learned of it; null for those of earlier releases.")
