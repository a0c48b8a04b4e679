"""The worst value that was read, and the words that say it. Pure.

Causes that are one trouble are limits of one series on one side: their values can be compared.
"""

from dataclasses import dataclass
from typing import Self

from contracts.anomalies import AnomalyCleared, AnomalyDetected, AnomalyPeaked

TITLE_LENGTH = 200
_BELOW = frozenset({"<", "<="})


@dataclass(frozen=True, slots=True)
class Peak:
    """A value beyond its limit. ``first``: it counts where no value is known to compare it with."""

    value: float
    below: bool
    title: str
    summary: str
    first: bool

    @classmethod
    def of(cls, anomaly: AnomalyDetected | AnomalyPeaked | AnomalyCleared) -> Self | None:
        """What the anomaly's news say; None where nothing was measured."""
        value = anomaly.peak_value
        if value is None and isinstance(anomaly, AnomalyDetected):
            value = anomaly.value
        if value is None:
            return None
        below = (anomaly.group_key or "").endswith(":below") or getattr(anomaly, "operator", None) in _BELOW
        first = isinstance(anomaly, AnomalyPeaked)
        return cls(value, below, title_of(anomaly.summary), anomaly.summary, first)

    def worse(self, than: float | None) -> bool:
        """Whether it is further out."""
        if than is None:
            return self.first
        return self.value < than if self.below else self.value > than


def title_of(text: str) -> str:
    """The text, as long as a title may be."""
    return text if len(text) <= TITLE_LENGTH else f"{text[: TITLE_LENGTH - 1]}…"
