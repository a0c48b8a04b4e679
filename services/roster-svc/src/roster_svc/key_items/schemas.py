"""What clients send and get about keys and equipment."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field, StringConstraints

from roster_svc.key_items.domain import Kind, State
from svckit.web import SafeStr, Schema

Number = Annotated[SafeStr, StringConstraints(max_length=40)]


class KeyItemCreate(Schema):
    """``number``: what stands on it, once a site. ``home``: where it belongs. ``responsible_id`` answers for it."""

    site_id: UUID
    number: Number
    name: SafeStr
    kind: Kind
    home: SafeStr | None = None
    responsible_id: UUID | None = None


class KeyItemPatch(Schema):
    number: Number | None = None
    name: SafeStr | None = None
    kind: Kind | None = None
    home: SafeStr | None = None
    responsible_id: UUID | None = None


class KeyIssueCreate(Schema):
    """``staff_id``: who gets it; they are on duty at the site."""

    staff_id: UUID
    condition: SafeStr | None = None
    remark: SafeStr | None = None


class KeyReturn(Schema):
    condition: SafeStr | None = None
    remark: SafeStr | None = None


class KeyReason(Schema):
    reason: SafeStr


class KeyIssueRead(Schema):
    id: UUID
    staff_id: UUID
    shift_id: UUID | None
    issued_at: datetime
    issued_by: UUID = Field(description="Who wrote it down.")
    issue_condition: str | None
    remark: str | None
    due_at: datetime = Field(description="The end of the holder's duty; out after that it is overdue.")
    handover_id: UUID | None = Field(description="The handover by which they got it.")
    overdue_at: datetime | None = Field(description="When people were called because it was not back.")
    returned_at: datetime | None
    returned_by: UUID | None
    returned_basis: Literal["returned", "handed_over", "missing"] | None
    return_condition: str | None
    return_remark: str | None


class KeyItemRead(Schema):
    id: UUID
    version: int
    site_id: UUID
    number: str
    name: str
    kind: Kind
    home: str | None
    responsible_id: UUID | None
    state: State
    state_since: datetime
    state_by: UUID
    state_remark: str | None = Field(description="Why it is missing, withdrawn or written off, or what was remarked.")
    issue: KeyIssueRead | None = Field(description="Who holds it now.")
