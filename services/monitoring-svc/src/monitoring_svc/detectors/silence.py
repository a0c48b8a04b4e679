"""When a series has been silent too long, by the time its batches are received. Pure."""

from datetime import datetime

from monitoring_svc.rules.domain import NoData


def deadline(rule: NoData, heard_at: datetime | None, watched_from: datetime) -> datetime:
    """The moment the silence becomes an anomaly; a series that never spoke is counted from when the rule began."""
    reference = watched_from if heard_at is None else max(heard_at, watched_from)
    return reference + rule.after


def broken_by(rule: NoData, received_at: datetime, now: datetime) -> bool:
    """True where a batch received at ``received_at`` ends the silence: judged late, it may itself be too old."""
    return received_at + rule.after > now
