"""What clients send and get about findings."""

from datetime import datetime
from typing import Annotated, Literal
from uuid import UUID

from pydantic import Field

from contracts.severities import Severity
from monitoring_svc.findings.domain import Kind, Source, State
from svckit.web import SafeStr, Schema, Text, UtcDatetime

What = Annotated[Text, Field(min_length=1, max_length=1000)]
Where = Annotated[SafeStr, Field(min_length=1)]
Reason = Annotated[Text, Field(min_length=1, max_length=500)]


class FindingCreate(Schema):
    """Something that was seen, by the one form for hazards, anomalies and incidents."""

    id: UUID | None = Field(
        default=None, description="Made by the device; the same again is the same report, and photos are sent under it."
    )
    site_id: UUID
    kind: Kind
    severity: Severity
    place: Where = Field(description="Where it is, in words.")
    what: What = Field(description="What is wrong.")
    observed_at: UtcDatetime | None = Field(default=None, description="When it was seen; left out: as it was written.")
    claimed_at: UtcDatetime | None = Field(
        default=None, description="When the device says that it was written; kept beside our time."
    )


class FindingAccept(Schema):
    """What a visitor's report is taken for."""

    kind: Kind
    severity: Severity
    place: Where | None = Field(default=None, description="A better word for the place; left out: the visitor's.")


class FindingPromote(Schema):
    kind: Literal[Kind.ANOMALY, Kind.INCIDENT]
    reason: Reason


class FindingReason(Schema):
    reason: Reason


class FindingRead(Schema):
    """A finding. ``kind`` and ``severity`` null: a visitor's that nobody has triaged."""

    id: UUID
    version: int
    site_id: UUID
    number: str
    kind: Kind | None
    severity: Severity | None
    place: str
    what: str
    source: Source
    state: State
    observed_at: datetime
    reported_at: datetime
    claimed_at: datetime | None
    reported_by: UUID | None
    reported_by_name: str | None
    contact: str | None
    accepted_at: datetime | None
    accepted_by: UUID | None
    acknowledged_at: datetime | None
    acknowledged_by: UUID | None
    promoted_at: datetime | None
    promoted_by: UUID | None
    promote_reason: str | None
    escalated_at: datetime | None
    ended_at: datetime | None
    ended_by: UUID | None
    end_reason: str | None
    incident_id: UUID | None
    incident_number: str | None
    photo_count: int
