"""What goes over HTTP about series."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field, StringConstraints

from svckit.http import Code, SafeStr, Schema
from svckit.http.types import one_line

SeriesKey = Annotated[str, Field(strict=True), StringConstraints(pattern=r"^[A-Za-z0-9][A-Za-z0-9._:/-]{0,127}$")]
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


class LastReading(Schema):
    """The newest reading by its own time; ``received_at`` is when the series was last heard."""

    at: datetime
    value: float
    received_at: datetime


class SeriesState(SeriesRead):
    """A series with its last reading. ``silent_s``: seconds since it was last heard; null where it never was."""

    last: LastReading | None
    silent_s: float | None


class ReadingRead(Schema):
    """One stored reading."""

    at: datetime
    value: float


class ReadingsWindow(Schema):
    """Readings in time order. ``next_from``: where to go on when there were more than ``limit``."""

    series_id: UUID
    unit: str
    items: list[ReadingRead]
    next_from: datetime | None
