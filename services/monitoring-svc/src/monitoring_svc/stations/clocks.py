"""Clocks of stations that run ahead of ours. Pure.

Only that can be measured: the newest time of a batch that lies after its receipt is wrong, one that lies before it may
be an old reading from a spool.
"""

from datetime import timedelta

INACCURATE = timedelta(seconds=2)
"""Ahead by no more is not worth a word: machines keep each other's time that well."""
REMEMBERED = timedelta(hours=1)
"""A clock is taken for mended when it was not seen ahead for so long."""


def ahead(newest: int | None, now: int) -> timedelta | None:
    """By how much a station's clock is ahead whose newest reading claims that time; None where it is not to be seen.

    Times are microseconds since the epoch.
    """
    offset = timedelta() if newest is None else timedelta(microseconds=newest - now)
    return offset if offset > INACCURATE else None
