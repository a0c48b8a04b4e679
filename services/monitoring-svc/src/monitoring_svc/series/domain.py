"""How long a key is, how coarse a chart of a series is drawn, and where a page of its readings ends. Pure."""

from collections.abc import Sequence
from datetime import datetime, timedelta

LONGEST_KEY = 128
_WIDTHS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10_800, 21_600, 43_200, 86_400)


def bucket_width(span: timedelta, points: int) -> timedelta:
    """The finest round width that covers ``span`` with at most ``points`` buckets; a whole number of days at the end.

    Round, so that buckets begin at the same instants however the window slides, and a chart does not flicker.
    """
    for width_s in _WIDTHS_S:
        if span <= timedelta(seconds=width_s * points):
            return timedelta(seconds=width_s)
    return timedelta(days=-(-span // timedelta(days=points)))


def page_end(ats: Sequence[datetime], limit: int) -> tuple[int, datetime | None]:
    """How many of the readings at ``ats`` the page holds, and where the next one begins; None where there is none.

    An instant with several values is never cut in two: a page that is one instant holds all of it.
    """
    if len(ats) <= limit:
        return len(ats), None
    cut = ats[limit]
    whole = sum(at < cut for at in ats)
    return (whole, cut) if whole else (len(ats), cut + timedelta(microseconds=1))
