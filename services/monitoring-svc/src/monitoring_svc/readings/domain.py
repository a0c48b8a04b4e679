"""Which readings of a batch are taken in, and which are handed back with a reason. Pure."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from math import isfinite
from typing import Literal, Protocol
from uuid import UUID

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
_DAY_US = 86_400_000_000


class Reading(Protocol):
    """One reading with its types checked."""

    series: str
    at: datetime
    value: float


@dataclass(frozen=True, slots=True)
class Rejection:
    """The reading at ``index`` is not taken in."""

    index: int
    code: Code


@dataclass(slots=True)
class Column:
    """The readings of one series in the order received; times in microseconds since the epoch."""

    ats: list[int] = field(default_factory=list)
    values: list[float] = field(default_factory=list)


@dataclass(slots=True)
class Sorted:
    """A batch, sorted out: what is taken in per series, and what is not."""

    columns: dict[UUID, Column] = field(default_factory=dict)
    rejected: list[Rejection] = field(default_factory=list)

    @property
    def accepted(self) -> int:
        """How many readings are taken in."""
        return sum(len(column.values) for column in self.columns.values())


@dataclass(frozen=True, slots=True)
class Gate:
    """What a station may post now: its site's series, and the span of acceptable times (inclusive)."""

    series: Mapping[str, UUID]
    earliest: datetime
    latest: datetime

    def sort_out(self, readings: Iterable[tuple[int, Reading]]) -> Sorted:
        """Take each indexed reading in, or reject it."""
        result = Sorted()
        columns: dict[str, Column] = {}
        known, earliest, latest = self.series, microseconds(self.earliest), microseconds(self.latest)
        for index, reading in readings:
            since = reading.at - EPOCH
            at = since.days * _DAY_US + since.seconds * 1_000_000 + since.microseconds
            column = columns.get(reading.series)
            if column is None and reading.series in known:
                column = columns[reading.series] = Column()
            if column is None or not earliest <= at <= latest or not isfinite(reading.value):
                result.rejected.append(Rejection(index, self._reason(reading)))
                continue
            column.ats.append(at)
            column.values.append(reading.value)
        result.columns = {known[key]: column for key, column in columns.items() if column.ats}
        return result

    def _reason(self, reading: Reading) -> Code:
        if reading.series not in self.series:
            return "unknown-series"
        if not isfinite(reading.value):
            return "not-finite"
        return "time-in-future" if reading.at > self.latest else "time-too-old"


def microseconds(instant: datetime) -> int:
    """Whole microseconds since 1970-01-01T00:00:00Z."""
    return (instant - EPOCH) // timedelta(microseconds=1)


def instant(microseconds_: int) -> datetime:
    """The time so many microseconds after 1970-01-01T00:00:00Z."""
    return EPOCH + timedelta(microseconds=microseconds_)
