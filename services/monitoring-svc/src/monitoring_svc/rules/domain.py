"""What a rule says about a series: a threshold with hysteresis and hold time, or the silence it does not accept.

Pure. Reading times are whole microseconds since 1970-01-01T00:00:00Z, as they travel in ``readings.received``.
"""

from dataclasses import dataclass
from datetime import timedelta
from math import isfinite
from typing import Literal

from monitoring_svc.rules.errors import ClearOnWrongSide

Operator = Literal[">", ">=", "<", "<="]
RuleKind = Literal["threshold", "no_data"]

LONGEST_HOLD_S = 7 * 86_400
LONGEST_SILENCE_S = 31 * 86_400


@dataclass(frozen=True, slots=True)
class Threshold:
    """Raise beyond ``limit``, clear only behind ``clear``; ``hold_us`` is how long the limit must stay broken."""

    operator: Operator
    limit: float
    clear: float
    hold_us: int = 0

    def __post_init__(self) -> None:
        if not (isfinite(self.limit) and isfinite(self.clear)):
            raise ValueError("limit and clear are finite numbers")
        wrong = self.clear > self.limit if self.upward else self.clear < self.limit
        if wrong:
            raise ClearOnWrongSide(operator=self.operator, limit=self.limit, clear=self.clear)

    @property
    def upward(self) -> bool:
        """True where large values are the bad ones."""
        return self.operator in {">", ">="}

    def beyond(self, value: float) -> bool:
        """True where ``value`` breaks the limit."""
        return _compare(self.operator, value, self.limit)

    def behind(self, value: float) -> bool:
        """True where ``value`` is back on the quiet side of the clearing limit."""
        return not _compare(self.operator, value, self.clear)

    def worse(self, value: float, than: float) -> bool:
        """True where ``value`` is further out than ``than``."""
        return value > than if self.upward else value < than

    def worst(self, values: list[float]) -> float:
        """The value furthest out; decides in one pass whether a batch needs a closer look."""
        return max(values) if self.upward else min(values)

    def mildest(self, values: list[float]) -> float:
        """The value furthest in; where even that one is not behind ``clear``, nothing clears."""
        return min(values) if self.upward else max(values)


@dataclass(frozen=True, slots=True)
class NoData:
    """The series must be heard at least every ``after``, by the time its batches are received."""

    after: timedelta


def figures_of(
    operator: Operator | None, limit: float | None, clear: float | None, hold_s: int | None, after_s: int | None
) -> Threshold | NoData:
    """The figures of a rule from its stored columns; durations in seconds. The other kind's columns are None."""
    if operator is not None and limit is not None and clear is not None and hold_s is not None:
        return Threshold(operator, limit, clear, hold_s * 1_000_000)
    if after_s is not None:
        return NoData(timedelta(seconds=after_s))
    raise ValueError("a rule has either all figures of a threshold or after_s")


def _compare(operator: Operator, value: float, limit: float) -> bool:
    match operator:
        case ">":
            return value > limit
        case ">=":
            return value >= limit
        case "<":
            return value < limit
        case "<=":
            return value <= limit
