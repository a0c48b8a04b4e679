"""Whether people could be told right now. Pure.

A heartbeat says more than "the process runs": an alarm raised now would leave monitoring-svc, pass incident-svc,
arrive here and be sent. Where one of these is not so, the switch outside hears nothing and raises the alarm itself.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from notify_svc.attempts.domain import Reason

FAILURES_IN_A_ROW = 3
TECHNICAL: frozenset[Reason] = frozenset({"temporary", "unreachable", "timeout", "login", "internal"})
"""Failures that say something about us or the provider, not about one person's address."""


@dataclass(frozen=True, slots=True)
class AlarmPathState:
    """What the database says. ``heartbeat_at``: departure of the newest heartbeat; ``due_at``: the attempt that has
    been due longest and is not begun; ``arrived`` and ``failed``: attempts of the last moments that a provider took,
    and that failed for technical reasons.
    """

    heartbeat_at: datetime | None
    due_at: datetime | None
    arrived: int = 0
    failed: int = 0


def trouble(alarm_path: AlarmPathState, now: datetime, patience: timedelta) -> str | None:
    """Why there must be no heartbeat, or None. Either sign may be late by ``patience``."""
    if alarm_path.heartbeat_at is None:
        return "no heartbeat has ever come from monitoring-svc by way of incident-svc"
    if now - alarm_path.heartbeat_at > patience:
        age = _seconds(now - alarm_path.heartbeat_at)
        return f"the last heartbeat left monitoring-svc {age} s ago: an alarm would not arrive"
    if alarm_path.due_at is not None and now - alarm_path.due_at > patience:
        return f"a message has been due for {_seconds(now - alarm_path.due_at)} s and nobody sends it"
    if alarm_path.failed >= FAILURES_IN_A_ROW and not alarm_path.arrived:
        return f"the last {alarm_path.failed} attempts failed and none arrived: look at the providers"
    return None


def _seconds(span: timedelta) -> int:
    return int(span.total_seconds())
