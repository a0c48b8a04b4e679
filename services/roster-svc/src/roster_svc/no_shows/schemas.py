"""What clients get about no-shows."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import Field

from roster_svc.no_shows.domain import State
from svckit.web import Schema


class Why(Schema):
    """What puts somebody where they stand in the list: their own post first, then who does not work soon after, then
    who has been off longest.
    """

    own_post: bool
    works_soon: bool
    next_shift_at: datetime | None
    last_left_at: datetime | None


class ReplacementCallRead(Schema):
    id: UUID
    position: int
    staff_id: UUID
    why: Why
    called_at: datetime | None = Field(description="Null: not asked yet.")
    answer: Literal["accepted", "declined"] | None
    answered_at: datetime | None
    recorded_by: UUID | None = Field(description="Who wrote the answer down.")


class NoShowRead(Schema):
    id: UUID
    version: int
    site_id: UUID
    shift_id: UUID
    staff_id: UUID
    posts: list[str]
    due_at: datetime
    state: State
    step: int = Field(description="1: called; 2: missing, headquarters is called and others are asked to come.")
    noticed_at: datetime
    missed_at: datetime | None
    settled_at: datetime | None
    replaced_by: UUID | None
    calls: list[ReplacementCallRead] = Field(description="Who could come, in the order in which they are asked.")
