"""Anomalies 异常: what a rule saw (R-2.2.3c, R-2.2.3d)."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from contracts import topics
from contracts.event import Event
from contracts.open_values import known
from contracts.severities import Severity

RECOVERED = "recovered"
"""A reading is back behind the clearing limit."""
SPOKE_AGAIN = "spoke_again"
"""The series was silent and is heard again."""
RULE_CHANGED = "rule_changed"
"""Somebody gave the rule other figures."""
RULE_REMOVED = "rule_removed"
"""Somebody took the rule out of use."""
CLEARED_REASONS = (RECOVERED, SPOKE_AGAIN, RULE_CHANGED, RULE_REMOVED)
CAUSE_IS_GONE = frozenset({RECOVERED, SPOKE_AGAIN})

AnomalyKind = Annotated[str, known("threshold", "no_data", "device", "test")]
"""What sort of rule saw it; ``device``: what is known of a monitoring device itself, named by ``series``; ``test``:
nothing, a test alarm of that device, always an exercise. Nobody is called about it as about a real one.
"""
ClearedReason = Annotated[str, known(*CLEARED_REASONS)]


class AnomalyFact(Event):
    """``cause_key`` names the cause (series and rule): the same cause again is the same key.

    ``group_key``: causes that are one trouble say the same, e.g. two limits of a series on one side, both too high.
    """

    anomaly_id: UUID
    site_id: UUID
    cause_key: str
    kind: AnomalyKind
    series: str
    severity: Severity
    summary: str
    group_key: str | None = None


class AnomalyDetected(AnomalyFact, type="anomaly.detected", topic=topics.ANOMALY, key="anomaly_id"):
    """A limit was broken for the rule's hold time, or a series fell silent.

    ``began_at`` is the first reading beyond the limit, ``detected_at`` when the rule was sure.
    ``value``, ``peak_value`` (the worst reading until then) and ``limit`` are in ``unit``. Both times are by the
    readings' own clock, never after their receipt; ``known_at`` is when monitoring-svc learned of it. ``late``: it was
    over by then, or certain for longer than the site's policy says (readings kept in a spool, sent newest first, or
    judged long after they came). ``series_kind``: what is measured ("temperature"), the same word at every site.
    """

    began_at: datetime
    detected_at: datetime
    unit: str | None = None
    operator: str | None = None
    value: float | None = None
    limit: float | None = None
    peak_value: float | None = None
    series_id: UUID | None = None
    rule_id: UUID | None = None
    late: bool = False
    known_at: datetime | None = None
    series_kind: str | None = None


class AnomalyPeaked(AnomalyFact, type="anomaly.peaked", topic=topics.ANOMALY, key="anomaly_id"):
    """A reading is worse than any before it of an anomaly that stands; ``summary`` says it.

    Told at once, then every few seconds while it goes on: what comes faster is told as the worst of it.
    """

    peak_value: float
    peak_at: datetime
    unit: str | None = None
    operator: str | None = None
    limit: float | None = None


class AnomalyCleared(AnomalyFact, type="anomaly.cleared", topic=topics.ANOMALY, key="anomaly_id"):
    """The anomaly has ended; ``reason`` says why, ``peak_value`` how bad it was.

    Only after those of `CAUSE_IS_GONE` is the cause gone;
    after all others nobody looks any more.
    """

    cleared_at: datetime
    value: float | None = None
    peak_value: float | None = None
    reason: ClearedReason = RECOVERED
