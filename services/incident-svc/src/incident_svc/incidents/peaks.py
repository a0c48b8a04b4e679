"""The worst value that was read, and the words that say it. Pure.

Causes that are one trouble are limits of one series on one side: their values can be compared.
"""

from dataclasses import dataclass
from typing import Self

from contracts.anomalies import AnomalyCleared, AnomalyDetected, AnomalyPeaked
from contracts.severities import SEVERITIES, Severity
from incident_svc.incidents.domain import cause_key, side_of

TITLE_LENGTH = 200


@dataclass(frozen=True, slots=True)
class Peak:
    """A value beyond the limit of the cause ``key``. ``first``: it counts where there is none to compare it with."""

    key: str
    value: float
    severity: Severity
    below: bool
    title: str
    summary: str
    first: bool

    @classmethod
    def of(cls, anomaly: AnomalyDetected | AnomalyPeaked | AnomalyCleared, *, exercise: bool) -> Self | None:
        """What the anomaly's news say; None where nothing was measured."""
        value = anomaly.peak_value
        if value is None and isinstance(anomaly, AnomalyDetected):
            value = anomaly.value
        if value is None:
            return None
        below = side_of(getattr(anomaly, "operator", None), anomaly.group_key) == "below"
        first = isinstance(anomaly, AnomalyPeaked)
        key = str(cause_key(anomaly.cause_key, exercise=exercise))
        return cls(key, value, anomaly.severity, below, title_of(anomaly.summary), anomaly.summary, first)

    def outdoes(self, value: float | None, severity: Severity) -> bool:
        """Whether it is further out than the worst so far; of one value the gravest limit speaks."""
        if value is None:
            return self.first
        if self.value == value:
            return SEVERITIES.index(self.severity) >= SEVERITIES.index(severity)
        return self.value < value if self.below else self.value > value


def title_of(text: str) -> str:
    """The text, as long as a title may be."""
    return text if len(text) <= TITLE_LENGTH else f"{text[: TITLE_LENGTH - 1]}…"
