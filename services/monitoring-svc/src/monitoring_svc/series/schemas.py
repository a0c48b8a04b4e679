"""What goes over HTTP about series."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import AfterValidator, Field, StringConstraints, model_validator
from sqlalchemy import Row

from svckit.web import Code, SafeStr, Schema
from svckit.web.types import one_line

SERIES_KEY = r"^[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}$"
SeriesKey = Annotated[str, Field(strict=True), StringConstraints(pattern=SERIES_KEY)]
Unit = Annotated[
    str, Field(strict=True), StringConstraints(strip_whitespace=True, max_length=32), AfterValidator(one_line)
]


class SeriesWrite(Schema):
    """What is measured: ``unit`` as people read it ("℃", "%", or empty), ``kind`` for grouping ("temperature")."""

    site_id: UUID
    unit: Unit
    kind: Code
    name: SafeStr | None = None


class SeriesRead(Schema):
    """A series of a site."""

    id: UUID
    version: int
    site_id: UUID
    key: str
    unit: str
    kind: str
    name: str | None
    created_at: datetime
    updated_at: datetime
    retired_at: datetime | None = Field(description="Out of use since: nothing is taken in, no rule watches.")


class LastReading(Schema):
    """The newest reading by its own time, or by ours where a clock runs ahead; ``received_at``: when last heard."""

    at: datetime
    value: float
    received_at: datetime


class SeriesState(SeriesRead):
    """A series with its last reading. ``silent_s``: seconds since it was last heard; null where it never was."""

    last: LastReading | None
    silent_s: float | None

    @model_validator(mode="before")
    @classmethod
    def _from_row(cls, row: Any) -> Any:
        if not isinstance(row, Row):
            return row
        flat = row._asdict()
        last = {name: flat.pop(name) for name in ("at", "value", "received_at")}
        return {**flat, "last": None if last["at"] is None else last}


class ReadingRead(Schema):
    """One stored reading. ``received_at``: when it came, where that was before its own time; else null."""

    at: datetime
    value: float
    received_at: datetime | None


class ReadingsWindow(Schema):
    """Readings in time order. ``next_from``: where to go on when there were more than ``limit``."""

    series_id: UUID
    unit: str
    items: list[ReadingRead]
    next_from: datetime | None


class Bucket(Schema):
    """The readings of a while, from ``at`` on: their extremes, their mean, and how many they are."""

    at: datetime
    min: float
    avg: float
    max: float
    count: int


class Chart(Schema):
    """A series in buckets of ``width_s`` seconds, in time order; where nothing was measured there is no bucket."""

    series_id: UUID
    unit: str
    start: datetime
    end: datetime
    width_s: int
    items: list[Bucket]


class Trend(Schema):
    """The course of a series in a few points: the mean of each bucket."""

    series_id: UUID
    at: list[datetime]
    avg: list[float]


class Trends(Schema):
    """Courses of several series over the same time; a series that measured nothing is left out."""

    start: datetime
    end: datetime
    width_s: int
    items: list[Trend]
