"""When the next meeting of a weekly series is, by the clock of its site (R-2.2.1e). Pure."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from svckit.recurrence import Frequency, Recurrence, moments_after

DAYS = range(1, 8)
"""Monday is 1, Sunday 7, as ISO 8601 counts them."""


def next_occurrence(weekday: int, at: str, timezone: str, after: datetime) -> datetime:
    """The first time after `after` at which the site's clock shows ``at`` ("14:30") on that day of the week.

    On the day of a change of the clock a time that is skipped falls as long after as the clock jumps; one that comes
    twice is the first of the two.
    """
    zone = ZoneInfo(timezone)
    weekly = Recurrence(
        Frequency.WEEKLY,
        starts_on=(after.astimezone(zone) - timedelta(days=7)).date(),
        times=(time.fromisoformat(at),),
        weekdays=(weekday,),
    )
    return next(moments_after(weekly, zone, after))


def made_at(occurrence: datetime, ahead_h: int) -> datetime:
    """When the meeting is made and its agenda drawn."""
    return occurrence - timedelta(hours=ahead_h)


def due_at(occurrence: datetime, grace_h: int) -> datetime:
    """By when its record must be finished."""
    return occurrence + timedelta(hours=grace_h)
