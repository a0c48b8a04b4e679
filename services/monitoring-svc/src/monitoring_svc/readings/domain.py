"""Which readings of a batch are taken in, and which are handed back with a reason. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
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


Reading = tuple[str, int, float]
"""Series, time and value of one reading with its types checked; the time in microseconds since the epoch."""


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

    columns: list[Column] = field(default_factory=list)
    rejected: list[Rejection] = field(default_factory=list)
    newest: int | None = None
    """The newest time that any of its readings claims, taken in or not; in microseconds."""

    @property
    def accepted(self) -> int:
        """How many readings are taken in."""
        return sum(len(column.values) for column in self.columns)


@dataclass(frozen=True, slots=True)
class Gate:
    """What a station may post now: its site's series (key: number), and the span of acceptable times (inclusive)."""

    series: Mapping[str, int]
    earliest: datetime
    latest: datetime

    def sort_out(self, readings: Iterable[tuple[int, Reading]]) -> Sorted:
        """Take each indexed reading in, or reject it."""
        columns: dict[str, Column] = {}
        rejected: list[Rejection] = []
        known, earliest, latest = self.series, microseconds(self.earliest), microseconds(self.latest)
        for index, (series, at, value) in readings:
            if series not in known or not earliest <= at <= latest or not isfinite(value):
                rejected.append(Rejection(index, self._reason(series, at, value)))
            elif (column := columns.get(series)) is not None:
                column.ats.append(at)
                column.values.append(value)
            else:
                columns[series] = Column(known[series], [at], [value])
        return Sorted(list(columns.values()), rejected)

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
