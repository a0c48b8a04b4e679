"""What clients send and get about away passes."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import Field

from roster_svc.away_passes.domain import State
from svckit.web import SafeStr, Schema, UtcDatetime


class AwayRequest(Schema):
    """The caller asks to leave the post. ``cover_id``: the colleague at the site who stands in."""

    site_id: UUID
    reason: SafeStr
    until: UtcDatetime = Field(description="By when the person is back; bounded by the site's figure.")
    cover_id: UUID | None = None


class AwayRefusal(Schema):
    reason: SafeStr


class AwayRead(Schema):
    id: UUID
    version: int
    site_id: UUID
    shift_id: UUID
    staff_id: UUID
    posts: list[str]
    state: State
    reason: str
    requested_at: datetime
    until: datetime
    cover_id: UUID | None
    decided_by: UUID | None = Field(description="Null of a granted one: the site's figure needs no approval.")
    decline_reason: str | None
    granted_at: datetime | None
    ended_at: datetime | None
    ended_by: UUID | None = Field(description="Who recorded the return; null: the clock did.")
    end_basis: Literal["back", "left"] | None = Field(description="left: the person has checked out meanwhile.")
    overdue_s: int | None = Field(description="Seconds by which the person came back too late; null while away.")
    overdue_step: int = Field(description="Whom it has called: 1 the person, 2 the duty chief, 3 headquarters.")
