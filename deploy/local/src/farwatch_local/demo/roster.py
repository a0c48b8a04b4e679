"""The demo's month of roster: four crews, three shifts of eight hours (四班三运转). Pure."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import IntEnum
from zoneinfo import ZoneInfo

DAYS_AHEAD = 30
SHIFT_HOURS = 8


class Turn(IntEnum):
    """A shift of the day; its value is the hour it starts, counted from midnight of its duty day."""

    MORNING = 8
    AFTERNOON = 16
    NIGHT = 24


# 早早中中夜夜休休: every crew walks through it, each two days behind the one before, so each turn has one crew a day.
CYCLE: tuple[Turn | None, ...] = (
    Turn.MORNING,
    Turn.MORNING,
    Turn.AFTERNOON,
    Turn.AFTERNOON,
    Turn.NIGHT,
    Turn.NIGHT,
    None,
    None,
)
STAGGER_DAYS = 2


@dataclass(frozen=True, slots=True)
class PlannedShift:
    """One shift and the crew (counted from 0) that works it. Times are aware, in the site's zone."""

    starts_at: datetime
    ends_at: datetime
    crew: int


def crew_on(day_number: int, turn: Turn, crews: int = 4) -> int:
    """Which crew works this turn on the day (counted from any fixed day)."""
    for crew in range(crews):
        if CYCLE[(day_number + STAGGER_DAYS * crew) % len(CYCLE)] is turn:
            return crew
    raise ValueError(f"{crews} crews do not cover {turn.name}")


def plan(now: datetime, zone: ZoneInfo, days: int = DAYS_AHEAD) -> Iterator[PlannedShift]:
    """The shift that runs now and all that start within ``days``, in order.

    Nothing lies in the past: a demo does not invent a history of attendance that never was.
    """
    local = now.astimezone(zone)
    midnight = local.replace(hour=0, minute=0, second=0, microsecond=0)
    for offset in range(-1, days + 1):
        duty_day = midnight + timedelta(days=offset)
        for turn in Turn:
            starts_at = duty_day + timedelta(hours=int(turn))
            ends_at = starts_at + timedelta(hours=SHIFT_HOURS)
            if ends_at > local and starts_at < midnight + timedelta(days=days):
                yield PlannedShift(starts_at, ends_at, crew_on(duty_day.toordinal(), turn))
