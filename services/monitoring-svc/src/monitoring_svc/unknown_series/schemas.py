"""What goes over HTTP about unknown series."""

import re
from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field, computed_field

from monitoring_svc.series.domain import LONGEST_KEY
from monitoring_svc.series.schemas import SERIES_KEY
from monitoring_svc.unknown_series.domain import MOST_OF_A_SITE
from svckit.web import Schema, Text

Key = Annotated[Text, Field(min_length=1, max_length=LONGEST_KEY)]


class UnknownSeriesRead(Schema):
    """A key that stations of the site send. ``count``: its readings so far, all of them handed back."""

    site_id: UUID
    key: str
    first_seen_at: datetime
    last_seen_at: datetime
    count: int
    last_value: float | None
    station_id: UUID
    ignored_at: datetime | None

    @computed_field(description="Whether a series may have this key; if not, the station has to send another.")
    def addable(self) -> bool:
        return re.fullmatch(SERIES_KEY, self.key) is not None


class IgnoreKeys(Schema):
    """Keys to ignore, or with ``ignored`` false to list again."""

    site_id: UUID
    keys: list[Key] = Field(min_length=1, max_length=MOST_OF_A_SITE)
    ignored: bool = True


class Ignored(Schema):
    """How many of the keys there were."""

    keys: int
