"""A recurrence as rules of RFC 5545. The one module that knows dateutil, which has no types."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta
from typing import Any, cast

from dateutil.rrule import DAILY, HOURLY, MONTHLY, WEEKLY, rrule, rruleset

from svckit.recurrence.value import Frequency, Recurrence

_FREQUENCIES = {
    Frequency.HOURLY: HOURLY,
    Frequency.DAILY: DAILY,
    Frequency.WEEKLY: WEEKLY,
    Frequency.MONTHLY: MONTHLY,
}


def rrule_lines(recurrence: Recurrence) -> list[str]:
    """It as other calendars read it: ``DTSTART`` and ``RRULE`` of each time of the day."""
    until = datetime.combine(recurrence.ends_on, time.max) if recurrence.ends_on else None
    texts = [str(_rule(recurrence, one, recurrence.starts_on, until)) for one in sorted(recurrence.times)]
    return [line for text in texts for line in text.splitlines()]


def wall_times(recurrence: Recurrence, since: date, until: date) -> Iterator[datetime]:
    """When the clock on the wall shows an occurrence, without a zone: from one day to another, both included."""
    first = max(since, recurrence.starts_on)
    last = until if recurrence.ends_on is None else min(until, recurrence.ends_on)
    if last < first:
        return
    rules, end = cast("Any", rruleset()), datetime.combine(last, time.max)
    for one in sorted(recurrence.times):
        rules.rrule(_rule(recurrence, one, _aligned(recurrence, first), end))
    excluded = frozenset(recurrence.excluded)
    for found in cast("Iterator[datetime]", iter(rules)):
        if found.date() >= first and found.date() not in excluded:
            yield found


def _rule(recurrence: Recurrence, at: time, starts_on: date, until: datetime | None) -> object:
    hourly = recurrence.frequency is Frequency.HOURLY
    return rrule(
        _FREQUENCIES[recurrence.frequency],
        dtstart=datetime.combine(starts_on, at),
        interval=recurrence.every,
        byweekday=[one - 1 for one in sorted(recurrence.weekdays)] or None,
        bymonthday=sorted(recurrence.month_days) or None,
        byhour=None if hourly else at.hour,
        byminute=at.minute,
        bysecond=0,
        until=until,
    )


def _aligned(recurrence: Recurrence, first: date) -> date:
    """A day not after ``first`` from which the rule counts to the same: old rules cost no more than new ones."""
    starts_on, every = recurrence.starts_on, recurrence.every
    match recurrence.frequency:
        case Frequency.HOURLY | Frequency.DAILY:  # after as many days an hourly one is at the same hour again
            return starts_on + timedelta(days=(first - starts_on).days // every * every)
        case Frequency.WEEKLY:
            monday = starts_on - timedelta(days=starts_on.weekday())
            return monday + timedelta(weeks=(first - monday).days // (7 * every) * every)
        case Frequency.MONTHLY:
            months = (first.year - starts_on.year) * 12 + first.month - starts_on.month
            month = starts_on.year * 12 + starts_on.month - 1 + months // every * every
            return date(month // 12, month % 12 + 1, 1)
