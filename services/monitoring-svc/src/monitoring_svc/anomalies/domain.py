"""What an anomaly is about, and how it is told in one line. Pure."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from contracts.anomalies import RECOVERED, RULE_CHANGED, RULE_REMOVED, SPOKE_AGAIN
from contracts.severities import Severity
from monitoring_svc.rules.domain import NoData, Operator, RuleKind, Threshold

State = Literal["open", "cleared"]
Reason = Literal["back-to-normal", "series-speaks-again", "rule-changed", "rule-retired"]

TOLD: dict[Reason, str] = {
    "back-to-normal": RECOVERED,
    "series-speaks-again": SPOKE_AGAIN,
    "rule-changed": RULE_CHANGED,
    "rule-retired": RULE_REMOVED,
}
"""The reasons as the other services are told."""

ENVIRONMENT = frozenset({"temperature", "humidity", "dew-point", "water", "leak", "smoke", "power", "door"})


def group_key(series_id: UUID, operator: Operator | None) -> str | None:
    """What limits of one series on one side share: broken together they are one trouble. Silence is another one."""
    if operator is None:
        return None
    return f"{series_id}:{'above' if operator in {'>', '>='} else 'below'}"


@dataclass(frozen=True, slots=True)
class Cause:
    """A rule over a series: the same cause returning is the same key, so that incidents join it."""

    site_id: UUID
    series_id: UUID
    rule_id: UUID
    series: str
    name: str | None
    unit: str
    series_kind: str
    severity: Severity
    figures: Threshold | NoData

    @property
    def key(self) -> str:
        """The name of the cause."""
        return f"{self.series_id}:{self.rule_id}"

    @property
    def kind(self) -> RuleKind:
        """The kind of rule."""
        return "threshold" if isinstance(self.figures, Threshold) else "no_data"

    @property
    def clause(self) -> str:
        """The clause that asks for the watching: environment (R-2.2.3d) or equipment (R-2.2.3c)."""
        return "R-2.2.3d" if self.series_kind in ENVIRONMENT else "R-2.2.3c"

    def summary(self, value: float | None, *, late: bool) -> str:
        """One line for lists and messages, readable in either language."""
        said = self._said(value)
        return f"{said} (补报 late)" if late else said

    def _said(self, value: float | None) -> str:
        label = f"{self.name} ({self.series})" if self.name else self.series
        if isinstance(self.figures, NoData):
            return f"{label} 无数据 no data ≥ {self.figures.after.total_seconds():g} s"
        return f"{label} {self._figure(value)} {self.figures.operator} {self._figure(self.figures.limit)}"

    def _figure(self, value: float | None) -> str:
        figure = "?" if value is None else f"{value:.6g}"
        return f"{figure} {self.unit}" if self.unit else figure
