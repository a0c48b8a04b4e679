"""The rules of a monitoring device: which report counts, what state follows, when it is told. Pure.

Devices have clocks of their own, which may be wrong: a report counts by the device's time where that is credible, else
by when it came. So reports in any order, and again, end the same.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Literal

from contracts.severities import SEVERITIES, Severity

Criticality = Literal["minor", "major", "critical"]
LONGEST_MAINTENANCE = timedelta(days=30)


class Kind(StrEnum):
    """What a device is."""

    CAMERA = "camera"
    SENSOR = "sensor"
    RECORDER = "recorder"
    ALARM_LINE = "alarm_line"
    OTHER = "other"


class State(StrEnum):
    """How a device is. ``unknown``: not heard since it was registered, or since its maintenance ended."""

    OK = "ok"
    DEGRADED = "degraded"
    OFFLINE = "offline"
    UNKNOWN = "unknown"
    MAINTENANCE = "maintenance"


class Trouble(StrEnum):
    """What is wrong with a device."""

    SILENT = "silent"
    REPORTED_OFFLINE = "reported_offline"
    CLOCK_DRIFT = "clock_drift"
    RECORDING_GAP = "recording_gap"
    STORAGE_LOW = "storage_low"


BAD = (State.DEGRADED, State.OFFLINE)


@dataclass(frozen=True, slots=True)
class Figures:
    """What counts as wrong, at the site and for the device."""

    offline_after: timedelta
    settle: timedelta
    degraded_after: timedelta
    clock_drift: timedelta
    gap: timedelta
    storage_days: int


@dataclass(frozen=True, slots=True)
class Report:
    """What the site's system says of a device. ``observed_at``: by the device's own clock; ``received_at``: by ours."""

    observed_at: datetime
    received_at: datetime
    online: bool = True
    gap_since: datetime | None = None
    gap_until: datetime | None = None
    storage_days: float | None = None
    firmware: str | None = None

    @property
    def clock_offset(self) -> timedelta:
        """By how much the device's clock is ahead of ours; what took its time on the way makes it seem behind."""
        return self.observed_at - self.received_at

    def counts_from(self, drift: timedelta) -> datetime:
        """The moment it speaks of: by its own clock where that is credible, never in the future."""
        credible = abs(self.clock_offset) <= drift
        return min(self.observed_at, self.received_at) if credible else self.received_at

    @property
    def _text(self) -> str:
        return repr((self.online, self.gap_since, self.gap_until, self.storage_days, self.firmware))

    def order(self, drift: timedelta) -> tuple[datetime, datetime, datetime, str]:
        """The report with the highest is the one that counts."""
        return self.counts_from(drift), self.received_at, self.observed_at, self._text


def newest(reports: Iterable[Report], drift: timedelta) -> Report:
    """The report that counts."""
    return max(reports, key=lambda one: one.order(drift))


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of a device. ``watched_from``: silence is counted from then at the earliest."""

    report: Report | None
    watched_from: datetime
    maintenance_until: datetime | None = None
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Health:
    """How a device is, and what is wrong with it; ``since``: by what is known, from when on at the earliest."""

    state: State
    troubles: tuple[Trouble, ...]
    since: datetime


def deadline(known: Known, figures: Figures) -> datetime | None:
    """When the device counts as silent unless it is heard; None while nobody waits for it."""
    if known.report is None or known.retired:
        return None
    heard = known.report.counts_from(figures.clock_drift)
    return max(heard, known.watched_from) + figures.offline_after


def health(known: Known, figures: Figures, now: datetime) -> Health:
    """How the device is now."""
    if known.maintenance_until is not None and now < known.maintenance_until:
        return Health(State.MAINTENANCE, (), now)
    report, due = known.report, deadline(known, figures)
    if report is None or due is None:
        return Health(State.UNKNOWN, (), now)
    heard = report.counts_from(figures.clock_drift)
    if now >= due:
        return Health(State.OFFLINE, (Trouble.SILENT,), due - figures.offline_after)
    if heard < known.watched_from:
        return Health(State.UNKNOWN, (), now)
    if not report.online:
        return Health(State.OFFLINE, (Trouble.REPORTED_OFFLINE,), heard)
    troubles = _troubles(report, figures)
    return Health(State.DEGRADED if troubles else State.OK, troubles, heard)


def _troubles(report: Report, figures: Figures) -> tuple[Trouble, ...]:
    found = (
        (Trouble.CLOCK_DRIFT, abs(report.clock_offset) > figures.clock_drift),
        (Trouble.RECORDING_GAP, _gap(report, figures.gap)),
        (Trouble.STORAGE_LOW, report.storage_days is not None and report.storage_days < figures.storage_days),
    )
    return tuple(trouble for trouble, there in found if there)


def _gap(report: Report, longest: timedelta) -> bool:
    """Whether it does not record, and has not for too long; a gap that is over is on record and no trouble."""
    if report.gap_since is None or report.gap_until is not None:
        return False
    return report.observed_at - report.gap_since >= longest


def settled_after(state: State, figures: Figures) -> timedelta:
    """How long it must stay in the state before it is told: what comes and goes calls nobody."""
    return figures.degraded_after if state is State.DEGRADED else figures.settle


def severity(state: State, criticality: Criticality) -> Severity:
    """How bad it is: offline as bad as the device is important, anything else a step milder."""
    if state is State.OFFLINE or criticality == "minor":
        return criticality
    return SEVERITIES[SEVERITIES.index(criticality) - 1]


def checked_end(until: datetime, now: datetime) -> bool:
    """Whether maintenance may end then."""
    return now < until <= now + LONGEST_MAINTENANCE


def of_device(figures: Figures, offline_after_s: int | None) -> Figures:
    """The site's figures with the device's own."""
    if offline_after_s is None:
        return figures
    return replace(figures, offline_after=timedelta(seconds=offline_after_s))
