"""What clients send and get about the business log."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from svckit.web import Code, SafeStr, Schema, Text, UtcDatetime

Title = Annotated[SafeStr, Field(max_length=60)]
Feedback = Annotated[Text, Field(min_length=1, max_length=2000)]
Count = Annotated[int, Field(ge=0, le=1_000_000)]


class BusinessKindBody(Schema):
    """What a post counts, in both languages."""

    post: Code
    title_zh: Title
    title_en: Title
    active: bool = Field(default=True, description="False: no more is counted of it.")


class BusinessKindCreate(BusinessKindBody):
    """``site_id``: at this site only; left out: at every site."""

    site_id: UUID | None = None


class BusinessKindRead(BusinessKindCreate):
    id: UUID
    version: int


class CountWritten(Schema):
    kind_id: UUID
    count: Count


class BusinessEntryCreate(Schema):
    """What was done, counted by kind, and what there is to say about it."""

    site_id: UUID
    post: Code
    counts: Annotated[list[CountWritten], Field(max_length=30)] = Field(default_factory=list)
    feedback: Feedback | None = None
    occurred_at: UtcDatetime | None = Field(default=None, description="When it was done; left out: now.")
    reason: SafeStr | None = Field(
        default=None, description="Why it is written so late; needed beyond the site's `claim_tolerance_min`."
    )


class BusinessCorrection(Schema):
    """How it really was, whole, and why the entry was wrong."""

    counts: Annotated[list[CountWritten], Field(max_length=30)] = Field(default_factory=list)
    feedback: Feedback | None = None
    reason: SafeStr


class BusinessEntryRead(Schema):
    """One entry. Where ``corrected_by`` is set it does not count any more."""

    id: UUID
    site_id: UUID
    shift_id: UUID
    post: str
    occurred_at: datetime
    recorded_at: datetime
    author_id: UUID
    author_name: str | None
    counts: list[CountWritten]
    feedback: str | None
    corrects: UUID | None
    corrected_by: UUID | None
    reason: str | None


class KindTotal(Schema):
    kind_id: UUID
    title_zh: str
    title_en: str
    total: int


class ShiftTotals(Schema):
    shift_id: UUID
    starts_at: datetime
    totals: list[KindTotal]


class BusinessTotals(Schema):
    """What the shifts of the entries come to, together and each, the last one first; at most a hundred shifts."""

    totals: list[KindTotal]
    shifts: list[ShiftTotals]
