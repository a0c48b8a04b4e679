"""What clients send and get about closed months."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from svckit.web import Schema

MonthName = Annotated[str, StringConstraints(pattern=r"^20[0-9]{2}-(0[1-9]|1[0-2])$")]


class MonthClose(Schema):
    site_id: UUID
    month: MonthName = Field(description="In the site's calendar, e.g. 2026-11.")


class MonthRead(Schema):
    id: UUID
    site_id: UUID
    month: date = Field(description="Its first day.")
    people: int = Field(description="How many people are on the sheet.")
    sha256: str = Field(description="Hex SHA-256 of the content's UTF-8 bytes, as `sha256sum` says it.")
    closed_by: UUID
    closed_at: datetime


class MonthContent(MonthRead):
    """``content``: the sheet as it was sealed, canonical JSON (sorted keys, no spaces)."""

    content: str
