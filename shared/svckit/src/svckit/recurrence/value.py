"""A recurrence as a value: what a person set, in the words of a form, with a stable form as JSON."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, time
from enum import StrEnum
from typing import Any, Self

from svckit.recurrence.errors import RecurrenceInvalid

MOST_INTERVAL = 366
MOST_TIMES = 24
MOST_EXCLUDED = 366


class Frequency(StrEnum):
    """What the interval counts."""

    HOURLY = "hourly"
    DAILY = "daily"
    WEEKLY = "weekly"
    MONTHLY = "monthly"


@dataclass(frozen=True, slots=True)
class Recurrence:
    """What recurs, by the clock on the wall. ``every``: so many hours, days, weeks or months lie between.

    ``times``: of the day; hourly: the one that it begins at on ``starts_on``. ``weekdays``: 1 is Monday, as ISO 8601
    counts; hourly they narrow it. ``month_days``: -1 is the last day; a day that a month lacks is left out.
    ``ends_on``: the last day that counts. ``excluded``: days that do not count.
    """

    frequency: Frequency
    starts_on: date
    times: tuple[time, ...]
    every: int = 1
    weekdays: tuple[int, ...] = ()
    month_days: tuple[int, ...] = ()
    ends_on: date | None = None
    excluded: tuple[date, ...] = ()

    def __post_init__(self) -> None:
        """Refuse what does not fit together."""
        hourly, weekly = self.frequency is Frequency.HOURLY, self.frequency is Frequency.WEEKLY
        fits = (
            1 <= self.every <= MOST_INTERVAL
            and 1 <= len(set(self.times)) == len(self.times) <= (1 if hourly else MOST_TIMES)
            and all(one.tzinfo is None and one.fold == 0 for one in self.times)
            and bool(self.weekdays) >= weekly
            and (hourly or weekly or not self.weekdays)
            and all(1 <= one <= 7 for one in self.weekdays)
            and bool(self.month_days) == (self.frequency is Frequency.MONTHLY)
            and all(1 <= one <= 31 or one == -1 for one in self.month_days)
            and (self.ends_on is None or self.starts_on <= self.ends_on)
            and len(self.excluded) <= MOST_EXCLUDED
        )
        if not fits:
            raise RecurrenceInvalid

    def as_json(self) -> dict[str, Any]:
        """It as it is stored and sent; every key always stands there."""
        return {
            "frequency": self.frequency.value,
            "every": self.every,
            "weekdays": sorted(set(self.weekdays)),
            "month_days": sorted(set(self.month_days)),
            "times": [f"{one:%H:%M}" for one in sorted(self.times)],
            "starts_on": self.starts_on.isoformat(),
            "ends_on": self.ends_on.isoformat() if self.ends_on else None,
            "excluded": [one.isoformat() for one in sorted(set(self.excluded))],
        }

    @classmethod
    def read(cls, data: Mapping[str, Any]) -> Self:
        """A recurrence as it is stored; what is no recurrence raises `RecurrenceInvalid`."""
        try:
            return cls(
                frequency=Frequency(data["frequency"]),
                every=data.get("every", 1),
                weekdays=tuple(data.get("weekdays", ())),
                month_days=tuple(data.get("month_days", ())),
                times=tuple(time.fromisoformat(one) for one in data["times"]),
                starts_on=date.fromisoformat(data["starts_on"]),
                ends_on=date.fromisoformat(data["ends_on"]) if data.get("ends_on") else None,
                excluded=tuple(date.fromisoformat(one) for one in data.get("excluded", ())),
            )
        except (KeyError, TypeError, ValueError) as error:
            raise RecurrenceInvalid from error
