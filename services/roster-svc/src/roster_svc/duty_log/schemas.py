"""What clients send and get about the duty log."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from roster_svc.duty_log.domain import MOST_TAGS
from svckit.web import SafeStr, Schema, Text, UtcDatetime

EntryText = Annotated[Text, Field(min_length=1, max_length=2000)]
Tag = Annotated[SafeStr, Field(max_length=30)]
Tags = Annotated[list[Tag], Field(max_length=MOST_TAGS)]


class LogEntryCreate(Schema):
    """What happened, in the words of who writes it. ``shift_id`` null: the shift that has the watch."""

    site_id: UUID
    shift_id: UUID | None = None
    text: EntryText
    tags: Tags = Field(default_factory=list)
    occurred_at: UtcDatetime | None = Field(default=None, description="When it happened; null: now.")
    reason: SafeStr | None = Field(
        default=None, description="Why it is written so late; needed beyond the site's `claim_tolerance_min`."
    )
    follow_up: bool = Field(default=False, description="The next shift must go on with it.")


class LogEntryCorrection(Schema):
    """How it really was, and why the entry was wrong. What is null stays as the entry has it."""

    text: EntryText
    reason: SafeStr
    tags: Tags | None = None
    occurred_at: UtcDatetime | None = None
    follow_up: bool | None = None


class CorrectionRead(Schema):
    """What puts an entry right."""

    id: UUID
    recorded_at: datetime
    zh: str
    en: str
    author_name: str | None
    reason: str | None


class LogEntryRead(Schema):
    """One entry. Where `correction` is set it does not hold any more, and what it says is shown struck through."""

    id: UUID
    site_id: UUID
    shift_id: UUID | None
    kind: str
    occurred_at: datetime
    recorded_at: datetime
    zh: str
    en: str
    tags: list[str]
    refs: dict[str, str]
    author_id: UUID | None
    author_name: str | None
    corrects: UUID | None
    reason: str | None
    follow_up: bool
    correction: CorrectionRead | None
