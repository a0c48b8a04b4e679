"""When the next meeting of a weekly series is, by the clock of its site (R-2.2.1e). Pure."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAYS = range(1, 8)
"""Monday is 1, Sunday 7, as ISO 8601 counts them."""


def next_occurrence(weekday: int, at: str, timezone: str, after: datetime) -> datetime:
    """The first time after `after` at which the site's clock shows ``at`` ("14:30") on that day of the week.

    On the day of a change of the clock a time that is skipped falls as long after as the clock jumps; one that comes
    twice is the first of the two.
    """
    zone, hour = ZoneInfo(timezone), time.fromisoformat(at)
    today = after.astimezone(zone).date()
    ahead = (weekday - today.isoweekday()) % 7
    for days in (ahead, ahead + 7):
        local = datetime.combine(today + timedelta(days=days), hour, tzinfo=zone)
        moment = local.astimezone(UTC)
        if moment > after:
            return moment
    raise AssertionError("a week later is always later")


def made_at(occurrence: datetime, ahead_h: int) -> datetime:
    """When the meeting is made and its agenda drawn."""
    return occurrence - timedelta(hours=ahead_h)


def due_at(occurrence: datetime, grace_h: int) -> datetime:
    """By when its record must be finished."""
    return occurrence + timedelta(hours=grace_h)
