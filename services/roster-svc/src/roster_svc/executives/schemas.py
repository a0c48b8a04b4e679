"""What clients send and get about duty executives."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from roster_svc.executives.domain import Standing
from svckit.web import SafeStr, Schema, UtcDatetime

ALL_SITES = "Null: all sites that no period of their own covers."


class ExecutivePeriodCreate(Schema):
    """One period. What of it has passed already is left out: it begins now."""

    executive_id: UUID
    deputy_id: UUID | None = None
    site_id: UUID | None = Field(default=None, description=ALL_SITES)
    since: UtcDatetime
    until: UtcDatetime


class ExecutivePeriodsCreate(Schema):
    """Periods that are planned together or not at all: a week in which several take turns, for instance."""

    periods: Annotated[list[ExecutivePeriodCreate], Field(min_length=1, max_length=500)]


class ExecutiveReplacement(Schema):
    """Who is on duty instead, and until when; the times default to those of the period."""

    executive_id: UUID
    deputy_id: UUID | None = None
    since: UtcDatetime | None = Field(default=None, description="Of a period that has begun: always now.")
    until: UtcDatetime | None = None
    reason: SafeStr


class ExecutiveCancellation(Schema):
    reason: SafeStr


class ExecutivePeriodKept(Schema):
    """A period as it is stored."""

    id: UUID
    version: int
    site_id: UUID | None = Field(description=ALL_SITES)
    executive_id: UUID
    deputy_id: UUID | None
    since: datetime
    until: datetime
    planned_at: datetime
    planned_by: str
    replaces_id: UUID | None
    removed_at: datetime | None
    changed_by: str | None
    reason: str | None = Field(description="Why it was changed last.")


class ExecutivePeriodRead(ExecutivePeriodKept):
    executive_name: str
    deputy_name: str | None
    state: Standing = Field(description="on: under way. removed: cancelled before it began.")
    available: bool = Field(description="Whether the executive can still be on duty: account in use, role, sites.")


class ExecutivePeriodsRead(Schema):
    """The periods of one request, in its order."""

    items: list[ExecutivePeriodRead]


class ExecutiveContact(Schema):
    """Somebody to call. ``available``: whether they can still be on duty."""

    staff_id: UUID
    name: str
    phone: str | None
    available: bool


class ExecutiveTurn(Schema):
    """One period as those on site need it."""

    period_id: UUID
    site_id: UUID | None = Field(description=ALL_SITES)
    executive: ExecutiveContact
    deputy: ExecutiveContact | None
    since: datetime
    until: datetime


class ExecutivesOnDuty(Schema):
    """Who is duty executive at a moment, and who comes next. ``on`` null: everybody with the role is called."""

    site_id: UUID | None
    at: datetime
    on: ExecutiveTurn | None
    next: ExecutiveTurn | None
