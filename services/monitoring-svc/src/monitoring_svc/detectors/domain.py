"""The state machine of a threshold rule over one series: normal -> pending (held?) -> raised -> normal.

A series is read as a signal that keeps its last value until the next reading. So a limit broken at ``since`` has held
at ``since + hold`` whether the next reading comes later (judged with it) or not at all (confirmed by a durable timer):
both paths reach the same facts, and cutting a stream into other batches changes nothing.

Readings not newer than the last judged one are the caller's to drop. Times are microseconds since the epoch.
"""

from dataclasses import dataclass, replace
from enum import StrEnum

from monitoring_svc.rules.domain import Threshold


class Phase(StrEnum):
    """Where a detector stands."""

    NORMAL = "normal"
    PENDING = "pending"
    RAISED = "raised"


@dataclass(frozen=True, slots=True)
class Detector:
    """The remembered state: ``since`` the limit is broken, the last ``value`` while pending, the ``peak`` so far."""

    phase: Phase = Phase.NORMAL
    since: int | None = None
    value: float | None = None
    peak: float | None = None
    peak_at: int | None = None


NORMAL = Detector()


@dataclass(frozen=True, slots=True)
class Raised:
    """The rule is sure: beyond since ``began_at``, held at ``detected_at``."""

    began_at: int
    detected_at: int
    value: float
    peak: float
    peak_at: int


@dataclass(frozen=True, slots=True)
class Cleared:
    """A reading is back behind the clearing limit; ``peak`` is the worst value while raised."""

    at: int
    value: float
    peak: float
    peak_at: int


Fact = Raised | Cleared


def run(rule: Threshold, state: Detector, ats: list[int], values: list[float]) -> tuple[Detector, list[Fact]]:
    """Judge readings in time order; returns the new state and what became certain, oldest first."""
    if not values or _uneventful(rule, state, values):
        return state, []
    facts: list[Fact] = []
    for at, value in zip(ats, values, strict=True):
        due = hold_due(rule, state)
        if due is not None and at > due:
            state, raised = _raise(state, due)
            facts.append(raised)
        state, fact = _step(rule, state, at, value)
        if fact is not None:
            facts.append(fact)
    return state, facts


def hold_due(rule: Threshold, state: Detector) -> int | None:
    """When a pending detector becomes sure unless a reading says otherwise; None while nothing is pending."""
    if state.phase is not Phase.PENDING or state.since is None:
        return None
    return state.since + rule.hold_us


def confirm(rule: Threshold, state: Detector, now: int) -> tuple[Detector, Raised | None]:
    """The hold time is over and no reading came to deny it: raise, or nothing where it is too early or too late."""
    due = hold_due(rule, state)
    if due is None or due > now:
        return state, None
    return _raise(state, due)


def _uneventful(rule: Threshold, state: Detector, values: list[float]) -> bool:
    if state.phase is Phase.NORMAL:
        return not rule.beyond(rule.worst(values))
    if state.phase is Phase.RAISED and state.peak is not None:
        return not rule.behind(rule.mildest(values)) and not rule.worse(rule.worst(values), state.peak)
    return False


def _step(rule: Threshold, state: Detector, at: int, value: float) -> tuple[Detector, Fact | None]:
    if state.phase is Phase.RAISED:
        return _while_raised(rule, state, at, value)
    return _while_beyond(rule, state, at, value) if rule.beyond(value) else (NORMAL, None)


def _while_beyond(rule: Threshold, state: Detector, at: int, value: float) -> tuple[Detector, Fact | None]:
    since = at if state.since is None else state.since
    state = _with_peak(rule, replace(state, phase=Phase.PENDING, since=since, value=value), at, value)
    return _raise(state, at) if at >= since + rule.hold_us else (state, None)


def _while_raised(rule: Threshold, state: Detector, at: int, value: float) -> tuple[Detector, Fact | None]:
    if not rule.behind(value):
        return _with_peak(rule, state, at, value), None
    peak, peak_at = (value, at) if state.peak is None or state.peak_at is None else (state.peak, state.peak_at)
    return NORMAL, Cleared(at=at, value=value, peak=peak, peak_at=peak_at)


def _raise(state: Detector, at: int) -> tuple[Detector, Raised]:
    since, value, peak, peak_at = state.since, state.value, state.peak, state.peak_at
    if since is None or value is None or peak is None or peak_at is None:
        raise ValueError(f"a detector cannot be raised from {state}")
    raised = Raised(began_at=since, detected_at=at, value=value, peak=peak, peak_at=peak_at)
    return replace(state, phase=Phase.RAISED, value=None), raised


def _with_peak(rule: Threshold, state: Detector, at: int, value: float) -> Detector:
    if state.peak is not None and not rule.worse(value, state.peak):
        return state
    return replace(state, peak=value, peak_at=at)
