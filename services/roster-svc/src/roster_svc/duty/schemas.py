"""What goes over HTTP about duty, command and responsibility."""

from datetime import datetime
from typing import Literal
from uuid import UUID

from pydantic import Field

from svckit.web import SafeStr, Schema

DutyBasis = Literal["checked_in", "rostered", "overstay", "acting"]
CommandBasis = Literal["checked_in", "overstay", "acting", "signed", "ordered"]
ResponsibilityBasis = Literal["checked_in", "overstay", "acting", "signed", "ordered", "rostered", "headquarters"]


class DutyRead(Schema):
    """A person has the duty at a post from ``since`` until ``until`` (null: still), by our time."""

    id: UUID
    site_id: UUID
    post: str
    staff_id: UUID
    name: str
    shift_id: UUID | None
    basis: DutyBasis = Field(
        description="checked_in: at the post. rostered: nobody is there, the roster binds. overstay: there after the "
        "end of their shift. acting: at another post, and in command for the absent chief."
    )
    since: datetime
    until: datetime | None
    occurred_at: datetime = Field(description="When they came, as was claimed; else as `since`.")
    end_reason: str | None
    end_occurred_at: datetime | None = Field(description="When they left, as was claimed; else as `until`.")


class ResponsibilityRead(Schema):
    """Who answers for a site from ``since`` until ``until``: at every moment exactly one. No person: headquarters."""

    id: UUID
    site_id: UUID
    staff_id: UUID | None
    name: str | None
    post: str | None
    shift_id: UUID | None
    basis: ResponsibilityBasis = Field(
        description="rostered: nobody commands; the chief whom the roster binds is not there. headquarters: nor is "
        "there one. Everything else: they command, because they are there (checked_in, overstay), act for the "
        "absent chief (acting), or were given the command by a sealed handover (signed) or by order (ordered)."
    )
    since: datetime
    until: datetime | None
    handover_id: UUID | None = Field(description="The sealed handover behind it (R-4.0.4).")


class CommandWish(Schema):
    """Who is to command. Without a person: you, for the chief who is not there."""

    staff_id: UUID | None = None
    reason: SafeStr | None = Field(default=None, description="Why headquarters orders it; needed with a person.")


class CommandRead(Schema):
    """Who commands the site now."""

    id: UUID
    site_id: UUID
    staff_id: UUID
    name: str
    basis: CommandBasis
    shift_id: UUID | None
    since: datetime
    reason: str | None
