"""The readings of a series over the past: a calm day's wave, and the episodes that left its limits. Pure."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256

from farwatch_local.demo.sites import Series

CALM_STEP_MIN = 10
MINUTE = timedelta(minutes=1)
RISES, FALLS = timedelta(minutes=10), timedelta(minutes=15)
NEARLY, BACK = 0.85, 0.4
"""How near it comes to the limit before it breaks it, and where it is when it has come back: on the healthy side."""


@dataclass(frozen=True, slots=True)
class Excursion:
    """The series is at ``peak`` from ``begins`` until ``ends``."""

    begins: datetime
    ends: datetime
    peak: float


def readings(
    series: Series, excursions: Sequence[Excursion], after: datetime, until: datetime
) -> Iterator[tuple[datetime, float]]:
    """What was measured in ``after < t <= until``: every ten minutes, and every minute of and around an excursion."""
    at = after.replace(second=0, microsecond=0) + MINUTE
    while at <= until:
        near = next((one for one in excursions if one.begins - RISES <= at <= one.ends + FALLS), None)
        if near is not None or at.minute % CALM_STEP_MIN == 0:
            yield at, round(_disturbed(series, near, at) if near else calm(series, at), 2)
        at += MINUTE


def calm(series: Series, at: datetime) -> float:
    """A healthy value: within ``spread`` of ``normal``, warmer by day, never quite the same."""
    day = 2 * math.pi * (at.timestamp() % 86_400) / 86_400
    wave = math.sin(day + fraction(series.key)) * 0.6
    return series.normal + series.spread * (wave + 0.4 * (2 * fraction(f"{series.key} {at.isoformat()}") - 1))


def _disturbed(series: Series, excursion: Excursion, at: datetime) -> float:
    """It nears the limit, is beyond it the whole time with the peak in the middle, and comes back at once."""
    if at < excursion.begins:
        return _towards(series, excursion, at, NEARLY * (1 - (excursion.begins - at) / RISES))
    if at >= excursion.ends:
        return _towards(series, excursion, at, BACK * (1 - (at - excursion.ends) / FALLS))
    passed = (at - excursion.begins) / (excursion.ends - excursion.begins)
    below = 0.04 * abs(excursion.peak - series.normal) * (1 - math.sin(math.pi * passed))
    return excursion.peak - math.copysign(below, excursion.peak - series.normal)


def _towards(series: Series, excursion: Excursion, at: datetime, share: float) -> float:
    """A healthy value, and such a share of the way from there to the nearest limit on the excursion's side."""
    side = ">" if excursion.peak > series.normal else "<"
    limits = [one.limit for one in series.limits if one.operator == side]
    nearest = min(limits, key=lambda limit: abs(limit - series.normal))
    value = calm(series, at)
    return value + share * (nearest - value)


def fraction(text: str) -> float:
    """A number from 0 to 1 that is always the same for the text."""
    return int.from_bytes(sha256(text.encode()).digest()[:4], "big") / 0xFFFFFFFF
