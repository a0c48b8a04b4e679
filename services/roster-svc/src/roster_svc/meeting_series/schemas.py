"""What clients send and get about series of weekly meetings."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import MISSING, Field

from svckit.web import SafeStr, Schema

Weekday = Annotated[int, Field(ge=1, le=7, description="1 = Monday, 7 = Sunday")]
ClockTime = Annotated[
    str, Field(pattern=r"^([01]\d|2[0-3]):[0-5]\d$", description="By the site's clock, such as 14:30")
]


class SeriesCreate(Schema):
    site_id: UUID
    title: SafeStr
    weekday: Weekday
    starts_at: ClockTime
    place: SafeStr | None = None


class SeriesPatch(Schema):
    """Only what is given changes. ``active: false`` ends the series; meetings that were made stay."""

    title: SafeStr | MISSING = MISSING
    weekday: Weekday | MISSING = MISSING
    starts_at: ClockTime | MISSING = MISSING
    place: SafeStr | MISSING | None = MISSING
    active: bool | MISSING = MISSING


class SeriesRead(Schema):
    id: UUID
    version: int
    site_id: UUID
    title: str
    weekday: int
    starts_at: str
    place: str | None
    active: bool
    next_at: datetime | None = Field(description="The next meeting that is still to be made.")
