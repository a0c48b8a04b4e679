"""What clients send and get about lone work."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from roster_svc.lone_work.domain import EndReason, State, Trigger
from svckit.web import SafeStr, Schema, UtcDatetime


class LoneWorkStart(Schema):
    """The caller works alone until a time, and gives a sign every so many minutes."""

    site_id: UUID
    every_min: Annotated[int, Field(ge=1, le=240)] = Field(description="Minutes; bounded by the site's figure.")
    until: UtcDatetime


class LoneWorkEnd(Schema):
    """``reason``: needed for somebody else's."""

    reason: SafeStr | None = None


class LoneWorkRead(Schema):
    id: UUID
    version: int
    site_id: UUID
    shift_id: UUID | None
    staff_id: UUID
    trigger: Trigger
    every_min: int = Field(description="Minutes from one sign to the next.")
    started_at: datetime
    until: datetime | None = Field(description="Until when the person said they work alone; null: while they do.")
    state: State = Field(description="silent: whoever leads is called; escalated: headquarters is.")
    due_at: datetime = Field(description="The next sign is due then, or was, where it is missing.")
    silent_at: datetime | None
    last_sign_at: datetime | None
    last_sign_by: UUID | None
    last_sign_basis: Literal["own", "vouched"] | None
    signs: int
    silences: int
    ended_at: datetime | None
    ended_by: UUID | None = Field(description="Who ended it; null: it ended by itself.")
    end_reason: EndReason | None
    end_note: str | None
