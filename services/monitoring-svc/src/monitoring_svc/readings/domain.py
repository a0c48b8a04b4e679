"""Which readings of a batch are taken in, and which are handed back with a reason. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from math import isfinite
from typing import Literal

import msgspec

Code = Literal[
    "not-an-object",
    "missing-field",
    "unknown-field",
    "series-not-text",
    "unknown-series",
    "time-not-text",
    "time-malformed",
    "time-without-offset",
    "time-in-future",
    "time-too-old",
    "not-a-number",
    "not-finite",
]

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)


Reading = tuple[int, str, int, float]
"""One reading with its types checked: its place in the batch, series, time in microseconds since the epoch, value."""


@dataclass(frozen=True, slots=True)
class Rejection:
    """The reading at ``index`` is not taken in."""

    index: int
    code: Code


class Column(msgspec.Struct, array_like=True, gc=False):
    """The readings of the series ``num`` in the order received; times in microseconds since the epoch."""

    num: int
    ats: list[int]
    values: list[float]


@dataclass(slots=True)
class Sorted:
    """A batch, sorted out: what is taken in per series, and what is not."""

    columns: list[Column]
    accepted: int
    """How many readings are taken in."""
    rejected: list[Rejection]
    newest: int | None = None
    """The newest time that any of its readings claims, taken in or not; in microseconds."""


@dataclass(frozen=True, slots=True)
class Gate:
    """What a station may post now: its site's series (key: number), and the span of acceptable times (inclusive)."""

    series: Mapping[str, int]
    earliest: datetime
    latest: datetime

    def sort_out(self, readings: Sequence[Reading]) -> Sorted:
        """Take each reading in, or reject it."""
        columns: dict[str, Column] = {}
        rejected: list[Rejection] = []
        known, earliest, latest = self.series, microseconds(self.earliest), microseconds(self.latest)
        for index, series, at, value in readings:
            if series not in known or not earliest <= at <= latest or not isfinite(value):
                rejected.append(Rejection(index, self._reason(series, at, value)))
            elif (column := columns.get(series)) is not None:
                column.ats.append(at)
                column.values.append(value)
            else:
                columns[series] = Column(known[series], [at], [value])
        return Sorted(list(columns.values()), len(readings) - len(rejected), rejected)

    def _reason(self, series: str, at: int, value: float) -> Code:
        if series not in self.series:
            return "unknown-series"
        if not isfinite(value):
            return "not-finite"
        return "time-in-future" if at > microseconds(self.latest) else "time-too-old"


def microseconds(instant: datetime) -> int:
    """Whole microseconds since 1970-01-01T00:00:00Z."""
    return (instant - EPOCH) // timedelta(microseconds=1)


def instant(microseconds_: int) -> datetime:
    """The time so many microseconds after 1970-01-01T00:00:00Z."""
    return EPOCH + timedelta(microseconds=microseconds_)
