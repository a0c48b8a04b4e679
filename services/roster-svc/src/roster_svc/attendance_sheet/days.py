"""Days and months of a site's calendar. Pure."""

from calendar import monthrange
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from roster_svc.coverage.errors import DaysReversed, TooManyDays

MOST_DAYS = 92
_UTC = "UTC"


@dataclass(frozen=True, slots=True)
class Period:
    """Days of a site's calendar, both included, and the moments between which shifts begin that belong to them."""

    first: date
    last: date
    zone: ZoneInfo

    @property
    def since(self) -> datetime:
        return _midnight(self.first, self.zone)

    @property
    def until(self) -> datetime:
        return _midnight(self.last + timedelta(days=1), self.zone)


def day_of(at: datetime, zone: ZoneInfo) -> date:
    """The day to which a shift that begins then belongs, also where it ends on the next one."""
    return at.astimezone(zone).date()


def month_of(at: datetime, zone: str | None) -> date:
    """The first day of the month to which a shift that begins then belongs."""
    return day_of(at, ZoneInfo(zone or _UTC)).replace(day=1)


def month(first: date, zone: ZoneInfo) -> Period:
    """The month of that day."""
    return Period(first.replace(day=1), first.replace(day=monthrange(first.year, first.month)[1]), zone)


def asked(first: date | None, last: date | None, zone: ZoneInfo, now: datetime) -> Period:
    """The days that are asked for; the month of the one that is given, this month where none is."""
    of = month(first or last or day_of(now, zone), zone)
    first, last = first or of.first, last or of.last
    if last < first:
        raise DaysReversed
    if (last - first).days >= MOST_DAYS:
        raise TooManyDays(most=MOST_DAYS)
    return Period(first, last, zone)


def _midnight(day: date, zone: ZoneInfo) -> datetime:
    return datetime.combine(day, time.min, tzinfo=zone).astimezone(UTC)
