"""One rule watching one series during a transaction: its cause, its state, and what became certain. Pure."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

from monitoring_svc.anomalies.domain import Cause, Reason
from monitoring_svc.detectors.domain import Cleared, Detector, Fact
from monitoring_svc.detectors.history import Spell


@dataclass(frozen=True, slots=True)
class Worsened:
    """An open anomaly has a new peak."""

    peak: float
    peak_at: int


@dataclass(frozen=True, slots=True)
class Untold:
    """The last peaks of an open anomaly came too fast to be told one by one."""


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


@dataclass(frozen=True, slots=True)
class Revised:
    """Late readings have shown how long the limit was broken: of the anomaly ``told``, or one that nobody knew of."""

    spell: Spell
    told: UUID | None


@dataclass(frozen=True, slots=True)
class Denied:
    """Late readings have shown that the limit was not broken for the hold time: the open anomaly goes."""

    at: int
    value: float


Finding = Fact | Worsened | Untold | Silent | Spoke | Dismissed | Revised | Denied


@dataclass(slots=True)
class Watch:
    """A rule at work. ``anomaly_id`` is its open anomaly, ``version`` the rule's, ``heard_at`` the series' if asked.

    ``cleared``: when its last anomaly ended, in microseconds. ``late_after``: what is known only so long after it was
    certain is late. ``active``: whether the site is in service.
    """

    cause: Cause
    series_num: int
    version: int
    state: Detector
    anomaly_id: UUID | None
    watched_from: datetime
    cleared: int | None
    late_after: timedelta
    active: bool
    heard_at: datetime | None = None
    before: Detector = field(init=False)
    cleared_before: int | None = field(init=False)

    def __post_init__(self) -> None:
        self.before, self.cleared_before = self.state, self.cleared

    @property
    def moved(self) -> bool:
        """True where there is something to write."""
        return self.state is not self.before or self.cleared != self.cleared_before

    def note_end(self, fact: Fact | None) -> None:
        """Remember when the last anomaly ended, if this is one's end."""
        if isinstance(fact, Cleared):
            self.cleared = fact.at if self.cleared is None else max(self.cleared, fact.at)
