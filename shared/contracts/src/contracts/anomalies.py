"""Anomalies 异常: what a rule saw (R-2.2.3c, R-2.2.3d)."""

from datetime import datetime
from uuid import UUID

from contracts import topics
from contracts.event import Event
from contracts.severities import Severity


class AnomalyFact(Event):
    """``cause_key`` names the cause (series and rule): the same cause again is the same key."""

    anomaly_id: UUID
    site_id: UUID
    cause_key: str
    kind: str
    series: str
    severity: Severity
    summary: str


class AnomalyDetected(AnomalyFact, type="anomaly.detected", topic=topics.ANOMALY, key="anomaly_id"):
    """A limit was broken for the rule's hold time, or a series fell silent.

    ``began_at`` is the first reading beyond the limit, ``detected_at`` when the rule was sure.
    ``value`` and ``limit`` are in ``unit``.
    """

    began_at: datetime
    detected_at: datetime
    unit: str | None = None
    operator: str | None = None
    value: float | None = None
    limit: float | None = None
    series_id: UUID | None = None
    rule_id: UUID | None = None


class AnomalyCleared(AnomalyFact, type="anomaly.cleared", topic=topics.ANOMALY, key="anomaly_id"):
    """The cause is gone: the reading is back behind the clearing limit, or the series speaks again.

    ``reason``: "recovered" or "spoke_again"; or nobody looks any more and nothing is known to be well: "rule_changed",
    "rule_removed", "series_removed", "station_removed".
    """

    cleared_at: datetime
    value: float | None = None
    reason: str = "recovered"
