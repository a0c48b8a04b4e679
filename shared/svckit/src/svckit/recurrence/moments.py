"""The moments of a recurrence in a zone. Pure: what is now is an argument.

The clock on the wall decides. A time that it skips comes as long after as the clock jumps; one that it shows twice is
the first of the two (RFC 5545 3.3.10). Two that fall on one moment that way are one.
"""

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from heapq import heappop, heappush
from zoneinfo import ZoneInfo

from svckit.recurrence.rules import wall_times
from svckit.recurrence.value import Recurrence

_FARTHEST = timedelta(days=366 * 40)
"""Nobody looks farther ahead. The 29th of February, every eleven months, is still found."""
_OUT_OF_ORDER = timedelta(hours=25)
"""So much may a jump of the clock turn the order of two occurrences; a zone that skips a day is the most there was."""


def moments_after(recurrence: Recurrence, zone: ZoneInfo, moment: datetime) -> Iterator[datetime]:
    """Every moment later than this one, in order, in UTC."""
    since = (moment.astimezone(zone) - timedelta(days=2)).date()
    last = moment.astimezone(UTC)
    for at in _in_order(one.replace(tzinfo=zone) for one in wall_times(recurrence, since, since + _FARTHEST)):
        if at > last:
            yield at
            last = at


def _in_order(placed: Iterable[datetime]) -> Iterator[datetime]:
    waiting: list[datetime] = []
    for one in placed:
        at = one.astimezone(UTC)
        while waiting and waiting[0] < at - _OUT_OF_ORDER:
            yield heappop(waiting)
        heappush(waiting, at)
    yield from sorted(waiting)


def next_after(recurrence: Recurrence, zone: ZoneInfo, moment: datetime) -> datetime | None:
    """The first moment later than this one; None: it has come for the last time."""
    return next(moments_after(recurrence, zone, moment), None)
