"""One rule watching one series during a transaction: its cause, its state, and what became certain. Pure."""

from dataclasses import dataclass, field
from datetime import datetime
from itertools import pairwise
from operator import lt
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


Portion = tuple[list[int], list[float], datetime, str | None]
"""One batch's readings of a series: times, values, when the batch was received, and the trace it belongs to."""


@dataclass(slots=True)
class Heard:
    """What came of a series in one transaction, in the order received: all of it, and batch by batch."""

    num: int
    ats: list[int] = field(default_factory=list)
    values: list[float] = field(default_factory=list)
    portions: list[Portion] = field(default_factory=list)

    def add(self, portion: Portion) -> None:
        """Take in a later batch."""
        self.ats += portion[0]
        self.values += portion[1]
        self.portions.append(portion)

    @property
    def newest(self) -> float:
        """The value at the last time; of several at one instant the first one sent counts."""
        return self.values[self.ats.index(max(self.ats))]

    @property
    def received_at(self) -> datetime:
        """When the last of the batches was received."""
        return max(received_at for _, _, received_at, _ in self.portions)


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
