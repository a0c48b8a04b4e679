"""Numbers that people say: of a site and a year, counted from one. Pure."""

from datetime import datetime
from zoneinfo import ZoneInfo


def year_of(now: datetime, zone: str) -> int:
    """The year that a number is of, by the clock of the site."""
    return now.astimezone(ZoneInfo(zone)).year


def numbered(year: int, count: int) -> str:
    """The number of what is the ``count``-th of the site in that year."""
    return f"{year}-{count:04d}"
