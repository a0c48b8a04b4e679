"""When a series has been silent too long, by the time its batches are received. Pure."""

from datetime import datetime, timedelta

from monitoring_svc.rules.domain import NoData

LATE = timedelta(seconds=5)
"""A silence that is looked at so long after its deadline was not looked after at its time: this service was away."""
PATIENCE = timedelta(seconds=15)
"""So long it waits at most for what came meanwhile: one alarm too many is the lesser evil."""


def deadline(rule: NoData, heard_at: datetime | None, watched_from: datetime) -> datetime:
    """The moment the silence becomes an anomaly; a series that never spoke is counted from when the rule began."""
    reference = watched_from if heard_at is None else max(heard_at, watched_from)
    return reference + rule.after


def broken_by(rule: NoData, received_at: datetime, now: datetime) -> bool:
    """True where a batch received at ``received_at`` ends the silence: judged late, it may itself be too old."""
    return received_at + rule.after > now


def hears_first(due: datetime, seen_at: datetime, now: datetime, *, heard: bool) -> bool:
    """Whether the verdict waits: it is late because we were away, and what came by its time is not ``heard`` yet.

    The series may have spoken long ago. ``seen_at``: when its timer was first looked at after ``due``.
    """
    return not heard and seen_at - due > LATE and now - seen_at < PATIENCE
