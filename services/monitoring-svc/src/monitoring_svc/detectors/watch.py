"""One rule watching one series during a transaction: its cause, its state, and what became certain. Pure."""

from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from operator import lt
from typing import Self
from uuid import UUID

from monitoring_svc.anomalies.domain import Cause, Reason
from monitoring_svc.detectors.domain import Detector, Fact


@dataclass(frozen=True, slots=True)
class Worsened:
    """An open anomaly has a new peak."""

    peak: float
    peak_at: int


@dataclass(frozen=True, slots=True)
class Silent:
    """The series was last heard at ``heard_at`` and is silent for longer than its rule accepts."""

    heard_at: datetime
    detected_at: datetime


@dataclass(frozen=True, slots=True)
class Spoke:
    """A silent series was heard again."""

    received_at: datetime
    value: float | None


@dataclass(frozen=True, slots=True)
class Dismissed:
    """The rule that saw the anomaly was changed or retired."""

    at: datetime
    reason: Reason


Finding = Fact | Worsened | Silent | Spoke | Dismissed


@dataclass(slots=True)
class Watch:
    """A rule at work. ``anomaly_id`` is its open anomaly, ``version`` the rule's, ``heard_at`` the series' if asked."""

    cause: Cause
    series_num: int
    version: int
    state: Detector
    anomaly_id: UUID | None
    watched_from: datetime
    heard_at: datetime | None = None
    before: Detector = field(init=False)

    def __post_init__(self) -> None:
        self.before = self.state


@dataclass(slots=True)
class Heard:
    """What came of a series in one transaction: the span of its times, its newest value, its extremes."""

    num: int
    first: int
    last: int
    value: float
    low: float
    high: float
    received_at: datetime

    @classmethod
    def of(cls, num: int, ats: list[int], values: list[float], received_at: datetime) -> Self:
        """The summary of one batch's readings, in any order; of several at one instant the first one sent counts."""
        last = max(ats)
        return cls(num, min(ats), last, values[ats.index(last)], min(values), max(values), received_at)

    def add(self, more: "Heard") -> None:
        """Take in a later batch of the same series."""
        if more.last > self.last:
            self.last, self.value = more.last, more.value
        self.first = min(self.first, more.first)
        self.low, self.high = min(self.low, more.low), max(self.high, more.high)
        self.received_at = max(self.received_at, more.received_at)


def newer_than(last: int | None, ats: list[int], values: list[float]) -> tuple[list[int], list[float]]:
    """The readings after ``last`` in time order, each instant once, the first one sent.

    Those not newer were judged, or overtaken, already: they are stored, but no rule looks at them again.
    """
    if not ats or ((last is None or ats[0] > last) and all(map(lt, ats, ats[1:]))):
        return ats, values
    ordered = sorted(zip(ats, values, strict=True), key=lambda reading: reading[0])
    first = ordered[:1] + [later for earlier, later in pairwise(ordered) if later[0] > earlier[0]]
    kept = [(at, value) for at, value in first if last is None or at > last]
    return [at for at, _ in kept], [value for _, value in kept]
